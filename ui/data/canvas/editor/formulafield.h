// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulatokens.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace headroom::ui {

class TextLabel;

/// A formula as it is typed, with a list to choose indicators from and what is wrong with it.
class FormulaField : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaField(QWidget *parent = nullptr);

    /// The names that can be put in, in their order.
    void showNames(const QStringList &names);
    void setText(const QString &text);
    QString text() const;
    /// Underlines the place and says what is wrong; nothing takes both away.
    void showFault(const std::optional<FormulaFault> &fault);

    QPlainTextEdit *field() const { return m_text; }

signals:
    void textChanged();

private:
    void insertName(int choice);

    QPlainTextEdit *m_text;
    QComboBox *m_names;
    TextLabel *m_fault;
};

} // namespace headroom::ui
