// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportoptions.h"
#include "app/reportdialog/textfields.h"
#include "app/settings/settings.h"
#include "app/widgets/viewoptions.h"
#include "core/assessment/assessment.h"
#include "core/reporting/reportdepth.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace psirt {
class LogoChooser;
class Prompts;
}  // namespace psirt

namespace psirt::reportdialog {

/// An assessment that a report is compared with.
struct ReportBaseline {
    Assessment assessment;
    QString name;  ///< with its date and its file, as a person knows it
};

/// What came of choosing a baseline: one, or why the file cannot be one. Neither when the person cancelled.
struct BaselineAnswer {
    std::optional<ReportBaseline> baseline = {};
    QString fault = {};  ///< whole sentences
};

/// What reports are made of. The program has one for the open assessment and one for a comparison.
struct ReportSource {
    /// What the report is about; the baseline is null where none is chosen.
    std::function<report::ReportSubject(const Assessment *baseline)> subject;
    /// Empty for a comparison, which has both sides already.
    std::function<BaselineAnswer(Prompts &prompts)> chooseBaseline;
    QString title;          ///< of the dialogs
    QString suggestedPath;  ///< of a PDF of the full report; editions have names of their own
    /// What it always has, whatever a person chose of other reports; none: it has what they choose.
    std::optional<ReportParts> parts = {};
    ReportTexts texts = {};  ///< as the assessment has them
    /// Puts what was written into the assessment. Empty: nothing can be written.
    std::function<void(const ReportTexts &texts)> keepTexts = {};
    std::optional<ReportBaseline> baseline = {};  ///< the one to begin with
    /// Told with which one a report was written or printed. May be empty.
    std::function<void(const std::optional<ReportBaseline> &baseline)> keepBaseline = {};

    [[nodiscard]] const Assessment *firstBaseline() const { return baseline ? &baseline->assessment : nullptr; }
};

/// The choices that a report from the source can have: where none of the parts that are chosen is possible, those of the
/// depth.
[[nodiscard]] ReportChoices possibleChoices(ReportChoices choices, const ReportSource &source, bool hasBaseline);

/// The choices as options of a report, with the logo if it can be read. What was not chosen is as the interface is.
[[nodiscard]] report::ReportOptions optionsOf(const ReportChoices &choices, Language language, bool showsEnglish);

enum class ReportKind { Assessment, Comparison };

/// The words of the choices about a report, in the interface's language.
struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::ChoiceWords)

public:
    /// With a mnemonic.
    [[nodiscard]] static QString name(ReportDepth depth);
    /// For whom, and what is in it.
    [[nodiscard]] static QString help(ReportDepth depth, ReportKind kind);
    /// What a report for readers outside keeps back, and what it does not (atDepth).
    [[nodiscard]] static QString leftOutForOutside();
    [[nodiscard]] static QString keptForOutside();
    [[nodiscard]] static QString name(ReportPart part);
    /// What is added to a file's name; empty for the full report.
    [[nodiscard]] static QString edition(ReportDepth depth);
    /// Confidentiality marks as they are in use, in both languages: they are the report's, not the interface's.
    [[nodiscard]] static QStringList usualMarks();
};

/// Everything that a person chooses about a report, in a column that scrolls.
class ChoicesPanel : public QScrollArea {
    Q_OBJECT

public:
    /// The source must outlive it. What the choices leave open is as the options are.
    ChoicesPanel(const ReportSource &source, const ReportChoices &choices, const ViewOptions &options,
                 QWidget *parent = nullptr);

    /// Must be set before anything that asks is clicked. Not owned.
    void setPrompts(Prompts *prompts);

    /// As they are to be remembered.
    [[nodiscard]] const ReportChoices &choices() const { return m_choices; }
    /// The same as options of a report.
    [[nodiscard]] report::ReportOptions options() const;
    /// Puts the keyboard on the first choice.
    void focusFirst();
    /// Null where none is chosen.
    [[nodiscard]] const Assessment *baseline() const { return m_baseline ? &m_baseline->assessment : nullptr; }
    [[nodiscard]] const std::optional<ReportBaseline> &chosenBaseline() const { return m_baseline; }
    /// What is written now.
    [[nodiscard]] ReportTexts texts() const { return m_texts ? m_texts->texts() : m_source.texts; }

signals:
    void changed();
    /// After baseline() or texts() became others.
    void subjectChanged();

private:
    void addDepth(QBoxLayout &column);
    void addTexts(QBoxLayout &column);
    void addParts(QBoxLayout &column);
    void addBaseline(QBoxLayout &column);
    void addPaper(QBoxLayout &column);
    void addLogoAndMark(QBoxLayout &column);
    void addHeading(QBoxLayout &column, const QString &text);
    void chooseDepth(ReportDepth depth);
    void choosePart(ReportPart part);
    void chooseBaseline();
    void setBaseline(std::optional<ReportBaseline> baseline);
    void refreshParts();
    void refreshBaseline(const QString &fault = {});
    [[nodiscard]] bool canHave(ReportPart part) const;

    const ReportSource &m_source;
    ReportChoices m_choices;
    ViewOptions m_options;
    Prompts *m_prompts = nullptr;
    std::optional<ReportBaseline> m_baseline;
    std::map<ReportDepth, QRadioButton *> m_depths;
    std::map<ReportPart, QCheckBox *> m_parts;
    std::vector<QLabel *> m_outside;  ///< what a report for readers outside leaves out, and what it keeps
    TextFields *m_texts = nullptr;    ///< null where nothing can be written
    QLabel *m_partsFault = nullptr;   ///< null, with all below, for a comparison
    QLabel *m_baselineName = nullptr;
    QLabel *m_baselineFault = nullptr;
    QPushButton *m_chooseBaseline = nullptr;
    QPushButton *m_clearBaseline = nullptr;
    QComboBox *m_paper = nullptr;
    LogoChooser *m_logo = nullptr;
};

}  // namespace psirt::reportdialog
