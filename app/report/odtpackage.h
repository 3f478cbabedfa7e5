// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportframe.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QXmlStreamWriter>

#include <vector>

namespace psirt::report {

// What an OpenDocument file is made of beside its text (OASIS OpenDocument 1.2, part 3: packages).

/// Writes XML whose names carry their prefixes. What XML cannot hold is replaced (fitForXml).
class OdtXml {
public:
    using Attributes = std::vector<std::pair<const char *, QString>>;

    explicit OdtXml(QByteArray &bytes) : m_xml(&bytes) {}

    /// The XML declaration and the outermost element, which declares every prefix that is in use.
    void beginDocument(const char *root);
    void begin(const char *element, const Attributes &attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char *element, const Attributes &attributes = {});
    /// An element with nothing but a text; nothing at all where that is empty.
    void element(const char *element, const QString &text);
    void text(const QString &text);
    /// As the text of a paragraph: blanks and tabs stay as they are typed, lines are broken.
    void spacedText(const QString &text);
    /// Elements that are written already.
    void markup(const QByteArray &xml);

private:
    void blanks(qsizetype count);

    QXmlStreamWriter m_xml;
};

/// A file within the package.
struct OdtPart {
    QString path;
    QString type;  ///< its MIME type
    QByteArray bytes;
};

/// Title, author, subject, keywords, language and moment: what the imprint says and no more.
[[nodiscard]] QByteArray odtMetadata(const ReportImprint &imprint, const QDateTime &moment);

/// The parts as one file, with its MIME type first and a manifest of them all. The same parts give the same bytes.
[[nodiscard]] Result<QByteArray> odtPackage(const std::vector<OdtPart> &parts);

}  // namespace psirt::report
