# Each planted misuse must not compile, right use must:
# cmake -DCOMPILER=g++ -DSOURCE=dir -P check.cmake
set(failed "")
foreach(case RANGE 0 13)
    execute_process(
        COMMAND ${COMPILER} -std=c++20 -fsyntax-only -Werror=unused-result -I${SOURCE}/src
            -DCASE=${case} ${SOURCE}/tests/compile_fail/html.cpp
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if(case EQUAL 0 AND NOT result EQUAL 0)
        list(APPEND failed "0 (right use does not compile)")
    elseif(case GREATER 0 AND result EQUAL 0)
        list(APPEND failed "${case}")
    endif()
endforeach()
if(failed)
    message(FATAL_ERROR "compile_fail/html.cpp: ${failed}")
endif()
message(STATUS "13 misuses refused by the compiler")
