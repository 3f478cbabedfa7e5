// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "tests/app/pages/pagestand.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <memory>
#include <stdexcept>
#include <string>

namespace psirt::test {

using namespace report;
using namespace reportdialog;

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The dialog over half an assessment, with prompts that a test decides.
class ReportDialogTest : public testing::Test {
protected:
    ReportDialogTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        QImage logo(60, 20, QImage::Format_RGB32);
        logo.fill(Qt::red);
        EXPECT_TRUE(logo.save(path("logo.png")));
        open();
    }

    void open()
    {
        dialog = std::make_unique<ReportDialog>(source, clock, temporary.settings(), viewOptions());
        dialog->setPrompts(&prompts);
        EXPECT_TRUE(showActive(*dialog));
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(text(name)); }
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(text("logo.png"));
        return names;
    }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    template <typename Button>
    [[nodiscard]] Button &button(const char *label)
    {
        for (Button *each : dialog->findChildren<Button *>()) {
            if (each->text().remove(QLatin1Char('&')) == text(label) || each->accessibleName() == text(label))
                return *each;
        }
        throw std::runtime_error(std::string("no button ") + label);
    }
    [[nodiscard]] QComboBox &box(const char *name)
    {
        for (QComboBox *each : dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == text(name))
                return *each;
        }
        throw std::runtime_error(std::string("no box ") + name);
    }
    /// The parts that are checked, by their words.
    [[nodiscard]] QStringList parts()
    {
        QStringList names;
        for (const QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->isChecked() && each->isVisible())
                names.append(each->text());
        }
        return names;
    }
    /// What is said beneath a choice.
    [[nodiscard]] QStringList faults()
    {
        QStringList texts;
        for (const QLabel *each : dialog->findChildren<QLabel *>(text("fault"))) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts;
    }
    [[nodiscard]] QString label(const char *name) { return dialog->findChild<QLabel *>(text(name))->text(); }
    void exportTo(const char *name)
    {
        prompts.fileToWrite = path(name);
        click(button<QPushButton>("Export…"));
        waitForExport(*dialog);
    }

    BaselineAnswer baselineAnswer;
    ReportSource source{[](const Assessment *baseline) { return ReportSubject(reportOf(halfAssessment(), baseline)); },
                        [this](Prompts &) { return baselineAnswer; }, text("Export the Report"), text("/suggested/a.pdf")};
    QTemporaryDir folder;
    TemporarySettings temporary;
    ScriptedPrompts prompts;
    FixedClock clock;
    std::unique_ptr<ReportDialog> dialog;
};

}  // namespace psirt::test
