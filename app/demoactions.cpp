// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demoactions.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

QList<ActionUnit> unitNamed(
    const Organisation &organisation, Dimension dimension, const QString &name)
{
    const Unit *unit = organisation.find(dimension, name);
    return unit ? QList<ActionUnit>{{dimension, unit->id}} : QList<ActionUnit>();
}

Action onNps(const QString &title, const QString &owner, ActionState state,
    const ActionSubject &subject, const std::optional<QDate> &starts)
{
    Action action;
    action.title = title;
    action.owner = owner;
    action.state = state;
    action.subject = subject;
    action.metric = u"nps"_s;
    action.starts = starts;
    return action;
}

ActionSubject reason(const QString &id)
{
    return {ActionTopic::Reason, id};
}

Action callBack(const Organisation &organisation)
{
    Action action = onNps(u"Binnen een uur terugbellen"_s, u"Filiaalmanager 's-Hertogenbosch"_s,
        ActionState::Running, reason(u"no-answer"_s), QDate(2026, 6, 15));
    action.text = u"Wie een bericht achterlaat, wordt binnen een uur gebeld. De dienst wijst 's "
                  "ochtends aan wie belt."_s;
    action.size = ActionSize::Big;
    action.units = unitNamed(organisation, Dimension::Location, u"'s-Hertogenbosch"_s);
    action.expected = 10;
    return action;
}

Action deliveryDays(const Organisation &organisation)
{
    Action action = onNps(u"Vaste bezorgdagen met de vervoerder"_s, u"Filiaalmanager Gouda"_s,
        ActionState::Running, reason(u"late-delivery"_s), QDate(2026, 8, 1));
    action.text = u"Dinsdag, donderdag en zaterdag; de klant kiest zelf de dag."_s;
    action.size = ActionSize::Big;
    action.units = unitNamed(organisation, Dimension::Location, u"Gouda"_s);
    action.expected = 15;
    return action;
}

Action newcomer(const Organisation &organisation)
{
    Action action = onNps(u"Meelopen met een ervaren collega"_s, u"Filiaalmanager Zwolle"_s,
        ActionState::Done, {}, QDate(2026, 9, 14));
    action.ends = QDate(2026, 10, 31);
    action.units = unitNamed(organisation, Dimension::Employee, u"Saskia Pruim"_s);
    return action;
}

Action shorterForm()
{
    Action action = onNps(u"Retour melden in één scherm"_s, u"Team webshop"_s, ActionState::Done,
        {ActionTopic::Driver, u"ces-net"_s}, QDate(2026, 4, 1));
    action.metric = u"ces-net"_s;
    action.expected = 3;
    return action;
}

Action dropped()
{
    Action action = onNps(
        u"Een bon bij elke klacht"_s, u"Klantenservice"_s, ActionState::Dropped, {}, std::nullopt);
    action.text = u"Te duur, en het lost de klacht niet op."_s;
    return action;
}

} // namespace

QList<Action> sampleActions(const Organisation &organisation)
{
    Action saturday = onNps(u"Op zaterdag tot zes uur bereikbaar"_s, u"Klantenservice"_s,
        ActionState::Planned, reason(u"no-answer"_s), QDate(2027, 1, 4));
    saturday.expected = 2;
    Action picture = onNps(u"Een foto van de bezorging meesturen"_s, {}, ActionState::Idea,
        reason(u"damaged"_s), std::nullopt);
    return {callBack(organisation), deliveryDays(organisation), newcomer(organisation),
        shorterForm(), saturday, picture, dropped()};
}

} // namespace headroom::app
