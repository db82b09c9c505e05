#include "app/cli/Answering.h"

#include "app/cli/Output.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

using nlohmann::json;

FigureDifference find(const PairedComparison& comparison, Figure figure) {
    for (const auto& difference : comparison.differences)
        if (difference.figure == figure && difference.classIndex < 0) return difference;
    return {figure, -1, {}, {}};
}

json differenceJson(const FigureDifference& difference) {
    const auto& interval = difference.interval;
    return {{"value", difference.value ? json(*difference.value) : json()},
            {"interval", interval ? json{interval->low, interval->high} : json()}};
}

}  // namespace

Predictor Answering::predictor() const {
    std::vector<Predictor> members{withViews(first.classifier, testTime)};
    for (const OpenedModel& other : others) members.push_back(withViews(other.classifier, testTime));
    return ensembleOf(std::move(members));
}

Result<Answering> openAnswering(const std::vector<std::filesystem::path>& paths, int views) {
    auto first = openModel(paths.front());
    if (!first) return tl::unexpected(first.error());
    Answering answering{std::move(*first), {}, {}};
    answering.testTime.views = views;
    for (std::size_t i = 1; i < paths.size(); ++i) {
        auto other = openModel(paths[i]);
        if (!other) return tl::unexpected(other.error());
        answering.others.push_back(std::move(*other));
    }
    return answering;
}

Result<AnsweringGain> measureGain(const Answering& answering, const Judged& plain, const Judged& judged,
                                  const Dataset& dataset, const BootstrapOptions& bootstrap, const StopToken& stop) {
    const auto comparison = comparePaired(plain.predictions, judged.predictions, bootstrap, stop);
    if (!comparison) return tl::unexpected(comparison.error());
    AnsweringGain gain;
    gain.views = answering.testTime.views;
    gain.models = 1 + static_cast<int>(answering.others.size());
    gain.balancedAccuracy = find(*comparison, Figure::BalancedAccuracy);
    gain.accuracy = find(*comparison, Figure::Accuracy);
    for (const OpenedModel& other : answering.others) {
        if (!other.run || isExternal(*other.run, dataset)) continue;
        const auto count = countTrainedOn(*other.run, dataset, judged.predictions.imageIds);
        if (!count) return tl::unexpected(count.error());
        gain.trainedOn = std::max(gain.trainedOn, *count);
    }
    return gain;
}

json toJson(const AnsweringGain& gain) {
    return {
        {"views", gain.views},
        {"models", gain.models},
        {"trained_on", gain.trainedOn},
        {"seconds_per_image", gain.cost.secondsAPicture()},
        {"plain_seconds_per_image", gain.plainCost.secondsAPicture()},
        {"gain",
         {{"balanced_accuracy", differenceJson(gain.balancedAccuracy)}, {"accuracy", differenceJson(gain.accuracy)}}}};
}

void printGain(const AnsweringGain& gain) {
    const auto milliseconds = [](const PredictionCost& cost) {
        return fixed(1000 * cost.secondsAPicture(), 1) + " ms";
    };
    std::cout << '\n'
              << gain.models << (gain.models == 1 ? " model, " : " models, ") << gain.views
              << (gain.views == 1 ? " view" : " views") << " of each image, against the first model's plain answer:\n";
    TextTable table({"", "gain"});
    table.add({"balanced accuracy", withInterval(gain.balancedAccuracy.value, gain.balancedAccuracy.interval, true)});
    table.add({"accuracy", withInterval(gain.accuracy.value, gain.accuracy.interval, true)});
    table.add({"time an image", milliseconds(gain.plainCost) + " -> " + milliseconds(gain.cost)});
    table.print();
    if (gain.trainedOn == 0) return;
    std::cout << gain.trainedOn
              << " of these images show a lesion that one of the other models has trained on: the figures are too good."
              << std::endl;
}

}  // namespace lesion::cli
