# One interface library carries the warnings and sanitizers of our own code; distributions' headers are SYSTEM.
add_library(lesion_flags INTERFACE)
target_compile_features(lesion_flags INTERFACE cxx_std_20)
target_include_directories(lesion_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
  target_compile_options(lesion_flags INTERFACE /W4 /permissive- /utf-8 /bigobj $<$<BOOL:${LESIONLAB_WERROR}>:/WX>)
  target_compile_definitions(lesion_flags INTERFACE NOMINMAX _CRT_SECURE_NO_WARNINGS)
else()
  target_compile_options(lesion_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                                $<$<BOOL:${LESIONLAB_WERROR}>:-Werror>)
endif()
if(LESIONLAB_SANITIZE)
  target_compile_options(lesion_flags INTERFACE -fsanitize=${LESIONLAB_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(lesion_flags INTERFACE -fsanitize=${LESIONLAB_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 with sanitizers takes torch's optional arguments for uninitialised; without them it knows better.
    target_compile_options(lesion_flags INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# lesion_library(NAME FOLDER DEPENDENCY…): a static library of every source in FOLDER (and, with NN, below it).
function(lesion_library name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON LINKER_LANGUAGE CXX)
  target_link_libraries(${name} PUBLIC lesion_flags ${ARGN})
endfunction()
