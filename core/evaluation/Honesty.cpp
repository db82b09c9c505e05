#include "core/evaluation/Honesty.h"

#include "core/base/MessageIds.h"
#include "core/evaluation/HonestyLines.h"
#include "core/metrics/Spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lesion {

void HonestyLines::data() {
    if (judged_.synthetic()) add(Kind::Warning, "data", MessageId::VerdictSynthetic);
    // The test parts of folds are all images together, yet none of them trained what answers for it.
    const bool trained = judged_.folds.empty() && (!judged_.part || judged_.part == Part::Train);
    if (judged_.external) {
        add(Kind::Fact, "data", MessageId::VerdictExternal,
            {{"dataset", judged_.dataset ? judged_.dataset->name : std::string()}});
    } else if (trained) {
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

std::vector<std::string> HonestyLines::runNames() const {
    std::vector<std::string> names{judged_.run ? judged_.run->name : judged_.name};
    for (const JudgedMember& member : judged_.members) names.push_back(member.run.name);
    return names;
}

/// Several networks or several looks: what then is said of whom.
void HonestyLines::together() {
    if (!judged_.folds.empty()) {
        std::vector<double> figures;
        for (const Run& fold : judged_.folds) {
            if (fold.test) figures.push_back(fold.test->balancedAccuracy);
        }
        const Spread spread = spreadOf(figures);
        add(Kind::Fact, "data", MessageId::VerdictOutOfFold,
            {{"folds", std::to_string(judged_.folds.size())},
             {"mean", number(spread.mean)},
             {"deviation", number(spread.deviation)}});
    }
    if (!judged_.members.empty()) {
        const auto names = runNames();
        add(Kind::Fact, "data", MessageId::VerdictTogether,
            {{"count", std::to_string(names.size())}, {"names", joined(names)}, {"name", names.front()}});
    }
    if (judged_.views > 1) {
        add(Kind::Fact, "data", MessageId::VerdictViews, {{"views", std::to_string(judged_.views)}});
    }
}

void HonestyLines::training() {
    const auto faulty = [](const Run& run) { return run.options.scaleFault; };
    const bool any = (judged_.run && faulty(*judged_.run)) ||
                     std::ranges::any_of(judged_.members, faulty, &JudgedMember::run) ||
                     std::ranges::any_of(judged_.folds, faulty);
    if (any) add(Kind::Failure, "training", MessageId::VerdictScaleFault);
}

void HonestyLines::leakage() {
    const bool saidAlready = !judged_.part || judged_.part == Part::Train;  // that training images are among these
    if (!judged_.external && judged_.folds.empty() && saidAlready) return;
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
    const std::string count = std::to_string(judged_.members.size() + 1);
    const bool alone = judged_.members.empty();
    if (!shared.unknown.empty()) {
        add(Kind::Warning, "leakage", MessageId::VerdictLeakageMemberUnknown, {{"names", joined(shared.unknown)}});
    }
    if (shared.leaking == 0) {
        if (!shared.unknown.empty()) return;
        add(Kind::Good, "leakage",
            !judged_.folds.empty() ? MessageId::VerdictNoLeakageFolds
            : alone                ? MessageId::VerdictNoLeakage
                                   : MessageId::VerdictNoLeakageTogether,
            {{"count", count}});
        return;
    }
    const double share = static_cast<double>(shared.leaking) / shared.images;
    add(share > honesty::worthlessLeakage ? Kind::Failure : Kind::Warning, "leakage",
        alone ? MessageId::VerdictLeakage : MessageId::VerdictLeakageTogether,
        {{"percent", percent(share)},
         {"leaking", std::to_string(shared.leaking)},
         {"images", std::to_string(shared.images)},
         {"count", count},
         {"names", joined(shared.by)}});
}

void HonestyLines::nearDuplicates() {
    if (!judged_.folds.empty()) return;  // each has a training part of its own
    if (!assessment_.nearDuplicates || !judged_.split || !judged_.part || judged_.part == Part::Train) return;
    const int count = countAcross(*assessment_.nearDuplicates, *judged_.split, *judged_.part);
    if (count == 0) {
        add(Kind::Good, "near_duplicates", MessageId::VerdictNoNearDuplicates);
    } else {
        add(Kind::Warning, "near_duplicates", MessageId::VerdictNearDuplicates, {{"count", std::to_string(count)}});
    }
}

void HonestyLines::collapsedEpochs() {
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

Verdict HonestyLines::overall() const {
    const auto any = [&](Kind kind) {
        return std::any_of(lines_.begin(), lines_.end(), [&](const Verdict& line) { return line.kind == kind; });
    };
    if (evaluation_.images == 0) return {Kind::Warning, "overall", {MessageId::VerdictDoubtful, {}}};
    if (any(Kind::Failure)) return {Kind::Failure, "overall", {MessageId::VerdictWorthless, {}}};
    // Sound is said only of images that training is known not to have seen.
    const auto& shared = assessment_.shared;
    const bool unseen = shared && shared->leaking == 0 && shared->unknown.empty();
    if (any(Kind::Warning) || !unseen) return {Kind::Warning, "overall", {MessageId::VerdictDoubtful, {}}};
    return {Kind::Good, "overall", {MessageId::VerdictSound, againstMajority()}};
}

std::vector<Verdict> HonestyLines::lines() {
    data();
    together();
    training();
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

std::vector<Verdict> judgeHonesty(const Assessment& assessment) {
    return HonestyLines(assessment).lines();
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
        case Verdict::Kind::Good:
            return "good";
        case Verdict::Kind::Fact:
            return "fact";
        case Verdict::Kind::Warning:
            return "warning";
        case Verdict::Kind::Failure:
            return "failure";
    }
    return {};
}

}  // namespace lesion
