#include "core/evaluation/TwoArms.h"

#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <cstdint>
#include <iomanip>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

std::string folderOf(const std::string& arm, int seed) {
    return arm + "-" + std::to_string(seed + 1);
}

/// Adds the run of that seed where it is finished. Whether it was begun.
Result<bool> addRun(const fs::path& folder, const std::string& answersFile, Arm& arm,
                    std::vector<Predictions>& answers) {
    std::error_code error;
    if (!fs::exists(folder / runfile::options, error)) return false;
    auto run = loadRun(folder);
    if (!run) return tl::unexpected(run.error());
    if (!isComplete(*run) || !fs::exists(folder / answersFile, error)) return true;
    auto predictions = readPredictions(folder / answersFile);
    if (!predictions) return tl::unexpected(predictions.error());
    arm.judged.push_back(evaluatePredictions(*predictions, majorityClass(*run)));
    arm.runs.push_back(std::move(*run));
    answers.push_back(std::move(*predictions));
    return true;
}

void summarise(Arm& arm) {
    arm.meanBalancedAccuracy = arm.meanAccuracy = 0;
    for (const Evaluation& one : arm.judged) {
        arm.meanBalancedAccuracy += one.balancedAccuracy / static_cast<double>(arm.judged.size());
        arm.meanAccuracy += one.accuracy / static_cast<double>(arm.judged.size());
    }
}

const FigureDifference* find(const std::vector<FigureDifference>& differences, Figure figure) {
    const auto found = std::ranges::find_if(
        differences, [figure](const auto& one) { return one.figure == figure && one.classIndex < 0; });
    return found == differences.end() ? nullptr : &*found;
}

/// Over the seeds that both arms have finished.
Result<void> compare(TwoArms& arms, std::vector<Predictions> with, std::vector<Predictions> without) {
    arms.balancedAccuracy = {};
    arms.balancedAccuracy.figure = Figure::BalancedAccuracy;
    arms.accuracy = {};
    arms.accuracy.figure = Figure::Accuracy;
    const auto both = std::min(with.size(), without.size());
    if (both == 0) return {};
    with.resize(both);
    without.resize(both);
    arms.images = static_cast<int>(with.front().size());
    const auto differences = compareMeans(without, with, BootstrapOptions());
    if (!differences) return tl::unexpected(differences.error());
    if (const auto* found = find(*differences, Figure::BalancedAccuracy)) arms.balancedAccuracy = *found;
    if (const auto* found = find(*differences, Figure::Accuracy)) arms.accuracy = *found;
    return {};
}

json toJson(const FigureDifference& difference) {
    const auto& interval = difference.interval;
    return {{"value", difference.value ? json(*difference.value) : json()},
            {"interval", interval ? json{interval->low, interval->high} : json()}};
}

}  // namespace

int TwoArms::finishedSeeds() const {
    return static_cast<int>(std::min(with.runs.size(), without.runs.size()));
}

bool TwoArms::finished() const {
    return seeds > 0 && finishedSeeds() >= seeds;
}

int TwoArms::direction() const {
    const auto& interval = balancedAccuracy.interval;
    if (!interval || interval->high - interval->low <= 1e-9) return 0;
    return interval->low > 0 ? 1 : interval->high < 0 ? -1 : 0;
}

Result<void> loadArms(TwoArms& arms, const ArmNames& names) {
    arms.seeds = 0;
    arms.with = arms.without = {};
    std::vector<Predictions> with, without;
    for (bool begun = true; begun;) {
        const auto one = addRun(arms.folder / folderOf(names.with, arms.seeds), names.answers, arms.with, with);
        if (!one) return tl::unexpected(one.error());
        const auto other =
            addRun(arms.folder / folderOf(names.without, arms.seeds), names.answers, arms.without, without);
        if (!other) return tl::unexpected(other.error());
        begun = *one || *other;
        if (begun) ++arms.seeds;
    }
    arms.seeds = std::max(arms.seeds, seedsAskedFor(arms.folder));
    summarise(arms.with);
    summarise(arms.without);
    return compare(arms, std::move(with), std::move(without));
}

Result<void> trainArms(int seeds, bool withFirst, const ArmNames& names, const StopToken& stop,
                       const std::function<Result<Run>(const ArmTraining&)>& train,
                       const std::function<Result<void>(const Run&)>& trained) {
    for (int i = 0; i < 2 * seeds && !stop.stopRequested(); ++i) {
        ArmTraining due;
        due.with = (i % 2 == 0) == withFirst;
        due.seed = static_cast<std::uint64_t>(i / 2);
        due.name = folderOf(due.with ? names.with : names.without, i / 2);
        due.number = i + 1;
        due.total = 2 * seeds;
        const auto run = train(due);
        if (!run) return tl::unexpected(run.error());
        if (!isComplete(*run)) return {};
        if (auto told = trained(*run); !told) return told;
    }
    return {};
}

std::string signedText(double value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::showpos << std::fixed << std::setprecision(3) << value;
    return out.str();
}

std::vector<std::pair<std::string, std::string>> verdictValues(const FigureDifference& difference) {
    std::vector<std::pair<std::string, std::string>> values;
    if (difference.value) values.emplace_back("value", signedText(*difference.value));
    if (!difference.interval) return values;
    values.emplace_back("low", signedText(difference.interval->low));
    values.emplace_back("high", signedText(difference.interval->high));
    return values;
}

json toJson(const Arm& arm) {
    auto runs = json::array();
    for (std::size_t i = 0; i < arm.runs.size(); ++i) {
        json outcome = outcomeJson(arm.runs[i]);
        outcome["seed"] = arm.runs[i].options.seed;
        outcome["balanced_accuracy"] = arm.judged[i].balancedAccuracy;
        outcome["accuracy"] = arm.judged[i].accuracy;
        runs.push_back(std::move(outcome));
    }
    return {{"balanced_accuracy", arm.runs.empty() ? json() : json(arm.meanBalancedAccuracy)},
            {"accuracy", arm.runs.empty() ? json() : json(arm.meanAccuracy)},
            {"runs", std::move(runs)}};
}

json differencesJson(const TwoArms& arms) {
    return {{"balanced_accuracy", toJson(arms.balancedAccuracy)}, {"accuracy", toJson(arms.accuracy)}};
}

int seedsAskedFor(const fs::path& folder) {
    const auto text = readText(folder / runfile::metrics);
    if (!text) return 0;
    const json document = json::parse(*text, nullptr, false);
    return document.is_object() ? document.value("seeds", 0) : 0;
}

}  // namespace lesion
