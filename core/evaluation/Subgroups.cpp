#include "core/evaluation/Subgroups.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/evaluation/RecallRounds.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace lesion {

namespace {

constexpr int leastImages = 30;
constexpr int leastLesions = 20;
constexpr int leastLesionsOfClass = 10;  ///< to be compared by
constexpr std::array<const char*, 6> tones{"very light", "light", "intermediate", "tan", "brown", "dark"};

/// The data set's samples of the rows; null where it has no such image.
std::vector<const Sample*> samplesOf(const Predictions& predictions, const Dataset& dataset) {
    std::unordered_map<std::string_view, const Sample*> byId;
    for (const Sample& sample : dataset.samples) byId.emplace(sample.id, &sample);
    std::vector<const Sample*> samples;
    for (const auto& id : predictions.imageIds) {
        const auto found = byId.find(id);
        samples.push_back(found == byId.end() ? nullptr : found->second);
    }
    return samples;
}

std::string ageBand(const Sample& sample) {
    if (!sample.age || !(*sample.age >= 0)) return {};
    if (*sample.age >= 80) return "80+";
    const int low = static_cast<int>(*sample.age / 20) * 20;
    return std::to_string(low) + "–" + std::to_string(low + 19);
}

/// How tables write that something is not known.
std::string known(const std::string& value) {
    return value == "unknown" || value == "Unknown" || value == "NA" ? std::string() : value;
}

struct Group {
    std::string attribute;
    std::string value;
    std::vector<std::size_t> rows;
};

std::vector<Group> groupsOf(const Attribute& attribute) {
    std::map<std::string, std::vector<std::size_t>> byValue;
    for (std::size_t i = 0; i < attribute.values.size(); ++i) {
        if (!attribute.values[i].empty()) byValue[attribute.values[i]].push_back(i);
    }
    std::vector<Group> groups;
    for (auto& [value, rows] : byValue) groups.push_back({attribute.name, value, std::move(rows)});
    if (attribute.name == "skin_tone") {
        const auto rank = [](const Group& group) { return std::find(tones.begin(), tones.end(), group.value); };
        std::sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) { return rank(a) < rank(b); });
    }
    return groups;
}

Subgroup describe(const Group& group, const RecallRounds& rounds) {
    Subgroup result;
    result.attribute = group.attribute;
    result.value = group.value;
    result.images = static_cast<int>(group.rows.size());
    result.lesions = rounds.lesions();
    const auto present = rounds.presentClasses();
    result.classes = static_cast<int>(present.size());
    result.balancedAccuracy = rounds.balancedAccuracy(present);
    result.accuracy = rounds.accuracy();
    result.tooSmall = result.images < leastImages || result.lesions < leastLesions;
    return result;
}

std::vector<int> comparableClasses(const RecallRounds& first, const RecallRounds& second) {
    std::vector<int> classes;
    for (std::size_t k = 0; k < first.lesionsPerClass().size(); ++k) {
        const int fewer = std::min(first.lesionsPerClass()[k], second.lesionsPerClass()[k]);
        if (fewer >= leastLesionsOfClass) classes.push_back(static_cast<int>(k));
    }
    return classes;
}

Predictions rowsOf(const Predictions& predictions, const std::vector<std::size_t>& rows) {
    Predictions chosen;
    chosen.classes = predictions.classes;
    for (const std::size_t i : rows) {
        chosen.imageIds.push_back(predictions.imageIds[i]);
        chosen.lesionIds.push_back(predictions.lesionIds[i]);
        chosen.labels.push_back(predictions.labels[i]);
        const auto row = predictions.row(i);
        chosen.probabilities.insert(chosen.probabilities.end(), row.begin(), row.end());
    }
    return chosen;
}

void describeLesions(Subgroup& described, const Group& group, const Predictions& predictions,
                     const BootstrapOptions& options) {
    const Predictions lesions = perLesion(rowsOf(predictions, group.rows));
    std::vector<std::size_t> all(lesions.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const RecallRounds rounds(lesions, all, options,
                              Random({options.seed, hash64(group.attribute), hash64(group.value), hash64("lesions")}));
    described.lesionBalancedAccuracy = rounds.balancedAccuracy(rounds.presentClasses());
    described.lesionAccuracy = rounds.accuracy();
}

struct JudgedGroup {
    Subgroup group;
    RecallRounds rounds;
};

/// `first` against `second`, in whichever order they differ beyond chance.
std::optional<SubgroupGap> gapBetween(const JudgedGroup& first, const JudgedGroup& second,
                                      const std::vector<std::string>& classNames) {
    const auto classes = comparableClasses(first.rounds, second.rounds);
    if (classes.size() < 2) return std::nullopt;  // one recall is no balanced accuracy
    const auto a = first.rounds.balancedAccuracy(classes);
    const auto b = second.rounds.balancedAccuracy(classes);
    if (!a.interval || !b.interval) return std::nullopt;
    const bool firstWorse = a.interval->high < b.interval->low;
    if (!firstWorse && !(b.interval->high < a.interval->low)) return std::nullopt;
    SubgroupGap gap;
    gap.attribute = first.group.attribute;
    gap.worstGroup = firstWorse ? first.group.value : second.group.value;
    gap.bestGroup = firstWorse ? second.group.value : first.group.value;
    const auto& worst = firstWorse ? a : b;
    const auto& best = firstWorse ? b : a;
    gap.worst = *worst.value;
    gap.best = *best.value;
    gap.worstInterval = *worst.interval;
    gap.bestInterval = *best.interval;
    for (const int k : classes) gap.classes.push_back(classNames[static_cast<std::size_t>(k)]);
    return gap;
}

std::optional<SubgroupGap> widestGap(const std::vector<JudgedGroup>& groups,
                                     const std::vector<std::string>& classNames) {
    std::optional<SubgroupGap> widest;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = i + 1; j < groups.size(); ++j) {
            if (groups[i].group.tooSmall || groups[j].group.tooSmall) continue;
            auto gap = gapBetween(groups[i], groups[j], classNames);
            if (gap && (!widest || gap->best - gap->worst > widest->best - widest->worst)) widest = std::move(gap);
        }
    }
    return widest;
}

}  // namespace

std::string attributeWords(const std::string& attribute) {
    if (attribute == "proof") return "proof of the diagnosis";
    if (attribute == "skin_tone") return "skin tone (estimate)";
    std::string words = attribute;
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string groupWords(const std::string& attribute, const std::string& value) {
    if (attribute != "proof") return value;
    if (value == "histo") return "histopathology";
    if (value == "confocal") return "confocal microscopy";
    return value == "follow_up" ? "follow-up" : value;
}

std::vector<Attribute> attributesOf(const Predictions& predictions, const Dataset& dataset) {
    const auto samples = samplesOf(predictions, dataset);
    const auto attribute = [&](const char* name, auto&& valueOf) {
        Attribute result{name, {}};
        for (const Sample* sample : samples) result.values.push_back(sample ? valueOf(*sample) : std::string());
        return result;
    };
    std::vector<Attribute> all;
    all.push_back(attribute("sex", [](const Sample& sample) { return known(sample.sex); }));
    all.push_back(attribute("age", ageBand));
    all.push_back(attribute("site", [](const Sample& sample) { return known(sample.site); }));
    all.push_back(attribute("source", [](const Sample& sample) { return known(sample.source); }));
    all.push_back(attribute("proof", [](const Sample& sample) { return known(sample.dxType); }));
    std::erase_if(all, [](const Attribute& each) {
        return std::all_of(each.values.begin(), each.values.end(), [](const auto& value) { return value.empty(); });
    });
    return all;
}

Result<Attribute> skinToneAttribute(const Predictions& predictions, const Dataset& dataset, const StopToken& stop,
                                    const Progress& progress) {
    const auto samples = samplesOf(predictions, dataset);
    Attribute attribute{"skin_tone", std::vector<std::string>(samples.size())};
    const auto measure = [&](std::size_t i) {
        if (!samples[i]) return;
        const auto rgb = loadImage(samples[i]->file);
        const auto tone = rgb ? estimateSkinTone(*rgb) : std::nullopt;
        if (tone) attribute.values[i] = skinToneGroup(tone->angle);
    };
    if (!parallelLoop(samples.size(), measure, stop, progress)) return fail(MessageId::Stopped);
    return attribute;
}

Result<Subgroups> judgeSubgroups(const Predictions& predictions, const std::vector<Attribute>& attributes,
                                 const BootstrapOptions& options, const StopToken& stop) {
    Subgroups result;
    for (const Attribute& attribute : attributes) {
        std::vector<JudgedGroup> judged;
        for (const Group& group : groupsOf(attribute)) {
            if (stop.stopRequested()) return fail(MessageId::Stopped);
            // A stream for each group: adding one changes no other's interval.
            Random random({options.seed, hash64(group.attribute), hash64(group.value)});
            RecallRounds rounds(predictions, group.rows, options, random);
            Subgroup described = describe(group, rounds);
            describeLesions(described, group, predictions, options);
            result.groups.push_back(described);
            judged.push_back({described, std::move(rounds)});
        }
        if (auto gap = widestGap(judged, predictions.classes)) result.gaps.push_back(std::move(*gap));
    }
    return result;
}

}  // namespace lesion
