// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/messages/language.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QIODevice>
#include <QStringDecoder>
#include <QTextStream>

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

#ifdef Q_OS_WIN
HANDLE handleOf(std::FILE *stream)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream)));
}

/// Not every device is a console: NUL is none.
bool isTerminal(std::FILE *stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(stream), &mode) != 0;
}

/// A console of Windows. It is written to in UTF-16, whatever code page it has for other programs.
class Console : public QIODevice {
public:
    explicit Console(HANDLE handle) : m_handle(handle) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        constexpr qsizetype mostAtOnce = 8192;
        const QString text = m_decoder.decode(QByteArrayView(data, size));
        for (qsizetype from = 0; from < text.size(); from += mostAtOnce) {
            const QStringView part = QStringView(text).mid(from, mostAtOnce);
            DWORD written = 0;
            if (::WriteConsoleW(m_handle, part.utf16(), static_cast<DWORD>(part.size()), &written, nullptr) == 0)
                return -1;
        }
        return size;
    }

private:
    HANDLE m_handle;
    QStringDecoder m_decoder{QStringDecoder::Utf8};  // what is written may end within a character
};

/// What is written to one of the program's streams: on a console its letters, elsewhere the same bytes as on every system,
/// with "\n" as it is.
class Output {
public:
    explicit Output(std::FILE *stream)
    {
        if (isTerminal(stream)) {
            m_console = std::make_unique<Console>(handleOf(stream));
            m_text = std::make_unique<QTextStream>(m_console.get());
        } else {
            (void)::_setmode(::_fileno(stream), _O_BINARY);
            m_text = std::make_unique<QTextStream>(stream);
        }
    }
    [[nodiscard]] QTextStream &text() { return *m_text; }

private:
    std::unique_ptr<Console> m_console;
    std::unique_ptr<QTextStream> m_text;
};
#else
bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

/// Elsewhere output is as it is written.
class Output {
public:
    explicit Output(std::FILE *stream) : m_text(stream) {}
    [[nodiscard]] QTextStream &text() { return m_text; }

private:
    QTextStream m_text;
};
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

    Output out(stdout);
    Output err(stderr);
    const psirt::SystemClock clock(qgetenv("SOURCE_DATE_EPOCH"));
    const psirt::cli::CliEnvironment environment{out.text(), err.text(), clock, language, isTerminal(stderr)};
    return static_cast<int>(psirt::cli::runCli(arguments, environment));
}
