# CMake toolchain: Debian 12's mingw-w64 with POSIX threads, for Windows on x86-64.
# COUNTER_WINDOWS_ROOTS: where the cross-built libraries are; COUNTER_WINDOWS_HIDE: a folder whose name no binary may hold.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH $ENV{COUNTER_WINDOWS_ROOTS} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_C_FLAGS_INIT "-ffile-prefix-map=$ENV{COUNTER_WINDOWS_HIDE}=.")
# Qt declares its own classes dllimport after their first use, thousands of times; harmless.
set(CMAKE_CXX_FLAGS_INIT "-ffile-prefix-map=$ENV{COUNTER_WINDOWS_HIDE}=. -Wno-attributes")
set(CMAKE_CROSSCOMPILING_EMULATOR wine)
