// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/failingdevice.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace psirt::test {

namespace {

struct Plan {
    std::atomic<FailingDevice::What> what = FailingDevice::What::Nothing;
    std::atomic<long> room = 0;
    std::atomic<int> error = 0;
    std::atomic<long> written = 0;
    std::atomic<int> failures = 0;
};

Plan &plan()
{
    static Plan only;
    return only;
}

bool fails(FailingDevice::What what)
{
    if (plan().what != what)
        return false;
    ++plan().failures;
    errno = plan().error;
    return true;
}

bool isRegular(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

FailingDevice::FailingDevice(long room, int error, What what)
{
    plan().room = room;
    plan().error = error;
    plan().written = 0;
    plan().failures = 0;
    plan().what = what;
}

FailingDevice::~FailingDevice()
{
    plan().what = What::Nothing;
}

long FailingDevice::written()
{
    return plan().written;
}

int FailingDevice::failures()
{
    return plan().failures;
}

}  // namespace psirt::test

using psirt::test::FailingDevice;
using psirt::test::fails;
using psirt::test::isRegular;
using psirt::test::next;
using psirt::test::plan;

// The system's own names, found before those of its library by every part of the process.
extern "C" {

ssize_t write(int handle, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (plan().what == FailingDevice::What::Nothing || !isRegular(handle))
        return real(handle, bytes, count);
    if (plan().what == FailingDevice::What::Write) {
        const long room = plan().room - plan().written;
        if (room <= 0 && count > 0) {
            (void)fails(FailingDevice::What::Write);
            return -1;
        }
        count = std::min(count, size_t(std::max(room, 0L)));
    }
    const ssize_t taken = real(handle, bytes, count);
    plan().written += std::max<ssize_t>(taken, 0);
    return taken;
}

int fsync(int handle)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails(FailingDevice::What::Synchronize) ? -1 : real(handle);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails(FailingDevice::What::Rename) ? -1 : real(from, to);
}
}
