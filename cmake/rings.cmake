# base < platform < shared < capabilities < app. A ring's library sees the rings below it.
function(trefoil_ring ring)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${ring}/*.cpp)
    set(tests ${sources})
    list(FILTER sources EXCLUDE REGEX "_test\\.cpp$|_fuzz\\.cpp$|/main\\.cpp$")
    list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
    if(NOT sources)
        file(WRITE ${CMAKE_BINARY_DIR}/empty_${ring}.cpp "")
        set(sources ${CMAKE_BINARY_DIR}/empty_${ring}.cpp)
    endif()
    add_library(trefoil_${ring} STATIC ${sources})
    target_link_libraries(trefoil_${ring} PUBLIC trefoil_options ${ARGN})
    trefoil_precompiled(trefoil_${ring})
    if(tests)
        add_executable(test_${ring} ${tests} ${CMAKE_SOURCE_DIR}/tests/support/doctest_main.cpp)
        target_link_libraries(test_${ring} PRIVATE trefoil_${ring} trefoil_test_support)
        trefoil_precompiled(test_${ring})
        if(NOT ring STREQUAL base)
            target_link_libraries(test_${ring} PRIVATE trefoil_test_stores trefoil_test_browser)
        endif()
        add_test(NAME ${ring} COMMAND test_${ring} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    endif()
endfunction()

# What nearly every file includes is read once: by the lowest ring, for all.
option(TREFOIL_PRECOMPILE "one precompiled header for all; not where checkouts share a cache" ON)
function(trefoil_precompiled target)
    if(NOT TREFOIL_PRECOMPILE)
        return()
    endif()
    if(target STREQUAL "trefoil_base")
        target_precompile_headers(${target} PRIVATE <algorithm> <array> <chrono> <functional> <map>
            <memory> <optional> <span> <string> <string_view> <variant> <vector> <fmt/format.h>)
    else()
        target_precompile_headers(${target} REUSE_FROM trefoil_base)
    endif()
endfunction()

enable_testing()
add_library(trefoil_test_support INTERFACE)
target_include_directories(trefoil_test_support INTERFACE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(trefoil_test_support INTERFACE doctest::doctest rapidcheck)

set_source_files_properties(${CMAKE_SOURCE_DIR}/src/base/version.cpp PROPERTIES
    COMPILE_DEFINITIONS "TREFOIL_VERSION=\"${PROJECT_VERSION}\"")
trefoil_ring(base fmt::fmt PkgConfig::UTF8PROC)
trefoil_ring(platform trefoil_base trefoil_sqlite Boost::headers Boost::json PkgConfig::SODIUM
    PkgConfig::CRYPTO PkgConfig::PQ tomlplusplus::tomlplusplus PkgConfig::PANGO PkgConfig::QPDF
    Threads::Threads)
file(GLOB migrations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/migrations/*.sql)
trefoil_embed(trefoil_platform migrations ${CMAKE_SOURCE_DIR}/migrations ${migrations})
file(GLOB document_fonts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/fonts/*.ttf)
trefoil_embed(trefoil_platform document_fonts ${CMAKE_SOURCE_DIR}/assets/fonts ${document_fonts})
add_library(trefoil_test_stores STATIC ${CMAKE_SOURCE_DIR}/tests/support/stores.cpp)
target_link_libraries(trefoil_test_stores PUBLIC trefoil_platform trefoil_test_support)
add_library(trefoil_test_browser STATIC ${CMAKE_SOURCE_DIR}/tests/support/http_client.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/page_reader.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/page_forms.cpp)
target_link_libraries(trefoil_test_browser PUBLIC trefoil_platform trefoil_test_support)
trefoil_ring(shared trefoil_platform)
include(cmake/law.cmake)
trefoil_ring(capabilities trefoil_shared)
trefoil_ring(app trefoil_capabilities CLI11::CLI11 date::date-tz)

add_executable(trefoil src/app/main.cpp)
target_link_libraries(trefoil PRIVATE trefoil_app)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Sanitize")
    find_package(mimalloc REQUIRED)
    target_link_libraries(trefoil PRIVATE mimalloc) # takes the place of malloc
    target_compile_definitions(trefoil PRIVATE TREFOIL_MIMALLOC)
endif()

# Journeys: the whole service over HTTP, on both databases; and its pages beside the approved ones.
file(GLOB journeys CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/journeys/*_test.cpp
    ${CMAKE_SOURCE_DIR}/tests/golden/*_test.cpp)
add_executable(test_journeys ${journeys} ${CMAKE_SOURCE_DIR}/tests/support/town.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/asking.cpp ${CMAKE_SOURCE_DIR}/tests/support/golden.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/doctest_main.cpp)
target_link_libraries(test_journeys PRIVATE trefoil_app trefoil_test_stores trefoil_test_browser)
if(TREFOIL_PRECOMPILE) # what each journey includes
    target_precompile_headers(test_journeys PRIVATE <doctest/doctest.h>
        ${CMAKE_SOURCE_DIR}/tests/support/asking.hpp ${CMAKE_SOURCE_DIR}/tests/support/stores.hpp
        ${CMAKE_SOURCE_DIR}/tests/support/town.hpp)
    set_source_files_properties(${CMAKE_SOURCE_DIR}/tests/support/doctest_main.cpp PROPERTIES
        SKIP_PRECOMPILE_HEADERS ON)
endif()
add_test(NAME journeys COMMAND test_journeys WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
