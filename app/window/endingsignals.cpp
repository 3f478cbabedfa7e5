// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/endingsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace psirt::window {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};

/// Of the pipe that leads from the handler to the event loop; -1 for none.
volatile std::sig_atomic_t writingEnd = -1;

/// May do next to nothing: it may have broken into anything.
void passOn(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = ::write(writingEnd, &byte, 1);
    errno = before;
}

void handle(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

bool isHandledHere(int number)
{
    struct sigaction present = {};
    return sigaction(number, nullptr, &present) == 0 && present.sa_handler == passOn;
}

bool isIgnored(int number)
{
    struct sigaction present = {};
    return sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

}  // namespace

EndingSignals::EndingSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (writingEnd >= 0 || ::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_readingEnd = ends[0];
    writingEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readingEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        if (::read(m_readingEnd, &number, 1) == 1)
            emit received(number);
    });
    for (const int number : endingSignals) {
        if (!isIgnored(number))
            handle(number, passOn, static_cast<int>(SA_RESETHAND | SA_RESTART));
    }
}

EndingSignals::~EndingSignals()
{
    if (m_readingEnd < 0)
        return;
    for (const int number : endingSignals) {
        if (isHandledHere(number))
            handle(number, SIG_DFL, 0);
    }
    ::close(writingEnd);
    ::close(m_readingEnd);
    writingEnd = -1;
}

void endBySignal(int number)
{
    handle(number, SIG_DFL, 0);
    (void)::raise(number);
}

#else

EndingSignals::EndingSignals(QObject *parent) : QObject(parent) {}
EndingSignals::~EndingSignals() = default;
void endBySignal(int) {}

#endif

}  // namespace psirt::window
