// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "app/reportdialog/choicespanel.h"
#include "app/widgets/formdialog.h"
#include "app/widgets/viewoptions.h"
#include "core/base/result.h"

#include <QPrinter>

#include <memory>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QWidget;

namespace psirt {
class Clock;
class Prompts;
}  // namespace psirt

namespace psirt::reportdialog {

class ReportJob;
class ReportPreview;

enum class PrintOutcome {
    Printed,
    NoPrinter,  ///< the system's own dialog prints here, and it has no printer
    Failed,     ///< the printer cannot be painted on
    Stopped,    ///< by progress or by the person; what the printer already has may come out
};

/// Prints onto a printer that is set up: its paper decides the layout, its page ranges decide what comes out, in its
/// order.
[[nodiscard]] PrintOutcome printReport(const report::ReportSubject &subject, report::ReportOptions options,
                                       QPrinter &printer, const report::PageProgress &progress = {});

/// Asks for printer, paper, pages and sides, then prints, with a way to stop it when it takes long. Stopped also when the
/// person cancelled.
[[nodiscard]] PrintOutcome printWithDialog(const report::ReportSubject &subject, const report::ReportOptions &options,
                                           QWidget *parent);

/// What to say of a report that could not be printed, and what to do; empty where it was printed or stopped.
[[nodiscard]] QString printFailure(PrintOutcome outcome);

/// Shows a report as it will be before it leaves the person's hands: the choices at the left, its pages at the right.
/// From here it is written into a file, in the background, or printed. The dialog is accepted once a file is written.
///
/// The choices are remembered when the report is written or printed, not when the dialog is only closed. What was written in
/// its fields goes into the assessment in any case.
class ReportDialog : public FormDialog {
    Q_OBJECT

public:
    /// Clock and settings must outlive it.
    ReportDialog(ReportSource source, const Clock &clock, Settings &settings, const ViewOptions &options,
                 QWidget *parent = nullptr);
    /// Cancels what is being written.
    ~ReportDialog() override;

    /// Must be set before it is shown. Not owned.
    void setPrompts(Prompts *prompts);
    /// What to look at before the report leaves: names in it that goes outside, and once the preview has it, characters
    /// that no installed face has. Empty where there is nothing.
    [[nodiscard]] QString warnings() const;

    /// What the report holds now, and how it is to look.
    [[nodiscard]] const report::ReportSubject &subject() const { return m_subject; }
    [[nodiscard]] report::ReportOptions options() const;
    /// The file that was written; empty before.
    [[nodiscard]] const QString &exportedPath() const { return m_exportedPath; }
    [[nodiscard]] ReportPreview &preview() const { return *m_preview; }
    [[nodiscard]] bool isExporting() const { return m_job != nullptr; }

    /// While a report is written, only that is cancelled.
    void reject() override;
    void done(int result) override;

signals:
    /// Written, failed or cancelled; a dialog that is accepted for it is so already.
    void exportEnded();

public slots:
    void exportReport();
    void print();

protected:
    [[nodiscard]] QVariantList content() const override;
    /// Never while a report is written: leaving only cancels that.
    [[nodiscard]] bool isChanged() const override;

private:
    void addFoot(QBoxLayout &column);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeProgress();
    void fitSize();
    void readSubject();
    void keepTexts();
    void keepChoices();
    [[nodiscard]] QString suggestedPath() const;
    void showReport();
    void findOutsideWarnings();
    void showWarnings();
    void writeText(const QString &path);
    void startJob(const QString &path);
    void finishJob();
    void finish(const QString &path, const Outcome &outcome);
    void setExporting(bool isOn);

    ReportSource m_source;
    const Clock &m_clock;
    Settings &m_settings;
    ViewOptions m_options;
    Prompts *m_prompts = nullptr;
    report::ReportSubject m_subject;
    ReportTexts m_keptTexts;
    QString m_exportedPath;
    std::unique_ptr<ReportJob> m_job;  ///< null while nothing is written
    ChoicesPanel *m_choices;
    ReportPreview *m_preview = nullptr;
    QStringList m_outsideWarnings;  ///< of the subject as it is shown
    QLabel *m_warnings = nullptr;
    QStackedWidget *m_foot = nullptr;  ///< buttons, or the progress
    QLabel *m_notice = nullptr;        ///< what came of the last command
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

}  // namespace psirt::reportdialog
