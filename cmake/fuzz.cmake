# Fuzz targets, in the preset `sanitize` only: src/**/X_fuzz.cpp is the program fuzz_X, libFuzzer's
# main linked in. Its kept corpus is tests/corpus/X.
file(GLOB_RECURSE fuzzers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*_fuzz.cpp)
foreach(source IN LISTS fuzzers)
    get_filename_component(name ${source} NAME_WE)
    string(REGEX REPLACE "_fuzz$" "" name ${name})
    file(RELATIVE_PATH ring ${CMAKE_SOURCE_DIR}/src ${source})
    string(REGEX REPLACE "/.*" "" ring ${ring})
    add_executable(fuzz_${name} ${source})
    target_link_libraries(fuzz_${name} PRIVATE trefoil_${ring})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    list(APPEND fuzz_targets fuzz_${name})
endforeach()
add_custom_target(fuzzers DEPENDS ${fuzz_targets})
