// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/messages/language.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
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

#ifdef Q_OS_WIN
/// A console of Windows shows UTF-8 as long as this lives; then it is as it was for whoever uses it next. Into files and
/// pipes goes the same as on every system, with "\n" as it is.
class Utf8Output {
public:
    Utf8Output() : m_codePage(::GetConsoleOutputCP())
    {
        for (std::FILE *stream : {stdout, stderr}) {
            if (isTerminal(stream))
                m_isChanged = ::SetConsoleOutputCP(CP_UTF8) != 0;
            else
                (void)::_setmode(::_fileno(stream), _O_BINARY);
        }
    }
    ~Utf8Output()
    {
        if (m_isChanged)
            ::SetConsoleOutputCP(m_codePage);
    }
    Utf8Output(const Utf8Output &) = delete;
    Utf8Output &operator=(const Utf8Output &) = delete;

private:
    UINT m_codePage;
    bool m_isChanged = false;
};
#else
/// Elsewhere output is as it is written.
struct Utf8Output {};
#endif

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
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        QHashSeed::setDeterministicGlobalSeed();  // Qt numbers a PDF's fonts in the order of a hash
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QStringList arguments = argumentsOf(argc, argv);
    const auto application = makeApplication(psirt::cli::needsApplication(arguments), argc, argv);
    const psirt::Language language = psirt::systemLanguage();
    psirt::installTranslation(*application, language);

    [[maybe_unused]] const Utf8Output utf8;  // before the streams, which write their last on their end
    QTextStream out(stdout);
    QTextStream err(stderr);
    const psirt::SystemClock clock(qgetenv("SOURCE_DATE_EPOCH"));
    const psirt::cli::CliEnvironment environment{out, err, clock, language, isTerminal(stderr)};
    return static_cast<int>(psirt::cli::runCli(arguments, environment));
}
