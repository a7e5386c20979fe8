// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/lexicon/lexicondialog.h"

#include "core/reports/tables/lexicontable.h"
#include "core/workspace/lexicon/lexiconfile.h"
#include "ui/insight/lexicon/phraselist.h"
#include "ui/insight/lexicon/reasonlist.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/safefile.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace headroom::ui {

namespace {

constexpr QSize UsualLexiconSize(920, 640);

} // namespace

LexiconDialog::LexiconDialog(const LexiconInUse &inUse, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_before(inUse.words)
    , m_editing(new LexiconEditing(inUse.words, this))
    , m_output(new ReportOutput(this))
    , m_reasons(new ReasonList(*m_editing, this))
    , m_cancels(new QCheckBox(tr("“Not” before the words takes the reason back"), this))
    , m_phrases{new PhraseList(QStringLiteral("nl"), tr("Dutch"), this),
          new PhraseList(QStringLiteral("en"), tr("English"), this)}
    , m_fault(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("lexiconDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Words of the reasons"));
    resize(UsualLexiconSize);
    m_cancels->setObjectName(QStringLiteral("lexiconCancels"));
    m_cancels->setToolTip(tr("On for what went wrong: “not too late” names no late delivery. Off "
                             "for what a comment is about, good or bad: “not friendly” is about "
                             "staff."));
    m_fault->setObjectName(QStringLiteral("lexiconFault"));
    m_fault->setInk(Ink::Bad);
    m_fault->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addLayout(buildHead(inUse, figures));
    column->addLayout(buildWords(), 1);
    column->addWidget(m_fault);
    column->addLayout(buildButtons());
    connectReasons();
    connectPhrases();
    connect(&m_editing->undoStack(), &QUndoStack::indexChanged, this, &LexiconDialog::showAll);
    connect(m_output, &ReportOutput::saved, this, &LexiconDialog::exported);
    connect(m_output, &ReportOutput::failed, this,
        [this](const Error &error) { tell(tl::unexpected(error)); });
    tell({});
    showAll();
}

LexiconDialog::~LexiconDialog()
{
    // A stack that is destroyed tells of its end.
    m_editing->undoStack().disconnect(this);
}

QBoxLayout *LexiconDialog::buildHead(const LexiconInUse &inUse, const Figures &figures)
{
    auto *words = new TextLabel(TextRole::Caption, this);
    words->setObjectName(QStringLiteral("lexiconExplanation"));
    words->setText(tr(
        "A comment names a reason when one of its words or phrases stands in it. laat|later is "
        "either word, lever* every word that begins so, and ~ leaves room for up to three words "
        "in between: lever* ~ laat. Capitals and accents do not matter. Double-click to change a "
        "phrase."));
    auto *state = new TextLabel(TextRole::Caption, this);
    state->setObjectName(QStringLiteral("lexiconState"));
    if (inUse.isDamaged)
        state->setText(tr("The words in this database are not what was saved. The words of the "
                          "program are used until you save words again."));
    else if (inUse.isOwn)
        //: %1 a day
        state->setText(tr("These are your own words, saved on %1.")
                           .arg(figures.date(inUse.savedAt.toLocalTime().date())));
    else
        state->setText(tr("These are the words that come with the program."));
    auto *column = new QVBoxLayout;
    for (TextLabel *label : {words, state}) {
        label->setWordWrap(true);
        label->setInk(Ink::Soft);
        column->addWidget(label);
    }
    return column;
}

QBoxLayout *LexiconDialog::buildWords()
{
    auto *languages = new QHBoxLayout;
    languages->setSpacing(CardGap);
    for (PhraseList *list : std::as_const(m_phrases))
        languages->addWidget(list, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_cancels);
    right->addLayout(languages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(CardGap);
    row->addWidget(m_reasons, 2);
    row->addLayout(right, 5);
    return row;
}

QPushButton *LexiconDialog::addButton(QBoxLayout &row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QBoxLayout *LexiconDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_undo = addButton(*row, QStringLiteral("lexiconUndo"), tr("&Undo"));
    m_redo = addButton(*row, QStringLiteral("lexiconRedo"), tr("&Redo"));
    m_ours = addButton(*row, QStringLiteral("lexiconOurs"), tr("Back to &ours"));
    m_ours->setToolTip(tr("The words that come with the program. Nothing is saved yet."));
    QPushButton *take = addButton(*row, QStringLiteral("lexiconImport"), tr("&Import…"));
    QPushButton *give = addButton(*row, QStringLiteral("lexiconExport"), tr("&Export…"));
    row->addStretch();
    QPushButton *cancel = addButton(*row, QStringLiteral("lexiconCancel"), tr("&Cancel"));
    m_save = addButton(*row, QStringLiteral("lexiconSave"), tr("&Save"));
    makePrimary(*m_save);
    QUndoStack *undo = &m_editing->undoStack();
    connect(m_undo, &QPushButton::clicked, undo, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, undo, &QUndoStack::redo);
    connect(
        new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, undo, &QUndoStack::undo);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, this), &QShortcut::activated, undo,
        &QUndoStack::redo);
    connect(m_ours, &QPushButton::clicked, this,
        [this] { tell(m_editing->replaceAll(builtInWords(), tr("Back to ours"))); });
    connect(take, &QPushButton::clicked, this, &LexiconDialog::chooseFile);
    connect(give, &QPushButton::clicked, this, [this] {
        m_output->saveAs({tr("Export the words"), tr("Words of reasons (*.csv)"),
                             tr("Words of the reasons"), QStringLiteral("csv")},
            [this](const QString &file) { return writeFile(file); });
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LexiconDialog::save);
    return row;
}

void LexiconDialog::connectReasons()
{
    connect(m_reasons, &ReasonList::chosen, this, &LexiconDialog::showCurrent);
    connect(m_reasons, &ReasonList::added, this, [this](const QString &name) {
        const Result<void> done = m_editing->addReason(name);
        tell(done);
        if (!done)
            return;
        m_reasons->clearField();
        m_reasons->choose(static_cast<int>(m_editing->words().size()) - 1);
    });
    connect(m_reasons, &ReasonList::renamed, this, [this](int reason, const QString &name) {
        tell(m_editing->renameReason(reason, name));
        showAll();
    });
    connect(m_reasons, &ReasonList::removed, this, [this](int reason) {
        m_editing->removeReason(reason);
        tell({});
    });
    connect(m_cancels, &QCheckBox::toggled, this,
        [this](bool cancels) { m_editing->setSubject(m_reasons->current(), !cancels); });
}

void LexiconDialog::connectPhrases()
{
    for (qsizetype i = 0; i < m_phrases.size(); ++i) {
        PhraseList *list = m_phrases[i];
        const QString language = LexiconLanguages[i];
        connect(list, &PhraseList::added, this, [this, list, language](const QString &typed) {
            const Result<void> done = m_editing->addPhrase(m_reasons->current(), language, typed);
            tell(done);
            if (done)
                list->clearField();
        });
        connect(
            list, &PhraseList::changed, this, [this, language](int phrase, const QString &typed) {
                tell(m_editing->changePhrase(m_reasons->current(), language, phrase, typed));
                showCurrent();
            });
        connect(list, &PhraseList::removed, this, [this, language](int phrase) {
            m_editing->removePhrase(m_reasons->current(), language, phrase);
            tell({});
        });
    }
}

void LexiconDialog::showAll()
{
    m_reasons->showReasons();
    m_undo->setEnabled(m_editing->undoStack().canUndo());
    m_redo->setEnabled(m_editing->undoStack().canRedo());
    m_ours->setEnabled(m_editing->words() != builtInWords());
    m_save->setEnabled(m_editing->words() != m_before);
    showCurrent();
}

void LexiconDialog::showCurrent()
{
    const int current = m_reasons->current();
    const bool isKnown = current >= 0 && current < m_editing->words().size();
    const LexiconReason reason = isKnown ? m_editing->words()[current] : LexiconReason();
    const QSignalBlocker quiet(m_cancels);
    m_cancels->setEnabled(isKnown);
    m_cancels->setChecked(isKnown && !reason.isSubject);
    for (qsizetype i = 0; i < m_phrases.size(); ++i) {
        m_phrases[i]->setEnabled(isKnown);
        m_phrases[i]->showPhrases(reason.phrases.value(LexiconLanguages[i]));
    }
}

void LexiconDialog::tell(const Result<void> &done)
{
    m_fault->setText(done ? QString() : errorText(done.error()));
    m_fault->setVisible(!done);
}

void LexiconDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Import words"), {}, tr("Words of reasons (*.csv *.txt)"));
    dialog->setObjectName(QStringLiteral("lexiconFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { tell(readFile(file)); });
    dialog->open();
}

Result<void> LexiconDialog::readFile(const QString &file)
{
    return readLexiconFile(file).and_then([this](const LexiconWords &words) {
        return m_editing->replaceAll(words, tr("Import words"));
    });
}

Result<void> LexiconDialog::writeFile(const QString &file) const
{
    return writePrivateFile(
        file, toCsv(lexiconTable(m_editing->words()), QStringLiteral("\r\n")).toUtf8());
}

void LexiconDialog::save()
{
    const LexiconWords &words = m_editing->words();
    emit saved(words == builtInWords() ? std::nullopt : std::optional(words));
    accept();
}

} // namespace headroom::ui
