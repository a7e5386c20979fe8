// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/importview.h"

#include "ui/data/dropzone.h"
#include "ui/data/steps/checkstep.h"
#include "ui/data/steps/columnsstep.h"
#include "ui/data/steps/donestep.h"
#include "ui/data/steps/stepindicator.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

ImportView::ImportView(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_subtitle(new TextLabel(TextRole::Body, this))
    , m_indicator(new StepIndicator(this))
    , m_steps(new QStackedWidget(this))
    , m_columns(new ColumnsStep(figures))
    , m_check(new CheckStep(figures))
    , m_done(new DoneStep(figures))
{
    setObjectName("importView");
    m_subtitle->setObjectName("importSubtitle");
    m_subtitle->setInk(Ink::Soft);
    m_steps->addWidget(scrolling(makeFileStep()));
    m_steps->addWidget(scrolling(m_columns));
    m_steps->addWidget(scrolling(m_check));
    m_steps->addWidget(scrolling(m_done));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, CardGap);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(TextRole::PageTitle, tr("Import"), this));
    layout->addWidget(m_subtitle);
    layout->addSpacing(10);
    layout->addWidget(m_indicator);
    layout->addSpacing(10);
    layout->addWidget(m_steps, 1);
    layout->addSpacing(10);
    layout->addWidget(makeFoot());

    connect(m_columns, &ColumnsStep::choicesChanged, this, &ImportView::choicesChanged);
    connect(m_check, &CheckStep::refusedRowsWanted, this, &ImportView::refusedRowsWanted);
    connect(m_check, &CheckStep::namesDecided, this, &ImportView::namesDecided);
    connect(m_done, &DoneStep::mappingNamed, this, &ImportView::mappingNamed);
    connect(m_done, &DoneStep::undoRequested, this, &ImportView::undoRequested);
}

QWidget *ImportView::makeFileStep()
{
    auto *page = new QWidget;
    auto *card = new Card(page);
    m_fileState = new TextLabel(TextRole::Body, card);
    m_fileState->setObjectName("fileState");
    m_fileState->setWordWrap(true);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins({});
    cardLayout->addWidget(m_fileState);
    auto *zone = new DropZone(page);
    m_otherFile = zone;
    connect(zone, &DropZone::filesChosen, this, &ImportView::otherFileRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(CardGap);
    layout->addWidget(card);
    layout->addWidget(zone, 1);
    layout->addStretch();
    return page;
}

QWidget *ImportView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_cancel = new QPushButton(tr("C&ancel"), foot);
    m_cancel->setObjectName("importCancel");
    m_task = new TextLabel(TextRole::Caption, foot);
    m_task->setObjectName("importTask");
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName("importProgress");
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_back = new QPushButton(tr("‹ &Back"), foot);
    m_back->setObjectName("importBack");
    m_proceed = new QPushButton(foot);
    m_proceed->setObjectName("importProceed");
    makePrimary(*m_proceed);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_task);
    layout->addWidget(m_progress);
    layout->addWidget(m_back);
    layout->addWidget(m_proceed);
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::cancelRequested);
    connect(m_back, &QPushButton::clicked, this, &ImportView::backRequested);
    connect(m_proceed, &QPushButton::clicked, this, &ImportView::proceedRequested);
    return foot;
}

void ImportView::showSession(const ImportSession &session)
{
    showHead(session);
    switch (session.step) {
    case ImportStep::File:
        showFile(session);
        break;
    case ImportStep::Columns:
        m_columns->showSession(session);
        break;
    case ImportStep::Check:
        m_check->showSession(session);
        break;
    case ImportStep::Done:
        m_done->showSession(session);
        break;
    }
    m_steps->setCurrentIndex(static_cast<int>(session.step));
    showFoot(session);
    const bool moved = m_shownStep != session.step;
    m_shownStep = session.step;
    if (moved && m_proceed->isEnabled())
        m_proceed->setFocus();
}

void ImportView::showHead(const ImportSession &session)
{
    QStringList parts{QFileInfo(session.file).fileName()};
    if (session.plan) {
        parts.append(m_figures.numbers().formattedDataSize(
            session.plan->fileSize, 1, QLocale::DataSizeSIFormat));
        if (session.plan->isWhole) //: %1 is a number with separators
            parts.append(tr("%1 rows").arg(m_figures.count(session.plan->records)));
    }
    if (!session.waiting.isEmpty())
        parts.append(
            tr("%Ln more file(s) after this", nullptr, static_cast<int>(session.waiting.size())));
    m_subtitle->setText(parts.join(u" · "_s));
    m_indicator->showStep(session.step);
}

void ImportView::showFile(const ImportSession &session)
{
    m_otherFile->setVisible(session.error.has_value());
    m_fileState->setText(session.error ? errorText(*session.error) : tr("Looking at the file…"));
    m_fileState->setInk(session.error ? Ink::Bad : Ink::Normal);
}

void ImportView::showFoot(const ImportSession &session)
{
    const bool busy = session.task != ImportTask::None;
    m_task->setText(taskWords(session));
    m_task->setVisible(busy);
    m_progress->setVisible(busy);
    showProgress(session.done, session.total);
    m_back->setVisible(session.step == ImportStep::Check);
    m_back->setEnabled(session.canGoBack());
    m_proceed->setVisible(session.step != ImportStep::File);
    m_proceed->setEnabled(session.canProceed());
    m_proceed->setText(proceedWords(session));
    const bool done = session.step == ImportStep::Done;
    m_cancel->setText(done ? tr("&Close") : tr("C&ancel"));
    m_cancel->setEnabled(session.task != ImportTask::Undoing);
}

QString ImportView::proceedWords(const ImportSession &session) const
{
    switch (session.step) {
    case ImportStep::File:
    case ImportStep::Columns:
        return session.plan && session.plan->isWhole
            ? tr("Check %1 rows ›")
                  .arg(m_figures.count(session.plan->records - session.plan->format.headingRows
                      - session.plan->format.preambleRows))
            : tr("Check ›");
    case ImportStep::Check: {
        const qint64 answers = session.rehearsal ? session.rehearsal->account.imported : 0;
        if (answers > 0 && session.rehearsal->plan.subject == Subject::PlaceAndMonth)
            return tr("&Import %1 months").arg(m_figures.count(answers));
        if (answers > 0 && session.rehearsal->plan.subject == Subject::Order)
            return tr("&Import %1 orders").arg(m_figures.count(answers));
        return answers > 0 ? tr("&Import %1 answers").arg(m_figures.count(answers))
                           : tr("Nothing to import");
    }
    case ImportStep::Done:
        return session.waiting.isEmpty()
            ? tr("&Show in Overview")
            : tr("&Next file: %1")
                  .arg(QFileInfo(session.waiting.first()).fileName().replace(u'&', u"&&"_s));
    }
    Q_UNREACHABLE();
}

QString ImportView::taskWords(const ImportSession &session) const
{
    switch (session.task) {
    case ImportTask::None:
        return {};
    case ImportTask::Planning:
        return tr("Looking at the file…");
    case ImportTask::Rehearsing:
        return tr("Checking every row…");
    case ImportTask::Importing:
        return tr("Importing…");
    case ImportTask::Undoing:
        return tr("Undoing…");
    }
    Q_UNREACHABLE();
}

void ImportView::showProgress(qint64 done, qint64 total)
{
    m_progress->setMaximum(total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
}

void ImportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setRoom(m_steps->height());
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        return emit cancelRequested();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QWidget::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button != nullptr && button->hasFocus())
        button->click();
    else if (m_proceed->isVisible() && m_proceed->isEnabled())
        m_proceed->click();
}

} // namespace headroom::ui
