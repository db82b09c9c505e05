#include "core/dataset/Split.h"

#include "core/base/MessageIds.h"
#include "core/dataset/Stratify.h"

#include <algorithm>
#include <array>
#include <locale>
#include <sstream>
#include <unordered_set>

namespace lesion {
namespace {

constexpr std::uint64_t subsetStream = 1;
constexpr std::uint64_t splitStream = 2;
constexpr std::size_t leastGroups = 3;

constexpr std::array<std::string_view, 4> partNames{"train", "val", "test", "excluded"};

std::string number(double value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << value;
    return out.str();
}

/// Marks the samples of a lesson-sized subset: whole lesions, every class in its share, at least three lesions each
/// where there are so many, so that the class can be in every part.
std::vector<bool> chooseSubset(const Dataset& dataset, const SplitOptions& options) {
    const std::size_t count = dataset.samples.size();
    if (options.subset <= 0 || static_cast<std::size_t>(options.subset) >= count) return std::vector<bool>(count, true);
    const Groups groups = groupSamples(dataset, true, options.byLesion);
    Shares shares;
    shares.fractions = {options.subset / static_cast<double>(count)};
    shares.least = static_cast<int>(leastGroups);
    shares.reserve = 0;
    const std::vector<int> bins = shareOut(groups, shares, options.seed, subsetStream);
    std::vector<bool> chosen(count, false);
    for (std::size_t g = 0; g < bins.size(); ++g) {
        if (bins[g] != 0) continue;
        for (const int i : groups.samples[g]) chosen[static_cast<std::size_t>(i)] = true;
    }
    return chosen;
}

/// The groups without those that were not chosen (a subset keeps groups whole, but by image they are single).
Groups onlyChosen(Groups groups, const std::vector<bool>& chosen) {
    Groups kept;
    for (std::size_t g = 0; g < groups.samples.size(); ++g) {
        if (!chosen[static_cast<std::size_t>(groups.samples[g].front())]) continue;
        kept.samples.push_back(std::move(groups.samples[g]));
        kept.counts.push_back(std::move(groups.counts[g]));
    }
    return kept;
}

bool isFraction(double value) {
    return value > 0 && value < 1;
}

}  // namespace

std::string_view toString(Part part) {
    return partNames[static_cast<std::size_t>(part)];
}

std::optional<Part> parsePart(std::string_view text) {
    const auto found = std::find(partNames.begin(), partNames.end(), text);
    if (found == partNames.end()) return std::nullopt;
    return static_cast<Part>(found - partNames.begin());
}

std::vector<int> Split::indices(Part part) const {
    std::vector<int> out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == part) out.push_back(static_cast<int>(i));
    }
    return out;
}

int Split::count(Part part) const {
    return static_cast<int>(std::count(parts.begin(), parts.end(), part));
}

Result<Split> makeSplit(const Dataset& dataset, const SplitOptions& options) {
    if (!isFraction(options.testFraction) || !isFraction(options.valFraction)) {
        return fail(MessageId::SplitFractions,
                    {{"test", number(options.testFraction)}, {"val", number(options.valFraction)}});
    }
    const std::vector<bool> chosen = chooseSubset(dataset, options);
    const Groups groups = onlyChosen(groupSamples(dataset, options.byLesion, options.byLesion), chosen);
    if (groups.samples.size() < leastGroups) {
        return fail(MessageId::SplitTooFew, {{"lesions", std::to_string(groups.samples.size())}});
    }
    Shares shares;
    shares.fractions = {options.testFraction, options.valFraction};
    const std::vector<int> bins = shareOut(groups, shares, options.seed, splitStream);
    constexpr std::array<Part, 3> partOfBin{Part::Test, Part::Validation, Part::Train};
    Split split;
    split.parts.assign(dataset.samples.size(), Part::Excluded);
    for (std::size_t g = 0; g < bins.size(); ++g) {
        for (const int i : groups.samples[g]) {
            split.parts[static_cast<std::size_t>(i)] = partOfBin[static_cast<std::size_t>(bins[g])];
        }
    }
    return split;
}

Leakage measureLeakage(const Dataset& dataset, const Split& split) {
    const std::vector<int> lesions = dataset.lesionIndices();
    std::unordered_set<int> inTraining;
    for (const int i : split.indices(Part::Train)) inTraining.insert(lesions[static_cast<std::size_t>(i)]);
    Leakage leakage;
    leakage.testLeakingPerClass.assign(dataset.classes.size(), 0);
    for (std::size_t i = 0; i < split.parts.size(); ++i) {
        const bool leaks = inTraining.contains(lesions[i]);
        if (split.parts[i] == Part::Validation) {
            ++leakage.valImages;
            if (leaks) ++leakage.valLeaking;
        } else if (split.parts[i] == Part::Test) {
            ++leakage.testImages;
            if (!leaks) continue;
            ++leakage.testLeaking;
            ++leakage.testLeakingPerClass[static_cast<std::size_t>(dataset.samples[i].label)];
        }
    }
    return leakage;
}

}  // namespace lesion
