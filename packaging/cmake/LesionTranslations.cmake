# The window's languages. Catalogues are translations/lesionlab_<language>.ts; English needs one for its plural forms
# only. The target lesionlab_lupdate takes new sentences of the sources into them. A catalogue becomes part of the window
# as soon as nothing in it is unfinished. A changed catalogue compiles one small file anew and nothing else.
set(LESION_LANGUAGES en ru kk de zh_CN)
set(LESION_TRANSLATIONS_FOLDER "${PROJECT_SOURCE_DIR}/translations")

# The sentences that core can cause stand in a file whose ending lupdate does not know.
add_custom_target(lesionlab_lupdate
  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DSOURCE=${PROJECT_SOURCE_DIR}
          "-DLANGUAGES=${LESION_LANGUAGES}" -DOUT=${LESION_TRANSLATIONS_FOLDER} -DWORK=${PROJECT_BINARY_DIR}/lupdate
          -P ${CMAKE_CURRENT_LIST_DIR}/UpdateTranslations.cmake
  COMMENT "Taking the sources' sentences into translations/*.ts" VERBATIM)

# Adds the catalogues that are complete to a library, as the resource `translations`.
function(lesion_translations target)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/translations.cpp")
  set(catalogues)
  foreach(language IN LISTS LESION_LANGUAGES)
    list(APPEND catalogues "${LESION_TRANSLATIONS_FOLDER}/lesionlab_${language}.ts")
  endforeach()
  set(script "${PROJECT_SOURCE_DIR}/packaging/cmake/ReleaseTranslations.cmake")
  add_custom_command(OUTPUT "${source}"
    COMMAND ${CMAKE_COMMAND} -DLRELEASE=$<TARGET_FILE:Qt6::lrelease> -DRCC=$<TARGET_FILE:Qt6::rcc>
            "-DLANGUAGES=${LESION_LANGUAGES}" -DCATALOGUES=${LESION_TRANSLATIONS_FOLDER}
            -DWORK=${CMAKE_CURRENT_BINARY_DIR}/i18n -DOUT=${source} -P "${script}"
    DEPENDS ${catalogues} "${script}" COMMENT "Releasing the translations" VERBATIM)
  target_sources(${target} PRIVATE "${source}")
  set_source_files_properties("${source}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOGEN ON)
endfunction()
