# Makes of the installed tree what Debian's policy asks for. Run by CPack before it packs.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
if(NOT EXISTS "${root}/usr/bin/lesionlab-cli")
  message(FATAL_ERROR "No installed tree in ${root}")
endif()
set(doc "${root}/usr/share/doc/lesionlab")

foreach(program lesionlab lesionlab-cli)
  if(EXISTS "${root}/usr/bin/${program}")
    file(RPATH_REMOVE FILE "${root}/usr/bin/${program}")
  endif()
endforeach()

# Debian's zsh looks elsewhere.
if(EXISTS "${root}/usr/share/zsh/site-functions")
  file(RENAME "${root}/usr/share/zsh/site-functions" "${root}/usr/share/zsh/vendor-completions")
endif()

file(REMOVE "${doc}/LICENSE")
file(WRITE "${doc}/copyright" "\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: LesionLab

Files: *
Copyright: 2026 LesionLab maintainers
License: GPL-3.0-or-later
 This program is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version.
 .
 This program is distributed in the hope that it will be useful, but WITHOUT
 ANY WARRANTY; without even the implied warranty of MERCHANTABILITY or FITNESS
 FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details.
 .
 On Debian systems the whole text is in /usr/share/common-licenses/GPL-3.

Files: usr/share/metainfo/*
Copyright: 2026 LesionLab maintainers
License: CC0-1.0
 To the extent possible under law, the author(s) have dedicated all copyright
 and related and neighboring rights to this software to the public domain
 worldwide. This software is distributed without any warranty.
 .
 On Debian systems the whole text is in /usr/share/common-licenses/CC0-1.0.
")
set(runtime_licence "${root}/usr/share/lesionlab/web/onnxruntime-license.txt")
if(EXISTS "${runtime_licence}")
  file(READ "${runtime_licence}" text)
  string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)" holder "${text}")
  set(holder "${CMAKE_MATCH_1}")
  string(REGEX REPLACE "^.*(Permission is hereby granted.*)$" "\\1" text "${text}")
  string(STRIP "${text}" text)
  string(REGEX REPLACE "\n\n" "\n.\n" text "${text}")
  string(REGEX REPLACE "\n" "\n " text "${text}")
  file(APPEND "${doc}/copyright" "
Files: usr/share/lesionlab/web/ort*
Copyright: ${holder}
License: Expat
 ${text}
")
endif()
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${doc}/changelog" "\
lesionlab (${CPACK_DEBIAN_PACKAGE_VERSION}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md.gz beside this file.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
file(GLOB pages "${root}/usr/share/man/man1/*.1")
foreach(file ${pages} "${doc}/changelog" "${doc}/CHANGELOG.md")
  execute_process(COMMAND gzip -9nf "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Nothing of ours is writable by others or executable by mistake, whatever umask the build had.
execute_process(COMMAND chmod -R u+rwX,go=rX "${root}" COMMAND_ERROR_IS_FATAL ANY)
