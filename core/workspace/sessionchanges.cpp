// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/jobs/sessiondata.h"

namespace headroom {

void Session::saveMapping(const SavedMapping &mapping)
{
    m_data->change(
        JobKind::Saving,
        [mapping](Workspace &workspace, Progress &) { return workspace.saveMapping(mapping); },
        [this, mapping](const Result<void> &) { emit mappingSaved(mapping.name); });
}

void Session::renameMapping(const QString &name, const QString &newName)
{
    m_data->save([=](Workspace &workspace) { return workspace.renameMapping(name, newName); });
}

void Session::removeMapping(const QString &name)
{
    m_data->save([name](Workspace &workspace) { return workspace.removeMapping(name); });
}

void Session::saveRound(const Round &round)
{
    m_data->change(
        JobKind::Saving,
        [round](Workspace &workspace, Progress &) { return workspace.saveRound(round); },
        [this](const Result<Round> &saved) { emit roundSaved(*saved); });
}

void Session::fixRound(const Round &round)
{
    m_data->change(
        JobKind::Saving,
        [round](Workspace &workspace, Progress &) { return workspace.fixRound(round); },
        [this](const Result<Round> &saved) { emit roundFixed(*saved); });
}

void Session::saveAction(const Action &action)
{
    m_data->save([action](Workspace &workspace) { return workspace.saveAction(action); });
}

void Session::removeAction(ActionId id)
{
    m_data->save([id](Workspace &workspace) { return workspace.removeAction(id); });
}

void Session::changeIndicator(IndicatorId id, const std::optional<OwnIndicator> &indicator)
{
    m_data->save([=](Workspace &workspace) {
        return indicator ? workspace.saveIndicator(*indicator).map([](const OwnIndicator &) {})
                         : workspace.removeIndicator(id);
    });
}

void Session::signSheet(const Signing &signing, const PaperWriter &paper)
{
    m_data->change(
        JobKind::Saving,
        [=](Workspace &workspace, Progress &) { return workspace.signSheet(signing, paper); },
        [this](const Result<SignedSheet> &sheet) { emit sheetSigned(*sheet); });
}

void Session::agree(const Agreement &agreement)
{
    m_data->save([agreement](Workspace &workspace) { return workspace.agree(agreement); });
}

void Session::setOrganisationName(const QString &name)
{
    m_data->save([name](Workspace &workspace) { return workspace.setOrganisationName(name); });
}

void Session::setLogo(const QByteArray &png)
{
    m_data->save([png](Workspace &workspace) { return workspace.setLogo(png); });
}

void Session::setTimeZone(const QByteArray &id)
{
    m_data->save([id](Workspace &workspace) { return workspace.setTimeZone(id); });
}

void Session::setLimits(const Limits &limits)
{
    m_data->save([limits](Workspace &workspace) { return workspace.setLimits(limits); });
}

void Session::setCustomerValues(const CustomerValues &values)
{
    m_data->save([values](Workspace &workspace) { return workspace.setCustomerValues(values); });
}

void Session::setLexicon(const std::optional<LexiconWords> &words)
{
    m_data->change(
        JobKind::Saving,
        [words](Workspace &workspace, Progress &) { return workspace.setLexicon(words); },
        [this](const Result<void> &) { emit lexiconSaved(); });
}

void Session::loadFollowUp(const Selection &selection)
{
    m_data->change(
        JobKind::Reading,
        [selection](Workspace &workspace, Progress &) { return workspace.followUp(selection); },
        [this](const Result<FollowUpList> &list) { emit followUpLoaded(*list); });
}

void Session::setFollowUp(const FollowUpSettings &settings)
{
    m_data->save([settings](Workspace &workspace) { return workspace.setFollowUp(settings); });
}

void Session::setFollowUpState(const FollowUpChange &change)
{
    m_data->change(
        JobKind::Saving,
        [change](Workspace &workspace, Progress &) { return workspace.setFollowUpState(change); },
        [this, change](const Result<void> &) { emit followUpChanged(change); });
}

void Session::setSample(bool isSample)
{
    m_data->save([isSample](Workspace &workspace) { return workspace.setSample(isSample); });
}

} // namespace headroom
