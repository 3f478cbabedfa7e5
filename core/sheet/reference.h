// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"
#include "core/sheet/bilingualtext.h"
#include "core/sheet/level.h"

#include <map>
#include <optional>
#include <vector>

namespace psirt {

/// The four kinds of item in FIRST's PSIRT Services Framework, from the widest to the narrowest.
enum class ReferenceKind { ServiceArea, Service, Function, SubFunction };

/// How a number that the sheet cites (from Version 1.0 Draft) stands to the published version 1.1.
enum class Relation {
    Same,        ///< number and meaning agree
    Renumbered,  ///< the same subject stands under another number
    Closest,     ///< only a broader or nearby item exists
    Unsure,      ///< it cannot be told whether the meaning agrees
    None,        ///< version 1.1 has no counterpart
};

/// An item of the published version 1.1. The Japanese title is this project's own rendering (参考訳).
struct PublishedItem {
    QString number;
    ReferenceKind kind;
    BilingualText title;
};

/// One place in the sheet that cites a reference.
struct Citation {
    FrameworkId framework;
    Level level;
    QString mark;    ///< as printed, brackets included; a range where the number is cited through one
    QString phrase;  ///< the words beside the mark
};

/// A number of the PSIRT Services Framework that the sheet cites, with all that is known of it.
struct Reference {
    QString number;
    ReferenceKind kind;
    std::vector<Citation> citations;  ///< in sheet order, never empty
    Relation relation;
    std::optional<PublishedItem> published;  ///< the counterpart in version 1.1; none exactly when relation is None
    std::vector<PublishedItem> ancestors;    ///< what the counterpart sits in, the service area first
    BilingualText remark;                    ///< why the relation is what it is; may be empty
};

/// Every number that one sheet cites, and where those numbers come from.
class ReferenceCatalogue {
public:
    struct Source {
        QString framework;         ///< "FIRST PSIRT Services Framework"
        QString citedVersion;      ///< the version that the sheet's numbers count against
        QString publishedVersion;  ///< the version that they are related to
        QString url;               ///< of the published version
        QString japaneseUrl;       ///< of its official Japanese edition; empty where there is none
        QString copyright;
    };

    ReferenceCatalogue() = default;
    ReferenceCatalogue(Source source, std::vector<Reference> references);

    [[nodiscard]] const Source &source() const { return m_source; }
    /// Null when the sheet does not cite that number. Valid as long as the catalogue.
    [[nodiscard]] const Reference *reference(const QString &number) const;
    /// All of them, by number.
    [[nodiscard]] const std::vector<Reference> &references() const { return m_references; }
    /// Those that one framework cites, by number.
    [[nodiscard]] std::vector<const Reference *> citedBy(const FrameworkId &framework) const;

private:
    Source m_source;
    std::vector<Reference> m_references;
};

}  // namespace psirt
