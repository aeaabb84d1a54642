# The law files are checked before they are compiled in: a wrong one stops the build with file, line
# and reason.
file(GLOB law_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/law/*.toml)
set(calendar ${CMAKE_SOURCE_DIR}/src/shared/calendar)
add_executable(trefoil_lawcheck ${CMAKE_SOURCE_DIR}/tools/lawcheck.cpp
    ${calendar}/law.cpp ${calendar}/law_check.cpp
    ${calendar}/law_parse.cpp ${calendar}/law_reader.cpp)
target_link_libraries(trefoil_lawcheck PRIVATE trefoil_base tomlplusplus::tomlplusplus)
set(law_checked ${CMAKE_BINARY_DIR}/law.checked)
add_custom_command(OUTPUT ${law_checked}
    COMMAND trefoil_lawcheck ${law_files} && ${CMAKE_COMMAND} -E touch ${law_checked}
    DEPENDS trefoil_lawcheck ${law_files} COMMENT "Checking the law files" VERBATIM)
add_custom_target(law_checked DEPENDS ${law_checked})
add_dependencies(trefoil_shared law_checked)

trefoil_embed(trefoil_shared law_files ${CMAKE_SOURCE_DIR}/law ${law_files})
trefoil_embed(trefoil_shared bank_holiday_files ${CMAKE_SOURCE_DIR}/data
    ${CMAKE_SOURCE_DIR}/data/bank-holidays-england.csv)
