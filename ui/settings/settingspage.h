// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"
#include "ui/settings/preferences.h"
#include "ui/text/figures.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QVBoxLayout;

namespace headroom::ui {

class CouncilCard;
class FollowUpCard;
class ImportSettings;
class Letterhead;
class TextLabel;

/// Language, look, the organisation's name and its limits. Every change is taken over at once;
/// limits that contradict one another are explained beside the fields and not taken over.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const Preferences &preferences, const Figures &figures, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void showPreferences(const Preferences &preferences);

signals:
    void preferencesChanged(const headroom::ui::Preferences &preferences);
    void organisationNameChanged(const QString &name);
    void logoChanged(const QByteArray &png); ///< empty: none
    void limitsChanged(const headroom::Limits &limits);
    void followUpChanged(const headroom::FollowUpSettings &settings);
    void councilConfirmed(const headroom::CouncilRecord &council);
    void statementSaved(const QString &file);
    void failed(const headroom::Error &error);
    void databaseFolderRequested();
    void timeZoneChanged(const QByteArray &id);
    void mappingRenamed(const QString &name, const QString &newName);
    void mappingRemoved(const QString &name);

private:
    QFormLayout *addCard(const QString &title, const QString &explanation);
    void alignLabels();
    void addLanguageCard();
    void addLookCard();
    void addOrganisationCard();
    void addLimitsCard();
    void addCouncilCard();
    void addImportCard();
    void showFixedLimits(const SnapshotPtr &snapshot);
    void addDatabaseCard();
    void addPrivacyCard();
    QSpinBox *addCount(QFormLayout *form, const QString &label, const QString &name);
    void takePreferences();
    void takeLimits();
    Limits limitsInFields() const;

    Preferences m_preferences;
    Figures m_figures;
    Limits m_limits;
    QVBoxLayout *m_cards = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_numbers = nullptr;
    TextLabel *m_restart = nullptr;
    TextLabel *m_fixedLimits = nullptr;
    CouncilCard *m_council = nullptr;
    FollowUpCard *m_followUp = nullptr;
    QComboBox *m_theme = nullptr;
    QDoubleSpinBox *m_textSize = nullptr;
    Letterhead *m_letterhead = nullptr;
    QSpinBox *m_minimumForScore = nullptr;
    QSpinBox *m_minimumForVerdict = nullptr;
    QSpinBox *m_minimumForComments = nullptr;
    QDoubleSpinBox *m_shrinkage = nullptr;
    TextLabel *m_limitsFault = nullptr;
    ImportSettings *m_import = nullptr;
    TextLabel *m_path = nullptr;
    QList<QWidget *> m_needDatabase;
};

} // namespace headroom::ui
