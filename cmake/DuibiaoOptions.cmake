# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of this project is compiled with. Link duibiao_options PRIVATE.
add_library(duibiao_options INTERFACE)
target_compile_features(duibiao_options INTERFACE cxx_std_20)
target_compile_options(duibiao_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${DUIBIAO_WERROR}>:-Werror>)
target_compile_definitions(duibiao_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_NO_SIGNALS_SLOTS_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DUIBIAO_SANITIZE)
    target_compile_options(duibiao_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(duibiao_options INTERFACE -fsanitize=address,undefined)
endif()

# ccache where the machine has it; nothing depends on it.
find_program(DUIBIAO_CCACHE ccache)
if(DUIBIAO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${DUIBIAO_CCACHE}")
endif()

# duibiao_core_library(<folder> SOURCES ... PUBLIC ... PRIVATE ...)
# One folder of core/ = one static library with its own include directory, so that
# an include the folder has no right to does not compile.
function(duibiao_core_library folder)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(duibiao_${folder} STATIC ${arg_SOURCES})
    target_include_directories(duibiao_${folder}
        PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include"
        PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
    target_link_libraries(duibiao_${folder}
        PUBLIC Qt6::Core ${arg_PUBLIC}
        PRIVATE duibiao_options ${arg_PRIVATE})
endfunction()

# duibiao_test(<name> SOURCES ... LIBRARIES ...)
# A Qt Test program that ctest runs without a display.
function(duibiao_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE duibiao_options Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        DUIBIAO_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        DUIBIAO_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false"
        TIMEOUT 300)
endfunction()
