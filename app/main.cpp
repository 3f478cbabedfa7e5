// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"
#include "app/theme/icons.h"
#include "app/widgets/plaintext.h"
#include "app/window/application.h"
#include "core/base/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN");  // before Qt takes it
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("psirt-maturity"));
    QApplication::setApplicationDisplayName(QStringLiteral("PSIRT Maturity"));
    QApplication::setOrganizationName(QStringLiteral("psirt-maturity"));
    QApplication::setApplicationVersion(psirt::applicationVersion());
    QApplication::setDesktopFileName(QStringLiteral("psirt-maturity"));
    QApplication::setWindowIcon(psirt::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Assess how mature the handling of product vulnerabilities is."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The assessment to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    const auto catalogue = psirt::SheetCatalogue::load(QStringLiteral(":/sheet"));
    if (!catalogue) {
        psirt::PlainBox(QMessageBox::Critical, {}, QStringLiteral("PSIRT Maturity is damaged. Please install it again."),
                        QMessageBox::Ok)
            .exec();
        return 1;
    }
    psirt::window::Application::setInterfaceFont();
    const psirt::SystemClock clock;
    psirt::Settings settings(std::make_unique<QSettings>());
    psirt::window::Application program(application, catalogue.value(), clock, settings);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    program.keepCopiesIn(data + QStringLiteral("/recovery"));
    program.keepVersionsIn(data + QStringLiteral("/versions"));
    program.shareFiles();
    program.answerCallsIn(data + QStringLiteral("/calls"));
    program.workspace().saveInBackground();
    const QString file = parser.positionalArguments().value(0);
    if (program.handOver(file, activation))
        return 0;
    program.start(file);
    return QApplication::exec();
}
