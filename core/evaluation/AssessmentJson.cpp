#include "core/evaluation/Assessment.h"
#include "core/metrics/FiguresJson.h"
#include "core/metrics/PredictionsFile.h"

#include <nlohmann/json.hpp>

namespace lesion {

using nlohmann::json;

namespace {

json numberOrNull(const std::optional<double>& value) {
    return value ? json(*value) : json();
}

json toJson(const Interval& interval) {
    return json::array({interval.low, interval.high});
}

json toJson(const Calibration& calibration) {
    json bins = json::array();
    for (const auto& bin : calibration.bins) {
        bins.push_back({{"low", bin.low},
                        {"high", bin.high},
                        {"images", bin.images},
                        {"confidence", bin.confidence},
                        {"accuracy", bin.accuracy}});
    }
    return {{"ece", calibration.calibrationError},
            {"brier", calibration.brier},
            {"loss", calibration.loss},
            {"bins", std::move(bins)}};
}

json groupFigures(const FigureValue& balancedAccuracy, const FigureValue& accuracy) {
    json intervals = json::object();
    if (balancedAccuracy.interval) intervals["balanced_accuracy"] = toJson(*balancedAccuracy.interval);
    if (accuracy.interval) intervals["accuracy"] = toJson(*accuracy.interval);
    return {{"balanced_accuracy", numberOrNull(balancedAccuracy.value)},
            {"accuracy", numberOrNull(accuracy.value)},
            {"intervals", std::move(intervals)}};
}

json toJson(const Subgroup& group) {
    json out = groupFigures(group.balancedAccuracy, group.accuracy);
    out["attribute"] = group.attribute;
    out["value"] = group.value;
    out["images"] = group.images;
    out["lesions"] = group.lesions;
    out["classes"] = group.classes;
    out["too_small"] = group.tooSmall;
    out["lesion_level"] = groupFigures(group.lesionBalancedAccuracy, group.lesionAccuracy);
    return out;
}

json toJson(const SubgroupGap& gap) {
    return {{"attribute", gap.attribute},
            {"worst_group", gap.worstGroup},
            {"best_group", gap.bestGroup},
            {"worst", gap.worst},
            {"best", gap.best},
            {"worst_interval", toJson(gap.worstInterval)},
            {"best_interval", toJson(gap.bestInterval)},
            {"classes", gap.classes}};
}

json toJson(const SourceFigure& figure) {
    return {{"sources", figure.sources},
            {"images", figure.images},
            {"balanced_accuracy", figure.balancedAccuracy},
            {"interval", figure.interval ? toJson(*figure.interval) : json()},
            {"chance", figure.chance}};
}

json toJson(const SourceProbe& probe) {
    json within;
    if (probe.withinClass) {
        within = toJson(*probe.withinClass);
        within["class"] = probe.className;
    }
    return {{"overall", toJson(probe.overall)},
            {"from_class", toJson(probe.fromClass)},
            {"within_class", std::move(within)}};
}

json toJson(const Verdict& verdict) {
    return {{"kind", toString(verdict.kind)},
            {"topic", verdict.topic},
            {"id", nameOf(verdict.message.id)},
            {"text", toEnglish(verdict.message)}};
}

json pairsOf(const Assessment& assessment) {
    if (!assessment.nearDuplicates || !assessment.judged.dataset) return {};
    const auto id = [&](int sample) { return assessment.judged.dataset->samples[static_cast<std::size_t>(sample)].id; };
    json pairs = json::array();
    for (const auto& pair : *assessment.nearDuplicates) {
        pairs.push_back({{"first", id(pair.first)},
                         {"second", id(pair.second)},
                         {"distance", pair.distance},
                         {"likeness", pair.likeness}});
    }
    return pairs;
}

template <typename T>
json listOf(const std::vector<T>& values) {
    json list = json::array();
    for (const T& value : values) list.push_back(toJson(value));
    return list;
}

}  // namespace

json toJson(const Assessment& assessment) {
    json out = toJson(assessment.evaluation);
    out["intervals"] = intervalsJson(assessment.images);
    out["figures"] = figuresJson(assessment.images);
    out["lesion_level"] = {{"lesions", assessment.lesions.images},
                           {"figures", figuresJson(assessment.lesions)},
                           {"intervals", intervalsJson(assessment.lesions)}};
    out["calibration"] = toJson(assessment.calibration);
    out["calibration"]["temperature"] = assessment.judged.temperature;
    out["calibration"]["uncalibrated"] = assessment.uncalibrated ? toJson(*assessment.uncalibrated) : json();
    out["subgroups"] = listOf(assessment.subgroups);
    out["subgroup_gaps"] = listOf(assessment.gaps);
    out["shared_lesions"] = assessment.shared ? json{{"images", assessment.shared->images},
                                                     {"leaking", assessment.shared->leaking},
                                                     {"by", assessment.shared->by},
                                                     {"unknown", assessment.shared->unknown}}
                                              : json();
    out["collapsed_epochs"] = assessment.collapsedEpochs;
    out["near_duplicates"] = pairsOf(assessment);
    out["source"] = assessment.source ? toJson(*assessment.source) : json();
    out["verdicts"] = listOf(assessment.verdicts);
    out["bootstrap"] = {{"rounds", assessment.bootstrap.rounds},
                        {"level", assessment.bootstrap.level},
                        {"seed", assessment.bootstrap.seed}};
    out["failed"] = assessment.judged.failed;
    out["unmapped"] = assessment.judged.unmapped;
    return out;
}

}  // namespace lesion
