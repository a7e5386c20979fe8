// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/formulafield.h"

#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/formulawords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

namespace headroom::ui {

namespace {

constexpr int FormulaLines = 2;
constexpr int FaultLines = 2;
constexpr int HintLines = 3; ///< on the usual width

} // namespace

FormulaField::FormulaField(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_names(new QComboBox(this))
    , m_fault(new TextLabel(TextRole::Caption, this))
{
    m_text->setObjectName(QStringLiteral("indicatorFormula"));
    m_text->setAccessibleName(tr("Formula"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Empty while it is not measured. Example: [NPS] × 2 − 10"));
    m_text->setFixedHeight(fontMetrics().height() * (FormulaLines + 1));
    m_names->setObjectName(QStringLiteral("indicatorInsert"));
    m_names->setAccessibleName(tr("Put an indicator into the formula"));
    m_fault->setObjectName(QStringLiteral("indicatorFormulaFault"));
    m_fault->setInk(Ink::Bad);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(fontMetrics().height() * FaultLines);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *hint = new TextLabel(TextRole::Caption,
        tr("+ − × ÷, brackets, numbers and indicators in square brackets. Days, hours and minutes "
           "are converted by themselves."),
        this);
    hint->setInk(Ink::Soft);
    hint->setWordWrap(true);
    // A form gives wrapped words the height of one line only.
    hint->setMinimumHeight(fontMetrics().height() * HintLines);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_text);
    rows->addWidget(m_fault);
    rows->addWidget(m_names);
    rows->addWidget(hint);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FormulaField::textChanged);
    connect(m_names, &QComboBox::activated, this, &FormulaField::insertName);
    setFocusProxy(m_text);
    showFault(std::nullopt);
}

void FormulaField::showNames(const QStringList &names)
{
    m_names->clear();
    m_names->addItem(tr("Put in an indicator…"));
    m_names->addItems(names);
}

void FormulaField::setText(const QString &text)
{
    m_text->setPlainText(text);
}

QString FormulaField::text() const
{
    return m_text->toPlainText();
}

void FormulaField::showFault(const std::optional<FormulaFault> &fault)
{
    QList<QTextEdit::ExtraSelection> marks;
    m_fault->setVisible(fault.has_value());
    if (fault) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(Tokens::of(palette()).bad);
        const int last = static_cast<int>(text().size());
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(std::min(static_cast<int>(fault->at), last));
        mark.cursor.setPosition(
            std::min(static_cast<int>(fault->at + fault->length), last), QTextCursor::KeepAnchor);
        marks.append(mark);
        //: %1 the number of a character, %2 a sentence about it
        m_fault->setText(filledText(
            tr("Character %1: %2"), {QString::number(fault->at + 1), formulaFaultWords(*fault)}));
    }
    m_text->setExtraSelections(marks);
}

void FormulaField::insertName(int choice)
{
    if (choice > 0) {
        QTextCursor cursor = m_text->textCursor();
        const bool isApart = cursor.atStart()
            || text().at(std::min(cursor.selectionStart(), cursor.position()) - 1).isSpace();
        cursor.insertText((isApart ? QString() : QStringLiteral(" ")) + QLatin1Char('[')
            + m_names->itemText(choice) + QLatin1Char(']'));
    }
    m_names->setCurrentIndex(0);
    m_text->setFocus();
}

} // namespace headroom::ui
