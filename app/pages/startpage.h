// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

class QAbstractButton;

namespace psirt {
class Settings;
}

namespace psirt::pages {

/// Where a person begins, without a file yet.
enum class Beginning { Rating, FromLastTime, Opening, Sample, Introduction, Guide };

/// Read by somebody who has just started the program: how do I begin, and where is what I did last?
class StartPage : public Page {
    Q_OBJECT

public:
    /// The settings, which must outlive it, know the recent files.
    StartPage(const PageContext &context, Settings &settings, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    void chosen(psirt::pages::Beginning beginning);
    void fileChosen(const QString &path);

private:
    [[nodiscard]] QLayout *makeBeginnings();
    void refreshFiles();

    Settings &m_settings;
    QAbstractButton *m_first = nullptr;
    QVBoxLayout *m_files;
};

}  // namespace psirt::pages
