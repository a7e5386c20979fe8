// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formulatokens.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype LongestNumber = 30;

std::optional<TokenKind> signKind(QChar letter)
{
    switch (letter.unicode()) {
    case u'+':
        return TokenKind::Plus;
    case u'-':
    case u'\u2212': // minus
    case u'\u2013': // what a word processor makes of a hyphen between spaces
        return TokenKind::Minus;
    case u'*':
    case u'\u00d7': // times
    case u'\u00b7': // middle dot
        return TokenKind::Times;
    case u'/':
    case u':':
    case u'\u00f7': // divided by
        return TokenKind::Divide;
    case u'(':
        return TokenKind::Open;
    case u')':
        return TokenKind::Close;
    default:
        return std::nullopt;
    }
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    FormulaResult<QList<FormulaToken>> tokens()
    {
        QList<FormulaToken> found;
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            FormulaResult<FormulaToken> next = token();
            if (!next)
                return tl::unexpected(next.error());
            m_at += next->length;
            found.append(std::move(*next));
        }
        return found;
    }

private:
    FormulaResult<FormulaToken> token() const
    {
        const QChar letter = m_text[m_at];
        if (const std::optional<TokenKind> sign = signKind(letter))
            return FormulaToken{*sign, m_at, 1, {}, {}};
        if (isDigit(letter))
            return number();
        if (letter == u'[')
            return bracketedName();
        if (letter.isLetter() || letter == u'#')
            return FormulaToken{
                TokenKind::Name, m_at, nameLength(), {}, m_text.mid(m_at, nameLength()).toString()};
        return tl::unexpected(
            FormulaFault{FormulaFaultKind::UnexpectedCharacter, m_at, 1, {QString(letter)}});
    }

    FormulaResult<FormulaToken> number() const
    {
        qsizetype end = m_at;
        while (end < m_text.size()
            && (isDigit(m_text[end]) || m_text[end] == u'.' || m_text[end] == u','))
            ++end;
        const QString typed = m_text.mid(m_at, end - m_at).toString();
        QString digits = typed;
        digits.replace(u',', u'.');
        const qsizetype point = digits.indexOf(u'.');
        if (digits.count(u'.') > 1 || digits.endsWith(u'.') || typed.size() > LongestNumber)
            return tl::unexpected(
                FormulaFault{FormulaFaultKind::NumberMalformed, m_at, typed.size(), {typed}});
        const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
        digits.remove(u'.');
        return FormulaToken{TokenKind::Number, m_at, typed.size(), {digits, decimals}, {}};
    }

    FormulaResult<FormulaToken> bracketedName() const
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end < 0)
            return tl::unexpected(
                FormulaFault{FormulaFaultKind::NameLeftOpen, m_at, m_text.size() - m_at, {}});
        const QString name = m_text.mid(m_at + 1, end - m_at - 1).trimmed().toString();
        return FormulaToken{TokenKind::Name, m_at, end - m_at + 1, {}, name};
    }

    bool isNameLetter(qsizetype at) const
    {
        return at < m_text.size() && (m_text[at].isLetterOrNumber() || m_text[at] == u'_');
    }

    qsizetype nameLength() const
    {
        qsizetype end = m_at + 1;
        while (isNameLetter(end)
            || (end < m_text.size() && m_text[end] == u'-' && isNameLetter(end + 1)))
            ++end;
        return end - m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

FormulaResult<QList<FormulaToken>> formulaTokens(QStringView text)
{
    if (text.size() > LongestFormula)
        return tl::unexpected(FormulaFault{FormulaFaultKind::TooLong, LongestFormula,
            text.size() - LongestFormula, {QString::number(LongestFormula)}});
    return Scanner(text).tokens();
}

} // namespace headroom
