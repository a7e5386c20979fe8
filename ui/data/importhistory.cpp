// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/importhistory.h"

#include "ui/data/dropzone.h"
#include "ui/data/historytable.h"
#include "ui/data/importdetailscard.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace headroom::ui {

ImportHistory::ImportHistory(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_model(new HistoryTable(figures, this))
    , m_details(new ImportDetailsCard(figures, this))
{
    setObjectName("importHistory");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    layout->setSpacing(CardGap);
    layout->addLayout(makeHead());
    layout->addWidget(makeSampleBanner());
    layout->addWidget(makeTableCard(), 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_details);
    layout->addWidget(makeSafety());
    connect(m_details, &ImportDetailsCard::undoRequested, this, &ImportHistory::undoRequested);
    connect(m_details, &ImportDetailsCard::detailsWanted, this, &ImportHistory::detailsWanted);
}

QBoxLayout *ImportHistory::makeHead()
{
    m_summary = new TextLabel(TextRole::Body, this);
    m_summary->setObjectName("dataSummary");
    m_summary->setInk(Ink::Soft);
    m_import = new QPushButton(tr("&Import survey file…"), this);
    m_import->setObjectName("importFile");
    m_import->setIcon(icon(u"import"_s));
    makePrimary(*m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportHistory::chooseFiles);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextRole::PageTitle, tr("Data"), this));
    words->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    return head;
}

Card *ImportHistory::makeSampleBanner()
{
    m_sample = new Card(this);
    m_sample->setObjectName("sampleBanner");
    auto *text = new TextLabel(TextRole::Body,
        tr("These are sample data: every name and every answer in them is invented."), m_sample);
    text->setWordWrap(true);
    auto *remove = new QPushButton(tr("&Remove sample data"), m_sample);
    remove->setObjectName("removeSample");
    connect(remove, &QPushButton::clicked, this, &ImportHistory::sampleRemovalRequested);
    auto *layout = new QHBoxLayout(m_sample);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(remove);
    m_sample->hide();
    return m_sample;
}

Card *ImportHistory::makeTableCard()
{
    auto *card = new Card(this);
    m_imports = card;
    m_table = new QTreeView(card);
    m_table->setObjectName("importTable");
    m_table->setAccessibleName(tr("Imports"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(120);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(HistoryTable::File, QHeaderView::Stretch);
    m_nothing = new DropZone(this);
    connect(m_nothing, &DropZone::filesChosen, this, &ImportHistory::filesChosen);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Imports"), card));
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportHistory::showRecord);
    return card;
}

Card *ImportHistory::makeSafety()
{
    auto *card = new Card(this);
    m_message = new TextLabel(TextRole::Body,
        tr("A backup is made beside the database before every import and every undo."), card);
    m_message->setObjectName("dataMessage");
    m_message->setWordWrap(true);
    m_message->setInk(Ink::Soft);
    auto *backup = new QPushButton(tr("&Back up…"), card);
    backup->setObjectName("backUp");
    connect(backup, &QPushButton::clicked, this, &ImportHistory::askForBackup);
    auto *verify = new QPushButton(tr("Chec&k database"), card);
    verify->setObjectName("checkDatabase");
    connect(verify, &QPushButton::clicked, this, &ImportHistory::verifyRequested);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins({});
    layout->addWidget(m_message, 1);
    layout->addWidget(backup);
    layout->addWidget(verify);
    return card;
}

void ImportHistory::showSnapshot(const SnapshotPtr &snapshot)
{
    const ImportRecord *selected = current();
    const ImportId kept = selected != nullptr ? selected->id : ImportId{};
    const QList<ImportRecord> imports = snapshot ? snapshot->imports : QList<ImportRecord>();
    int row = 0;
    for (int i = 0; i < imports.size(); ++i) {
        row = imports[i].id == kept ? i : row;
    }
    m_model->setFaintColour(Tokens::of(palette()).text3);
    m_model->setRows({imports.begin(), imports.end()});
    m_sample->setVisible(snapshot && snapshot->isSample);
    m_nothing->setVisible(imports.isEmpty());
    m_imports->setVisible(!imports.isEmpty());
    m_import->setVisible(!imports.isEmpty());
    m_summary->setText(snapshot ? summaryWords(*snapshot) : QString());
    const QModelIndex index = m_model->indexOf(row);
    if (index == m_table->currentIndex())
        showRecord();
    else
        m_table->setCurrentIndex(index);
}

QString ImportHistory::summaryWords(const Snapshot &snapshot) const
{
    const auto imported = [&](Subject subject) {
        qint64 records = 0;
        for (const ImportRecord &record : snapshot.imports) {
            if (record.subject == subject && !record.undoneAt)
                records += record.account.imported;
        }
        return records;
    };
    const QString answers = m_figures.count(imported(Subject::Answer));
    const qint64 orders = imported(Subject::Order);
    if (orders > 0) //: %1 and %2 are numbers with separators, %3 the path of the database
        return tr("%1 answers and %2 orders in %3")
            .arg(answers, m_figures.count(orders), snapshot.path);
    //: %1 is a number with separators, %2 the path of the database
    return tr("%1 answers in %2").arg(answers, snapshot.path);
}

const ImportRecord *ImportHistory::current() const
{
    const int row = m_model->rowOf(m_table->currentIndex());
    return row < 0 ? nullptr : &m_model->rows()[static_cast<size_t>(row)];
}

void ImportHistory::showRecord()
{
    const ImportRecord *record = current();
    m_details->setVisible(record != nullptr);
    if (record != nullptr)
        m_details->showRecord(*record);
}

void ImportHistory::showDetails(const ImportDetails &details)
{
    m_details->showDetails(details);
}

void ImportHistory::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose survey files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Survey exports (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportHistory::filesChosen);
    dialog->open();
}

void ImportHistory::askForBackup()
{
    auto *dialog = new QFileDialog(this, tr("Back up the database"));
    dialog->setObjectName("backupDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"headroom"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportHistory::backupRequested);
    dialog->open();
}

void ImportHistory::showBackup(const QString &file)
{
    say(tr("✓ The backup is complete and was checked: %1").arg(file), true);
}

void ImportHistory::showVerifyReport(const VerifyReport &report)
{
    if (report.allGood()) {
        say(tr("✓ The database is sound: %1 answers, and every figure on screen follows from them.")
                .arg(m_figures.count(report.answers)),
            true);
        return;
    }
    QStringList faults;
    if (!report.intact)
        faults.append(tr("The database file is damaged."));
    if (!report.cellsMatch)
        faults.append(tr("Stored totals differ from the answers."));
    if (!report.keysUnique)
        faults.append(tr("Some answers are stored twice."));
    if (!report.digestsMatch)
        faults.append(tr("Answers differ from what was imported."));
    if (!report.auditHolds)
        faults.append(tr("The audit log is broken: something was changed outside Headroom."));
    faults.append(tr("Put the newest backup in its place."));
    say(u"⚠ "_s + (faults + report.findings).join(u' '), false);
}

void ImportHistory::say(const QString &text, bool good)
{
    m_message->setText(text);
    m_message->setInk(good ? Ink::Good : Ink::Bad);
}

void ImportHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model->setFaintColour(Tokens::of(palette()).text3);
        m_table->viewport()->update();
    }
}

} // namespace headroom::ui
