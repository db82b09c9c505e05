# QCustomPlot built for Qt 6, as the target QCustomPlotQt6::QCustomPlotQt6: by its own configuration file where the
# distribution brings one (Debian, Ubuntu), otherwise by header and library (vcpkg, Homebrew, built by hand).
find_package(QCustomPlotQt6 CONFIG QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
  set(QCustomPlotQt6_FOUND TRUE)
  return()
endif()

find_package(Qt6 QUIET COMPONENTS Widgets PrintSupport)
find_path(QCustomPlotQt6_INCLUDE_DIR qcustomplot.h)
find_library(QCustomPlotQt6_LIBRARY_RELEASE NAMES qcustomplot-qt6 QCustomPlotQt6 qcustomplot qcustomplot2)
find_library(QCustomPlotQt6_LIBRARY_DEBUG NAMES qcustomplotd qcustomplotd2)
include(SelectLibraryConfigurations)
select_library_configurations(QCustomPlotQt6)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlotQt6 REQUIRED_VARS QCustomPlotQt6_LIBRARY QCustomPlotQt6_INCLUDE_DIR)

if(QCustomPlotQt6_FOUND)
  add_library(QCustomPlotQt6::QCustomPlotQt6 UNKNOWN IMPORTED)
  set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${QCustomPlotQt6_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
  foreach(configuration RELEASE DEBUG)
    if(QCustomPlotQt6_LIBRARY_${configuration})
      set_property(TARGET QCustomPlotQt6::QCustomPlotQt6 APPEND PROPERTY IMPORTED_CONFIGURATIONS ${configuration})
      set_property(TARGET QCustomPlotQt6::QCustomPlotQt6
                   PROPERTY IMPORTED_LOCATION_${configuration} "${QCustomPlotQt6_LIBRARY_${configuration}}")
    endif()
  endforeach()
endif()
