// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// The picture in a file as a PNG of at most 1,200 by 400 pixels; empty when it holds none that can
/// be read.
QByteArray logoFrom(const QString &file);

/// Name and logo of the organisation: what stands at the head of every target sheet.
class Letterhead : public Card
{
    Q_OBJECT

public:
    explicit Letterhead(QWidget *parent = nullptr);

    /// logo: a PNG, empty for none. A name that is being typed stays.
    void showOrganisation(const QString &name, const QByteArray &logo);

signals:
    void nameChanged(const QString &name);
    void logoChanged(const QByteArray &png);

private:
    QWidget *makeLogoRow();
    void takeName();
    void chooseLogo();
    void takeLogo(const QString &file);
    void showLogo(const QByteArray &png);

    QString m_shownName;
    QLineEdit *m_name;
    QLabel *m_logo = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_fault = nullptr;
};

} // namespace headroom::ui
