// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/logochooser.h"

#include "app/document/prompts.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace psirt {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qint64 mostPixels = 30'000'000;  // below what Qt itself refuses, 128 MB in memory
constexpr int longestSide = 1200;          // 10 cm at 300 dots per inch

/// As it stands on paper, which is white.
QPixmap thumbnail(const QImage &image, const QSize &room, qreal ratio)
{
    constexpr int edge = 4;
    const QSize inner = image.size().scaled((room - QSize(2 * edge, 2 * edge)) * ratio, Qt::KeepAspectRatio);
    QPixmap pixmap(inner + QSize(2 * edge, 2 * edge) * ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(edge, edge) * ratio, QSizeF(inner)), image);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

Logo readLogo(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {{}, LogoFault::Missing};
    if (file.size() > mostBytes)
        return {{}, LogoFault::TooLarge};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {{}, LogoFault::Unreadable};
    if (static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {{}, LogoFault::TooLarge};
    QImage image = reader.read();
    if (image.isNull())
        return {{}, LogoFault::Unreadable};
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return {image, std::nullopt};
}

QStringList logoSuffixes()
{
    QStringList suffixes;
    const QList<QByteArray> known = QImageReader::supportedImageFormats();
    for (const char *suffix : {"png", "jpg", "jpeg", "bmp", "gif", "webp"}) {
        if (known.contains(suffix))
            suffixes.append(QString::fromLatin1(suffix));
    }
    return suffixes;
}

LogoChooser::LogoChooser(const QString &path, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_path(path), m_picture(makePlainLabel()),
      m_name(makeMutedLabel({}, options.type.small)), m_fault(makeFaultLabel(options)),
      m_choose(new QPushButton(tr("Choose a P&icture…"))), m_clear(new QPushButton(Words()[Term::TakeAway]))
{
    m_clear->setAccessibleName(tr("Remove the logo"));
    auto *column = makeColumn(gridUnit / 2, this);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    column->addWidget(m_name);
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_choose, m_clear}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(m_choose, &QPushButton::clicked, this, &LogoChooser::choose);
    connect(m_clear, &QPushButton::clicked, this, &LogoChooser::clear);
    if (path.isEmpty()) {
        show();
        return;
    }
    const Logo logo = readLogo(path);
    m_image = logo.image;
    const QString name = QFileInfo(path).fileName();
    show(!logo.fault ? QString()
         : *logo.fault == LogoFault::Missing
             ? tr("“%1” is no longer there, so the report has no logo. Choose it anew, or remove it.").arg(name)
             : tr("“%1” can no longer be read, so the report has no logo. Choose another picture, or remove it.").arg(name));
}

void LogoChooser::choose()
{
    const auto path = m_prompts->askForPicture(folderOf(m_path), tr("Choose the Logo"), logoSuffixes());
    if (!path)
        return;
    const Logo logo = readLogo(*path);
    const QString name = QFileInfo(*path).fileName();
    if (logo.fault) {
        show(*logo.fault == LogoFault::TooLarge
                 ? tr("“%1” is too large for a logo. Choose a picture of at most 8 MB and 30 million pixels.").arg(name)
                 : tr("“%1” cannot be read as a picture. Choose a PNG or JPEG file.").arg(name));
        return;
    }
    m_path = *path;
    m_image = logo.image;
    show();
    emit changed();
}

void LogoChooser::clear()
{
    m_path.clear();
    m_image = QImage();
    show();
    m_choose->setFocus();  // the button that was pressed is gone
    emit changed();
}

void LogoChooser::show(const QString &fault)
{
    const QString name = QFileInfo(m_path).fileName();
    const int lines = 3;
    const QSize room(m_options.type.fullWidthCharacters(10), fontMetrics().lineSpacing() * lines);
    m_picture->setVisible(!m_image.isNull());
    if (!m_image.isNull())
        m_picture->setPixmap(thumbnail(m_image, room, devicePixelRatioF()));
    m_picture->setAccessibleName(tr("Logo: %1").arg(name));
    m_name->setText(m_path.isEmpty() ? Words()[Term::None] : name);
    m_name->setToolTip(plainTip(QDir::toNativeSeparators(m_path)));
    m_clear->setVisible(!m_path.isEmpty());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

}  // namespace psirt
