// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/lexicon/lexiconinuse.h"
#include "ui/insight/lexicon/lexiconediting.h"
#include "ui/text/figures.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace headroom::ui {

class PhraseList;
class ReasonList;
class ReportOutput;
class TextLabel;

/// The words that reasons in comments are recognised by: to be changed, taken from a file and put
/// in one. Nothing happens before it is saved.
class LexiconDialog : public QDialog
{
    Q_OBJECT

public:
    LexiconDialog(const LexiconInUse &inUse, const Figures &figures, QWidget *parent = nullptr);
    ~LexiconDialog() override;

    /// From and to a CSV file. Errors: those of readLexiconFile(); WriteFailed.
    Result<void> readFile(const QString &file);
    Result<void> writeFile(const QString &file) const;

signals:
    /// Nothing: ours are to hold again.
    void saved(const std::optional<headroom::LexiconWords> &words);
    void exported(const QString &file);

private:
    QBoxLayout *buildHead(const LexiconInUse &inUse, const Figures &figures);
    QBoxLayout *buildWords();
    QBoxLayout *buildButtons();
    QPushButton *addButton(QBoxLayout &row, const QString &name, const QString &text);
    void connectReasons();
    void connectPhrases();
    void showAll();
    void showCurrent();
    void tell(const Result<void> &done);
    void chooseFile();
    void save();

    const LexiconWords m_before;
    LexiconEditing *m_editing;
    ReportOutput *m_output;
    ReasonList *m_reasons;
    QCheckBox *m_cancels;
    QList<PhraseList *> m_phrases; ///< in the order of LexiconLanguages
    TextLabel *m_fault;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace headroom::ui
