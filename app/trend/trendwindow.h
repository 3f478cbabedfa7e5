// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/trend/trendset.h"

#include <QWidget>

class QVBoxLayout;

namespace psirt {
class Prompts;
class Settings;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::trend {

class TrendView;

/// The window of a trend. Files and folders may be dropped onto it.
class TrendWindow : public QWidget {
    Q_OBJECT

public:
    /// The set and the settings must outlive the window. language is what the interface speaks.
    TrendWindow(TrendSet &set, Settings &settings, Language language, QWidget *parent = nullptr);

    /// Must be set before anything that asks is called. Not owned.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }

    /// Asks for files, and takes them.
    void addFiles();
    void addFolder();
    /// Below the headline.
    void showMessage(const QString &text);
    /// The folder in which the files lie that were added last; empty for none.
    [[nodiscard]] QString lastFolder() const;

signals:
    /// The open assessment is to be taken in, as it is now.
    void addOpenRequested();
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    /// The person came to this window.
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuild();

    TrendSet &m_set;
    Settings &m_settings;
    Language m_language;
    Prompts *m_prompts = nullptr;
    QVBoxLayout *m_column;
    TrendView *m_view = nullptr;
};

}  // namespace psirt::trend
