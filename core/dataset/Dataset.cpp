#include "core/dataset/Dataset.h"

#include "core/base/Files.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace lesion {

std::string_view toString(Problem::Kind kind) {
    constexpr std::array<std::string_view, 10> names{
        "missing_file",  "file_without_row", "wrong_signature", "cut_short", "duplicate_id",
        "unknown_label", "two_diagnoses",    "undecodable",     "too_large", "bad_row"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<int> Dataset::lesionIndices() const {
    std::vector<int> indices;
    indices.reserve(samples.size());
    std::unordered_map<std::string_view, int> known;
    int count = 0;
    for (const Sample& sample : samples) {
        if (sample.lesion.empty()) {
            indices.push_back(count++);
            continue;
        }
        const auto [place, isNew] = known.try_emplace(sample.lesion, count);
        if (isNew) ++count;
        indices.push_back(place->second);
    }
    return indices;
}

int Dataset::lesionCount() const {
    const std::vector<int> indices = lesionIndices();
    return indices.empty() ? 0 : *std::max_element(indices.begin(), indices.end()) + 1;
}

std::vector<int> Dataset::imagesPerClass() const {
    std::vector<int> counts(classes.size());
    for (const Sample& sample : samples) ++counts[static_cast<std::size_t>(sample.label)];
    return counts;
}

std::vector<int> Dataset::lesionsPerClass() const {
    std::vector<int> counts(classes.size());
    const std::vector<int> lesions = lesionIndices();
    int next = 0;  // lesions are numbered in the order of their first photographs
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (lesions[i] != next) continue;
        ++counts[static_cast<std::size_t>(samples[i].label)];
        ++next;
    }
    return counts;
}

bool Dataset::hasPatients() const {
    return !samples.empty() &&
           std::none_of(samples.begin(), samples.end(), [](const Sample& sample) { return sample.patient.empty(); });
}

std::string Dataset::fingerprint() const {
    std::uint64_t hash = hash64(std::string_view("lesionlab-dataset-1"));
    const auto add = [&hash](std::string_view text) {
        hash = hash64(text, hash);
        hash = hash64(std::string_view("\0", 1), hash);
    };
    for (const std::string& className : classes) add(className);
    for (const Sample& sample : samples) {
        add(sample.id);
        add(classes[static_cast<std::size_t>(sample.label)]);
        add(sample.lesion);
        add(sample.patient);
        add(toUtf8(sample.file.filename()));
    }
    return toHex(hash);
}

}  // namespace lesion
