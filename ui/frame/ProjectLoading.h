#pragma once

#include "core/base/Files.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/project/Project.h"
#include "core/training/Run.h"
#include "ui/frame/ProjectDocument.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace lesion {

/// What the background hands to the document when a project was opened, and the slow steps that lead there. All
/// functions block and belong in the thread pool; `held` is the project folder that the document has locked already.
struct ProjectDocument::Loaded {
    Project project;
    std::shared_ptr<FolderLock> lock;  ///< null where the folder is the held one
    std::shared_ptr<const Dataset> dataset;
    std::optional<Error> datasetError;  ///< the project opens all the same
    bool datasetMoved = false;
    bool datasetDiffers = false;

    /// The data set's own project, new or as it was left. Errors: FolderInUse, those of loadProject and writing.
    static Result<Loaded> automatic(std::shared_ptr<const Dataset> dataset, const ColumnNames& columns,
                                    const std::filesystem::path& held);
    /// A data set's folder: its automatic project. Errors: those of openDataset too.
    static Result<Loaded> ofFolder(const std::filesystem::path& path, const std::filesystem::path& held,
                                   const StopToken& stop, const Progress& progress);
    /// A project's folder; what is wrong with its data set is told beside the project.
    static Result<Loaded> ofProject(const std::filesystem::path& path, const std::filesystem::path& held,
                                    const StopToken& stop, const Progress& progress);
    /// The project with its runs copied to another folder. Errors: those of copyProject, FolderInUse.
    static Result<Loaded> copy(const Project& project, const std::filesystem::path& to, const StopToken& stop,
                               const Progress& progress);
    /// Sets datasetDiffers and keeps what the data look like now in the project.
    void compareFingerprint();
    Result<void> claim(const std::filesystem::path& held);
};

/// Where the automatic project of a data set lives: dataFolder()/projects/<name>-<hash of its path>, so that opening
/// the same data again brings its options and runs back.
std::filesystem::path automaticProjectFolder(const Dataset& dataset);

/// Options of a project that is made now: quick for the synthetic lesions, else recommended.
TrainingOptions firstOptions(const Dataset& dataset);

/// Whether two paths are the same folder, also through links or with a slash at the end.
bool sameFolder(const std::filesystem::path& first, const std::filesystem::path& second);

/// Copies project.json and runs/ with everything in it. `to` is made; it must be empty or not there. What was copied is
/// removed again when it fails or is stopped. Errors: FolderNotEmpty, Stopped, those of writing.
Result<void> copyProject(const std::filesystem::path& from, const std::filesystem::path& to, const StopToken& stop,
                         const Progress& progress);

/// Folder of the newest run that has a model; empty: none.
std::filesystem::path newestWithModel(const std::vector<Run>& runs);

}  // namespace lesion
