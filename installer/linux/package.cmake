# The Debian package: what is installed where, and how cpack names and describes it. Everything below /usr.
include(GNUInstallDirs)
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(written ${PROJECT_BINARY_DIR}/installer)
string(TIMESTAMP COUNTER_RELEASE_DATE "%Y-%m-%d" UTC)
configure_file(${linux}/metainfo.xml.in ${written}/refund-counter.metainfo.xml @ONLY)
configure_file(${linux}/refund-counter.1.in ${written}/refund-counter.1 @ONLY)
configure_file(${linux}/changelog.in ${written}/changelog @ONLY)
find_program(GZIP gzip REQUIRED)
# -n: no time stamp, so that the same tree makes the same bytes.
add_custom_command(OUTPUT ${written}/refund-counter.1.gz ${written}/changelog.gz
  COMMAND ${GZIP} -9nkf refund-counter.1 changelog
  DEPENDS ${written}/refund-counter.1 ${written}/changelog
  WORKING_DIRECTORY ${written} VERBATIM)
add_custom_target(counter_package_texts ALL DEPENDS ${written}/refund-counter.1.gz ${written}/changelog.gz)

# The manual as a book, made by the program itself. Not in a build for work at the desk: it runs the program.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(manual ${PROJECT_BINARY_DIR}/share/doc/refund-counter/manual.pdf)
  file(GLOB chapters CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/help/*.md
                                       ${PROJECT_SOURCE_DIR}/resources/help/pictures/*.png)
  add_custom_command(OUTPUT ${manual}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/share/doc/refund-counter
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
            $<TARGET_FILE:refund-counter> manual -o ${manual}
    DEPENDS refund-counter counter_resources ${chapters}
    COMMENT "Setting the manual" VERBATIM)
  add_custom_target(counter_manual_book ALL DEPENDS ${manual})
  install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

install(TARGETS refund-counter RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS refund-counter-decode RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/refund-counter)
install(DIRECTORY ${PROJECT_BINARY_DIR}/share/refund-counter DESTINATION ${CMAKE_INSTALL_DATADIR})
install(FILES ${linux}/refund-counter.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/refund-counter-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME refund-counter.xml)
install(FILES ${written}/refund-counter.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/refund-counter.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/refund-counter.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps)
install(FILES ${written}/refund-counter.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${linux}/copyright ${written}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME refund-counter)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "refund-counter")
set(CPACK_PACKAGE_CONTACT "refund-counter maintainers <maintainers@refund-counter.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "counter desk for refunds of medical-insurance contributions")
set(CPACK_PACKAGE_DESCRIPTION
"退费窗口：职工医疗保险费退费申请的受理、逐笔核验、打印和存档。
 Takes in applications for refunds of overpaid medical-insurance contributions,
 says clause by clause what each month comes to and why, prints the official
 forms and keeps every case in a local store. Works without a network.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# They say what becomes of a program that runs.
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${linux}/preinst ${linux}/prerm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What the loader does not see: Qt loads these as plugins. The translations are Qt's own dialogs in Chinese.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-image-formats-plugins, qt6-translations-l10n")
# The screen's Chinese; paper uses the program's own faces.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, cups, at-spi2-core")
include(CPack)
