# Writes the gallery's pages and assets into a folder, for browser tests and for looking at them.
add_executable(gallery tools/gallery.cpp)
target_link_libraries(gallery PRIVATE trefoil_platform)
