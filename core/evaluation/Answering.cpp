#include "core/evaluation/Answering.h"

#include "core/base/Files.h"

#include <spdlog/spdlog.h>
#include <algorithm>

namespace lesion {

namespace fs = std::filesystem;

namespace {

Result<Judged> judge(const OpenedModel& model, const Predictor& predictor, double temperature,
                     const AnsweredImages& images, const StopToken& stop, const Progress& progress) {
    if (!model.run) {
        return judgeModel(model.classifier.info(), predictor, temperature, model.name, images.dataset, stop, progress);
    }
    return judgeRun(*model.run, predictor, temperature, images.dataset, images.part, images.external, stop, progress);
}

/// A lone model file tells nothing of its training but its name.
JudgedMember memberOf(const OpenedModel& model, const Dataset& dataset) {
    JudgedMember member;
    if (model.run) {
        member.run = *model.run;
        member.external = isExternal(*model.run, dataset);
    }
    member.run.name = model.name;
    return member;
}

/// The most images that one of the other members has trained on, by itself or by another photograph of the lesion.
Result<int> trainedOnByOthers(const std::vector<OpenedModel>& others, const Dataset& dataset,
                              const std::vector<std::string>& imageIds) {
    int most = 0;
    for (const OpenedModel& other : others) {
        if (!other.run || isExternal(*other.run, dataset)) continue;
        const auto count = countTrainedOn(*other.run, dataset, imageIds);
        if (!count) return count;
        most = std::max(most, *count);
    }
    return most;
}

}  // namespace

Result<OpenedModel> openModel(const fs::path& path) {
    std::optional<Run> run;
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        auto loaded = loadRun(path);
        if (!loaded) return tl::unexpected(std::move(loaded.error()));
        run = std::move(*loaded);
    }
    auto classifier = Classifier::load(path);
    if (!classifier) return tl::unexpected(std::move(classifier.error()));
    const auto device = chooseDevice("auto");
    if (!device) return tl::unexpected(device.error());
    if (const auto moved = classifier->moveTo(*device); !moved) return tl::unexpected(moved.error());
    spdlog::info("{} on {}", toUtf8(path), toString(*device));
    return OpenedModel{std::move(*classifier), std::move(run), toUtf8(path.filename())};
}

Predictor Answering::predictor() const {
    std::vector<Predictor> members{withViews(first.classifier, testTime)};
    for (const OpenedModel& other : others) members.push_back(withViews(other.classifier, testTime));
    return ensembleOf(std::move(members));
}

Result<Answering> openAnswering(const std::vector<fs::path>& paths, int views) {
    auto first = openModel(paths.front());
    if (!first) return tl::unexpected(std::move(first.error()));
    Answering answering{std::move(*first), {}, {}};
    answering.testTime.views = views;
    for (std::size_t i = 1; i < paths.size(); ++i) {
        auto other = openModel(paths[i]);
        if (!other) return tl::unexpected(std::move(other.error()));
        answering.others.push_back(std::move(*other));
    }
    return answering;
}

FigureDifference AnsweringGain::of(Figure figure) const {
    for (const FigureDifference& difference : overPlain.differences)
        if (difference.figure == figure && difference.classIndex < 0) return difference;
    return {figure, -1, {}, {}};
}

Result<Answered> answer(const Answering& answering, const AnsweredImages& images, const BootstrapOptions& bootstrap,
                        const StopToken& stop, const Progress& progress) {
    const OpenedModel& first = answering.first;
    const auto plainCost = std::make_shared<PredictionCost>();
    auto plain = judge(first, timed(predictorOf(first.classifier), plainCost), first.classifier.info().temperature,
                       images, stop, progress);
    if (!plain) return tl::unexpected(std::move(plain.error()));
    if (answering.plain()) return Answered{std::move(*plain), {}};

    const auto cost = std::make_shared<PredictionCost>();
    // A mean of several answers has no temperature of its own.
    auto judged = judge(first, timed(answering.predictor(), cost), 1, images, stop, progress);
    if (!judged) return tl::unexpected(std::move(judged.error()));
    judged->views = answering.testTime.views;
    for (const OpenedModel& other : answering.others) judged->members.push_back(memberOf(other, *images.dataset));
    auto compared = comparePaired(plain->predictions, judged->predictions, bootstrap, stop);
    if (!compared) return tl::unexpected(std::move(compared.error()));
    const auto trainedOn = trainedOnByOthers(answering.others, *images.dataset, judged->predictions.imageIds);
    if (!trainedOn) return tl::unexpected(trainedOn.error());
    AnsweringGain gain{
        answering.testTime.views, 1 + static_cast<int>(answering.others.size()), *trainedOn, *plainCost, *cost,
        std::move(*compared)};
    return Answered{std::move(*judged), std::move(gain)};
}

}  // namespace lesion
