// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"

#include "core/storage/projectfile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace psirt::test {

using namespace cli;

namespace {

const FixedClock &cliClock()
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 30)));
    return clock;
}

}  // namespace

QString CliRun::errorLine() const
{
    EXPECT_EQ(err.count(QLatin1Char('\n')), 1) << err.toStdString();
    EXPECT_TRUE(err.endsWith(QLatin1Char('\n')));
    return err.chopped(err.isEmpty() ? 0 : 1);
}

CliRun runInside(const QStringList &arguments)
{
    CliRun run{};
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.status = runCli(arguments, {out, err, cliClock(), Language::English});
    out.flush();
    err.flush();
    return run;
}

QString errorsOnTerminal(const QStringList &arguments)
{
    QString outText;
    QString errText;
    QTextStream out(&outText);
    QTextStream err(&errText);
    EXPECT_EQ(runCli(arguments, {out, err, cliClock(), Language::English, true}), ExitStatus::Done);
    err.flush();
    return errText;
}

QString CliFolder::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path(name);
}

QByteArray CliFolder::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CliFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray smallProject()
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);
    exclude(assessment, "1.2");
    return serializeProject(assessment);
}

}  // namespace psirt::test
