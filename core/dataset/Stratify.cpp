#include "core/dataset/Stratify.h"

#include "core/base/Random.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace lesion {
namespace {

class UnionFind {
public:
    explicit UnionFind(std::size_t count) : parents_(count) { std::iota(parents_.begin(), parents_.end(), 0); }
    int root(int i) {
        while (parent(i) != i) {
            parent(i) = parent(parent(i));
            i = parent(i);
        }
        return i;
    }
    void join(int a, int b) {
        a = root(a);
        b = root(b);
        parent(std::max(a, b)) = std::min(a, b);
    }

private:
    int& parent(int i) { return parents_[static_cast<std::size_t>(i)]; }
    std::vector<int> parents_;
};

class Stratifier {
public:
    Stratifier(const Groups& groups, const Shares& shares)
        : groups_(groups), shares_(shares), bins_(shares.fractions.size()), binOf_(groups.samples.size(), -1) {
        const std::size_t classes = groups.counts.empty() ? 0 : groups.counts.front().size();
        totals_.assign(classes, 0);
        for (const auto& counts : groups.counts) {
            for (std::size_t c = 0; c < classes; ++c) totals_[c] += counts[c];
        }
        got_.assign(bins_, std::vector<int>(classes, 0));
    }

    std::vector<int> run(std::uint64_t seed, std::uint64_t stream) {
        std::vector<std::size_t> order(totals_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return totals_[a] < totals_[b]; });
        for (const std::size_t c : order) {
            Random random{seed, stream, static_cast<std::uint64_t>(c)};
            shareClass(c, random);
        }
        return binOf_;
    }

private:
    void shareClass(std::size_t c, Random& random) {
        std::vector<std::size_t> candidates;
        for (std::size_t g = 0; g < binOf_.size(); ++g) {
            if (binOf_[g] < 0 && groups_.counts[g][c] > 0) candidates.push_back(g);
        }
        random.shuffle(std::span<std::size_t>(candidates));
        const auto least = static_cast<std::size_t>(shares_.least);
        const auto reserve = static_cast<std::size_t>(shares_.reserve);
        const bool enough = candidates.size() >= least * bins_ + reserve;
        for (std::size_t bin = 0; bin < bins_; ++bin) {
            const std::size_t later = enough ? least * (bins_ - bin - 1) : 0;
            const std::size_t forced = enough ? least : (reserve == 0 ? candidates.size() : 0);
            fill(candidates, c, bin, reserve + later, forced);
        }
        for (const std::size_t group : candidates) binOf_[group] = static_cast<int>(bins_);
    }

    /// Takes groups while each brings the bin nearer to its share, then the smallest until it has `forced`; leaves
    /// `reserved` of them.
    void fill(std::vector<std::size_t>& candidates, std::size_t c, std::size_t bin, std::size_t reserved,
              std::size_t forced) {
        int left = totals_[c];
        for (std::size_t earlier = 0; earlier < bin; ++earlier) left -= got_[earlier][c];
        const double target = shares_.fractions[bin] * left;
        std::size_t remaining = candidates.size();
        std::size_t taken = got_[bin][c] > 0 ? 1 : 0;  // with a rarer class
        const auto take = [&](std::size_t group) {
            binOf_[group] = static_cast<int>(bin);
            for (std::size_t k = 0; k < totals_.size(); ++k) got_[bin][k] += groups_.counts[group][k];
            --remaining;
            ++taken;
        };
        for (const std::size_t group : candidates) {
            if (remaining > reserved && got_[bin][c] + groups_.counts[group][c] / 2.0 < target) take(group);
        }
        const auto isTaken = [&](std::size_t group) { return binOf_[group] >= 0; };
        candidates.erase(std::remove_if(candidates.begin(), candidates.end(), isTaken), candidates.end());
        while (taken < forced && remaining > reserved) {
            const auto smallest = std::min_element(candidates.begin(), candidates.end(), [&](auto a, auto b) {
                return groups_.counts[a][c] < groups_.counts[b][c];
            });
            take(*smallest);
            candidates.erase(smallest);
        }
    }

    const Groups& groups_;
    const Shares& shares_;
    std::size_t bins_;
    std::vector<int> binOf_;
    std::vector<int> totals_;            ///< images of each class
    std::vector<std::vector<int>> got_;  ///< images of each class in each bin
};

}  // namespace

Groups groupSamples(const Dataset& dataset, bool byLesion, bool byPatient) {
    const std::size_t count = dataset.samples.size();
    UnionFind links(count);
    std::unordered_map<std::string, int> lesions;
    std::unordered_map<std::string, int> patients;
    for (std::size_t i = 0; i < count; ++i) {
        const Sample& sample = dataset.samples[i];
        if (!sample.excluded.empty()) continue;
        const int self = static_cast<int>(i);
        if (byLesion && !sample.lesion.empty()) {
            links.join(self, lesions.try_emplace(sample.lesion, self).first->second);
        }
        if (byPatient && !sample.patient.empty()) {
            links.join(self, patients.try_emplace(sample.patient, self).first->second);
        }
    }
    Groups groups;
    std::vector<int> groupOf(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        if (!dataset.samples[i].excluded.empty()) continue;
        int& group = groupOf[static_cast<std::size_t>(links.root(static_cast<int>(i)))];
        if (group < 0) {
            group = static_cast<int>(groups.samples.size());
            groups.samples.emplace_back();
            groups.counts.emplace_back(dataset.classes.size());
        }
        groups.samples[static_cast<std::size_t>(group)].push_back(static_cast<int>(i));
        ++groups.counts[static_cast<std::size_t>(group)][static_cast<std::size_t>(dataset.samples[i].label)];
    }
    return groups;
}

std::vector<int> shareOut(const Groups& groups, const Shares& shares, std::uint64_t seed, std::uint64_t stream) {
    return Stratifier(groups, shares).run(seed, stream);
}

}  // namespace lesion
