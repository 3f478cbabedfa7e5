# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(prefix ${CMAKE_CURRENT_LIST_DIR}/../../..)
if(NOT TARGET Qt6::Svg)
    add_library(Qt6::Svg STATIC IMPORTED)
    set_target_properties(Qt6::Svg PROPERTIES
        IMPORTED_LOCATION ${prefix}/lib/libSvg.a
        INTERFACE_COMPILE_DEFINITIONS "QT_STATIC_SVG;QT_SVG_LIB"
        INTERFACE_INCLUDE_DIRECTORIES "${prefix}/svg/include;${prefix}/svg/include/QtSvg"
        INTERFACE_LINK_LIBRARIES "Qt6::Gui")
endif()
set(Qt6Svg_FOUND TRUE)
