// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace psirt::test {

/// Gives up the rights of root, which may write everywhere, until it goes.
class WithoutRootRights {
public:
    WithoutRootRights() : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        EXPECT_TRUE(!m_wasRoot || seteuid(nobody) == 0);
    }
    ~WithoutRootRights() { EXPECT_TRUE(!m_wasRoot || seteuid(0) == 0); }
    WithoutRootRights(const WithoutRootRights &) = delete;
    WithoutRootRights &operator=(const WithoutRootRights &) = delete;

private:
    bool m_wasRoot;
};

inline void allow(const QString &path, mode_t mode)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), mode), 0);
}

}  // namespace psirt::test
