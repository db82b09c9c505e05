#include "core/dataset/Split.h"

#include "core/base/MessageIds.h"
#include "core/dataset/SplitGroups.h"

#include <algorithm>
#include <array>
#include <locale>
#include <sstream>
#include <unordered_set>

namespace lesion {
namespace {

constexpr std::uint64_t splitStream = 2;
constexpr std::size_t leastGroups = 3;

constexpr std::array<std::string_view, 4> partNames{"train", "val", "test", "excluded"};

std::string number(double value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << value;
    return out.str();
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
    const Groups groups = groupsToSplit(dataset, options);
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
