# Libraries that come without a CMake package of their own. Found by header and library, on Debian as in a folder of
# cross-built ones, where there is no pkg-config.
function(counter_find_library target header library)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "SUFFIXES;ALSO")
  string(MAKE_C_IDENTIFIER COUNTER_${library} name)
  find_path(${name}_INCLUDE ${header} PATH_SUFFIXES ${arg_SUFFIXES} REQUIRED)
  find_library(${name}_LIBRARY ${library} REQUIRED)
  mark_as_advanced(${name}_INCLUDE ${name}_LIBRARY)
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} INTERFACE ${${name}_INCLUDE})
  target_link_libraries(${target} INTERFACE ${${name}_LIBRARY} ${arg_ALSO})
endfunction()

counter_find_library(Libraries::Botan botan/hash.h botan-2 SUFFIXES botan-2)
counter_find_library(Libraries::QrEncode qrencode.h qrencode)
counter_find_library(Libraries::Zbar zbar.h zbar)
