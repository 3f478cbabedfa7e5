// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/framework.h"
#include "core/sheet/reference.h"

#include <QDate>
#include <QStringList>

#include <future>
#include <vector>

namespace psirt {

/// Which sheet, in which version.
struct SheetKey {
    QString id;
    QString version;

    bool operator==(const SheetKey &) const = default;
};

/// One part of the sheet's introduction: はじめに, 利用の仕方 or 注意事項.
struct IntroSection {
    BilingualText heading;
    std::vector<BilingualText> paragraphs;
};

/// The immutable content of one maturity sheet in one version, to the letter as published, typos included.
///
/// Holds no answers. Pointers that it hands out live as long as it does.
class Sheet {
public:
    struct Description {
        SheetKey key;
        BilingualText title;
        QDate published;
        QString publisher;
        std::vector<IntroSection> intro;
    };

    Sheet(Description description, std::vector<ServiceArea> areas, std::future<ReferenceCatalogue> references);

    [[nodiscard]] const SheetKey &key() const { return m_description.key; }
    [[nodiscard]] const BilingualText &title() const { return m_description.title; }
    [[nodiscard]] QDate published() const { return m_description.published; }
    [[nodiscard]] const QString &publisher() const { return m_description.publisher; }
    [[nodiscard]] const std::vector<IntroSection> &intro() const { return m_description.intro; }
    /// The paragraph of the introduction that gives the band to aim for (利用の仕方); null where none does.
    [[nodiscard]] const BilingualText *bandParagraph() const;

    [[nodiscard]] const std::vector<ServiceArea> &areas() const { return m_areas; }
    /// Every framework, in the sheet's order; those out of scope included.
    [[nodiscard]] std::vector<const Framework *> frameworks() const;
    /// Null when the sheet has no such area.
    [[nodiscard]] const ServiceArea *area(const ServiceAreaId &id) const;
    /// Null when the sheet has no such framework.
    [[nodiscard]] const Framework *framework(const FrameworkId &id) const;

    /// Read when first asked for, by whichever thread that is: few starts of the program need them.
    [[nodiscard]] const ReferenceCatalogue &references() const { return m_references.get(); }

private:
    Description m_description;
    std::vector<ServiceArea> m_areas;
    std::shared_future<ReferenceCatalogue> m_references;
};

}  // namespace psirt
