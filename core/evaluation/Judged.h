#pragma once

#include "core/dataset/ClassMapping.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/evaluation/Evaluate.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A further run whose answers are averaged with the first one's.
struct JudgedMember {
    Run run;
    bool external = false;  ///< trained on another data set than the one judged
};

/// What is judged: predictions and what is known of how they came about. A plain value, made by judgeRun, judgeModel,
/// from a run's stored test predictions or from a cross-validation (judgeOutOfFold).
struct Judged {
    std::optional<Run> run;                    ///< empty: a lone model file
    std::string name;                          ///< the run's or the file's
    std::optional<Part> part;                  ///< empty: all images, or a data set that is not the run's
    bool external = false;                     ///< another data set than the run was trained on
    Predictions predictions;                   ///< as the model answers: at its stored temperature
    std::vector<std::string> failed;           ///< ids of images that could not be decoded
    std::vector<std::string> unmapped;         ///< classes of an external data set that the model does not know
    double temperature = 1;                    ///< that the predictions were made with (ModelInfo::temperature)
    std::shared_ptr<const Dataset> dataset{};  ///< classes applied; null: not at hand, then no subgroups
    std::optional<Split> split{};              ///< of `dataset`; empty where there is none
    int majorityClass = -1;                    ///< the training part's largest class; -1: not known
    int views = 1;                             ///< of each image that an answer is the mean of
    std::vector<JudgedMember> members{};       ///< of an ensemble, beside `run`
    /// Of a cross-validation whose out-of-fold answers these are: finished folds; `run` is the first. An image is
    /// judged by the fold that has it in its test part.
    std::vector<Run> folds{};

    /// Made by the program, as far as that is known.
    bool synthetic() const;
};

/// Whatever answers for the samples `indices` of a data set whose classes are the model's: a classifier, one that
/// looks at every image several times, or several together.
using Predictor = std::function<Result<PredictionResult>(const Dataset& dataset, const std::vector<int>& indices,
                                                         const StopToken& stop, const Progress& progress)>;
Predictor predictorOf(const Classifier& classifier);

/// Runs `predictor` over a part of the run's data set (`dataset` as opened), or over a whole other data set
/// (`external`), whose classes are mapped by name; images of classes that the model does not know are left out and the
/// classes named in `unmapped`. `temperature`: that the predictor answers with. Errors: those of predictPart,
/// ClassesDiffer where no class is shared.
Result<Judged> judgeRun(const Run& run, const Predictor& predictor, double temperature,
                        std::shared_ptr<const Dataset> dataset, std::optional<Part> part, bool external = false,
                        const StopToken& stop = {}, const Progress& progress = {});
/// With the run's own model, on the best device. Errors: those of Classifier::load as well.
Result<Judged> judgeRun(const Run& run, std::shared_ptr<const Dataset> dataset, std::optional<Part> part,
                        bool external = false, const StopToken& stop = {}, const Progress& progress = {});
/// A lone model file, which knows no split: every image whose class it knows. `external` where the file says that it
/// was trained on other data. Errors as above.
Result<Judged> judgeModel(const ModelInfo& info, const Predictor& predictor, double temperature,
                          const std::string& name, std::shared_ptr<const Dataset> dataset, const StopToken& stop = {},
                          const Progress& progress = {});
Result<Judged> judgeModel(const Classifier& classifier, const std::string& name, std::shared_ptr<const Dataset> dataset,
                          const StopToken& stop = {}, const Progress& progress = {});
/// The stored predictions of the run's test part; `dataset` (as opened) may be null and is left aside where it is not
/// the run's. Errors: those of readPredictions.
Result<Judged> storedTest(const Run& run, std::shared_ptr<const Dataset> dataset);

/// Whether the run was trained on another data set than this one (as opened), by fingerprint.
bool isExternal(const Run& run, const Dataset& dataset);

/// The classes of another data set seen through the model's: by name, ignoring case; by the usual short name of a
/// diagnosis ("Melanoma, NOS", "MEL" and "melanoma" are mel); and where the model was trained on merged classes
/// (`trained`), as a member of such a group. Groups in the order of the model's classes, empty ones left out.
struct ClassMatch {
    ClassMapping mapping;
    std::vector<std::string> unmapped;
};
ClassMatch matchClasses(const std::vector<std::string>& model, const ClassMapping& trained,
                        const std::vector<std::string>& dataset);

}  // namespace lesion
