# Style sheet, script, mark and fonts, made from assets/ and the packages of package-lock.json, and
# compiled into the program as trefoil::assets().
set(NODE "${CMAKE_SOURCE_DIR}/.tools/node/bin/node")
if(NOT EXISTS "${NODE}")
    find_program(NODE_ON_PATH node REQUIRED)
    set(NODE "${NODE_ON_PATH}")
endif()
set(made "${CMAKE_BINARY_DIR}/assets")
set(modules "${CMAKE_SOURCE_DIR}/node_modules")
file(GLOB sass_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/sass/*.scss)
file(GLOB script_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/script/*.ts)
set(installed "${modules}/.package-lock.json")

# `./dev` installs with its own pinned Node; a plain build does it here when nothing is there yet.
if(NOT EXISTS "${installed}")
    add_custom_command(OUTPUT "${installed}"
        COMMAND npm ci --ignore-scripts --no-audit --no-fund
        DEPENDS ${CMAKE_SOURCE_DIR}/package-lock.json
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endif()

add_custom_command(OUTPUT "${made}/main.css"
    COMMAND "${NODE}" ${CMAKE_SOURCE_DIR}/assets/style.mjs "${modules}"
        ${CMAKE_SOURCE_DIR}/assets/sass/main.scss "${made}/main.css"
    DEPENDS ${sass_sources} ${CMAKE_SOURCE_DIR}/assets/style.mjs "${installed}" VERBATIM)

add_custom_command(OUTPUT "${made}/main.js"
    COMMAND "${NODE}" "${modules}/esbuild/bin/esbuild" ${CMAKE_SOURCE_DIR}/assets/script/main.ts
        --bundle --minify --format=esm --target=es2020 --legal-comments=none --log-level=warning
        --outfile=${made}/main.js
    DEPENDS ${script_sources} "${installed}" WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)

set(assets "${made}/main.css" "${made}/main.js")
function(trefoil_copied to from)
    add_custom_command(OUTPUT "${made}/${to}"
        COMMAND ${CMAKE_COMMAND} -E copy "${from}" "${made}/${to}"
        DEPENDS ${ARGN} VERBATIM)
    set(assets ${assets} "${made}/${to}" PARENT_SCOPE)
endfunction()
trefoil_copied(mark.svg ${CMAKE_SOURCE_DIR}/assets/mark.svg ${CMAKE_SOURCE_DIR}/assets/mark.svg)
trefoil_copied(example-drawing.svg ${CMAKE_SOURCE_DIR}/assets/example-drawing.svg
    ${CMAKE_SOURCE_DIR}/assets/example-drawing.svg)
set(atkinson "${modules}/@fontsource-variable/atkinson-hyperlegible-next")
trefoil_copied(fonts/atkinson-latin-5.3.0.woff2
    "${atkinson}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2" "${installed}")
trefoil_copied(fonts/atkinson-latin-ext-5.3.0.woff2
    "${atkinson}/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2" "${installed}")
trefoil_copied(fonts/atkinson-licence-5.3.0.txt "${atkinson}/LICENSE" "${installed}")
foreach(font noto-sans-arabic noto-nastaliq-urdu)
    foreach(weight 400 700)
        trefoil_copied(fonts/${font}-${weight}-5.3.0.woff2
            "${modules}/@fontsource/${font}/files/${font}-arabic-${weight}-normal.woff2"
            "${installed}")
    endforeach()
    trefoil_copied(fonts/${font}-licence-5.3.0.txt "${modules}/@fontsource/${font}/LICENSE"
        "${installed}")
endforeach()

trefoil_embed(trefoil_platform assets "${made}" ${assets})
