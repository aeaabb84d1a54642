# trefoil_embed(TARGET NAMESPACE BASE FILES...): compiles files into the program.
# Makes `std::span<const trefoil::EmbeddedFile> trefoil::<NAMESPACE>()`, names relative to BASE,
# sorted.
function(trefoil_embed target namespace base)
    set(files ${ARGN})
    list(SORT files)
    set(asm_text "    .section .rodata\n")
    set(decls "")
    set(rows "")
    set(n 0)
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name "${base}" "${file}")
        string(APPEND asm_text "    .balign 16\n    .global trefoil_${namespace}_${n}\n"
            "trefoil_${namespace}_${n}:\n    .incbin \"${file}\"\n"
            "    .global trefoil_${namespace}_${n}_end\n"
            "trefoil_${namespace}_${n}_end:\n    .byte 0\n")
        string(APPEND decls "extern \"C\" const char trefoil_${namespace}_${n}[], "
            "trefoil_${namespace}_${n}_end[];\n")
        string(APPEND rows "        {\"${name}\", {trefoil_${namespace}_${n}, "
            "std::size_t(trefoil_${namespace}_${n}_end - trefoil_${namespace}_${n})}},\n")
        math(EXPR n "${n} + 1")
    endforeach()
    string(APPEND asm_text "    .section .note.GNU-stack,\"\",@progbits\n")
    set(dir "${CMAKE_BINARY_DIR}/embedded")
    file(CONFIGURE OUTPUT "${dir}/${namespace}.S" CONTENT "${asm_text}" @ONLY)
    file(CONFIGURE OUTPUT "${dir}/${namespace}.cpp" CONTENT
"#include \"base/embedded.hpp\"
#include <array>
${decls}namespace trefoil {
std::span<const EmbeddedFile> ${namespace}() {
    static const std::array<EmbeddedFile, ${n}> files{{
${rows}    }};
    return files;
}
} // namespace trefoil
" @ONLY)
    set_source_files_properties("${dir}/${namespace}.S" PROPERTIES OBJECT_DEPENDS "${files}")
    target_sources(${target} PRIVATE "${dir}/${namespace}.S" "${dir}/${namespace}.cpp")
endfunction()
