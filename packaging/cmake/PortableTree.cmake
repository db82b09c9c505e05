# Lays everything that the programs need beside them, so that the tree runs wherever it is unpacked: their libraries,
# Qt's plugins and translations, and the licences of what is carried along. Run by CPack before it packs.
#
# Left to the system: glibc (which cannot be carried; hence the oldest system that the archive runs on is the one it was
# made on), the compiler's runtime, and what belongs together with the graphics driver, the window system and its fonts.
set(system_libraries
  "^(ld-linux[^/]*|libc|libm|libdl|libpthread|librt|libutil|libresolv|libnsl|libanl|libmvec|libstdc\\+\\+|libgcc_s)\\.so"
  "^lib(GL|GLX|EGL|GLdispatch|OpenGL|GLESv2|glapi|drm|gbm|vulkan|cuda|nvidia[^/]*)\\.so"
  "^lib(X11|X11-xcb|xcb|wayland-[a-z]+|fontconfig|freetype)\\.so")
# Of Qt's plugins those that this program can use.
set(plugin_kinds iconengines imageformats platforminputcontexts platforms printsupport tls wayland-decoration-client
  wayland-graphics-integration-client wayland-shell-integration xcbglintegrations)
set(platforms "^libq(xcb|wayland[^/]*|offscreen|minimal)\\.so$")

set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(programs "")
foreach(program lesionlab lesionlab-cli)
  if(EXISTS "${root}/bin/${program}")
    list(APPEND programs "${root}/bin/${program}")
  endif()
endforeach()
if(NOT programs)
  message(FATAL_ERROR "No installed tree in ${root}")
endif()

function(needed_libraries out)
  # Where LibTorch lies beside OpenBLAS or an own OpenCV, its folder is asked after the system's.
  file(GET_RUNTIME_DEPENDENCIES RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    CONFLICTING_DEPENDENCIES_PREFIX twice EXECUTABLES ${programs} MODULES ${ARGN}
    DIRECTORIES "${CPACK_LESIONLAB_LIBRARIES}" PRE_EXCLUDE_REGEXES ${system_libraries})
  if(missing)
    message(FATAL_ERROR "Libraries that cannot be found: ${missing}")
  endif()
  foreach(name ${twice_FILENAMES})
    list(GET twice_${name} 0 first)
    list(APPEND found "${first}")
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

set(plugins "")
if(EXISTS "${root}/bin/lesionlab")
  needed_libraries(libraries)
  if(libraries MATCHES "libQt6Multimedia")
    list(APPEND plugin_kinds multimedia)
  endif()
  foreach(kind ${plugin_kinds})
    file(GLOB files "${CPACK_LESIONLAB_QT_PLUGINS}/${kind}/*.so")
    foreach(file ${files})
      get_filename_component(name "${file}" NAME)
      if(NOT kind STREQUAL "platforms" OR name MATCHES "${platforms}")
        file(COPY "${file}" DESTINATION "${root}/plugins/${kind}")
        list(APPEND plugins "${root}/plugins/${kind}/${name}")
      endif()
    endforeach()
  endforeach()
  if(NOT EXISTS "${root}/plugins/platforms")
    message(FATAL_ERROR "No Qt plugins in ${CPACK_LESIONLAB_QT_PLUGINS}")
  endif()
  file(GLOB texts "${CPACK_LESIONLAB_QT_TRANSLATIONS}/qtbase_*.qm")
  if(texts)
    file(COPY ${texts} DESTINATION "${root}/translations")
  endif()
  file(WRITE "${root}/bin/qt.conf" "[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")
endif()

needed_libraries(libraries ${plugins})
set(packages "")
foreach(library ${libraries})
  # Under the name by which it is asked for, without the links around it.
  get_filename_component(name "${library}" NAME)
  file(REAL_PATH "${library}" real)
  file(MAKE_DIRECTORY "${root}/lib")
  file(COPY_FILE "${real}" "${root}/lib/${name}")
  file(CHMOD "${root}/lib/${name}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  # A library's own RUNPATH names its system's folders and would keep it from the programs' RPATH.
  file(RPATH_REMOVE FILE "${root}/lib/${name}")
  execute_process(COMMAND dpkg-query --search "${real}" OUTPUT_VARIABLE owner ERROR_QUIET)
  if(NOT owner)
    string(REGEX REPLACE "^/usr" "" short "${real}")
    execute_process(COMMAND dpkg-query --search "${short}" OUTPUT_VARIABLE owner ERROR_QUIET)
  endif()
  if(owner MATCHES "^([a-z0-9.+-]+)[:,]")
    list(APPEND packages "${CMAKE_MATCH_1}")
  endif()
endforeach()

list(REMOVE_DUPLICATES packages)
set(licences "${root}/share/doc/lesionlab/licences")
foreach(package ${packages})
  set(text "/usr/share/doc/${package}/copyright")
  if(EXISTS "${text}")
    file(REAL_PATH "${text}" real)
    file(MAKE_DIRECTORY "${licences}")
    file(COPY_FILE "${real}" "${licences}/${package}")
  endif()
endforeach()
foreach(file LICENSE NOTICE)  # an official LibTorch, unpacked
  if(EXISTS "${CPACK_LESIONLAB_LIBRARIES}/../${file}")
    file(MAKE_DIRECTORY "${licences}")
    file(COPY_FILE "${CPACK_LESIONLAB_LIBRARIES}/../${file}" "${licences}/libtorch-${file}")
  endif()
endforeach()
list(LENGTH libraries count)
message(STATUS "Carried along: ${count} libraries, ${plugin_kinds}")
