#pragma once

#include "core/dataset/Exclusions.h"
#include "core/evaluation/SplitRecord.h"
#include "core/reporting/Report.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A part of the run by its split.csv.
struct PartCounts {
    Part part = Part::Train;
    std::string name{};  ///< of a fold
    int images = 0;
    int lesions = 0;
    std::vector<int> imagesPerClass;  ///< in the order of the run's classes
};

struct FileHash {
    std::string name;
    std::string sha256;
};

/// What a report, a model card and a methods paragraph are written from: the input, and what the run's folder says
/// beside it. Gathered once, so that none of them tells another story.
struct ReportFacts {
    const ReportInput* input = nullptr;
    std::string date;        ///< 2026-11-23
    nlohmann::json options;  ///< options.json as it stands; null without a run
    SplitRecord split;       ///< empty without a run
    std::vector<PartCounts> parts;
    std::vector<PartCounts> testOfFolds;  ///< of a cross-validation that is judged whole: then `split` is empty
    Exclusions exclusions;
    std::vector<FileHash> files;  ///< of the run's folder: manifest, settings, model, predictions

    const Assessment& assessment() const { return input->assessment; }
    const Judged& judged() const { return input->assessment.judged; }
    /// Whether the answers are those of a cross-validation's folds, each on its own test part.
    bool outOfFold() const { return !judged().folds.empty(); }
    /// Of a cross-validation its first fold, whose recipe is that of all. Null: a lone model file.
    const Run* run() const { return judged().run ? &*judged().run : nullptr; }
    /// Of the data that were judged, classes applied; null: not at hand.
    const Dataset* dataset() const { return judged().dataset.get(); }
    const std::vector<std::string>& classes() const { return judged().predictions.classes; }
    const PartCounts* part(Part wanted) const;
    std::string hashOf(std::string_view file) const;  ///< empty: no such file
    /// A text of options.json; empty where it has none.
    std::string option(std::string_view key) const;
    std::string datasetOption(std::string_view key) const;
    /// ham10000, folders …: of the data trained on, or of those judged.
    std::string format() const;
    /// Whether the data are HAM10000's, whose licence and citation are known.
    bool isHam10000() const;
};

/// `withHashes`: reads the run's files whole.
ReportFacts gatherFacts(const ReportInput& input, bool withHashes = true);

// Phrases that page, model card and methods paragraph share.

/// "the test part of the run", "all images of HAM10000"
std::string judgedPhrase(const ReportFacts& facts);
/// "MobileNetV2"
std::string architectureTitle(const std::string& name);
/// "Sandler M, … CVPR 2018"; empty for an architecture of the program's own.
std::string architectureSource(const std::string& name);
/// "melanoma (mel)"; the short name alone where there is no longer one.
std::string classPhrase(const std::string& shortName);
/// Whether a data set's field tells something: neither empty nor "unknown".
bool isKnown(const std::string& value);
/// How images were assigned to parts or folds, in a sentence; empty without a run.
std::string splitSentence(const ReportFacts& facts);
/// What was done against the classes' imbalance, in a sentence.
std::string samplingSentence(const TrainingOptions& options);
std::string augmentationSentence(const AugmentationOptions& options);
std::string weightsSentence(const ReportFacts& facts);
std::string preprocessingSentence(const ReportFacts& facts);
/// How training ran and which epoch was kept.
std::string trainingSentence(const ReportFacts& facts);
/// What the network is given: the image alone, or age, sex and site beside it and how; "" where that is not known.
std::string inputsSentence(const ReportFacts& facts);
/// What was wrong with it on purpose (scale_fault); empty: nothing.
std::string faultSentence(const ReportFacts& facts);
/// How many networks or looks an answer is the mean of; empty: one of one.
std::string predictorSentence(const ReportFacts& facts);
std::string intervalSentence(const ReportFacts& facts);
std::string ham10000Citation();

}  // namespace lesion
