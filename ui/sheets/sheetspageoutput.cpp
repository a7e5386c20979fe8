// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetprinter.h"
#include "ui/sheets/sheetjob.h"
#include "ui/sheets/sheetmodel.h"
#include "ui/sheets/sheetspage.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace headroom::ui {

QVBoxLayout *SheetsPage::buildOutput()
{
    auto *all = new QPushButton(tr("Select all"), this);
    all->setObjectName(QStringLiteral("tickAll"));
    auto *none = new QPushButton(tr("Select none"), this);
    none->setObjectName(QStringLiteral("tickNone"));
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    m_count = new TextLabel(TextRole::Strong, this);
    m_count->setObjectName(QStringLiteral("sheetCount"));
    m_message = new TextLabel(TextRole::Body, this);
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("sheetProgress"));
    m_progress->setAccessibleName(tr("Sheets written"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelSheets"));
    connect(m_cancel, &QPushButton::clicked, m_job, &SheetJob::cancel);
    m_groups = new QCheckBox(tr("With the sheets of their groups and of the whole organisation"));
    m_groups->setObjectName(QStringLiteral("withGroups"));
    m_save = new QPushButton(tr("Save as PDF…"), this);
    m_save->setObjectName(QStringLiteral("savePdf"));
    makePrimary(*m_save);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(QStringLiteral("printSheets"));
    connect(m_save, &QPushButton::clicked, this, [this] { perform(PageAction::ExportPdf); });
    connect(m_print, &QPushButton::clicked, this, [this] { perform(PageAction::Print); });

    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_count, 1);
    ticks->addWidget(all);
    ticks->addWidget(none);
    auto *running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    auto *lines = new QVBoxLayout;
    lines->addLayout(ticks);
    lines->addWidget(m_groups);
    lines->addLayout(buildLook());
    lines->addWidget(m_message);
    lines->addLayout(running);
    lines->addLayout(buttons);
    return lines;
}

/// How the sheets are made: their second page, language and files.
QVBoxLayout *SheetsPage::buildLook()
{
    m_second = new QCheckBox(tr("With a second page: method and history"), this);
    m_second->setObjectName(QStringLiteral("secondPage"));
    connect(m_second, &QCheckBox::toggled, this, [this] { showSheetAgain(); });
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    m_language->setAccessibleName(tr("Language of the sheets"));
    m_language->setToolTip(tr("A signed sheet stays in the language that it was signed in."));
    m_language->addItem(QStringLiteral("Nederlands"), QLocale(QLocale::Dutch));
    m_language->addItem(QStringLiteral("English"), QLocale(QLocale::English));
    const bool isDutch = m_figures.language().language() == QLocale::Dutch;
    m_language->setCurrentIndex(isDutch ? 0 : 1);
    connect(m_language, &QComboBox::activated, this, &SheetsPage::chooseLanguage);
    m_files = new QComboBox(this);
    m_files->setObjectName(QStringLiteral("fileChoice"));
    m_files->setAccessibleName(tr("Files"));
    m_files->addItem(tr("All in one file"), true);
    m_files->addItem(tr("One file each"), false);
    m_pattern = new QLineEdit(QStringLiteral("{round} {location} {name}"), this);
    m_pattern->setObjectName(QStringLiteral("namePattern"));
    m_pattern->setAccessibleName(tr("Names of the files"));
    m_pattern->setToolTip(tr("{name}, {location}, {round} and {number} are filled in for each "
                             "sheet; equal names are numbered."));
    m_pattern->hide();
    connect(m_files, &QComboBox::currentIndexChanged, this,
        [this] { m_pattern->setVisible(!m_files->currentData().toBool()); });
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_language, 1);
    choices->addWidget(m_files, 1);
    auto *lines = new QVBoxLayout;
    lines->addWidget(m_second);
    lines->addLayout(choices);
    lines->addWidget(m_pattern);
    return lines;
}

SheetLook SheetsPage::look() const
{
    return {m_second->isChecked()};
}

void SheetsPage::chooseLanguage()
{
    const QLocale chosen = m_language->currentData().toLocale();
    const bool isTheirs = chosen.language() == m_figures.language().language();
    m_paper = isTheirs ? m_figures : Figures(m_figures.numbers(), chosen);
    showSheetAgain();
}

void SheetsPage::showSheetAgain()
{
    if (m_stack->currentIndex() == 0 && m_model->indexOfUnit(m_current).isValid())
        showSheet(m_current);
}

void SheetsPage::askWhereToSave()
{
    const bool oneFile = m_files->currentData().toBool();
    auto *dialog =
        new QFileDialog(this, oneFile ? tr("Save target sheets") : tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(oneFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(oneFile ? QFileDialog::AnyFile : QFileDialog::Directory);
    if (oneFile) {
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->setNameFilter(tr("PDF files (*.pdf)"));
        dialog->selectFile(sheetsFileName(round()->name) + QStringLiteral(".pdf"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, oneFile](const QString &path) {
        if (!oneFile) {
            saveInto(path);
            return;
        }
        save({QFileInfo(path).absolutePath(), true, QFileInfo(path).completeBaseName(), look()});
    });
    dialog->open();
}

void SheetsPage::saveInto(const QString &folder)
{
    save({folder, false, m_pattern->text().simplified(), look()});
}

void SheetsPage::save(const SheetOutput &output)
{
    if (m_job->isRunning() || m_model->ticked().isEmpty())
        return;
    showMessage({}, false);
    const ReportSource &source = m_snapshot->source;
    m_job->start({source, *round(), unitsToMake(), output, m_paper});
    updateControls();
}

Result<QList<SheetFacts>> SheetsPage::tickedFacts() const
{
    const ReportSource &source = m_snapshot->source;
    return sheetsToPrint(source, *round(), unitsToMake());
}

QList<UnitRef> SheetsPage::unitsToMake() const
{
    const QList<UnitRef> ticked = m_model->ticked();
    if (!m_groups->isChecked())
        return ticked;
    QList<UnitRef> units;
    for (const UnitRef &unit : ticked) {
        for (int depth = 0; depth <= unit.depth(); ++depth) {
            const UnitRef above = unit.ancestor(depth);
            const bool isNamed = depth == 0 || above.id() != UnknownUnit;
            if (isNamed && !units.contains(above))
                units.append(above);
        }
    }
    return units;
}

void SheetsPage::askForPrinter()
{
    const std::shared_ptr<QPrinter> printer = sheetPrinter();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Result<QList<SheetFacts>> facts = tickedFacts();
        const Result<void> printed = facts
            ? printSheets(*printer, *facts, m_snapshot->source.catalogue, m_paper, look())
            : tl::unexpected(facts.error());
        showMessage(printed ? QString() : errorText(printed.error()), true);
    });
    dialog->open();
}

} // namespace headroom::ui
