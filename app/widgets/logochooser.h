// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace psirt {

class Prompts;

enum class LogoFault {
    Missing,     ///< no such file
    Unreadable,  ///< no picture, a damaged one, or one that may not be read
    TooLarge,    ///< more than 8 MiB or 30 million pixels
};

/// A logo that was read, or why not: exactly one of both.
struct Logo {
    QImage image;
    std::optional<LogoFault> fault;
};

/// A company's logo, turned upright and made smaller where it has more pixels than paper can show.
[[nodiscard]] Logo readLogo(const QString &path);

/// The suffixes of pictures that can be read, without a dot.
[[nodiscard]] QStringList logoSuffixes();

/// Lets a person choose a picture as the company's logo and shows it small. A picture that cannot be used is refused in
/// words, and the one before stays.
class LogoChooser : public QWidget {
    Q_OBJECT

public:
    /// With the picture of that path, which may be gone by now: then it says so.
    LogoChooser(const QString &path, const ViewOptions &options, QWidget *parent = nullptr);

    /// Must be set before anything is chosen. Not owned.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }

    /// Empty: none is wanted.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Null where there is none, or it cannot be read.
    [[nodiscard]] const QImage &image() const { return m_image; }

public slots:
    void choose();
    void clear();

signals:
    void changed();

private:
    void show(const QString &fault = {});

    ViewOptions m_options;
    Prompts *m_prompts = nullptr;
    QString m_path;
    QImage m_image;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_fault;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

}  // namespace psirt
