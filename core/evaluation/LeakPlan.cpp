// Who is tested, who trains in which arm.
#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/dataset/Stratify.h"
#include "core/evaluation/LeakDemo.h"

#include <algorithm>
#include <span>

namespace lesion {
namespace {

constexpr std::uint64_t choiceStream = 40;
constexpr std::uint64_t validationStream = 41;
constexpr std::uint64_t substituteStream = 42;
constexpr double validationShare = 0.1;
constexpr int least = 10;  // lesions with several photographs

/// A lesion's photographs, ascending, all of one class.
using Photographs = std::vector<int>;

/// The lesions of one class while the plan is made.
struct ClassLesions {
    std::vector<Photographs> chosen;  ///< the first photograph is tested
    std::vector<Photographs> others;
};

std::vector<ClassLesions> choose(const Groups& groups, std::size_t classes, std::uint64_t seed, int& several) {
    std::vector<ClassLesions> all(classes);
    std::vector<std::vector<Photographs>> candidates(classes);
    for (std::size_t g = 0; g < groups.samples.size(); ++g) {
        const auto& counts = groups.counts[g];
        if (std::ranges::count_if(counts, [](int count) { return count > 0; }) != 1) continue;  // two diagnoses
        const auto label = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
        (groups.samples[g].size() > 1 ? candidates[label] : all[label].others).push_back(groups.samples[g]);
    }
    several = 0;
    for (std::size_t c = 0; c < classes; ++c) {
        Random random{seed, choiceStream, static_cast<std::uint64_t>(c)};
        auto& lesions = candidates[c];
        several += static_cast<int>(lesions.size());
        random.shuffle(std::span(lesions));
        for (std::size_t i = 0; i < lesions.size(); ++i) {
            if (i < lesions.size() / 2) {
                random.shuffle(std::span(lesions[i]));  // which of them is tested
                all[c].chosen.push_back(std::move(lesions[i]));
            } else {
                all[c].others.push_back(std::move(lesions[i]));
            }
        }
    }
    return all;
}

/// Takes a tenth of the lesions that are not chosen.
std::vector<int> takeValidation(std::vector<ClassLesions>& all, std::uint64_t seed) {
    Groups groups;
    for (std::size_t c = 0; c < all.size(); ++c) {
        for (const Photographs& lesion : all[c].others) {
            groups.samples.push_back(lesion);
            groups.counts.emplace_back(all.size(), 0)[c] = static_cast<int>(lesion.size());
        }
    }
    Shares shares;
    shares.fractions = {validationShare};
    const auto bins = shareOut(groups, shares, seed, validationStream);
    std::vector<int> validation;
    std::size_t g = 0;
    for (ClassLesions& ofClass : all) {
        std::erase_if(ofClass.others, [&](const Photographs& lesion) {
            if (bins[g++] != 0) return false;
            validation.insert(validation.end(), lesion.begin(), lesion.end());
            return true;
        });
    }
    std::ranges::sort(validation);
    return validation;
}

std::size_t siblingsOf(const std::vector<Photographs>& chosen) {
    std::size_t count = 0;
    for (const Photographs& lesion : chosen) count += lesion.size() - 1;
    return count;
}

/// Takes `count` photographs out of `others`: whole lesions, those of several photographs first; at the end, where it
/// does not come out even, some of one lesion, whose other photographs then train in no arm. Fewer where there are not
/// so many.
std::vector<int> takeSubstitutes(std::vector<Photographs>& others, std::size_t count, Random random) {
    random.shuffle(std::span(others));
    std::stable_partition(others.begin(), others.end(), [](const Photographs& lesion) { return lesion.size() > 1; });
    std::vector<int> taken;
    const auto take = [&](const Photographs& lesion) {
        if (lesion.size() > count - taken.size()) return false;
        taken.insert(taken.end(), lesion.begin(), lesion.end());
        return true;
    };
    std::erase_if(others, take);
    if (taken.size() < count && !others.empty()) {
        const auto missing = static_cast<std::ptrdiff_t>(count - taken.size());
        taken.insert(taken.end(), others.front().begin(), others.front().begin() + missing);
        others.erase(others.begin());
    }
    return taken;
}

void append(std::vector<int>& to, std::span<const int> from) {
    to.insert(to.end(), from.begin(), from.end());
}

void planClass(LeakPlan& plan, ClassLesions lesions, const Random& random) {
    std::size_t available = 0;
    for (const Photographs& lesion : lesions.others) available += lesion.size();
    // One lesion of others must be left to train on in both arms, or the class would hang on its substitutes alone.
    while (!lesions.chosen.empty() && siblingsOf(lesions.chosen) * 2 > available) {
        available += lesions.chosen.back().size();
        lesions.others.push_back(std::move(lesions.chosen.back()));
        lesions.chosen.pop_back();
    }
    for (const Photographs& lesion : lesions.chosen) {
        plan.test.push_back(lesion.front());
        append(plan.siblings, std::span(lesion).subspan(1));
    }
    append(plan.substitutes, takeSubstitutes(lesions.others, siblingsOf(lesions.chosen), random));
    for (const Photographs& lesion : lesions.others) append(plan.common, lesion);
}

}  // namespace

Split LeakPlan::split(std::size_t samples, bool leaky) const {
    Split split;
    split.parts.assign(samples, Part::Excluded);
    const auto assign = [&](const std::vector<int>& indices, Part part) {
        for (const int i : indices) split.parts[static_cast<std::size_t>(i)] = part;
    };
    assign(common, Part::Train);
    assign(leaky ? siblings : substitutes, Part::Train);
    assign(validation, Part::Validation);
    assign(test, Part::Test);
    return split;
}

Result<LeakPlan> planLeakDemo(const Dataset& dataset, std::uint64_t seed) {
    int several = 0;
    auto lesions = choose(groupSamples(dataset, true, false), dataset.classes.size(), seed, several);
    LeakPlan plan;
    plan.validation = takeValidation(lesions, seed);
    for (std::size_t c = 0; c < lesions.size(); ++c)
        planClass(plan, std::move(lesions[c]), Random{seed, substituteStream, static_cast<std::uint64_t>(c)});
    std::ranges::sort(plan.common);
    // Half of ten, one a class rounded away at most: with fewer no difference could be told from chance.
    if (several < least || static_cast<int>(plan.test.size()) < least / 2) {
        const int usable = std::min(several, 2 * static_cast<int>(plan.test.size()));
        return fail(MessageId::LeakTooFew, {{"lesions", std::to_string(usable)}, {"least", std::to_string(least)}});
    }
    return plan;
}

}  // namespace lesion
