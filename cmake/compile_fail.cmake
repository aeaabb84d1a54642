# What must not compile: a test, since a type that lets a misuse through looks like any other.
add_test(NAME compile_fail COMMAND ${CMAKE_COMMAND} -DCOMPILER=${CMAKE_CXX_COMPILER}
    -DSOURCE=${CMAKE_SOURCE_DIR} -P ${CMAKE_SOURCE_DIR}/tests/compile_fail/check.cmake)
