# What a Windows program carries: icon, version, manifest; and the same program once more for the command line.
# A program with windows is not waited for by the shell and has no console; the second one is. Its name ends in .com,
# which the shell tries before .exe: "refund-counter evaluate FILE" is the same command as on Linux.
enable_language(RC)
find_program(COUNTER_CONVERT convert REQUIRED DOC "ImageMagick's converter, for the icon")
set(COUNTER_ICON ${CMAKE_CURRENT_BINARY_DIR}/refund-counter.ico)
add_custom_command(OUTPUT ${COUNTER_ICON}
  COMMAND ${COUNTER_CONVERT} ${PROJECT_SOURCE_DIR}/resources/icons/refund-counter.png
          -define icon:auto-resize=256,64,48,40,32,24,20,16 ${COUNTER_ICON}
  DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/refund-counter.png
  COMMENT "Making refund-counter.ico" VERBATIM)
configure_file(windows/refund-counter.rc.in refund-counter.rc @ONLY)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/refund-counter.rc PROPERTIES
  OBJECT_DEPENDS "${COUNTER_ICON};${CMAKE_CURRENT_SOURCE_DIR}/windows/refund-counter.manifest"
  COMPILE_OPTIONS "-c65001")
target_sources(refund-counter PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/refund-counter.rc)
set_target_properties(refund-counter PROPERTIES WIN32_EXECUTABLE ON)

add_executable(refund-counter-cli main.cpp platform.h platform_windows.cpp ${CMAKE_CURRENT_BINARY_DIR}/refund-counter.rc)
set_target_properties(refund-counter-cli PROPERTIES
  OUTPUT_NAME refund-counter SUFFIX .com RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
target_compile_definitions(refund-counter-cli PRIVATE COUNTER_VERSION="${PROJECT_VERSION}")
target_link_libraries(refund-counter-cli PRIVATE counter_flags counter_commands counter_window)
add_dependencies(refund-counter-cli refund-counter)
