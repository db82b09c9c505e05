#include "app/cli/ConformalOutput.h"

#include "app/cli/Output.h"
#include "core/diagnosis/References.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

constexpr int digits = 3;

std::vector<std::string> rowOf(const std::string& name, const Coverage& coverage, const std::string& remark) {
    const std::string range =
        coverage.range ? fixed(coverage.range->low, digits) + " to " + fixed(coverage.range->high, digits) : "-";
    return {name, std::to_string(coverage.lesions), coverage.covered ? fixed(*coverage.covered, digits) : "-", range,
            remark};
}

std::string remarkOn(const ConformalRule& rule, std::size_t k) {
    std::string others;
    for (std::size_t other = 0; other < rule.classes.size(); ++other) {
        if (other == k || rule.rules[other].group != rule.rules[k].group) continue;
        others += others.empty() ? "together with " : ", ";
        others += rule.classes[other];
    }
    return others;
}

}  // namespace

Result<std::vector<MeasuredSets>> measureSets(const Answering& answering, const Judged& judged, const Dataset& dataset,
                                              const StopToken& stop, const Progress& progress) {
    std::vector<MeasuredSets> measured;
    const auto& run = answering.first.run;
    if (!answering.plain() || !run || !(judged.external || judged.part == Part::Test)) return measured;
    std::optional<Predictions> calibration;
    if (const auto references = loadReferences(run->folder, answering.first.classifier)) {
        calibration = references->validation();
    } else if (!judged.external) {
        auto predicted = predictPart(*run, answering.first.classifier, dataset, Part::Validation, stop, progress);
        if (!predicted) return tl::unexpected(predicted.error());
        calibration = std::move(predicted->predictions);
    }
    if (!calibration || calibration->size() == 0 || calibration->classes != judged.predictions.classes) return measured;
    for (const double level : {0.9, 0.95}) {
        auto rule = conformalRule(*calibration, level);
        auto coverage = measureCoverage(rule, judged.predictions);
        measured.push_back({std::move(rule), std::move(coverage)});
    }
    return measured;
}

nlohmann::json toJson(const std::vector<MeasuredSets>& measured) {
    if (measured.empty()) return nullptr;
    auto levels = nlohmann::json::array();
    for (const auto& [rule, coverage] : measured) levels.push_back(lesion::toJson(rule, coverage));
    return levels;
}

void printSets(const std::vector<MeasuredSets>& measured) {
    for (const auto& [rule, coverage] : measured) {
        std::cout << "\nPrediction sets at " << fixed(100 * rule.level, 0) << " %: " << fixed(coverage.meanSize, 2)
                  << " classes on average; " << fixed(100 * coverage.singleShare, 1)
                  << " % of the images need no referral, of which " << fixed(100 * coverage.singleAccuracy, 1)
                  << " % are right\n";
        TextTable table({"class", "lesions", "covered", "99 % range of chance", ""});
        for (std::size_t k = 0; k < rule.classes.size(); ++k)
            table.add(rowOf(rule.classes[k], coverage.classes[k], remarkOn(rule, k)));
        table.add(rowOf("all", coverage.pooled, ""));
        table.print();
    }
    std::cout << std::flush;
}

}  // namespace lesion::cli
