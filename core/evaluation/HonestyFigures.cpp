#include "core/base/MessageIds.h"
#include "core/evaluation/HonestyLines.h"

#include <algorithm>
#include <locale>
#include <numeric>
#include <sstream>

namespace lesion {

namespace {

std::string fixed(double value, int digits) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.setf(std::ios::fixed);
    out.precision(digits);
    out << value;
    return out.str();
}

}  // namespace

std::string HonestyLines::number(double value) const {
    return fixed(value, digits_);
}

std::string HonestyLines::percent(double share) {
    const double value = 100 * share;
    const bool nearEnd = (value > 0 && value < 1) || (value > 99 && value < 100);
    return fixed(value, nearEnd ? 1 : 0);
}

std::string HonestyLines::joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::vector<int> HonestyLines::support() const {
    std::vector<int> counts;
    for (const auto& row : evaluation_.confusion) counts.push_back(std::accumulate(row.begin(), row.end(), 0));
    return counts;
}

std::vector<int> HonestyLines::answers() const {
    std::vector<int> counts(evaluation_.classes.size(), 0);
    for (const auto& row : evaluation_.confusion) {
        for (std::size_t k = 0; k < row.size(); ++k) counts[k] += row[k];
    }
    return counts;
}

/// As evaluatePredictions has it: the training part's largest class, else the judged part's.
int HonestyLines::majority() const {
    if (judged_.majorityClass >= 0) return judged_.majorityClass;
    const auto counts = support();
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

HonestyLines::Values HonestyLines::againstMajority() const {
    const auto& interval = assessment_.images.of(Figure::BalancedAccuracy).interval;
    return {{"figure", number(evaluation_.balancedAccuracy)},
            {"low", interval ? number(interval->low) : "–"},
            {"high", interval ? number(interval->high) : "–"},
            {"class", className(majority())},
            {"majority", number(evaluation_.majorityBalancedAccuracy)}};
}

void HonestyLines::baseline() {
    const auto& balanced = assessment_.images.of(Figure::BalancedAccuracy);
    const double low = balanced.interval ? balanced.interval->low : evaluation_.balancedAccuracy;
    const bool above = low > evaluation_.majorityBalancedAccuracy;
    add(above ? Kind::Good : Kind::Failure, "baseline",
        above ? MessageId::VerdictAboveMajority : MessageId::VerdictNotAboveMajority, againstMajority());
    if (evaluation_.accuracy < evaluation_.majorityAccuracy) {
        add(Kind::Warning, "baseline", MessageId::VerdictAccuracyBelowMajority,
            {{"figure", number(evaluation_.accuracy)},
             {"majority", number(evaluation_.majorityAccuracy)},
             {"class", className(majority())}});
    }
}

void HonestyLines::collapse() {
    const auto given = answers();
    const auto most = std::max_element(given.begin(), given.end()) - given.begin();
    const double share = static_cast<double>(given[static_cast<std::size_t>(most)]) / evaluation_.images;
    const Values which{{"class", className(static_cast<int>(most))}, {"percent", percent(share)}};
    const auto truths = support();
    // Where the images are nearly all of one class, nearly one answer is no collapse.
    const double truth = static_cast<double>(*std::max_element(truths.begin(), truths.end())) / evaluation_.images;
    if (share > honesty::collapsedShare && truth <= honesty::collapsedShare) {
        add(Kind::Failure, "collapse", MessageId::VerdictCollapse, which);
        return;
    }
    std::vector<std::string> never;
    for (std::size_t k = 0; k < given.size(); ++k) {
        if (given[k] == 0 && truths[k] > 0) never.push_back(evaluation_.classes[k]);
    }
    if (never.empty()) {
        add(Kind::Good, "collapse", MessageId::VerdictEveryClassAnswered, which);
    } else {
        add(Kind::Warning, "collapse", MessageId::VerdictNeverAnswered, {{"classes", joined(never)}});
    }
}

void HonestyLines::source() {
    if (!assessment_.source) {
        // Of folds there is no one network whose features could be looked at.
        const bool looked = assessment_.thorough && judged_.dataset && judged_.folds.empty();
        if (looked) add(Kind::Fact, "source", MessageId::VerdictSourceUnknown);
        return;
    }
    const auto told = [](const SourceFigure& figure) {
        return (figure.interval ? figure.interval->low : figure.balancedAccuracy) >
               figure.chance + honesty::toldAboveChance;
    };
    const auto values = [&](const SourceFigure& figure) {
        return Values{{"figure", number(figure.balancedAccuracy)}, {"chance", number(figure.chance)}};
    };
    const auto& probe = *assessment_.source;
    const bool overall = told(probe.overall);
    // Without a class to look within, that the class tells the source cannot be ruled out, nor can the opposite.
    const bool warns = probe.withinClass ? told(*probe.withinClass) : overall;
    add(!overall ? Kind::Good
        : warns  ? Kind::Warning
                 : Kind::Fact,
        "source", overall ? MessageId::VerdictSourceTold : MessageId::VerdictSourceHidden, values(probe.overall));
    if (!probe.withinClass) return;
    auto within = values(*probe.withinClass);
    within.emplace_back("class", probe.className);
    add(told(*probe.withinClass) ? Kind::Warning : Kind::Good, "source", MessageId::VerdictSourceWithinClass,
        std::move(within));
}

void HonestyLines::subgroups() {
    if (assessment_.subgroups.empty()) return;
    for (const auto& gap : assessment_.gaps) {
        add(Kind::Warning, "subgroups", MessageId::VerdictSubgroupGap,
            {{"attribute", attributeWords(gap.attribute)},
             {"classes", joined(gap.classes)},
             {"worst", number(gap.worst)},
             {"worst_group", groupWords(gap.attribute, gap.worstGroup)},
             {"best", number(gap.best)},
             {"best_group", groupWords(gap.attribute, gap.bestGroup)}});
    }
    if (!assessment_.gaps.empty()) return;
    std::vector<std::string> compared;  // attributes with two groups that are large enough
    for (std::size_t i = 0; i < assessment_.subgroups.size(); ++i) {
        const auto& name = assessment_.subgroups[i].attribute;
        const auto large = std::count_if(
            assessment_.subgroups.begin(), assessment_.subgroups.end(),
            [&](const Subgroup& group) { return group.attribute == name && !group.tooSmall && group.classes > 1; });
        const std::string words = attributeWords(name);
        if (large > 1 && std::ranges::find(compared, words) == compared.end()) compared.push_back(words);
    }
    if (compared.empty()) {
        add(Kind::Fact, "subgroups", MessageId::VerdictSubgroupsUnknown);
    } else {
        add(Kind::Good, "subgroups", MessageId::VerdictSubgroupsEven, {{"attributes", joined(compared)}});
    }
}

void HonestyLines::calibration() {
    const auto& calibration = assessment_.calibration;
    double confidence = 0;
    for (const auto& bin : calibration.bins) confidence += bin.confidence * bin.images;
    confidence /= evaluation_.images;
    if (calibration.calibrationError <= honesty::calibratedError) {
        add(Kind::Good, "calibration", MessageId::VerdictCalibrated, {{"ece", number(calibration.calibrationError)}});
        return;
    }
    const std::string said = number(confidence);
    const std::string right = number(evaluation_.accuracy);
    if (said == right) {  // too sure here and not sure enough there, which the mean hides
        add(Kind::Warning, "calibration", MessageId::VerdictMiscalibrated,
            {{"accuracy", right}, {"ece", number(calibration.calibrationError)}});
        return;
    }
    const bool tooSure = confidence > evaluation_.accuracy;
    add(tooSure ? Kind::Warning : Kind::Fact, "calibration",
        tooSure ? MessageId::VerdictOverconfident : MessageId::VerdictUnderconfident,
        {{"confidence", said}, {"accuracy", right}});
}

void HonestyLines::classSupport() {
    const auto counts = support();
    std::vector<std::string> missing;
    std::vector<std::string> few;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        if (counts[k] == 0) {
            missing.push_back(evaluation_.classes[k]);
        } else if (counts[k] < honesty::leastImages) {
            few.push_back(evaluation_.classes[k]);
        }
    }
    const std::string least = std::to_string(honesty::leastImages);
    if (!missing.empty()) {
        add(Kind::Warning, "support", MessageId::VerdictSupportMissing, {{"classes", joined(missing)}});
    }
    if (!few.empty()) {
        add(Kind::Fact, "support", MessageId::VerdictSupportSmall, {{"least", least}, {"classes", joined(few)}});
    }
    if (missing.empty() && few.empty()) {
        add(Kind::Good, "support", MessageId::VerdictSupportFine, {{"least", least}});
    }
}

}  // namespace lesion
