// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookwindow.h"

#include "core/base/textfolding.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>

namespace headroom::ui {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr double LineHeight = 130; ///< percent
constexpr int TextMargin = 20;
constexpr QSize FirstSize(980, 680);

/// Tables with thin lines over the whole width; Markdown makes them as narrow as their words.
void formatTables(QTextDocument &document, const Tokens &tokens)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(tokens.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void formatLines(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace

HandbookWindow::HandbookWindow(const QLocale &language, QWidget *parent)
    : QDialog(parent)
    , m_chapters(handbook(language))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new TextLabel(TextRole::Caption, tr("No chapter holds these words."), this))
    , m_text(new QTextBrowser(this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    setObjectName(QStringLiteral("handbook"));
    setWindowTitle(tr("Handbook"));
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("handbookChapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_nothing->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("handbookText"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(TextMargin);
    m_back->setObjectName(QStringLiteral("handbookBack"));
    layOut();
    connectParts();
    find({});
    showChapter(m_chapters.first().name);
    resize(FirstSize);
}

void HandbookWindow::layOut()
{
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    // Enter in the search field must not press a button.
    m_back->setAutoDefault(false);
    close->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    row->setSpacing(CardGap);
    row->addLayout(left, 1);
    row->addLayout(right, 3);
}

void HandbookWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr)
            showChapter(item->data(NameRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(m_back, &QPushButton::clicked, this, &HandbookWindow::goBack);
    auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, &HandbookWindow::goBack);
}

void HandbookWindow::find(const QString &words)
{
    const QString wanted = folded(words);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Chapter &chapter : std::as_const(m_chapters)) {
        if (!wanted.isEmpty() && !folded(chapter.markdown).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(chapter.title, m_list);
        item->setData(NameRole, chapter.name);
        if (chapter.name == m_shown)
            m_list->setCurrentItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_shown = m_list->item(0)->data(NameRole).toString();
        render();
    }
    markFound();
}

void HandbookWindow::showChapter(const QString &name)
{
    const auto found = std::ranges::find(m_chapters, name, &Chapter::name);
    m_shown = found == m_chapters.end() ? m_chapters.first().name : found->name;
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == m_shown)
            m_list->setCurrentRow(row);
    }
    render();
    m_back->setEnabled(!m_before.isEmpty());
}

void HandbookWindow::render()
{
    const auto found = std::ranges::find(m_chapters, m_shown, &Chapter::name);
    if (found == m_chapters.end())
        return;
    m_text->setMarkdown(found->markdown);
    formatTables(*m_text->document(), Tokens::of(palette()));
    formatLines(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    markFound();
}

void HandbookWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_search->text();
    QTextCursor at(m_text->document());
    while (!words.isEmpty()) {
        at = m_text->document()->find(words, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(Tokens::of(palette()).selection);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        m_text->setTextCursor(marks.first().cursor);
        QTextCursor plain = marks.first().cursor;
        plain.clearSelection();
        m_text->setTextCursor(plain);
    }
}

void HandbookWindow::follow(const QUrl &link)
{
    const QString name = link.path().section(u'.', 0, 0);
    const auto found = std::ranges::find(m_chapters, name, &Chapter::name);
    if (found == m_chapters.end())
        return;
    m_before.append(m_shown);
    m_search->clear();
    showChapter(name);
}

void HandbookWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString name = m_before.takeLast();
    showChapter(name);
}

void HandbookWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The colours of links and lines are part of the text.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace headroom::ui
