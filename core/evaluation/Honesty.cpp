#include "core/evaluation/Honesty.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <numeric>
#include <sstream>

namespace lesion {

namespace {

using Kind = Verdict::Kind;
using Values = std::vector<std::pair<std::string, std::string>>;

std::string fixed(double value, int digits) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.setf(std::ios::fixed);
    out.precision(digits);
    out << value;
    return out.str();
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Whole percent, unless that would say none or all where it is not.
std::string percent(double share) {
    const double value = 100 * share;
    const bool nearEnd = (value > 0 && value < 1) || (value > 99 && value < 100);
    return fixed(value, nearEnd ? 1 : 0);
}

/// Writes the panel's lines; one function a topic.
class Panel {
public:
    explicit Panel(const Assessment& assessment)
        : assessment_(assessment),
          judged_(assessment.judged),
          evaluation_(assessment.evaluation),
          digits_(evaluation_.images < 4000 ? 2 : 3) {}

    std::vector<Verdict> lines();

private:
    void add(Kind kind, const char* topic, MessageId id, Values values = {}) {
        lines_.push_back({kind, topic, Message{id, std::move(values)}});
    }
    std::string number(double value) const { return fixed(value, digits_); }
    std::string className(int index) const { return evaluation_.classes[static_cast<std::size_t>(index)]; }
    std::vector<int> support() const;
    std::vector<int> answers() const;
    int majority() const;
    Values againstMajority() const;

    void data();
    void leakage();
    void nearDuplicates();
    void baseline();
    void collapse();
    void collapsedEpochs();
    void source();
    void subgroups();
    void calibration();
    void classSupport();
    Verdict overall() const;

    const Assessment& assessment_;
    const Judged& judged_;
    const Evaluation& evaluation_;
    int digits_;
    std::vector<Verdict> lines_;
};

std::vector<int> Panel::support() const {
    std::vector<int> counts;
    for (const auto& row : evaluation_.confusion) counts.push_back(std::accumulate(row.begin(), row.end(), 0));
    return counts;
}

std::vector<int> Panel::answers() const {
    std::vector<int> counts(evaluation_.classes.size(), 0);
    for (const auto& row : evaluation_.confusion) {
        for (std::size_t k = 0; k < row.size(); ++k) counts[k] += row[k];
    }
    return counts;
}

/// As evaluatePredictions has it: the training part's largest class, else the judged part's.
int Panel::majority() const {
    if (judged_.majorityClass >= 0) return judged_.majorityClass;
    const auto counts = support();
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

Values Panel::againstMajority() const {
    const auto& interval = assessment_.images.of(Figure::BalancedAccuracy).interval;
    return {{"figure", number(evaluation_.balancedAccuracy)},
            {"low", interval ? number(interval->low) : "–"},
            {"high", interval ? number(interval->high) : "–"},
            {"class", className(majority())},
            {"majority", number(evaluation_.majorityBalancedAccuracy)}};
}

void Panel::data() {
    if (judged_.synthetic()) add(Kind::Warning, "data", MessageId::VerdictSynthetic);
    if (judged_.external) {
        add(Kind::Fact, "data", MessageId::VerdictExternal,
            {{"dataset", judged_.dataset ? judged_.dataset->name : std::string()}});
    } else if (!judged_.part || judged_.part == Part::Train) {
        add(Kind::Failure, "data", MessageId::VerdictTrainingPart);
    } else if (judged_.part == Part::Validation) {
        add(Kind::Warning, "data", MessageId::VerdictValidationPart);
    }
    if (!judged_.unmapped.empty()) {
        add(Kind::Fact, "data", MessageId::VerdictUnmapped, {{"classes", joined(judged_.unmapped)}});
    }
    if (!judged_.failed.empty()) {
        add(Kind::Warning, "data", MessageId::VerdictUndecodable, {{"count", std::to_string(judged_.failed.size())}});
    }
}

void Panel::leakage() {
    if (!judged_.external && (!judged_.part || judged_.part == Part::Train)) return;  // said to be training images
    if (!assessment_.shared) {
        const bool byImage = judged_.run && !judged_.external && !judged_.run->options.split.byLesion;
        if (byImage) {
            add(Kind::Warning, "leakage", MessageId::VerdictLeakagePossible);
        } else if (!judged_.external) {
            add(Kind::Fact, "leakage", MessageId::VerdictLeakageUnknown);
        }
        return;
    }
    const auto& shared = *assessment_.shared;
    if (shared.leaking == 0) {
        add(Kind::Good, "leakage", MessageId::VerdictNoLeakage);
        return;
    }
    const double share = static_cast<double>(shared.leaking) / shared.images;
    add(share > honesty::worthlessLeakage ? Kind::Failure : Kind::Warning, "leakage", MessageId::VerdictLeakage,
        {{"percent", percent(share)},
         {"leaking", std::to_string(shared.leaking)},
         {"images", std::to_string(shared.images)}});
}

void Panel::nearDuplicates() {
    if (!assessment_.nearDuplicates || !judged_.split || !judged_.part || judged_.part == Part::Train) return;
    const int count = countAcross(*assessment_.nearDuplicates, *judged_.split, *judged_.part);
    if (count == 0) {
        add(Kind::Good, "near_duplicates", MessageId::VerdictNoNearDuplicates);
    } else {
        add(Kind::Warning, "near_duplicates", MessageId::VerdictNearDuplicates, {{"count", std::to_string(count)}});
    }
}

void Panel::baseline() {
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

void Panel::collapse() {
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

void Panel::collapsedEpochs() {
    const auto& collapsed = assessment_.collapsedEpochs;
    if (collapsed.empty()) return;
    std::vector<std::string> names;
    for (const int epoch : collapsed) names.push_back(std::to_string(epoch));
    // Many a network begins so; it matters where it was the best, or what training mostly did.
    const bool best =
        judged_.run && std::find(collapsed.begin(), collapsed.end(), judged_.run->bestEpoch) != collapsed.end();
    const bool mostly = judged_.run && 2 * collapsed.size() > judged_.run->epochs.size();
    add(best || mostly ? Kind::Warning : Kind::Fact, "collapse", MessageId::VerdictCollapsedEpochs,
        {{"epochs", joined(names)}});
}

void Panel::source() {
    if (!assessment_.source) {
        if (assessment_.thorough && judged_.dataset) add(Kind::Fact, "source", MessageId::VerdictSourceUnknown);
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

void Panel::subgroups() {
    if (assessment_.subgroups.empty()) return;
    for (const auto& gap : assessment_.gaps) {
        add(Kind::Warning, "subgroups", MessageId::VerdictSubgroupGap,
            {{"attribute", gap.attribute},
             {"classes", joined(gap.classes)},
             {"worst", number(gap.worst)},
             {"worst_group", gap.worstGroup},
             {"best", number(gap.best)},
             {"best_group", gap.bestGroup}});
    }
    if (!assessment_.gaps.empty()) return;
    std::vector<std::string> compared;  // attributes with two groups that are large enough
    for (std::size_t i = 0; i < assessment_.subgroups.size(); ++i) {
        const auto& name = assessment_.subgroups[i].attribute;
        const auto large = std::count_if(
            assessment_.subgroups.begin(), assessment_.subgroups.end(),
            [&](const Subgroup& group) { return group.attribute == name && !group.tooSmall && group.classes > 1; });
        if (large > 1 && std::find(compared.begin(), compared.end(), name) == compared.end()) compared.push_back(name);
    }
    if (compared.empty()) {
        add(Kind::Fact, "subgroups", MessageId::VerdictSubgroupsUnknown);
    } else {
        add(Kind::Good, "subgroups", MessageId::VerdictSubgroupsEven, {{"attributes", joined(compared)}});
    }
}

void Panel::calibration() {
    const auto& calibration = assessment_.calibration;
    double confidence = 0;
    for (const auto& bin : calibration.bins) confidence += bin.confidence * bin.images;
    confidence /= evaluation_.images;
    if (calibration.calibrationError <= honesty::calibratedError) {
        add(Kind::Good, "calibration", MessageId::VerdictCalibrated, {{"ece", number(calibration.calibrationError)}});
        return;
    }
    const bool tooSure = confidence > evaluation_.accuracy;
    add(tooSure ? Kind::Warning : Kind::Fact, "calibration",
        tooSure ? MessageId::VerdictOverconfident : MessageId::VerdictUnderconfident,
        {{"confidence", number(confidence)}, {"accuracy", number(evaluation_.accuracy)}});
}

void Panel::classSupport() {
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

Verdict Panel::overall() const {
    const auto any = [&](Kind kind) {
        return std::any_of(lines_.begin(), lines_.end(), [&](const Verdict& line) { return line.kind == kind; });
    };
    if (any(Kind::Failure)) return {Kind::Failure, "overall", {MessageId::VerdictWorthless, {}}};
    // Sound is said only of images that training is known not to have seen.
    const bool unseen = assessment_.shared && assessment_.shared->leaking == 0;
    if (any(Kind::Warning) || !unseen) return {Kind::Warning, "overall", {MessageId::VerdictDoubtful, {}}};
    return {Kind::Good, "overall", {MessageId::VerdictSound, againstMajority()}};
}

std::vector<Verdict> Panel::lines() {
    data();
    if (evaluation_.images == 0 || evaluation_.classes.empty()) {
        classSupport();
    } else {
        leakage();
        nearDuplicates();
        baseline();
        collapse();
        collapsedEpochs();
        source();
        subgroups();
        calibration();
        classSupport();
    }
    lines_.insert(lines_.begin(), overall());
    return std::move(lines_);
}

}  // namespace

std::vector<Verdict> judgeHonesty(const Assessment& assessment) {
    return Panel(assessment).lines();
}

std::vector<int> collapsedEpochs(const std::vector<EpochRecord>& epochs, const std::vector<int>& valCounts) {
    constexpr double nearly = 1e-6;
    const int images = std::accumulate(valCounts.begin(), valCounts.end(), 0);
    const auto present = std::count_if(valCounts.begin(), valCounts.end(), [](int count) { return count > 0; });
    if (present < 2) return {};  // one class is all there is to answer
    const auto isShare = [&](double accuracy) {
        return std::any_of(valCounts.begin(), valCounts.end(), [&](int count) {
            return count > 0 && std::abs(accuracy - static_cast<double>(count) / images) < nearly;
        });
    };
    std::vector<int> collapsed;
    for (const EpochRecord& record : epochs) {
        const double single = 1.0 / static_cast<double>(present);
        if (std::abs(record.valBalancedAccuracy - single) < nearly && isShare(record.valAccuracy)) {
            collapsed.push_back(record.epoch);
        }
    }
    return collapsed;
}

std::string_view toString(Verdict::Kind kind) {
    switch (kind) {
        case Kind::Good:
            return "good";
        case Kind::Fact:
            return "fact";
        case Kind::Warning:
            return "warning";
        case Kind::Failure:
            return "failure";
    }
    return {};
}

}  // namespace lesion
