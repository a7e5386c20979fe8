// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "core/reports/council/statementfacts.h"
#include "ui/council/councilcard.h"
#include "ui/settings/followupcard.h"
#include "ui/settings/importsettings.h"
#include "ui/settings/letterhead.h"
#include "ui/settings/settingsform.h"
#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/scrollcolumn.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace headroom::ui {

namespace {

constexpr int WidestCard = 760;

TextLabel *wrapped(TextRole role, const QString &text)
{
    auto *label = new TextLabel(role, text);
    label->setWordWrap(true);
    return label;
}

template <typename T> void addChoice(QComboBox *box, const QString &text, T value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename T> T choiceIn(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

template <typename T> void choose(QComboBox *box, T value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

SettingsPage::SettingsPage(const Preferences &preferences, const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *content = new QWidget;
    content->setMaximumWidth(WidestCard + 2 * PageMargin);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(PageMargin, PageMargin - 4, PageMargin, PageMargin);
    m_cards->setSpacing(CardGap);
    m_cards->addWidget(new TextLabel(TextRole::PageTitle, tr("Settings")));
    addLanguageCard();
    addLookCard();
    addOrganisationCard();
    addLimitsCard();
    addCouncilCard();
    addImportCard();
    addDatabaseCard();
    addPrivacyCard();
    m_cards->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollColumn(content));
    alignLabels();
    showPreferences(preferences);
    showSnapshot(nullptr);
}

void SettingsPage::alignLabels()
{
    QList<QWidget *> labels;
    int widest = 0;
    const auto forms = findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item == nullptr || item->widget() == nullptr)
                continue;
            labels << item->widget();
            widest = qMax(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

QFormLayout *SettingsPage::addCard(const QString &title, const QString &explanation)
{
    auto *card = new Card;
    m_cards->addWidget(card);
    return addForm(*card, title, explanation);
}

void SettingsPage::addLanguageCard()
{
    QFormLayout *form = addCard(tr("Language and figures"), {});
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    addChoice(m_language, tr("As on this computer"), Language::System);
    addChoice(m_language, QStringLiteral("Nederlands"), Language::Dutch);
    addChoice(m_language, QStringLiteral("English"), Language::English);
    form->addRow(tr("&Language"), m_language);
    m_numbers = new QComboBox;
    m_numbers->setObjectName(QStringLiteral("numbers"));
    addChoice(m_numbers, tr("As the language"), NumberFormat::AsLanguage);
    addChoice(m_numbers, QStringLiteral("1.234,5"), NumberFormat::Dutch);
    addChoice(m_numbers, QStringLiteral("1,234.5"), NumberFormat::English);
    form->addRow(tr("&Figures"), m_numbers);
    m_restart =
        wrapped(TextRole::Caption, tr("Language and figures change when Headroom starts again."));
    m_restart->setObjectName(QStringLiteral("restartNote"));
    form->addRow(m_restart);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::takePreferences);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &SettingsPage::takePreferences);
}

void SettingsPage::addLookCard()
{
    QFormLayout *form = addCard(tr("Look"), {});
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("theme"));
    addChoice(m_theme, tr("As on this computer"), Theme::System);
    addChoice(m_theme, tr("Light"), Theme::Light);
    addChoice(m_theme, tr("Dark"), Theme::Dark);
    form->addRow(tr("&Theme"), m_theme);
    m_textSize = new QDoubleSpinBox;
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_textSize->setRange(SmallestTextSize, LargestTextSize);
    m_textSize->setSingleStep(1);
    m_textSize->setDecimals(0);
    //: points, the unit of text sizes
    m_textSize->setSuffix(tr(" pt"));
    form->addRow(tr("Text si&ze"), m_textSize);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsPage::takePreferences);
    connect(m_textSize, &QDoubleSpinBox::valueChanged, this, &SettingsPage::takePreferences);
}

void SettingsPage::addOrganisationCard()
{
    m_letterhead = new Letterhead;
    m_cards->addWidget(m_letterhead);
    m_needDatabase << m_letterhead;
    connect(m_letterhead, &Letterhead::nameChanged, this, &SettingsPage::organisationNameChanged);
    connect(m_letterhead, &Letterhead::logoChanged, this, &SettingsPage::logoChanged);
}

QSpinBox *SettingsPage::addCount(QFormLayout *form, const QString &label, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, 1000);
    box->setKeyboardTracking(false);
    form->addRow(label, box);
    m_needDatabase << box;
    connect(box, &QSpinBox::valueChanged, this, &SettingsPage::takeLimits);
    return box;
}

void SettingsPage::addLimitsCard()
{
    QFormLayout *form = addCard(tr("Few answers"),
        tr("With few answers a score says little, and may point to one customer. Under these "
           "numbers Headroom holds back. They are printed on every sheet."));
    m_minimumForScore =
        addCount(form, tr("Answers for a &score"), QStringLiteral("minimumForScore"));
    m_minimumForVerdict =
        addCount(form, tr("Answers for a &verdict"), QStringLiteral("minimumForVerdict"));
    m_minimumForComments =
        addCount(form, tr("Answers for &comments"), QStringLiteral("minimumForComments"));
    m_shrinkage = new QDoubleSpinBox;
    m_shrinkage->setObjectName(QStringLiteral("shrinkage"));
    m_shrinkage->setRange(0, 1000);
    m_shrinkage->setDecimals(0);
    m_shrinkage->setKeyboardTracking(false);
    m_shrinkage->setToolTip(
        tr("Someone with this many answers starts halfway between the own score and the score of "
           "the group. Used for groups of fewer than eight; larger groups tell it themselves."));
    form->addRow(tr("&Weight of the group"), m_shrinkage);
    m_needDatabase << m_shrinkage;
    connect(m_shrinkage, &QDoubleSpinBox::valueChanged, this, &SettingsPage::takeLimits);
    m_limitsFault = wrapped(TextRole::Body, {});
    m_limitsFault->setObjectName(QStringLiteral("limitsFault"));
    m_limitsFault->setInk(Ink::Bad);
    m_limitsFault->hide();
    form->addRow(m_limitsFault);
    m_fixedLimits = wrapped(TextRole::Body, {});
    m_fixedLimits->setObjectName(QStringLiteral("fixedLimits"));
    m_fixedLimits->hide();
    form->addRow(m_fixedLimits);
}

/// They are printed on signed sheets, and stay while such a round runs.
void SettingsPage::showFixedLimits(const SnapshotPtr &snapshot)
{
    const auto fixed = snapshot ? fixedLimits(snapshot->source) : std::nullopt;
    for (QSpinBox *box : {m_minimumForScore, m_minimumForVerdict, m_minimumForComments})
        box->setEnabled(snapshot && !fixed);
    m_fixedLimits->setVisible(fixed.has_value());
    if (fixed)
        //: number of sheets, round, day
        m_fixedLimits->setText(filledText(
            tr("The minimum numbers are fixed: %1 signed sheets of round %2 rest on them. They can "
               "be changed once that round is over, after %3."),
            {m_figures.count(fixed->sheets), fixed->round, m_figures.date(fixed->ends)}));
}

void SettingsPage::addCouncilCard()
{
    m_council = new CouncilCard(m_figures);
    m_cards->addWidget(m_council);
    connect(m_council, &CouncilCard::councilConfirmed, this, &SettingsPage::councilConfirmed);
    connect(m_council, &CouncilCard::saved, this, &SettingsPage::statementSaved);
    connect(m_council, &CouncilCard::failed, this, &SettingsPage::failed);
}

void SettingsPage::addImportCard()
{
    m_import = new ImportSettings;
    m_cards->addWidget(m_import);
    connect(m_import, &ImportSettings::timeZoneChosen, this, &SettingsPage::timeZoneChanged);
    connect(m_import, &ImportSettings::mappingRenamed, this, &SettingsPage::mappingRenamed);
    connect(m_import, &ImportSettings::mappingRemoved, this, &SettingsPage::mappingRemoved);
    connect(m_import, &ImportSettings::folderChosen, this, [this](const QString &path) {
        m_preferences.watchedFolder = path;
        m_import->showFolder(path);
        emit preferencesChanged(m_preferences);
    });
}

void SettingsPage::addDatabaseCard()
{
    QFormLayout *form = addCard(tr("Database"), {});
    m_path = wrapped(TextRole::Body, {});
    m_path->setObjectName(QStringLiteral("databasePath"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy wide = m_path->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_path->setSizePolicy(wide);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("File"), m_path);
    auto *folder = new QPushButton(icon(QStringLiteral("folder")), tr("&Open folder"));
    folder->setObjectName(QStringLiteral("openFolder"));
    form->addRow(QString(), folder);
    m_needDatabase << folder;
    connect(folder, &QPushButton::clicked, this, &SettingsPage::databaseFolderRequested);
}

void SettingsPage::addPrivacyCard()
{
    addCard(tr("Privacy"),
        tr("All data stay in the database file on this computer. Headroom has no account and no "
           "server, and sends nothing. E-mail addresses, IP addresses and names of customers are "
           "left out when a file is imported."));
    m_followUp = new FollowUpCard;
    m_cards->addWidget(m_followUp);
    m_needDatabase << m_followUp;
    connect(m_followUp, &FollowUpCard::settingsChanged, this, &SettingsPage::followUpChanged);
}

void SettingsPage::showPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    choose(m_language, preferences.language);
    choose(m_numbers, preferences.numbers);
    choose(m_theme, preferences.theme);
    m_import->showFolder(preferences.watchedFolder);
    const QSignalBlocker blocker(m_textSize);
    m_textSize->setValue(preferences.textSize);
}

void SettingsPage::showSnapshot(const SnapshotPtr &snapshot)
{
    for (QWidget *widget : std::as_const(m_needDatabase))
        widget->setEnabled(snapshot != nullptr);
    m_path->setText(snapshot ? QDir::toNativeSeparators(snapshot->path)
                             : tr("No database yet: it is made with the first import."));
    m_council->showSnapshot(snapshot);
    m_followUp->showSettings(snapshot ? snapshot->followUp : FollowUpSettings());
    showFixedLimits(snapshot);
    m_import->showMappings(snapshot ? snapshot->mappings : QList<SavedMapping>());
    m_import->showTimeZone(snapshot ? snapshot->timeZone : QByteArray());
    m_limits = snapshot ? snapshot->source.limits : Limits{};
    m_letterhead->showOrganisation(snapshot ? snapshot->source.organisation.name() : QString(),
        snapshot ? snapshot->source.logo : QByteArray());
    const QSignalBlocker score(m_minimumForScore);
    const QSignalBlocker verdict(m_minimumForVerdict);
    const QSignalBlocker comments(m_minimumForComments);
    const QSignalBlocker shrinkage(m_shrinkage);
    m_minimumForScore->setValue(static_cast<int>(m_limits.minimumForScore));
    m_minimumForVerdict->setValue(static_cast<int>(m_limits.minimumForVerdict));
    m_minimumForComments->setValue(static_cast<int>(m_limits.minimumForComments));
    m_shrinkage->setValue(m_limits.shrinkage);
    m_limitsFault->hide();
}

void SettingsPage::takePreferences()
{
    Preferences taken = m_preferences;
    taken.language = choiceIn<Language>(m_language);
    taken.numbers = choiceIn<NumberFormat>(m_numbers);
    taken.theme = choiceIn<Theme>(m_theme);
    taken.textSize = m_textSize->value();
    if (taken == m_preferences)
        return;
    if (taken.language != m_preferences.language || taken.numbers != m_preferences.numbers)
        m_restart->setInk(Ink::Accent);
    m_preferences = taken;
    emit preferencesChanged(taken);
}

Limits SettingsPage::limitsInFields() const
{
    Limits limits = m_limits;
    limits.minimumForScore = m_minimumForScore->value();
    limits.minimumForVerdict = m_minimumForVerdict->value();
    limits.minimumForComments = m_minimumForComments->value();
    limits.shrinkage = m_shrinkage->value();
    return limits;
}

void SettingsPage::takeLimits()
{
    const Limits limits = limitsInFields();
    const bool contradicts = limits.minimumForVerdict < limits.minimumForScore;
    m_limitsFault->setText(
        tr("A verdict needs at least as many answers as a score. Raise the number for a verdict, "
           "or lower the one for a score."));
    m_limitsFault->setVisible(contradicts);
    if (contradicts || limits == m_limits)
        return;
    m_limits = limits;
    emit limitsChanged(limits);
}

} // namespace headroom::ui
