// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/recoverydialog.h"

#include "app/dialogs/differencetable.h"
#include "app/messages/differencewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QScreen>

namespace psirt::dialogs {

namespace {

using FileState = RecoveredWork::FileState;

/// What it says comes from outside: it is shown to the letter.
QLabel *plain(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString agoOf(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds >= day)
        return RecoveryDialog::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
    if (seconds >= hour)
        return RecoveryDialog::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (seconds >= minute)
        return RecoveryDialog::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    return RecoveryDialog::tr("just now");
}

QString sentenceAboutFile(const RecoveredWork &work)
{
    const QString saved = longMoment(work.fileTime);
    switch (work.fileState) {
    case FileState::None:
        return RecoveryDialog::tr("It was never saved to a file.");
    case FileState::AsItWas:
        return RecoveryDialog::tr("The file was saved last on %1 and is as it was when the work began.").arg(saved);
    case FileState::Changed:
        return RecoveryDialog::tr(
                   "The file itself has been changed since the work began: it was saved on %1. Below, the work is "
                   "compared with what the file holds now.")
            .arg(saved);
    case FileState::Gone:
        return RecoveryDialog::tr("The file is no longer where it was.");
    case FileState::Unreadable:
        return RecoveryDialog::tr("The file cannot be read now, so the work cannot be compared with it.");
    }
    Q_UNREACHABLE();
}

}  // namespace

RecoveryDialog::RecoveryDialog(const RecoveredWork &work, const QDateTime &now, const ViewOptions &options, QWidget *parent)
    : QDialog(parent), m_options(options),
      m_column(makeColumn(gridUnit, this, {2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit}))
{
    setWindowTitle(tr("Unsaved Work"));
    setFont(options.type.body);
    addHeading(work, now);
    if (work.work)
        addDifferences(work);
    addButtons(work.work.has_value());
    constexpr int widthInCharacters = 64;
    constexpr int lines = 28;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    const QSize room = screen()->availableSize() - QSize(frame, frame);
    const int height = work.differences.empty() ? 0 : fontMetrics().lineSpacing() * lines;
    resize(QSize(options.type.fullWidthCharacters(widthInCharacters), height).boundedTo(room));
}

void RecoveryDialog::addHeading(const RecoveredWork &work, const QDateTime &now)
{
    const QString when = Words()[Term::Bracketed].arg(longMoment(work.written), agoOf(work.written, now));
    m_column->addWidget(plain(
        makeLabel(tr("“%1” has changes from an earlier run that were not saved.").arg(work.name()), m_options.type.title)));
    m_column->addWidget(
        plain(makeLabel(work.host.isEmpty() ? tr("They were kept on %1.").arg(when)
                                            : tr("They were kept on %1, on the computer “%2”.").arg(when, work.host),
                        m_options.type.body)));
    m_column->addWidget(plain(makeLabel(sentenceAboutFile(work), m_options.type.body)));
    if (!work.path.isEmpty())
        m_column->addWidget(plain(makeMutedLabel(QDir::toNativeSeparators(work.path), m_options.type.small)));
    if (!work.damage)
        return;
    m_column->addWidget(plain(
        makeLabel(tr("What was kept is damaged and cannot be opened: %1. It lies here:").arg(describe(*work.damage).what),
                  m_options.type.body)));
    m_column->addWidget(plain(makeMutedLabel(QDir::toNativeSeparators(work.copyPath), m_options.type.small)));
}

void RecoveryDialog::addDifferences(const RecoveredWork &work)
{
    const Assessment before = work.before();
    m_column->addSpacing(gridUnit);
    auto *summary =
        plain(makeLabel(sentenceOf(work.differences, before, work.work->assessment), strong(m_options.type.body)));
    summary->setObjectName(QStringLiteral("summary"));
    m_column->addWidget(summary);
    if (work.differences.empty())
        return;
    auto *table = new DifferenceTable(work.saved ? tr("In the file") : tr("At the start"), tr("Not saved"), m_options);
    table->setStates(*work.work->sheet, before, work.work->assessment);
    m_column->addWidget(table, 1);
    m_column->addWidget(plain(
        makeMutedLabel(tr("Opening changes no file: the work is open then as it was, and you decide whether to save it."),
                       m_options.type.small)));
}

void RecoveryDialog::addButtons(bool canOpen)
{
    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &text, QDialogButtonBox::ButtonRole role, Prompts::Recovered answer) {
        QPushButton *button = buttons->addButton(text, role);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
        return button;
    };
    QPushButton *open =
        canOpen ? add(tr("&Open the Changes"), QDialogButtonBox::AcceptRole, Prompts::Recovered::Open) : nullptr;
    QPushButton *discard = add(Words()[Term::Discard], QDialogButtonBox::DestructiveRole, Prompts::Recovered::Discard);
    QPushButton *later = add(tr("&Later"), QDialogButtonBox::RejectRole, Prompts::Recovered::Later);
    discard->setAutoDefault(false);
    m_column->addWidget(buttons);
    QPushButton *first = open ? open : later;
    first->setDefault(true);  // not before the dialog holds it, which would make the first button the default
    first->setFocus();
}

}  // namespace psirt::dialogs
