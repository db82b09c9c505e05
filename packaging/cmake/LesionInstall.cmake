# What is installed where, and the packages made of it: included last, when both programs are known. What only one kind
# of package needs stands in PackageSettings.cmake, which CPack reads when it makes that kind.
include(GNUInstallDirs)

set(LESIONLAB_MAINTAINER "LesionLab maintainers <maintainers@lesionlab.invalid>" CACHE STRING
  "Whoever answers for the packages: name and address")
set(LESIONLAB_HOMEPAGE "" CACHE STRING "Where the program is at home in the web, for software centres; empty: nowhere")
set(linux OFF)
if(UNIX AND NOT APPLE)
  set(linux ON)
endif()

if(linux)
  # The portable archive keeps its libraries in ../lib, and they each other's: an RPATH, which unlike RUNPATH holds for
  # the libraries of libraries as well. The Debian package takes it out again.
  foreach(program lesionlab lesionlab-cli)
    if(TARGET ${program})
      set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
      target_link_options(${program} PRIVATE "LINKER:--disable-new-dtags")
    endif()
  endforeach()
endif()

if(APPLE AND TARGET lesionlab)
  set(in_bundle LesionLab.app/Contents/)
  set_target_properties(lesionlab PROPERTIES
    OUTPUT_NAME LesionLab MACOSX_BUNDLE ON INSTALL_RPATH "@executable_path/../Frameworks"
    MACOSX_BUNDLE_BUNDLE_NAME LesionLab MACOSX_BUNDLE_GUI_IDENTIFIER org.lesionlab.LesionLab
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE lesionlab.icns)
  set(icns "${PROJECT_SOURCE_DIR}/packaging/icons/lesionlab.icns")
  target_sources(lesionlab PRIVATE "${icns}")
  set_source_files_properties("${icns}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  set_target_properties(lesionlab-cli PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
  install(TARGETS lesionlab BUNDLE DESTINATION .)
  install(TARGETS lesionlab-cli RUNTIME DESTINATION ${in_bundle}MacOS)
  file(GLOB torch_libraries "${TORCH_INSTALL_PREFIX}/lib/*.dylib")
  install(FILES ${torch_libraries} DESTINATION ${in_bundle}Frameworks)
  install(FILES LICENSE README.md CHANGELOG.md resources/python/logits.py DESTINATION ${in_bundle}Resources)
elseif(WIN32)
  # One folder with everything, as Windows looks for libraries beside the program.
  if(TARGET lesionlab)
    target_sources(lesionlab PRIVATE "${PROJECT_SOURCE_DIR}/packaging/windows/lesionlab.rc")
    install(TARGETS lesionlab RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION bin)
  endif()
  install(TARGETS lesionlab-cli RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION bin)
  set(library_folders "${TORCH_INSTALL_PREFIX}/lib")
  if(VCPKG_INSTALLED_DIR)
    list(APPEND library_folders "${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin")
  endif()
  install(RUNTIME_DEPENDENCY_SET libraries DIRECTORIES ${library_folders}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\][sS]ystem32[/\\]"
    RUNTIME DESTINATION bin LIBRARY DESTINATION bin FRAMEWORK DESTINATION bin)
  file(GLOB torch_libraries "${TORCH_INSTALL_PREFIX}/lib/*.dll")  # some are opened by name, while the program runs
  install(FILES ${torch_libraries} DESTINATION bin)
  set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION bin)
  include(InstallRequiredSystemLibraries)
  install(FILES LICENSE README.md CHANGELOG.md resources/python/logits.py DESTINATION .)
else()
  install(TARGETS lesionlab-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  if(TARGET lesionlab)
    install(TARGETS lesionlab RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
  install(FILES LICENSE README.md CHANGELOG.md resources/python/logits.py
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lesionlab)
endif()

# What exported web pages are made of: see WebRuntime.cmake.
install(DIRECTORY "${PROJECT_BINARY_DIR}/share/lesionlab/web" DESTINATION ${in_bundle}share/lesionlab OPTIONAL)

# Qt's libraries and plugins, by its own tools: from Qt 6.3 on, and not where a distribution brings Qt.
if((APPLE OR WIN32) AND TARGET lesionlab AND COMMAND qt_generate_deploy_app_script)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET lesionlab OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR
      NO_COMPILER_RUNTIME)
  else()
    qt_generate_deploy_app_script(TARGET lesionlab FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  endif()
  install(SCRIPT ${deploy})
endif()

if(linux)
  set(desktop "${PROJECT_SOURCE_DIR}/packaging/linux")
  if(TARGET lesionlab)
    include(ReleaseNotes)
    set(HOMEPAGE "")
    if(LESIONLAB_HOMEPAGE)
      set(HOMEPAGE "<url type=\"homepage\">${LESIONLAB_HOMEPAGE}</url>")
    endif()
    configure_file("${desktop}/lesionlab.metainfo.xml.in" "${PROJECT_BINARY_DIR}/org.lesionlab.LesionLab.metainfo.xml"
      @ONLY)
    install(FILES resources/lesionlab.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${PROJECT_BINARY_DIR}/org.lesionlab.LesionLab.metainfo.xml"
      DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${desktop}/lesionlab-mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
      RENAME lesionlab.xml)
    foreach(size 16 22 24 32 48 64 96 128 256 512)
      install(FILES packaging/icons/hicolor/${size}x${size}/lesionlab.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
      RENAME lesionlab.svg)
    install(FILES "${desktop}/lesionlab.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
  install(FILES "${desktop}/lesionlab-cli.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME lesionlab-cli)
  install(FILES "${desktop}/_lesionlab-cli" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  if(NOT CMAKE_CROSSCOMPILING)
    # Its commands come from the program, which has to run for that: at the installation, as no build needs it.
    install(CODE "
      execute_process(COMMAND \"${desktop}/make-manpage\" \"$<TARGET_FILE:lesionlab-cli>\"
        \"${desktop}/lesionlab-cli.1.in\" \"${PROJECT_BINARY_DIR}/lesionlab-cli.1\" COMMAND_ERROR_IS_FATAL ANY)")
    install(FILES "${PROJECT_BINARY_DIR}/lesionlab-cli.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endif()

set(CPACK_PACKAGE_NAME lesionlab)
set(CPACK_PACKAGE_VENDOR LesionLab)
set(CPACK_PACKAGE_CONTACT "${LESIONLAB_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGE_INSTALL_DIRECTORY LesionLab)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_EXECUTABLES lesionlab LesionLab)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/PackageSettings.cmake")
set(CPACK_LESIONLAB_SOURCE "${PROJECT_SOURCE_DIR}")
set(CPACK_LESIONLAB_ICONS "${PROJECT_SOURCE_DIR}/packaging/icons")
if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB TGZ)
  set(CPACK_LESIONLAB_LIBRARIES "${TORCH_INSTALL_PREFIX}/lib")
  if(TARGET lesionlab)
    get_target_property(qmake Qt6::qmake LOCATION)
    foreach(place PLUGINS TRANSLATIONS)
      execute_process(COMMAND "${qmake}" -query QT_INSTALL_${place} OUTPUT_VARIABLE CPACK_LESIONLAB_QT_${place}
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    endforeach()
  endif()
endif()
include(CPack)
