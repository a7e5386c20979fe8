// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/columnsstep.h"

#include "core/importing/longtable/longtableshape.h"
#include "ui/data/steps/formatcard.h"
#include "ui/data/steps/meaningheader.h"
#include "ui/data/steps/previewmodel.h"
#include "ui/data/steps/questioncard.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/text/columnwords.h"
#include "ui/text/errortext.h"
#include "ui/text/importwords.h"
#include "ui/text/orderwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr int NarrowestColumn = 130;
constexpr int ComboFrame = 24; ///< margins and arrow of a list, beyond those of a cell
constexpr int WidestColumn = 240;
constexpr int RoomForLists = 480; ///< with some rows of the preview below them

IssueList knownIssues(const ImportSession &session)
{
    return session.rehearsal ? session.rehearsal->issues : session.plan->issues;
}

/// A column of a table with a row per question is said of the rows; all others of the answers.
ImportChoices withMeaning(ImportChoices choices, int column, const ColumnChoice &choice)
{
    LongColumns rows = choices.longTable.value_or(LongColumns());
    for (int *place : {&rows.key, &rows.question, &rows.answer}) {
        if (*place == column)
            *place = -1;
    }
    if (choice.field == Field::RowKey)
        rows.key = column;
    else if (choice.field == Field::RowQuestion)
        rows.question = column;
    else if (choice.field == Field::RowAnswer)
        rows.answer = column;
    const bool isPivoted = choices.longTable && choices.longTable->isComplete();
    if (isRowField(choice.field)) {
        choices.columns.remove(column);
        return withLongColumns(choices, rows);
    }
    if (!isPivoted && choices.longTable)
        choices.longTable = rows;
    choices.columns.insert(column, choice);
    return choices;
}

} // namespace

ColumnsStep::ColumnsStep(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_format(new FormatCard(this))
    , m_questions(new QuestionCard(figures, this))
    , m_model(new PreviewModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(CardGap);
    layout->addWidget(makeMappingCard());
    layout->addWidget(m_format);
    layout->addWidget(m_questions);
    layout->addWidget(makeTableCard(), 1);
    layout->addWidget(makeFindingsCard());

    connect(m_format, &FormatCard::choicesChanged, this, &ColumnsStep::choicesChanged);
    connect(m_questions, &QuestionCard::answered, this, &ColumnsStep::choicesChanged);
    connect(m_header, &MeaningHeader::meaningChosen, this,
        [this](int column, const ColumnChoice &choice) {
            emit choicesChanged(withMeaning(m_choices, column, choice));
        });
    connect(m_header, &MeaningHeader::columnEntered, this, [this](int column) {
        m_table->scrollTo(m_model->index(std::max(0, m_table->rowAt(0)), column));
    });
}

Card *ColumnsStep::makeTableCard()
{
    auto *card = new Card(this);
    m_table = new QTableView(card);
    m_table->setObjectName("previewTable");
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_header = new MeaningHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(240);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_note = new TextLabel(TextRole::Caption, card);
    m_note->setObjectName("columnsNote");
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("What does each column mean?"), card));
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    return card;
}

Card *ColumnsStep::makeFindingsCard()
{
    m_findings = new Card(this);
    m_findings->setObjectName("findings");
    m_findingsText = new TextLabel(TextRole::Body, m_findings);
    m_findingsText->setObjectName("findingsText");
    m_findingsText->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_findings);
    layout->setContentsMargins({});
    layout->addWidget(m_findingsText);
    return m_findings;
}

Card *ColumnsStep::makeMappingCard()
{
    m_mapping = new Card(this);
    m_mapping->setObjectName("mappingCard");
    m_mappingText = new TextLabel(TextRole::Body, m_mapping);
    m_mappingText->setObjectName("mappingText");
    m_mappingText->setWordWrap(true);
    auto *without = new QPushButton(tr("Read &without it"), m_mapping);
    without->setObjectName("withoutMapping");
    connect(without, &QPushButton::clicked, this, [this] {
        ImportChoices choices = m_choices;
        choices.mapping = u""_s;
        emit choicesChanged(choices);
    });
    auto *layout = new QHBoxLayout(m_mapping);
    layout->setContentsMargins({});
    layout->addWidget(m_mappingText, 1);
    layout->addWidget(without, 0, Qt::AlignTop);
    return m_mapping;
}

void ColumnsStep::showMapping(const ImportSession &session)
{
    const std::optional<MappingMatch> &match = session.plan->mapping;
    m_mapping->setVisible(match.has_value());
    if (!match)
        return;
    const bool isWhole = match->missing.isEmpty();
    m_mappingText->setText((isWhole ? u"✓  "_s : u"⚠  "_s) + mappingSentence(*match));
    m_mappingText->setInk(isWhole ? Ink::Good : Ink::Warn);
}

void ColumnsStep::showSession(const ImportSession &session)
{
    m_choices = session.choices;
    if (!session.plan)
        return;
    m_format->showPlan(*session.plan, session.choices);
    m_questions->showPlan(session.plan->isWhole ? *session.plan : ImportPlan());
    showMapping(session);
    const QStringList notes{recognisedSentence(*session.plan),
        tr("Check the first line: everything below follows it. Grey columns are not imported.")};
    m_note->setText(notes.join(u' ').trimmed());
    showTable(session);
    showFindings(session);
}

void ColumnsStep::showTable(const ImportSession &session)
{
    const int row = m_table->verticalScrollBar()->value();
    const int column = m_table->horizontalScrollBar()->value();
    m_model->setTokens(Tokens::of(palette()));
    m_model->showPlan(*session.plan, knownIssues(session));
    m_header->showOwnMeasures(session.plan->ownMeasures);
    m_header->setRowMeaningsEnabled(!session.plan->format.longTable);
    m_header->showColumns(session.plan->columns, session.choices);
    fitColumns(*session.plan);
    m_table->horizontalScrollBar()->setValue(column);
    m_table->verticalScrollBar()->setValue(row);
}

void ColumnsStep::fitColumns(const ImportPlan &plan)
{
    QString layout = plan.path;
    for (const PlannedColumn &column : plan.columns)
        layout += u'\n' + column.heading;
    if (layout == m_fittedFor)
        return;
    m_fittedFor = layout;
    const QFontMetrics metrics = fontMetrics();
    for (int i = 0; i < plan.columns.size(); ++i) {
        const PlannedColumn &column = plan.columns[i];
        const QString meaning = meaningWords(meaningOf(column));
        int width = std::max(metrics.horizontalAdvance(column.heading),
            metrics.horizontalAdvance(meaning) + ComboFrame);
        width = std::max(width, m_header->noteWidth(i));
        for (const QString &sample : column.samples)
            width = std::max(width, metrics.horizontalAdvance(sample.left(60)));
        m_table->setColumnWidth(i, std::clamp(width + 32, NarrowestColumn, WidestColumn));
    }
}

void ColumnsStep::showFindings(const ImportSession &session)
{
    QString text = session.plan->isWhole ? issuesSentence(knownIssues(session)) : QString();
    Ink ink = Ink::Warn;
    if (session.error) {
        text = errorText(*session.error);
        ink = Ink::Bad;
    } else if (text.isEmpty() && session.rehearsal) {
        text = tr("✓ Every row can be read.");
        ink = Ink::Good;
    } else if (!text.isEmpty()) {
        text = u"⚠  "_s + text;
    }
    m_findings->setVisible(!text.isEmpty());
    m_findingsText->setText(text);
    m_findingsText->setInk(ink);
}

void ColumnsStep::setRoom(int height)
{
    m_format->setCompact(height < RoomForLists);
}

void ColumnsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model->setTokens(Tokens::of(palette()));
        m_table->viewport()->update();
    }
}

} // namespace headroom::ui
