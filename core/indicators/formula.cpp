// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formula.h"

#include "core/base/textfolding.h"
#include "core/indicators/owncolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Recursive descent: sum = product {+- product}; product = factor {x/ factor}; factor = sign
/// factor, number, indicator or (sum).
class Parser
{
public:
    Parser(QList<FormulaToken> tokens, qsizetype end, const IndicatorNames &names)
        : m_tokens(std::move(tokens))
        , m_end(end)
        , m_names(names)
    {
    }

    FormulaResult<Formula> formula()
    {
        if (m_tokens.isEmpty())
            return fault(FormulaFaultKind::Empty, 0, 0);
        return sum().and_then([&]() -> FormulaResult<Formula> {
            if (const FormulaToken *rest = peek())
                return fault(rest->kind == TokenKind::Close ? FormulaFaultKind::BracketNotOpened
                                                            : FormulaFaultKind::OperatorMissing,
                    rest->at, rest->length);
            return m_formula;
        });
    }

private:
    using Parsed = FormulaResult<void>;

    static tl::unexpected<FormulaFault> fault(
        FormulaFaultKind kind, qsizetype at, qsizetype length, const QStringList &arguments = {})
    {
        return tl::unexpected(FormulaFault{kind, at, length, arguments});
    }

    const FormulaToken *peek() const
    {
        return m_next < m_tokens.size() ? &m_tokens[m_next] : nullptr;
    }

    const FormulaToken *take(std::initializer_list<TokenKind> kinds)
    {
        const FormulaToken *token = peek();
        if (token == nullptr || std::ranges::find(kinds, token->kind) == kinds.end())
            return nullptr;
        ++m_next;
        return token;
    }

    void append(FormulaStep step, const FormulaToken &token)
    {
        m_formula.nodes.append({step, token.number, {}, token.at, token.length});
    }

    Parsed sum()
    {
        Parsed parsed = product();
        while (parsed) {
            const FormulaToken *sign = take({TokenKind::Plus, TokenKind::Minus});
            if (sign == nullptr)
                break;
            parsed = product();
            append(sign->kind == TokenKind::Plus ? FormulaStep::Add : FormulaStep::Subtract, *sign);
        }
        return parsed;
    }

    Parsed product()
    {
        Parsed parsed = factor();
        while (parsed) {
            const FormulaToken *sign = take({TokenKind::Times, TokenKind::Divide});
            if (sign == nullptr)
                break;
            parsed = factor();
            append(sign->kind == TokenKind::Times ? FormulaStep::Multiply : FormulaStep::Divide,
                *sign);
        }
        return parsed;
    }

    Parsed factor()
    {
        const FormulaToken *token = peek();
        if (token == nullptr)
            return fault(FormulaFaultKind::OperandMissing, m_end, 0);
        if (m_depth >= DeepestFormula)
            return fault(FormulaFaultKind::TooDeep, token->at, token->length,
                {QString::number(DeepestFormula)});
        ++m_next;
        ++m_depth;
        Parsed parsed = operand(*token);
        --m_depth;
        return parsed;
    }

    Parsed operand(const FormulaToken &token)
    {
        switch (token.kind) {
        case TokenKind::Number:
            append(FormulaStep::Number, token);
            return {};
        case TokenKind::Name:
            return indicator(token);
        case TokenKind::Plus:
            return factor();
        case TokenKind::Minus:
            return factor().map([&] { append(FormulaStep::Negate, token); });
        case TokenKind::Open:
            return bracket(token);
        case TokenKind::Times:
        case TokenKind::Divide:
        case TokenKind::Close:
            break;
        }
        return fault(FormulaFaultKind::OperandMissing, token.at, token.length);
    }

    Parsed indicator(const FormulaToken &token)
    {
        const std::optional<IndicatorRef> found = m_names(token.name);
        if (!found)
            return fault(FormulaFaultKind::UnknownIndicator, token.at, token.length, {token.name});
        m_formula.nodes.append({FormulaStep::Indicator, {}, *found, token.at, token.length});
        return {};
    }

    Parsed bracket(const FormulaToken &open)
    {
        return sum().and_then([&]() -> Parsed {
            if (take({TokenKind::Close}))
                return {};
            if (const FormulaToken *next = peek())
                return fault(FormulaFaultKind::OperatorMissing, next->at, next->length);
            return fault(FormulaFaultKind::BracketLeftOpen, open.at, open.length);
        });
    }

    const QList<FormulaToken> m_tokens;
    qsizetype m_end;
    const IndicatorNames &m_names;
    Formula m_formula;
    qsizetype m_next = 0;
    int m_depth = 0;
};

QString storedWord(const IndicatorRef &indicator)
{
    return indicator.metric.isEmpty() ? u'#' + QString::number(indicator.own.value())
                                      : indicator.metric;
}

} // namespace

QList<IndicatorRef> Formula::indicators() const
{
    QList<IndicatorRef> found;
    for (const FormulaNode &node : nodes) {
        if (node.step == FormulaStep::Indicator && !found.contains(node.indicator))
            found.append(node.indicator);
    }
    return found;
}

FormulaResult<Formula> parseFormula(QStringView text, const IndicatorNames &names)
{
    return formulaTokens(text).and_then([&](const QList<FormulaToken> &tokens) {
        return Parser(tokens, text.size(), names).formula();
    });
}

QString storedFormula(const QString &text, const Formula &formula)
{
    QList<FormulaNode> places;
    std::ranges::copy_if(formula.nodes, std::back_inserter(places),
        [](const FormulaNode &node) { return node.step == FormulaStep::Indicator; });
    QString stored = text;
    for (auto node = places.crbegin(); node != places.crend(); ++node)
        stored.replace(node->at, node->length, storedWord(node->indicator));
    return stored.simplified();
}

QString shownFormula(
    const QString &stored, const std::function<QString(const IndicatorRef &indicator)> &nameOf)
{
    const FormulaResult<QList<FormulaToken>> tokens = formulaTokens(stored);
    if (!tokens)
        return stored;
    QString shown = stored;
    for (auto token = tokens->crbegin(); token != tokens->crend(); ++token) {
        if (token->kind != TokenKind::Name)
            continue;
        const bool isOwn = token->name.startsWith(u'#');
        const QString name =
            nameOf(isOwn ? IndicatorRef::ofOwn(IndicatorId(token->name.mid(1).toLongLong()))
                         : IndicatorRef::ofMetric(token->name));
        if (!name.isEmpty())
            shown.replace(token->at, token->length, u'[' + name + u']');
    }
    return shown;
}

std::optional<IndicatorRef> storedName(
    const Catalogue &catalogue, const QList<OwnIndicator> &own, const QString &name)
{
    if (name.startsWith(u'#')) {
        const IndicatorId id(name.mid(1).toLongLong());
        return findIndicator(own, id) ? std::optional(IndicatorRef::ofOwn(id)) : std::nullopt;
    }
    if (catalogue.lists(name))
        return IndicatorRef::ofMetric(name);
    const auto named = std::ranges::find_if(
        own, [&](const OwnIndicator &indicator) { return folded(indicator.name) == folded(name); });
    return named == own.end() ? std::nullopt : std::optional(IndicatorRef::ofOwn(named->id));
}

IndicatorId highestNamedId(const QList<OwnIndicator> &indicators, const QStringList &measures)
{
    IndicatorId highest;
    for (const QString &measure : measures)
        highest = std::max(highest, indicatorOfMeasure(measure));
    for (const OwnIndicator &indicator : indicators) {
        highest = std::max({highest, indicator.id, indicator.goal.own, indicator.whole});
        shownFormula(indicator.formula, [&](const IndicatorRef &named) {
            highest = std::max(highest, named.own);
            return QString();
        });
    }
    return highest;
}

IndicatorNames storedNames(const Catalogue &catalogue, const QList<OwnIndicator> &own)
{
    return [&](const QString &name) { return storedName(catalogue, own, name); };
}

} // namespace headroom
