// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/nameresemblance.h"

#include "core/base/textfolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <vector>

namespace headroom {

namespace {

/// From this length on one letter more, less or other is taken for a slip of the pen.
constexpr qsizetype LongName = 7;

QString numbersIn(const QString &text)
{
    QString numbers;
    for (const QChar c : text) {
        if (c.isDigit())
            numbers += c;
    }
    return numbers;
}

/// The words of one letter: "A" of "Team A", an initial.
QStringList lettersIn(const QStringList &words)
{
    QStringList letters;
    std::ranges::copy_if(
        words, std::back_inserter(letters), [](const QString &word) { return word.size() == 1; });
    return letters;
}

/// At most one letter is added, left out or another, or two neighbours are swapped.
bool differByOneLetter(const QString &a, const QString &b)
{
    const auto [start, other] = std::ranges::mismatch(a, b);
    const auto i = static_cast<qsizetype>(start - a.begin());
    const QStringView restA = QStringView(a).mid(i);
    const QStringView restB = QStringView(b).mid(i);
    if (restA.isEmpty() || restB.isEmpty())
        return restA.size() + restB.size() <= 1;
    const bool isSwapped = restA.size() > 1 && restB.size() > 1 && restA[0] == restB[1]
        && restA[1] == restB[0] && restA.mid(2) == restB.mid(2);
    return isSwapped || restA.mid(1) == restB.mid(1) || restA.mid(1) == restB
        || restA == restB.mid(1);
}

/// "m" stands for "mehmet", a whole word only for itself.
bool standsFor(const QString &a, const QString &b)
{
    return a == b || (a.size() == 1 && b.startsWith(a)) || (b.size() == 1 && a.startsWith(b));
}

/// The same words in any order, where first names may be initials.
bool haveTheSameWords(const QStringList &a, QStringList b, bool maybeInitials)
{
    if (a.size() != b.size())
        return false;
    bool hasWholeWord = false;
    for (const QString &word : a) {
        auto match = std::ranges::find(b, word);
        if (match == b.end() && maybeInitials)
            match = std::ranges::find_if(
                b, [&](const QString &other) { return standsFor(word, other); });
        if (match == b.end())
            return false;
        hasWholeWord = hasWholeWord || (*match == word && word.size() > 1);
        b.erase(match);
    }
    return hasWholeWord;
}

/// A name in the forms that are compared.
struct Spelling
{
    explicit Spelling(const QString &written)
        : name(written)
        , key(folded(written))
        , joined(QString(key).remove(u' '))
        , numbers(numbersIn(key))
        , words(key.split(u' '))
        , letters(lettersIn(words))
    {
    }

    QString name;
    QString key;
    QString joined;
    QString numbers;
    QStringList words;
    QStringList letters; ///< tell apart as numbers do, unless one stands for a name
};

bool areAlike(const Spelling &a, const Spelling &b, Dimension dimension)
{
    if (a.key == b.key || a.numbers != b.numbers)
        return false;
    if (a.joined == b.joined
        || haveTheSameWords(a.words, b.words, dimension == Dimension::Employee))
        return true;
    return a.letters == b.letters && std::min(a.joined.size(), b.joined.size()) >= LongName
        && std::abs(a.joined.size() - b.joined.size()) <= 1
        && differByOneLetter(a.joined, b.joined);
}

} // namespace

bool looksAlike(const QString &a, const QString &b, Dimension dimension)
{
    return areAlike(Spelling(a), Spelling(b), dimension);
}

QList<NameQuestion> nameQuestions(Dimension dimension, const QStringList &names,
    const QStringList &known, const QList<NameDecision> &decided)
{
    QSet<QString> keys;
    // Names with different numbers are never alike, and many a list of names is numbered.
    QHash<QString, std::vector<Spelling>> candidates;
    const auto add = [&](const Spelling &spelling) {
        keys.insert(spelling.key);
        candidates[spelling.numbers].push_back(spelling);
    };
    for (const QString &name : known)
        add(Spelling(name));
    const auto isDecided = [&](const Spelling &name, const Spelling &other) {
        return std::ranges::any_of(decided, [&](const NameDecision &decision) {
            return decision.dimension == dimension && folded(decision.name) == name.key
                && (decision.isSame || folded(decision.known) == other.key);
        });
    };
    QList<NameQuestion> questions;
    for (const QString &written : names) {
        const Spelling name(written);
        if (keys.contains(name.key))
            continue;
        const std::vector<Spelling> &near = candidates[name.numbers];
        const auto match = std::ranges::find_if(near, [&](const Spelling &other) {
            return areAlike(name, other, dimension) && !isDecided(name, other);
        });
        if (match != near.end())
            questions.append({dimension, written, match->name});
        add(name);
    }
    return questions;
}

} // namespace headroom
