# SQLite with SQLite3 Multiple Ciphers (MIT): one C file, from the npm package that
# package-lock.json pins.
set(sqlite_dir ${CMAKE_SOURCE_DIR}/node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3)
if(NOT EXISTS ${sqlite_dir}/sqlite3.c)
    message(FATAL_ERROR "SQLite's source is not here yet: ./dev build fetches it")
endif()

add_library(trefoil_sqlite STATIC ${sqlite_dir}/sqlite3.c)
target_include_directories(trefoil_sqlite SYSTEM PUBLIC ${sqlite_dir})
target_compile_options(trefoil_sqlite PRIVATE -w -fno-sanitize=all) # ours is what is watched
set_target_properties(trefoil_sqlite PROPERTIES DISABLE_PRECOMPILE_HEADERS ON UNITY_BUILD OFF)
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(trefoil_sqlite PRIVATE -O2 -g0)
endif()
target_compile_definitions(trefoil_sqlite PRIVATE
    # what we use
    SQLITE_ENABLE_FTS5
    SQLITE_ENABLE_STAT4
    SQLITE_ENABLE_DBSTAT_VTAB
    SQLITE_THREADSAFE=2                 # a connection belongs to one thread at a time
    SQLITE_DEFAULT_WAL_SYNCHRONOUS=2    # FULL: an acknowledged write is on the disk
    SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_SECURE_DELETE                # what is destroyed is overwritten
    SQLITE_TEMP_STORE=3                 # nothing about a child in temporary files
    CODEC_TYPE=CODEC_TYPE_AEGIS
    # what we refuse
    SQLITE_DQS=0                        # a misspelt column is an error, not a string
    SQLITE_USE_URI=0
    SQLITE_MAX_EXPR_DEPTH=100
    SQLITE_LIKE_DOESNT_MATCH_BLOBS
    SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_OMIT_DEPRECATED
    SQLITE_OMIT_SHARED_CACHE
    SQLITE_OMIT_TCL_VARIABLE
    SQLITE_DEFAULT_MEMSTATUS=0)
target_link_libraries(trefoil_sqlite PRIVATE Threads::Threads m)
