// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/messages/translation.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QTimeZone>

#include <cstdio>
#include <memory>
#include <optional>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

/// Qt's own remarks, on the locale or on fonts, are for developers: an error of this program is one line.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "psirt-maturity-cli: %s\n", message.toUtf8().constData());
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// The computer's clock, or one that stands still where SOURCE_DATE_EPOCH says so, in seconds since 1970 and in UTC: the
/// same report then has the same bytes each time (https://reproducible-builds.org/specs/source-date-epoch).
class EnvironmentClock final : public psirt::Clock {
public:
    EnvironmentClock()
    {
        bool isNumber = false;
        const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
        if (isNumber && seconds >= 0)
            m_fixed = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    }

    [[nodiscard]] QDateTime now() const override { return m_fixed.value_or(psirt::SystemClock().now()); }
    [[nodiscard]] bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<QDateTime> m_fixed;
};

/// What stands behind the program's name, in Unicode on every system.
QStringList argumentsOf(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
}

/// Qt would take options such as -platform for its own, so it is shown the program's name alone.
std::unique_ptr<QCoreApplication> makeApplication(bool paints, int &argc, char **argv)
{
    argc = 1;
    if (paints)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

}  // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    const EnvironmentClock clock;
    if (clock.isFixed())
        QHashSeed::setDeterministicGlobalSeed();  // Qt numbers a PDF's fonts in the order of a hash
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QStringList arguments = argumentsOf(argc, argv);
    const auto application = makeApplication(psirt::needsApplication(arguments), argc, argv);
    const psirt::Language language = psirt::systemLanguage();
    psirt::installTranslation(*application, language);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const psirt::CliEnvironment environment{out, err, clock, language, isTerminal(stderr)};
    return static_cast<int>(psirt::runCli(arguments, environment));
}
