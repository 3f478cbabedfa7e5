// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of each program that MinGW's compiler makes. When a thread ends, its thread_local objects are to be destroyed and
// then their memory freed. There the C++ library does the one and the compiler's library the other, each by a key of
// winpthreads, whose keys are served in the order in which they were made. Memory comes first, because its key is made with
// the first object, and Qt's regular expressions, which have one, crash at the end of a thread. Here the C++ library makes
// its key before any object: as soon as it is asked to destroy something.

namespace {

void destroyNothing(void * /*object*/) {}

}  // namespace

extern "C" int __cxa_thread_atexit(void (*destroy)(void *), void *object, void *module);

namespace {

[[maybe_unused]] const int made = __cxa_thread_atexit(destroyNothing, nullptr, nullptr);

}  // namespace
