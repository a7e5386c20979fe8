// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/ordercolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Below this share of different values a column numbers no orders: one order has a few lines.
constexpr double FewestNumbers = 0.1;

/// The words of resources/profiles/orders.json.
struct OrderProfile
{
    QStringList measures; ///< beside the durations
    QStringList weak; ///< of these: a customer may be asked about it too
    Synonym customer;
    QStringList status; ///< headings of the column that says whether an order was delivered
};

constexpr qint64 MostStatuses = 30;

OrderProfile orderProfile()
{
    const QJsonObject root = profileObject(u"orders.json"_s);
    OrderProfile profile;
    profile.measures = root["measures"_L1].toVariant().toStringList();
    profile.weak = root["weak"_L1].toVariant().toStringList();
    profile.status = wordKeys(root["status"_L1]);
    profile.customer.exact = wordKeys(root["customer"_L1]["exact"_L1]);
    profile.customer.contained = wordKeys(root["customer"_L1]["contains"_L1]);
    return profile;
}

const PlannedColumn *columnWith(const ImportPlan &plan, Field field)
{
    const auto found = std::ranges::find(plan.columns, field, &PlannedColumn::field);
    return found == plan.columns.end() ? nullptr : &*found;
}

class OrderFinder
{
public:
    OrderFinder(const ImportPlan &plan, const QList<ColumnLook> &looks, const Catalogue &catalogue)
        : m_plan(plan)
        , m_looks(looks)
        , m_catalogue(catalogue)
    {
    }

    bool find() const
    {
        return m_plan.format.tool.isEmpty() && numbersOrders() && !holdsRating() && holdsAmount();
    }

private:
    bool numbersOrders() const
    {
        const PlannedColumn *number = columnWith(m_plan, Field::OrderReference);
        if (number == nullptr)
            return false;
        const ColumnFacts &facts = m_looks[number->index].facts;
        return facts.answers() > 0
            && (number->chosenByUser || facts.distinctShare >= FewestNumbers);
    }

    bool isAmount(const QString &id) const
    {
        const Measure *measure = m_catalogue.measure(id);
        return measure != nullptr
            && (measure->kind == MeasureKind::Amount || measure->kind == MeasureKind::Spending
                || measure->kind == MeasureKind::Number || m_profile.measures.contains(id));
    }

    /// A rating, or a column that could be one and that nobody decided about.
    bool holdsRating() const
    {
        return std::ranges::any_of(m_plan.columns, [this](const PlannedColumn &column) {
            if (column.field == Field::Rating)
                return !isAmount(column.measure);
            return isUndecided(column) && couldBeRated(m_looks[column.index]);
        });
    }

    bool isUndecided(const PlannedColumn &column) const
    {
        return std::ranges::any_of(m_plan.questions, [&](const Question &question) {
            return question.kind == QuestionKind::MeasureUndecided
                && question.column == column.index;
        });
    }

    /// Whether a column of numbers waits for a word on what it is: money alone does not make orders
    /// of answers then.
    bool hasUndecided() const
    {
        return std::ranges::find(m_plan.questions, QuestionKind::MeasureUndecided, &Question::kind)
            != m_plan.questions.end();
    }

    bool couldBeRated(const ColumnLook &look) const
    {
        return std::ranges::any_of(m_synonyms, [&](const Synonym &synonym) {
            return synonym.field == Field::Rating && synonym.strength(look.key) > 0
                && couldBeRating(look, synonym);
        });
    }

    bool holdsAmount() const
    {
        const QStringList measures = m_plan.measures();
        const bool isMeasured = std::ranges::any_of(measures, [this](const QString &id) {
            return isSpending(m_catalogue, id) ? !hasUndecided() : !m_profile.weak.contains(id);
        });
        return isMeasured
            || std::ranges::find(m_plan.questions, QuestionKind::AmountUnit, &Question::kind)
            != m_plan.questions.end();
    }

    const ImportPlan &m_plan;
    const QList<ColumnLook> &m_looks;
    const Catalogue &m_catalogue;
    const OrderProfile m_profile = orderProfile();
    const QList<Synonym> m_synonyms = builtInSynonyms();
};

bool isFactOfOrder(Field field)
{
    switch (field) {
    case Field::Identifier:
    case Field::StartedAt:
    case Field::Comment:
        return false;
    default:
        return true;
    }
}

/// Units that a customer's address or name could be taken for.
bool mayBeCustomer(Field field)
{
    return field == Field::Ignore || field == Field::Location || field == Field::Employee
        || field == Field::CustomerType || field == Field::Region;
}

void ignore(PlannedColumn &column)
{
    column.field = Field::Ignore;
    column.measure.clear();
    column.unit.clear();
    column.reversed = false;
}

} // namespace

bool holdsOrders(const ImportPlan &plan, const QList<ColumnLook> &looks, const Catalogue &catalogue)
{
    return OrderFinder(plan, looks, catalogue).find();
}

void keepOrders(ImportPlan &plan, const QList<ColumnLook> &looks)
{
    const OrderProfile profile = orderProfile();
    QList<int> noted;
    for (const Issue &issue : plan.issues.kept()) {
        if (issue.code == IssueCode::PersonalColumnIgnored)
            noted.append(issue.column);
    }
    for (PlannedColumn &column : plan.columns) {
        const bool isChosen = column.chosenByUser || column.fromMapping;
        if (column.field == Field::Identifier || (!isChosen && !isFactOfOrder(column.field)))
            ignore(column);
        const ColumnLook &look = looks[column.index];
        if (!isChosen && column.field == Field::Ignore && profile.status.contains(look.key)
            && look.facts.hasAllDistinct && look.facts.distinct <= MostStatuses)
            column.field = Field::Status;
        if (isChosen || !mayBeCustomer(column.field) || profile.customer.strength(look.key) == 0)
            continue;
        ignore(column);
        if (!noted.contains(column.index + 1))
            plan.issues.add({IssueCode::PersonalColumnIgnored, Severity::Note, 0, column.index + 1,
                column.heading, {}, {}});
    }
    plan.questions.removeIf(
        [](const Question &question) { return question.kind == QuestionKind::MeasureUndecided; });
}

} // namespace headroom
