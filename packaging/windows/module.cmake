# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what find_package(Qt6MODULE) reads of a static library of that name, whose headers lie in a folder of their own.
function(install_module module folder)
    cmake_parse_arguments(PARSE_ARGV 2 given "" "" "DEFINITIONS;LIBRARIES")
    set(definitions ${given_DEFINITIONS})
    set(libraries ${given_LIBRARIES})
    foreach(kind Config ConfigVersion)
        set(file ${CMAKE_CURRENT_BINARY_DIR}/Qt6${module}${kind}.cmake)
        configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/Module${kind}.cmake.in ${file} @ONLY)
        install(FILES ${file} DESTINATION lib/cmake/Qt6${module})
    endforeach()
endfunction()
