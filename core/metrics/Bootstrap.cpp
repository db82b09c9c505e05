#include "core/metrics/Bootstrap.h"

#include "core/base/Random.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <system_error>
#include <thread>

namespace lesion {

namespace {

/// Uniform in 0 … bound-1 without bias (Lemire 2019): one multiplication instead of Random::below's two divisions,
/// which would take longer than the figures themselves.
std::uint32_t drawBelow(Random& random, std::uint32_t bound) {
    auto product = (random.next() >> 32) * bound;
    auto low = static_cast<std::uint32_t>(product);
    if (low < bound) {
        const std::uint32_t uneven = (0U - bound) % bound;
        while (low < uneven) {
            product = (random.next() >> 32) * bound;
            low = static_cast<std::uint32_t>(product);
        }
    }
    return static_cast<std::uint32_t>(product >> 32);
}

/// numpy's "linear": between the two nearest of `sorted`.
double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

}  // namespace

LesionDraws::LesionDraws(const Predictions& predictions) : lesionsOfClass_(predictions.classes.size()) {
    for (const int lesion : lesionIndices(predictions)) {
        const auto index = static_cast<std::uint32_t>(lesion);
        if (index == lesionCount_) {
            const auto label = static_cast<std::size_t>(predictions.labels[lesionOfRow_.size()]);
            assert(label < lesionsOfClass_.size());
            lesionsOfClass_[label].push_back(index);
            ++lesionCount_;
        }
        lesionOfRow_.push_back(index);
    }
}

void LesionDraws::draw(std::uint64_t seed, int round, std::span<std::uint32_t> ofLesions,
                       std::span<std::uint32_t> ofRows) const {
    assert(ofLesions.size() == lesions() && ofRows.size() == rows());
    std::ranges::fill(ofLesions, 0U);
    Random random({seed, static_cast<std::uint64_t>(round)});
    for (const auto& lesions : lesionsOfClass_) {
        const auto count = static_cast<std::uint32_t>(lesions.size());
        for (std::uint32_t i = 0; i < count; ++i) ++ofLesions[lesions[drawBelow(random, count)]];
    }
    for (std::size_t i = 0; i < ofRows.size(); ++i) ofRows[i] = ofLesions[lesionOfRow_[i]];
}

std::optional<std::vector<double>> runRounds(int rounds, std::size_t width, int threads,
                                             const std::function<RoundWork()>& makeWork, const StopToken& stop,
                                             const Progress& progress) {
    std::vector<double> values(static_cast<std::size_t>(rounds) * width);
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    const auto run = [&](const RoundWork& work, bool reports) {
        while (!stop.stopRequested()) {
            const int round = next.fetch_add(1);
            if (round >= rounds) break;
            work(round, std::span<double>(values).subspan(static_cast<std::size_t>(round) * width, width));
            const int soFar = done.fetch_add(1) + 1;
            if (reports && progress) progress(soFar, rounds);
        }
    };
    const auto workers = static_cast<std::size_t>(std::clamp(threads, 1, std::max(1, rounds)));
    std::vector<RoundWork> works;
    for (std::size_t i = 0; i < workers; ++i) works.push_back(makeWork());
    std::vector<std::thread> others;
    others.reserve(workers);
    try {
        for (std::size_t i = 1; i < workers; ++i) {
            others.emplace_back([&run, &work = works[i]] { run(work, false); });
        }
    } catch (const std::system_error&) {
        // The system grants no further thread: those there are, and this one, do the work.
    }
    run(works[0], true);
    for (std::thread& thread : others) thread.join();
    if (done.load() < rounds) return std::nullopt;
    if (progress) progress(rounds, rounds);
    return values;
}

std::optional<Interval> percentileInterval(const std::vector<double>& values, std::size_t width, std::size_t index,
                                           double level) {
    std::vector<double> present;
    std::size_t rounds = 0;
    for (std::size_t i = index; i < values.size(); i += width) {
        ++rounds;
        if (!std::isnan(values[i])) present.push_back(values[i]);
    }
    if (present.empty() || present.size() * 10 < rounds * 9) return std::nullopt;
    std::ranges::sort(present);
    const double tail = (1 - level) / 2;
    return Interval{percentile(present, tail), percentile(present, 1 - tail)};
}

}  // namespace lesion
