# One target carries every flag; whatever is compiled here links it.
add_library(counter_flags INTERFACE)
target_compile_definitions(counter_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(counter_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
  -Wcast-qual -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough -Wswitch-enum
  $<$<BOOL:${COUNTER_WERROR}>:-Werror>)
target_include_directories(counter_flags INTERFACE ${PROJECT_SOURCE_DIR})
# A hundred megabytes of sanitized test program, linked again after each change. What is shipped is linked by the
# system's own linker.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold COUNTER_HAS_GOLD)
if(COUNTER_HAS_GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(counter_flags INTERFACE -fuse-ld=gold)
endif()
if(COUNTER_SANITIZE)
  # GCC's flow-based warnings judge the instrumented code and report what the plain build does not have.
  target_compile_options(counter_flags INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds
                         -Wno-stringop-overflow -Wno-stringop-overread -Wno-nonnull)
  target_compile_options(counter_flags INTERFACE -fsanitize=address,undefined
                         -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(counter_flags INTERFACE -fsanitize=address,undefined)
endif()
