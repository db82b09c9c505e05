#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/batch/BatchTable.h"
#include "core/diagnosis/Diagnosis.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// Who answers a batch: a model and what stands beside it in its run's folder, with the hashes of their files. Copies
/// share the network.
struct BatchModel {
    Classifier classifier;
    DiagnosisBasis basis;
    std::string name;            ///< of the run's folder or the model file
    std::string hash;            ///< of the model file
    std::string referencesHash;  ///< empty: without references
};
/// `model`: a run's folder or a model file, on the best device. `references`: use them where there are some; `level`:
/// of prediction sets (DiagnosisOptions). Errors: those of Classifier::load, chooseDevice and loadReferences but
/// ReferencesMissing.
Result<BatchModel> openBatchModel(const std::filesystem::path& model, bool references, double level);

/// Every image of some folders, diagnosed into `out`: table.csv (BatchTable), thumbs/, index.html with its further
/// pages, and batch.json (BatchManifest).
struct BatchOptions {
    std::vector<std::filesystem::path> images;  ///< files, and folders of them
    bool recursive = true;                      ///< folders inside the folders too
    std::filesystem::path out;                  ///< a new or empty folder, or that of the same batch
    std::optional<Attribution> explain;         ///< a heat map of each image's most probable class
    bool names = false;                         ///< the pages name the files; the table always does
    /// What is known of an image's person, for models that use it (ModelInfo::clinical); empty: nothing.
    std::function<ClinicalFacts(const std::filesystem::path&)> facts{};
    std::string factsSource{};  ///< says where they come from, such as a table's hash: another one is another question
};

/// How far a batch is, in rows of its table, those of earlier sittings included.
struct BatchProgress {
    std::int64_t done = 0;
    std::int64_t images = 0;  ///< 0: still being listed
    std::int64_t refused = 0;
    std::int64_t failed = 0;
    double imagesPerSecond = 0;  ///< of this sitting
    double secondsLeft = 0;      ///< 0: not known yet
};
using BatchWatch = std::function<void(const BatchProgress&)>;

struct BatchResult {
    std::int64_t images = 0;  ///< found
    BatchCounts counts;
    bool stopped = false;  ///< by the token, before the last image
};

/// Diagnoses image by image as diagnoseFile() does, to the same figures, and keeps none of them in memory. An image
/// that cannot be read is a row with the reason. `out` of a batch that was ended (by the token, an error, a power cut)
/// is gone on with where it ended: images that have a row are left alone, those that came since are added. Nothing of
/// an image's metadata is copied; images inside `out` are not looked at. The caller's thread works; `watch` is called
/// there after every image. Errors: FileMissing (a folder that is named), FolderEmpty (no image), FolderNotEmpty
/// (`out` is no batch), FolderInUse, BatchInvalid, BatchModelDiffers, BatchOptionsDiffer, FolderMissing (the images'
/// folder went away meanwhile), those of writeFile. All that is finished is kept.
Result<BatchResult> runBatch(const BatchModel& model, const BatchOptions& options, const StopToken& stop = {},
                             const BatchWatch& watch = {});

}  // namespace lesion
