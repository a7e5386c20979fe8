// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/levelsdialog.h"

#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int LevelRole = Qt::UserRole;
constexpr int DialogWidth = 460;

} // namespace

LevelsDialog::LevelsDialog(const Levels &chosen, const Levels &known, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("&Down"), this))
    , m_way(new TextLabel(TextRole::Strong, this))
{
    setObjectName(QStringLiteral("levelsDialog"));
    setWindowTitle(tr("Levels of the round"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(TextRole::Body,
        tr("The target of the organisation is shared out over these levels, from the top down. "
           "Who has answers below two units stands under each of them, so that it adds up."),
        this);
    text->setWordWrap(true);
    text->setMinimumWidth(DialogWidth);
    m_way->setObjectName(QStringLiteral("levelsWay"));
    m_way->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Share &out over these"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useLevels"));
    makePrimary(*m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(buildList(), 1);
    column->addWidget(m_way);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit levelsChosen(levels());
        accept();
    });
    fill(chosen, known);
    connect(m_list, &QListWidget::itemChanged, this, &LevelsDialog::showWay);
    connect(m_list, &QListWidget::currentRowChanged, this, &LevelsDialog::showWay);
    m_list->setCurrentRow(0);
    showWay();
}

void LevelsDialog::fill(const Levels &chosen, const Levels &known)
{
    Levels all = chosen;
    for (const Levels &more : {known, allLevels()}) {
        for (const Level level : more) {
            if (!all.contains(level))
                all.append(level);
        }
    }
    for (const Level level : std::as_const(all)) {
        const bool isKnown = known.contains(level) || chosen.contains(level);
        const QString name = capitalised(levelWord(level));
        //: %1 is a level: "Team"
        auto *item =
            new QListWidgetItem(isKnown ? name : tr("%1 (no answer names one)").arg(name), m_list);
        item->setData(LevelRole, QVariant::fromValue(static_cast<int>(level)));
        item->setFlags(isKnown ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                               : Qt::NoItemFlags);
        item->setCheckState(chosen.contains(level) ? Qt::Checked : Qt::Unchecked);
    }
}

QWidget *LevelsDialog::buildList()
{
    auto *line = new QWidget(this);
    m_list->setObjectName(QStringLiteral("levelsList"));
    m_list->setAccessibleName(tr("Levels, from the top down"));
    m_up->setObjectName(QStringLiteral("levelUp"));
    m_down->setObjectName(QStringLiteral("levelDown"));
    for (QPushButton *button : {m_up, m_down})
        button->setAutoDefault(false);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins({});
    columns->addWidget(m_list, 1);
    columns->addLayout(buttons);
    return line;
}

Levels LevelsDialog::levels() const
{
    Levels levels;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            levels.append(static_cast<Level>(item->data(LevelRole).toInt()));
    }
    return levels;
}

void LevelsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
    showWay();
}

void LevelsDialog::showWay()
{
    m_way->setText(levelsWords(Levels{Level::Organisation} + levels()));
    m_use->setEnabled(!levels().isEmpty());
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace headroom::ui
