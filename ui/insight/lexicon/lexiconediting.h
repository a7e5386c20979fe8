// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/lexiconwords.h"

#include <QObject>
#include <QUndoStack>

namespace headroom::ui {

/// The words of reasons while they are edited, and the way back. Nothing is stored here. What
/// cannot be read is refused: nothing changes then. The undo stack tells of every step, once it is
/// done.
class LexiconEditing : public QObject
{
    Q_OBJECT

public:
    explicit LexiconEditing(const LexiconWords &words, QObject *parent = nullptr);

    const LexiconWords &words() const { return m_words; }

    QUndoStack &undoStack() { return m_undo; }

    const QUndoStack &undoStack() const { return m_undo; }

    /// The user made it: ours have other names on screen.
    bool isOwn(qsizetype reason) const;

    Result<void> addReason(const QString &name);
    Result<void> renameReason(qsizetype reason, const QString &name);
    void removeReason(qsizetype reason);
    void setSubject(qsizetype reason, bool isSubject);
    Result<void> addPhrase(qsizetype reason, const QString &language, const QString &typed);
    Result<void> changePhrase(
        qsizetype reason, const QString &language, qsizetype phrase, const QString &typed);
    void removePhrase(qsizetype reason, const QString &language, qsizetype phrase);
    /// All of them. text: what is done, for the undo.
    Result<void> replaceAll(const LexiconWords &words, const QString &text);

private:
    class Step;
    /// Checked, and a step when they differ.
    Result<void> take(const LexiconWords &words, const QString &text);

    LexiconWords m_words;
    LexiconWords m_ours = builtInWords();
    QUndoStack m_undo;
};

} // namespace headroom::ui
