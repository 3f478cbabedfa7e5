// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace psirt {

/// A running program, as others are told of it.
struct Opener {
    QString host;
    QString machine;  ///< tells machines of one name apart; empty where the system has no such number
    QString user;
    QString name;  ///< of the person, as shown: the full name, else the user's
    qint64 process = 0;
    QString run;  ///< tells processes of one number apart; empty where the system does not say

    [[nodiscard]] static Opener thisProgram();

    bool operator==(const Opener &) const = default;
};

/// Whether both are of one person on one computer.
[[nodiscard]] bool isOnePerson(const Opener &one, const Opener &other);

/// Says who has a file open for writing, since when. Its texts are plain, on one line and short, whoever wrote them; all are
/// empty where the mark could not be understood.
struct OpenMark {
    Opener opener;
    QDateTime since;
    QString id;  ///< of this mark alone

    bool operator==(const OpenMark &) const = default;
};

/// The mark of a file: a small hidden file beside it, of the same name for everybody. A link to the file shares its mark.
[[nodiscard]] QString openMarkPath(const QString &file);

/// Who else has the file open. None where nobody has, where ownId is the mark's, and where a program of the same person on
/// this machine left the mark behind when it died. What is no plain file is no mark. Nothing is ever written.
[[nodiscard]] std::optional<OpenMark> openedElsewhere(const QString &file, const Opener &self, const QString &ownId = {});

/// A mark that this program set. It goes with the object, unless somebody took it over meanwhile.
class HeldMark {
public:
    /// Marks the file, in the place of any mark that is there. Null where nothing can be written beside it; that harms
    /// nobody. A link in the place of a mark is left alone.
    [[nodiscard]] static std::unique_ptr<HeldMark> hold(const QString &file, const Opener &self, const QDateTime &since);
    ~HeldMark();
    HeldMark(const HeldMark &) = delete;
    HeldMark &operator=(const HeldMark &) = delete;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    HeldMark(QString path, QString id) : m_path(std::move(path)), m_id(std::move(id)) {}

    QString m_path;
    QString m_id;
};

}  // namespace psirt
