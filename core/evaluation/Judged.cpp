#include "core/evaluation/Judged.h"

#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

using nlohmann::json;

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Which samples are to be judged, in which data set.
struct Selection {
    std::shared_ptr<const Dataset> dataset;  ///< classes applied
    std::optional<Split> split;
    std::vector<int> indices;
    std::vector<std::string> unmapped;
};

/// All but those that someone excluded.
std::vector<int> everyIndex(const Dataset& dataset) {
    std::vector<int> all;
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        if (dataset.samples[i].excluded.empty()) all.push_back(static_cast<int>(i));
    }
    return all;
}

/// The run's own data set: its class mapping and its split.
Result<Selection> selectPart(const Run& run, const Dataset& dataset, std::optional<Part> part) {
    auto mapped = applyClasses(dataset, run.options.classes);
    if (!mapped) return tl::unexpected(std::move(mapped.error()));
    auto split = readSplit(run.folder / runfile::split, *mapped);
    if (!split) return tl::unexpected(std::move(split.error()));
    Selection selection;
    selection.indices = indicesOf(*split, part);
    selection.dataset = std::make_shared<const Dataset>(std::move(*mapped));
    selection.split = std::move(*split);
    return selection;
}

/// Every sample whose class the model knows under some name.
Result<Selection> selectKnown(const std::vector<std::string>& model, const ClassMapping& trained,
                              const Dataset& dataset) {
    auto match = matchClasses(model, trained, dataset.classes);
    if (match.mapping.isIdentity()) {
        return fail(MessageId::ClassesDiffer, {{"model", joined(model)}, {"dataset", joined(dataset.classes)}});
    }
    auto mapped = applyClasses(dataset, match.mapping);
    if (!mapped) return tl::unexpected(std::move(mapped.error()));
    Selection selection;
    selection.indices = everyIndex(*mapped);
    selection.dataset = std::make_shared<const Dataset>(std::move(*mapped));
    selection.unmapped = std::move(match.unmapped);
    return selection;
}

Result<Judged> judge(Result<Selection> selection, const Predictor& predictor, const StopToken& stop,
                     const Progress& progress) {
    if (!selection) return tl::unexpected(std::move(selection.error()));
    auto result = predictor(*selection->dataset, selection->indices, stop, progress);
    if (!result) return tl::unexpected(std::move(result.error()));
    Judged judged;
    judged.predictions = std::move(result->predictions);
    judged.failed = std::move(result->failed);
    judged.unmapped = std::move(selection->unmapped);
    judged.dataset = std::move(selection->dataset);
    judged.split = std::move(selection->split);
    return judged;
}

/// What a model file tells of its training; null where it tells nothing.
json trainingOf(const ModelInfo& info) {
    auto training = json::parse(info.training, nullptr, false);
    return training.is_object() ? training : json();
}

ClassMapping mappingOf(const json& training) {
    if (!training.is_object() || !training.contains("options")) return {};
    const auto options = optionsFromJson(training.at("options"));
    return options ? options->classes : ClassMapping{};
}

int majorityOf(const json& training, std::size_t classes) {
    if (!training.is_object()) return -1;
    std::vector<int> counts;
    for (const auto& count : training.value("train_counts", json::array())) {
        if (!count.is_number_integer()) return -1;
        counts.push_back(count.get<int>());
    }
    if (counts.size() != classes || counts.empty()) return -1;
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

}  // namespace

bool Judged::synthetic() const {
    return dataset ? dataset->synthetic : run && run->syntheticData;
}

Predictor predictorOf(const Classifier& classifier) {
    return [classifier](const Dataset& dataset, const std::vector<int>& indices, const StopToken& stop,
                        const Progress& progress) { return predict(classifier, dataset, indices, stop, progress); };
}

bool isExternal(const Run& run, const Dataset& dataset) {
    return run.datasetFingerprint != dataset.fingerprint();
}

Result<Judged> judgeRun(const Run& run, const Predictor& predictor, double temperature,
                        std::shared_ptr<const Dataset> dataset, std::optional<Part> part, bool external,
                        const StopToken& stop, const Progress& progress) {
    auto judged =
        judge(external ? selectKnown(run.classes, run.options.classes, *dataset) : selectPart(run, *dataset, part),
              predictor, stop, progress);
    if (!judged) return judged;
    judged->run = run;
    judged->name = run.name;
    if (!external) judged->part = part;
    judged->external = external;
    judged->temperature = temperature;
    judged->majorityClass = majorityClass(run);
    return judged;
}

Result<Judged> judgeRun(const Run& run, std::shared_ptr<const Dataset> dataset, std::optional<Part> part, bool external,
                        const StopToken& stop, const Progress& progress) {
    auto classifier = Classifier::load(run.folder);
    if (!classifier) return tl::unexpected(std::move(classifier.error()));
    const auto device = chooseDevice("auto");
    if (!device) return tl::unexpected(device.error());
    if (auto moved = classifier->moveTo(*device); !moved) return tl::unexpected(std::move(moved.error()));
    return judgeRun(run, predictorOf(*classifier), classifier->info().temperature, std::move(dataset), part, external,
                    stop, progress);
}

Result<Judged> judgeModel(const Classifier& classifier, const std::string& name, std::shared_ptr<const Dataset> dataset,
                          const StopToken& stop, const Progress& progress) {
    const ModelInfo& info = classifier.info();
    return judgeModel(info, predictorOf(classifier), info.temperature, name, std::move(dataset), stop, progress);
}

Result<Judged> judgeModel(const ModelInfo& info, const Predictor& predictor, double temperature,
                          const std::string& name, std::shared_ptr<const Dataset> dataset, const StopToken& stop,
                          const Progress& progress) {
    const json training = trainingOf(info);
    auto judged = judge(selectKnown(info.classes, mappingOf(training), *dataset), predictor, stop, progress);
    if (!judged) return judged;
    judged->name = name;
    const auto fingerprint = training.is_object() ? training.find("dataset_fingerprint") : training.end();
    judged->external = fingerprint != training.end() && *fingerprint != dataset->fingerprint();
    judged->temperature = temperature;
    judged->majorityClass = majorityOf(training, info.classes.size());
    return judged;
}

Result<Judged> storedTest(const Run& run, std::shared_ptr<const Dataset> dataset) {
    auto predictions = readPredictions(run.folder / runfile::predictions);
    if (!predictions) return tl::unexpected(std::move(predictions.error()));
    Judged judged;
    judged.run = run;
    judged.name = run.name;
    judged.part = Part::Test;
    judged.predictions = std::move(*predictions);
    judged.majorityClass = majorityClass(run);
    judged.temperature = run.temperature;
    if (dataset && !isExternal(run, *dataset)) {
        if (auto selection = selectPart(run, *dataset, Part::Test)) {
            judged.dataset = std::move(selection->dataset);
            judged.split = std::move(selection->split);
        }
    }
    return judged;
}

}  // namespace lesion
