# Run by the target lesionlab_lupdate and by the test that looks for new sentences: LUPDATE, SOURCE, LANGUAGES (a list),
# OUT (the folder of the .ts files), WORK (a folder to write aside to).
file(MAKE_DIRECTORY "${WORK}")
file(COPY_FILE "${SOURCE}/resources/messages.def" "${WORK}/messages.cpp" ONLY_IF_DIFFERENT)
foreach(language IN LISTS LANGUAGES)
  set(only)
  if(language STREQUAL "en")
    set(only -pluralonly)
  endif()
  execute_process(
    COMMAND "${LUPDATE}" -silent -I "${SOURCE}" -locations none -no-obsolete -no-ui-lines ${only}
            -source-language en -target-language ${language}
            "${SOURCE}/ui" "${SOURCE}/app/window" "${WORK}/messages.cpp" -ts "${OUT}/lesionlab_${language}.ts"
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed for ${language}")
  endif()
endforeach()
