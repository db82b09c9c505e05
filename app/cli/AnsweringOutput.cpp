#include "app/cli/AnsweringOutput.h"

#include "app/cli/Output.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

using nlohmann::json;

json differenceJson(const FigureDifference& difference) {
    const auto& interval = difference.interval;
    return {{"value", difference.value ? json(*difference.value) : json()},
            {"interval", interval ? json{interval->low, interval->high} : json()}};
}

}  // namespace

json toJson(const AnsweringGain& gain) {
    return {{"views", gain.views},
            {"models", gain.models},
            {"trained_on", gain.trainedOn},
            {"seconds_per_image", gain.cost.secondsAPicture()},
            {"plain_seconds_per_image", gain.plainCost.secondsAPicture()},
            {"gain",
             {{"balanced_accuracy", differenceJson(gain.of(Figure::BalancedAccuracy))},
              {"accuracy", differenceJson(gain.of(Figure::Accuracy))}}}};
}

void printGain(const AnsweringGain& gain) {
    const auto milliseconds = [](const PredictionCost& cost) {
        return fixed(1000 * cost.secondsAPicture(), 1) + " ms";
    };
    std::cout << '\n'
              << gain.models << (gain.models == 1 ? " model, " : " models, ") << gain.views
              << (gain.views == 1 ? " view" : " views") << " of each image, against the first model's plain answer:\n";
    TextTable table({"", "gain"});
    const auto row = [&](const char* name, Figure figure) {
        const FigureDifference difference = gain.of(figure);
        table.add({name, withInterval(difference.value, difference.interval, true)});
    };
    row("balanced accuracy", Figure::BalancedAccuracy);
    row("accuracy", Figure::Accuracy);
    table.add({"time an image", milliseconds(gain.plainCost) + " -> " + milliseconds(gain.cost)});
    table.print();
    if (gain.trainedOn == 0) return;
    std::cout << gain.trainedOn
              << " of these images show a lesion that one of the other models has trained on: the figures are too good."
              << std::endl;
}

}  // namespace lesion::cli
