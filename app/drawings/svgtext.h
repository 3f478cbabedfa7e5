// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace psirt::drawings {

/// Which face a text of an SVG has where the bundled one is missing.
enum class SvgFaces {
    Named,      ///< one of the same kind: for a picture that stands alone
    Inherited,  ///< that of the page around it
};

/// The SVG, made by QSvgGenerator in the bundled face, for viewers that may lack that face: each text names the width that
/// it was set for, so that pieces of a line, which Qt places one by one, neither overlap nor part in another face.
/// Well-formed XML in, well-formed XML out. Needs the bundled fonts.
[[nodiscard]] QByteArray withTextForAnyFace(const QByteArray &svg, SvgFaces faces = SvgFaces::Named);

}  // namespace psirt::drawings
