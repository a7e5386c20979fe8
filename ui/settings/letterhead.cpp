// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/letterhead.h"

#include "ui/settings/settingsform.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr QSize LargestLogo(1200, 400);
constexpr QSize ShownLogo(240, 64);

} // namespace

QByteArray logoFrom(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > LargestLogo.width() || size.height() > LargestLogo.height())
        reader.setScaledSize(size.scaled(LargestLogo, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > LargestLogo.width() || image.height() > LargestLogo.height())
        image = image.scaled(LargestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Letterhead::Letterhead(QWidget *parent)
    : Card(parent)
    , m_name(new QLineEdit)
{
    QFormLayout *form = addForm(*this, tr("Organisation"), tr("Stands on every target sheet."));
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_name->setMaxLength(120);
    m_name->setMinimumWidth(320);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Logo"), makeLogoRow());
    m_fault = new TextLabel(TextRole::Body);
    m_fault->setObjectName(QStringLiteral("logoFault"));
    m_fault->setInk(Ink::Bad);
    m_fault->setWordWrap(true);
    m_fault->hide();
    form->addRow(m_fault);
    connect(m_name, &QLineEdit::editingFinished, this, &Letterhead::takeName);
    showLogo({});
}

QWidget *Letterhead::makeLogoRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_logo = new QLabel;
    m_logo->setObjectName(QStringLiteral("logo"));
    m_logo->setMargin(6);
    m_logo->setAutoFillBackground(true);
    // On paper it stands on white, whatever the theme.
    QPalette paper = m_logo->palette();
    paper.setColor(QPalette::Window, Qt::white);
    m_logo->setPalette(paper);
    auto *choose = new QPushButton(tr("&Choose logo…"));
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove = new QPushButton(tr("&Remove logo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    layout->addWidget(m_logo);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &Letterhead::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        showLogo({});
        emit logoChanged({});
    });
    return row;
}

void Letterhead::showOrganisation(const QString &name, const QByteArray &logo)
{
    m_shownName = name;
    if (!m_name->hasFocus())
        m_name->setText(name);
    showLogo(logo);
}

void Letterhead::showLogo(const QByteArray &png)
{
    const QImage image = QImage::fromData(png, "PNG");
    m_logo->setVisible(!image.isNull());
    m_remove->setVisible(!image.isNull());
    m_fault->hide();
    if (image.isNull())
        return;
    const double scale = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(
        image.scaled(ShownLogo * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    m_logo->setPixmap(shown);
    m_logo->setAccessibleName(tr("Logo"));
}

void Letterhead::takeName()
{
    const QString name = m_name->text().simplified();
    if (name == m_shownName)
        return;
    m_shownName = name;
    emit nameChanged(name);
}

void Letterhead::chooseLogo()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg *.bmp *.gif)"));
    dialog->setObjectName(QStringLiteral("logoDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Letterhead::takeLogo);
    dialog->open();
}

void Letterhead::takeLogo(const QString &file)
{
    const QByteArray png = logoFrom(file);
    if (png.isEmpty()) {
        m_fault->setText(
            tr("“%1” holds no picture that Headroom can read. Choose a PNG or JPEG file.")
                .arg(QFileInfo(file).fileName()));
        m_fault->show();
        return;
    }
    showLogo(png);
    emit logoChanged(png);
}

} // namespace headroom::ui
