#pragma once

#include "core/base/StopToken.h"
#include "core/metrics/Figures.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lesion {

/// Draws lesions with replacement, as many of each class as there are, and says how often each row comes along. Kept
/// apart from the figures so that a round can be repeated and checked on its own.
class LesionDraws {
public:
    explicit LesionDraws(const Predictions& predictions);

    std::size_t lesions() const { return lesionCount_; }
    std::size_t rows() const { return lesionOfRow_.size(); }
    /// How often each lesion and each row is drawn. Depends on seed and round alone, so rounds may be made in any order
    /// and by any thread.
    void draw(std::uint64_t seed, int round, std::span<std::uint32_t> ofLesions, std::span<std::uint32_t> ofRows) const;

private:
    std::size_t lesionCount_ = 0;
    std::vector<std::uint32_t> lesionOfRow_;
    std::vector<std::vector<std::uint32_t>> lesionsOfClass_;
};

/// One round's values into its own place.
using RoundWork = std::function<void(int round, std::span<double> values)>;

/// The values of every round, `width` a round, round after round; empty when stopped. `makeWork` is called once for
/// each of at most `threads` threads, in the calling one, so that each has its own memory; the work must not throw.
/// `progress` counts rounds and is called from the calling thread alone.
std::optional<std::vector<double>> runRounds(int rounds, std::size_t width, int threads,
                                             const std::function<RoundWork()>& makeWork, const StopToken& stop,
                                             const Progress& progress);

/// Column `index` of runRounds' values between its percentiles (interpolated as numpy's default does). Empty where more
/// than a tenth of the rounds have no value (NaN).
std::optional<Interval> percentileInterval(const std::vector<double>& values, std::size_t width, std::size_t index,
                                           double level);

}  // namespace lesion
