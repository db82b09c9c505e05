#pragma once

#include "core/base/Files.h"
#include "core/base/Result.h"
#include "core/dataset/Exclusions.h"
#include "core/dataset/OpenDataset.h"
#include "core/training/TrainingOptions.h"

#include <filesystem>
#include <string>

namespace lesion {

/// A folder that holds one piece of work: project.json (format version, data set by relative path, all options,
/// exclusions) and runs/. The window and `--project` of the command line see the same.
struct Project {
    std::filesystem::path folder;   ///< empty: not saved yet
    std::filesystem::path dataset;  ///< absolute here; relative to the folder in the file where it can be
    std::string datasetFingerprint;
    ColumnNames columns;  ///< for data sets opened by naming columns
    TrainingOptions options;
    Exclusions exclusions;  ///< what the next split leaves out; exclude() puts them into an opened data set

    std::filesystem::path runsFolder() const { return folder / "runs"; }
};

/// Errors: FolderMissing, ProjectInvalid, ProjectNewer. A data set that is no longer there is no error here: the caller
/// offers to point at the new place.
Result<Project> loadProject(const std::filesystem::path& folder);
/// Creates the folder and runs/ when missing. Errors as writeFile.
Result<void> saveProject(const Project& project);
/// True where `folder` holds a project.json.
bool isProject(const std::filesystem::path& folder);

}  // namespace lesion
