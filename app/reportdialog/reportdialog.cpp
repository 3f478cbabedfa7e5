// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportdialog.h"

#include "app/document/prompts.h"
#include "app/messages/outsidewords.h"
#include "app/messages/terms.h"
#include "app/report/reporttext.h"
#include "app/reportdialog/choicespanel.h"
#include "app/reportdialog/reportjob.h"
#include "app/reportdialog/reportpreview.h"
#include "app/settings/settings.h"
#include "app/widgets/composition.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "core/base/version.h"
#include "core/storage/projectname.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace psirt::reportdialog {

namespace {

/// Its translations have the context psirt::ReportPrinting.
class PrintingTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReportPrinting)
};

/// The printer's sheet of paper as it lies, turned pages included.
QPageSize paperOf(const QPrinter &printer)
{
    const QPageLayout layout = printer.pageLayout();
    if (layout.orientation() == QPageLayout::Portrait)
        return layout.pageSize();
    return QPageSize(layout.fullRect(QPageLayout::Point).size(), QPageSize::Point, QString(), QPageSize::ExactMatch);
}

/// The pages that the printer is asked for, from 0.
std::vector<int> pagesFor(const QPrinter &printer, int pageCount)
{
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    std::vector<int> pages;
    for (int page = 1; page <= pageCount; ++page) {
        if (ranges.isEmpty() || ranges.contains(page))
            pages.push_back(page - 1);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// Where a printer turns the paper by itself, a report is turned along its long side, like a book.
void preferBothSides(QPrinter &printer)
{
    if (QPrinterInfo(printer).supportedDuplexModes().contains(QPrinter::DuplexLongSide))
        printer.setDuplex(QPrinter::DuplexLongSide);
}

/// On Windows and macOS the dialog is the system's, and shows nothing where there is no printer. Elsewhere it is Qt's, which
/// can also print into a file.
bool canAskForPrinter(const QPrinter &printer)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return printer.outputFormat() == QPrinter::NativeFormat;
#else
    Q_UNUSED(printer)
    return true;
#endif
}

}  // namespace

PrintOutcome printReport(const report::ReportSubject &subject, report::ReportOptions options, QPrinter &printer,
                         const report::PageProgress &progress)
{
    options.pageSize = paperOf(printer);
    const report::ReportDocument report(subject, options);
    printer.setFullPage(true);
    printer.setDocName(report.title());
    printer.setCreator(QStringLiteral("PSIRT Maturity ") + applicationVersion());
    bool isStopped = false;
    const auto watched = [&](int done, int total) {
        isStopped = progress && !progress(done, total);
        if (isStopped)
            printer.abort();
        return !isStopped;
    };
    if (report.print(printer, pagesFor(printer, report.pageCount()), watched))
        return PrintOutcome::Printed;
    return isStopped ? PrintOutcome::Stopped : PrintOutcome::Failed;
}

PrintOutcome printWithDialog(const report::ReportSubject &subject, const report::ReportOptions &options, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!canAskForPrinter(printer))
        return PrintOutcome::NoPrinter;
    printer.setPageSize(options.pageSize);
    const report::ReportDocument report(subject, options);
    printer.setDocName(report.title());
    preferBothSides(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, report.pageCount());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return PrintOutcome::Stopped;
    QProgressDialog progress(PrintingTexts::tr("Printing…"), PrintingTexts::tr("Stop"), 0, 0, parent);
    progress.setWindowModality(Qt::WindowModal);
    return printReport(subject, options, printer, [&progress](int done, int total) {
        progress.setMaximum(total);
        progress.setLabelText(PrintingTexts::tr("Page %1 of %2 is printed").arg(done).arg(total));
        progress.setValue(done);  // shows itself when the rest would take long, and lets the person stop it
        return !progress.wasCanceled();
    });
}

QString printFailure(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::NoPrinter:
        return PrintingTexts::tr("This computer has no printer. Set one up, or export a PDF.");
    case PrintOutcome::Failed:
        return PrintingTexts::tr("The printer did not accept the report. Check the printer, or export a PDF.");
    case PrintOutcome::Printed:
    case PrintOutcome::Stopped:
        break;
    }
    return {};
}

ReportDialog::ReportDialog(ReportSource source, const Clock &clock, Settings &settings, const ViewOptions &options,
                           QWidget *parent)
    : FormDialog(parent), m_source(std::move(source)), m_clock(clock), m_settings(settings), m_options(options),
      m_subject(m_source.subject(m_source.firstBaseline())), m_keptTexts(m_source.texts),
      m_choices(new ChoicesPanel(m_source, settings.reportChoices(), options))
{
    setWindowTitle(m_source.title);
    setFont(options.type.body);
    auto *column = makeColumn(0, this);
    auto *row = makeRow(0);
    auto *pane = new PreviewPane(options);
    m_preview = &pane->preview();
    row->addWidget(m_choices);
    row->addWidget(pane, 1);
    column->addLayout(row, 1);
    addFoot(*column);
    connect(m_choices, &ChoicesPanel::subjectChanged, this, &ReportDialog::readSubject);
    connect(m_choices, &ChoicesPanel::changed, this, &ReportDialog::showReport);
    connect(m_preview, &ReportPreview::shown, this, &ReportDialog::showWarnings);
    fitSize();
    showReport();
    m_choices->focusFirst();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_choices->setPrompts(prompts);
}

report::ReportOptions ReportDialog::options() const
{
    return m_choices->options();
}

void ReportDialog::fitSize()
{
    constexpr int wideInCharacters = 112;
    constexpr int tallInLines = 76;
    constexpr int shareOfScreen = 92;  // percent
    const QSize room = screen()->availableSize() * shareOfScreen / 100;
    const QSize wanted(m_options.type.fullWidthCharacters(wideInCharacters), fontMetrics().lineSpacing() * tallInLines);
    resize(wanted.boundedTo(room));
}

void ReportDialog::addFoot(QBoxLayout &column)
{
    m_warnings = makeLabel({}, m_options.type.small);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    QColor tint = Colors::of(palette()).target;
    tint.setAlphaF(0.14F);
    setSurface(*m_warnings, tint);
    m_warnings->hide();
    column.addWidget(m_warnings);
    m_foot = new QStackedWidget;
    m_foot->addWidget(makeButtons());
    m_foot->addWidget(makeProgress());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column.addWidget(m_foot);
    QWidget *close = m_foot->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    setTabOrder(m_preview, m_export);
    setTabOrder(m_export, m_print);
    setTabOrder(m_print, close);
    m_export->setDefault(true);  // now that it is in the dialog, which else would take another one
}

QWidget *ReportDialog::makeButtons()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    m_notice = makeMutedLabel({}, m_options.type.small);
    m_notice->setObjectName(QStringLiteral("notice"));
    row->addWidget(m_notice, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::exportReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    return foot;
}

QWidget *ReportDialog::makeProgress()
{
    auto *foot = new QWidget;
    auto *row = makeRow(gridUnit, foot, {2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit});
    m_progressText = makePlainLabel();
    m_progressText->setObjectName(QStringLiteral("progress"));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Export"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    return foot;
}

QString ReportDialog::warnings() const
{
    return m_warnings->text();
}

void ReportDialog::findOutsideWarnings()
{
    m_outsideWarnings.clear();
    if (options().depth != ReportDepth::External)
        return;
    const auto findings = std::visit([](const auto &content) { return checkForOutside(content); }, m_subject);
    for (const OutsideFinding &finding : findings)
        m_outsideWarnings << tr("%1. Look whether readers outside may see it.").arg(sentenceOf(finding));
}

void ReportDialog::showWarnings()
{
    constexpr std::size_t mostPlaces = 5;
    const QStringList sentences = m_outsideWarnings + report::sentencesOf(m_preview->missing(), mostPlaces);
    m_warnings->setText(sentences.join(QLatin1Char('\n')));
    m_warnings->setVisible(!sentences.isEmpty());
}

/// What is written here is not in the assessment yet.
void ReportDialog::readSubject()
{
    m_subject = m_source.subject(m_choices->baseline());
    auto *content = std::get_if<ReportContent>(&m_subject);
    const ReportTexts texts = m_choices->texts();
    if (!content || texts == m_keptTexts)
        return;
    content->cover.properties.title = texts.title;
    content->cover.properties.conclusion = texts.conclusion.trimmed();
}

void ReportDialog::keepTexts()
{
    const ReportTexts texts = m_choices->texts();
    if (texts == m_keptTexts)
        return;
    m_keptTexts = texts;
    m_source.keepTexts(texts);
}

void ReportDialog::keepChoices()
{
    m_settings.setReportChoices(m_choices->choices());
    if (m_source.keepBaseline)
        m_source.keepBaseline(m_choices->chosenBaseline());
}

/// "2026.pdf" or "2026 summary.pdf", with the language where it is not the interface's: no edition is offered the file of
/// another.
QString ReportDialog::suggestedPath() const
{
    const QFileInfo whole(m_source.suggestedPath);
    const report::ReportOptions chosen = options();
    QString ending = QLatin1Char('.') + whole.suffix();
    if (chosen.language != m_options.language)
        ending.prepend(QStringLiteral(" (%1)").arg(factsOf(chosen.language).code));
    if (const QString edition = ChoiceWords::edition(chosen.depth); !edition.isEmpty())
        ending.prepend(QLatin1Char(' ') + edition);
    return QDir(whole.path()).filePath(fittingFileName(whole.completeBaseName(), ending));
}

void ReportDialog::showReport()
{
    m_notice->clear();
    m_preview->show(m_subject, options());
    findOutsideWarnings();
    showWarnings();
}

void ReportDialog::exportReport()
{
    if (m_job)
        return;
    commitComposition();
    m_notice->clear();
    const std::vector<FileRequest::Kind> kinds{{QStringLiteral("pdf"), Words()[Term::PdfFiles]},
                                               {QStringLiteral("odt"), tr("Documents for editing (*.odt)")},
                                               {QStringLiteral("html"), tr("Web pages (*.html)")},
                                               {QStringLiteral("md"), tr("Markdown (*.md)")}};
    const auto chosen = m_prompts->askForFileToWrite({m_source.title, suggestedPath(), kinds});
    if (!chosen)
        return;
    keepTexts();
    keepChoices();
    if (report::isReportText(chosen->path))
        writeText(chosen->path);
    else
        startJob(chosen->path);
}

/// A matter of a moment.
void ReportDialog::writeText(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome = report::writeReportText(path, m_subject, options(), m_clock);
    QGuiApplication::restoreOverrideCursor();
    finish(path, outcome);
}

void ReportDialog::startJob(const QString &path)
{
    m_job = std::make_unique<ReportJob>(m_subject, options(), path, m_clock);
    connect(m_job.get(), &ReportJob::progressed, this, [this](int done, int total) {
        if (!m_cancel->isEnabled())
            return;  // it says that already
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progressText->setText(Words()[Term::PageOf].arg(done).arg(total));
    });
    connect(m_job.get(), &ReportJob::finished, this, &ReportDialog::finishJob);
    setExporting(true);
    m_job->start();
}

void ReportDialog::setExporting(bool isOn)
{
    m_foot->setCurrentIndex(isOn ? 1 : 0);
    m_choices->setEnabled(!isOn);
    m_progress->setRange(0, 0);  // until the pages are counted
    m_progressText->setText(tr("The pages are set…"));
    m_cancel->setEnabled(true);
    (isOn ? m_cancel : m_export)->setFocus();
}

void ReportDialog::finishJob()
{
    ReportJob *job = m_job.release();
    job->deleteLater();  // it is still sending the signal
    setExporting(false);
    finish(job->path(), job->outcome());
}

void ReportDialog::finish(const QString &path, const Outcome &outcome)
{
    if (outcome) {
        m_exportedPath = path;
        accept();
    } else if (outcome.error().code == ErrorCode::Cancelled) {
        m_notice->setText(tr("The export was cancelled. No file was written."));
    } else {
        m_prompts->showError(outcome.error());
    }
    emit exportEnded();
}

void ReportDialog::print()
{
    if (m_job)
        return;
    commitComposition();
    m_notice->clear();
    keepTexts();
    const PrintOutcome outcome = printWithDialog(m_subject, options(), this);
    m_notice->setText(printFailure(outcome));
    if (outcome == PrintOutcome::Printed) {
        keepChoices();
        settleContent();
        m_notice->setText(tr("The report was handed to the printer."));
    }
}

QVariantList ReportDialog::content() const
{
    // The choices alone: texts are kept whatever happens.
    const ReportChoices &chosen = m_choices->choices();
    QVariantList content{static_cast<int>(chosen.depth),
                         static_cast<int>(chosen.paper),
                         chosen.language ? factsOf(*chosen.language).code : QString(),
                         chosen.showsEnglish ? QVariant(*chosen.showsEnglish) : QVariant(),
                         chosen.logo,
                         chosen.mark,
                         m_choices->baseline() != nullptr};
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full, ReportDepth::External})
        content << ReportParts::Int(chosen.partsAt(depth));
    return content;
}

void ReportDialog::done(int result)
{
    commitComposition();
    keepTexts();
    FormDialog::done(result);
}

bool ReportDialog::isChanged() const
{
    return !m_job && FormDialog::isChanged();
}

void ReportDialog::reject()
{
    if (!m_job) {
        FormDialog::reject();
        return;
    }
    m_job->cancel();
    m_cancel->setEnabled(false);
    m_progressText->setText(tr("The export is being cancelled…"));
}

}  // namespace psirt::reportdialog
