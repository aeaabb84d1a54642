# Warnings are errors in our own code; -O2 with assertions, since a bug must end the request.
add_library(trefoil_options INTERFACE)
target_compile_options(trefoil_options INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wswitch-enum -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wno-missing-field-initializers -Werror>)
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
    string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()
# clang: the same objects serve the tests under sanitizers and the fuzz targets.
if(CMAKE_BUILD_TYPE STREQUAL "Sanitize")
    set(sanitizers -fsanitize=fuzzer-no-link,address,undefined)
    add_compile_options(${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
    add_link_options(${sanitizers})
endif()
# Of g++ 12 these four are wrong about std::string at -O2 (GCC bugs 105329, 105651); the sanitizers
# see what they were meant to find.
target_compile_options(trefoil_options INTERFACE
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow
    -Wno-stringop-overread>)
# The same everywhere, so that one precompiled header serves all.
target_compile_options(trefoil_options INTERFACE -pthread)
target_include_directories(trefoil_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
