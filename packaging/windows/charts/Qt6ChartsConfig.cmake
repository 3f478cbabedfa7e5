# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(prefix ${CMAKE_CURRENT_LIST_DIR}/../../..)
if(NOT TARGET Qt6::Charts)
    add_library(Qt6::Charts STATIC IMPORTED)
    set_target_properties(Qt6::Charts PROPERTIES
        IMPORTED_LOCATION ${prefix}/lib/libCharts.a
        INTERFACE_COMPILE_DEFINITIONS "QT_STATIC_CHARTS;QT_CHARTS_LIB"
        INTERFACE_INCLUDE_DIRECTORIES "${prefix}/charts/include;${prefix}/charts/include/QtCharts"
        INTERFACE_LINK_LIBRARIES "Qt6::Widgets;user32")
endif()
set(Qt6Charts_FOUND TRUE)
