# Read by CPack when it makes a package, once for each kind: what only that kind needs.
set(here "${CMAKE_CURRENT_LIST_DIR}")

if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_PRE_BUILD_SCRIPTS "${here}/DebianTree.cmake")
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
  set(CPACK_DEBIAN_PACKAGE_SECTION science)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # With the reference BLAS, which LibTorch's own dependency allows, training is many times slower.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread | libopenblas0")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core | fonts-noto-core, qt6-wayland, qt6-translations-l10n")
  set(CPACK_PACKAGE_DESCRIPTION "\
LesionLab trains classifiers of skin lesions on data sets such as HAM10000
and uses them: for dermatology researchers at a workstation and for
teachers in front of a class. Look at the images, see how they are split,
resampled and augmented, train while the curves grow, judge the result as a
reviewer would, drop a photograph on the window and read a probability for
each class.
.
lesionlab is the window, lesionlab-cli does the same without one. For
research and teaching; not a medical device. Nothing leaves the computer.")
  # The release of Debian or Ubuntu that it was built on, and for: their libraries differ.
  file(STRINGS /etc/os-release system REGEX "^ID=")
  file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
  string(REGEX REPLACE "^[A-Z_]+=\"?([^\"]*)\"?$" "\\1" system "${system}")
  string(REGEX REPLACE "^[A-Z_]+=\"?([^\"]*)\"?$" "\\1" release "${release}")
  execute_process(COMMAND dpkg --print-architecture OUTPUT_VARIABLE architecture OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(CPACK_DEBIAN_FILE_NAME "lesionlab_${CPACK_PACKAGE_VERSION}~${system}${release}_${architecture}.deb")
  set(CPACK_DEBIAN_PACKAGE_VERSION "${CPACK_PACKAGE_VERSION}~${system}${release}")
elseif(CPACK_GENERATOR STREQUAL "TGZ")
  set(CPACK_PRE_BUILD_SCRIPTS "${here}/PortableTree.cmake")
  execute_process(COMMAND uname -m OUTPUT_VARIABLE processor OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(CPACK_PACKAGE_FILE_NAME "lesionlab-${CPACK_PACKAGE_VERSION}-linux-${processor}")
elseif(CPACK_GENERATOR STREQUAL "NSIS")
  set(CPACK_PACKAGE_FILE_NAME "lesionlab-${CPACK_PACKAGE_VERSION}-windows-setup")
  set(CPACK_NSIS_DISPLAY_NAME LesionLab)
  set(CPACK_NSIS_PACKAGE_NAME LesionLab)
  set(CPACK_NSIS_MUI_ICON "${CPACK_LESIONLAB_ICONS}/lesionlab.ico")
  set(CPACK_NSIS_MUI_UNIICON "${CPACK_LESIONLAB_ICONS}/lesionlab.ico")
  set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\lesionlab.exe")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
elseif(CPACK_GENERATOR STREQUAL "ZIP")
  set(CPACK_PACKAGE_FILE_NAME "lesionlab-${CPACK_PACKAGE_VERSION}-windows-portable")
elseif(CPACK_GENERATOR STREQUAL "DragNDrop")
  set(CPACK_PACKAGE_FILE_NAME "lesionlab-${CPACK_PACKAGE_VERSION}-macos")
  set(CPACK_DMG_VOLUME_NAME LesionLab)
endif()
