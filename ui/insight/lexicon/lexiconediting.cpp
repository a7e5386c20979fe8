// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/lexicon/lexiconediting.h"

#include <QUndoCommand>

#include <algorithm>

namespace headroom::ui {

class LexiconEditing::Step : public QUndoCommand
{
public:
    Step(LexiconEditing &editing, const LexiconWords &after, const QString &text)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_before(editing.m_words)
        , m_after(after)
    {
    }

    void undo() override { m_editing.m_words = m_before; }

    void redo() override { m_editing.m_words = m_after; }

private:
    LexiconEditing &m_editing;
    LexiconWords m_before;
    LexiconWords m_after;
};

LexiconEditing::LexiconEditing(const LexiconWords &words, QObject *parent)
    : QObject(parent)
    , m_words(words)
{
}

bool LexiconEditing::isOwn(qsizetype reason) const
{
    return std::ranges::find(m_ours, m_words[reason].id, &LexiconReason::id) == m_ours.end();
}

Result<void> LexiconEditing::take(const LexiconWords &words, const QString &text)
{
    const Result<LexiconWords> checked = checkedWords(words);
    if (!checked)
        return tl::unexpected(checked.error());
    if (*checked != m_words)
        m_undo.push(new Step(*this, *checked, text));
    return {};
}

Result<void> LexiconEditing::addReason(const QString &name)
{
    LexiconWords words = m_words;
    words.append(LexiconReason{name, false, {}});
    return take(words, tr("New reason"));
}

Result<void> LexiconEditing::renameReason(qsizetype reason, const QString &name)
{
    LexiconWords words = m_words;
    words[reason].id = name;
    return take(words, tr("Rename reason"));
}

void LexiconEditing::removeReason(qsizetype reason)
{
    LexiconWords words = m_words;
    words.removeAt(reason);
    static_cast<void>(take(words, tr("Remove reason")));
}

void LexiconEditing::setSubject(qsizetype reason, bool isSubject)
{
    LexiconWords words = m_words;
    words[reason].isSubject = isSubject;
    static_cast<void>(take(words, tr("Change reason")));
}

Result<void> LexiconEditing::addPhrase(
    qsizetype reason, const QString &language, const QString &typed)
{
    LexiconWords words = m_words;
    words[reason].phrases[language].prepend(typed);
    return take(words, tr("New words"));
}

Result<void> LexiconEditing::changePhrase(
    qsizetype reason, const QString &language, qsizetype phrase, const QString &typed)
{
    LexiconWords words = m_words;
    words[reason].phrases[language][phrase] = typed;
    return take(words, tr("Change words"));
}

void LexiconEditing::removePhrase(qsizetype reason, const QString &language, qsizetype phrase)
{
    LexiconWords words = m_words;
    words[reason].phrases[language].removeAt(phrase);
    static_cast<void>(take(words, tr("Remove words")));
}

Result<void> LexiconEditing::replaceAll(const LexiconWords &words, const QString &text)
{
    return take(words, text);
}

} // namespace headroom::ui
