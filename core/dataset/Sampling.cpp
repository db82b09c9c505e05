#include "core/dataset/Sampling.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace lesion {
namespace {

constexpr std::uint64_t drawStream = 3;
constexpr std::uint64_t orderStream = 4;

constexpr std::array<std::string_view, 4> kindNames{"none", "resample", "weighted", "balanced"};

using PerClass = std::vector<std::vector<int>>;

PerClass byClass(const Dataset& dataset, const std::vector<int>& indices) {
    PerClass lists(dataset.classes.size());
    for (const int i : indices) {
        lists[static_cast<std::size_t>(dataset.samples[static_cast<std::size_t>(i)].label)].push_back(i);
    }
    return lists;
}

std::vector<int> sizes(const PerClass& lists) {
    std::vector<int> out;
    for (const auto& list : lists) out.push_back(static_cast<int>(list.size()));
    return out;
}

int nonEmpty(const std::vector<int>& counts) {
    return static_cast<int>(std::count_if(counts.begin(), counts.end(), [](int n) { return n > 0; }));
}

/// Every image the same number of times, then a random choice of them for the rest.
void appendRounds(std::vector<int>& out, std::vector<int> images, int target, Random& random) {
    const int count = static_cast<int>(images.size());
    if (count == 0) return;
    for (int round = 0; round < target / count; ++round) out.insert(out.end(), images.begin(), images.end());
    random.shuffle(std::span<int>(images));
    out.insert(out.end(), images.begin(), images.begin() + target % count);
}

/// Classes in turn; a class's images are reshuffled when used up.
std::vector<int> balancedOrder(PerClass lists, std::size_t length, Random& random) {
    lists.erase(std::remove_if(lists.begin(), lists.end(), [](const auto& list) { return list.empty(); }), lists.end());
    std::vector<int> order;
    if (lists.empty()) return order;
    order.reserve(length);
    for (std::size_t i = 0; i < length; ++i) {
        auto& list = lists[i % lists.size()];
        const std::size_t turn = i / lists.size() % list.size();
        if (turn == 0) random.shuffle(std::span<int>(list));
        order.push_back(list[turn]);
    }
    return order;
}

}  // namespace

std::string_view toString(SamplingKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<SamplingKind> parseSamplingKind(std::string_view text) {
    const auto found = std::find(kindNames.begin(), kindNames.end(), text);
    if (found == kindNames.end()) return std::nullopt;
    return static_cast<SamplingKind>(found - kindNames.begin());
}

std::vector<int> sampledIndices(const Dataset& dataset, const Split& split, const SamplingOptions& options,
                                std::uint64_t seed) {
    const std::vector<int> training = split.indices(Part::Train);
    if (options.kind != SamplingKind::Resample) return training;
    const PerClass lists = byClass(dataset, training);
    std::vector<int> out;
    for (std::size_t c = 0; c < lists.size(); ++c) {
        Random random{seed, drawStream, static_cast<std::uint64_t>(c)};
        appendRounds(out, lists[c], std::max(0, options.target), random);
    }
    return out;
}

std::vector<int> epochOrder(const Dataset& dataset, const std::vector<int>& sampled, const SamplingOptions& options,
                            std::uint64_t seed, int epoch) {
    Random random{seed, orderStream, static_cast<std::uint64_t>(epoch)};
    if (options.kind == SamplingKind::Balanced) return balancedOrder(byClass(dataset, sampled), sampled.size(), random);
    std::vector<int> order = sampled;
    random.shuffle(std::span<int>(order));
    return order;
}

std::vector<double> lossWeights(const Dataset& dataset, const Split& split, const SamplingOptions& options) {
    const std::vector<int> counts = sizes(byClass(dataset, split.indices(Part::Train)));
    const double total = std::accumulate(counts.begin(), counts.end(), 0);
    const int classes = nonEmpty(counts);
    std::vector<double> weights;
    for (const int count : counts) {
        if (count == 0) {
            weights.push_back(0);
        } else {
            weights.push_back(options.kind == SamplingKind::Weighted ? total / (classes * static_cast<double>(count))
                                                                     : 1);
        }
    }
    return weights;
}

SamplingSummary summariseSampling(const Dataset& dataset, const Split& split, const SamplingOptions& options) {
    SamplingSummary summary;
    summary.before = sizes(byClass(dataset, split.indices(Part::Train)));
    summary.after = summary.before;
    const int total = std::accumulate(summary.before.begin(), summary.before.end(), 0);
    const int classes = nonEmpty(summary.before);
    int turn = 0;  // of the classes that have images, as in balancedOrder
    for (std::size_t c = 0; c < summary.before.size(); ++c) {
        const int before = summary.before[c];
        int& after = summary.after[c];
        if (before > 0 && options.kind == SamplingKind::Resample) after = std::max(0, options.target);
        if (before > 0 && options.kind == SamplingKind::Balanced) {
            after = total / classes + (turn++ < total % classes ? 1 : 0);
        }
        summary.repeats.push_back(before > 0 ? after / static_cast<double>(before) : 0);
    }
    return summary;
}

}  // namespace lesion
