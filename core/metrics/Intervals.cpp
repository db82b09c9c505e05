#include "core/metrics/Intervals.h"

#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/metrics/Bootstrap.h"
#include "core/metrics/SharedImages.h"
#include "core/metrics/WeightedFigures.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace lesion {

namespace {

/// One thread's memory for the draws of a round.
struct Draw {
    explicit Draw(const LesionDraws& draws) : ofLesions(draws.lesions()), ofRows(draws.rows()) {}

    std::vector<std::uint32_t> ofLesions;
    std::vector<std::uint32_t> ofRows;
    WeightedFigures::Workspace sums;
};

/// Runs `body`, whose memory may not suffice.
template <typename Body>
auto guarded(Body body) -> decltype(body()) {
    try {
        return body();
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", "cpu"}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "intervals"}}, exception.what());
    }
}

Result<Figures> drawIntervals(const Predictions& predictions, const BootstrapOptions& options, const StopToken& stop,
                              const Progress& progress) {
    Figures result = computeFigures(predictions);
    if (options.rounds <= 0) return result;
    const LesionDraws draws(predictions);
    const WeightedFigures weighted(predictions);
    const auto makeWork = [&]() -> RoundWork {
        return [&, draw = Draw(draws)](int round, std::span<double> values) mutable {
            draws.draw(options.seed, round, draw.ofLesions, draw.ofRows);
            weighted.compute(draw.ofRows, draw.sums, values);
        };
    };
    const std::size_t width = result.values.size();
    const auto rounds = runRounds(options.rounds, width, processorCount(), makeWork, stop, progress);
    if (!rounds) return fail(MessageId::Stopped);
    for (std::size_t i = 0; i < width; ++i) {
        if (result.values[i].value) result.values[i].interval = percentileInterval(*rounds, width, i, options.level);
    }
    return result;
}

/// The trainings of two recipes on the same rows. Its value of a round or of the whole: the mean of the second
/// recipe's trainings minus the first's.
class TwoRecipes {
public:
    TwoRecipes(const std::vector<Predictions>& all, std::size_t first) : first_(first), draws_(all.front()) {
        for (const Predictions& predictions : all) trainings_.emplace_back(predictions);
    }

    const LesionDraws& draws() const { return draws_; }
    const std::vector<FigureValue>& figures() const { return trainings_.front().figures(); }

    /// `scratch`: as long as `values`. NaN where one of the trainings has no value.
    void difference(std::span<const std::uint32_t> counts, WeightedFigures::Workspace& sums, std::span<double> scratch,
                    std::span<double> values) const {
        std::ranges::fill(values, 0.0);
        const auto ofFirst = static_cast<double>(first_);
        const auto ofSecond = static_cast<double>(trainings_.size() - first_);
        for (std::size_t t = 0; t < trainings_.size(); ++t) {
            trainings_[t].compute(counts, sums, scratch);
            const double share = t < first_ ? -1 / ofFirst : 1 / ofSecond;
            for (std::size_t i = 0; i < values.size(); ++i) values[i] += share * scratch[i];
        }
    }

private:
    std::size_t first_;
    LesionDraws draws_;
    std::vector<WeightedFigures> trainings_;
};

/// `all`: the same images in the same order, those of the first recipe first.
Result<std::vector<FigureDifference>> drawDifferences(const std::vector<Predictions>& all, std::size_t first,
                                                      const BootstrapOptions& options, const StopToken& stop,
                                                      const Progress& progress) {
    const TwoRecipes recipes(all, first);
    const std::size_t width = recipes.figures().size();
    std::vector<double> values(width);
    std::vector<double> scratch(width);
    WeightedFigures::Workspace sums;
    recipes.difference(std::vector<std::uint32_t>(all.front().size(), 1), sums, scratch, values);
    std::vector<FigureDifference> differences;
    for (std::size_t i = 0; i < width; ++i) {
        const FigureValue& figure = recipes.figures()[i];
        differences.push_back({figure.figure, figure.classIndex, {}, {}});
        if (!std::isnan(values[i])) differences.back().value = values[i];
    }
    if (options.rounds <= 0) return differences;

    const auto makeWork = [&]() -> RoundWork {
        return [&, draw = Draw(recipes.draws()), own = scratch](int round, std::span<double> into) mutable {
            recipes.draws().draw(options.seed, round, draw.ofLesions, draw.ofRows);
            recipes.difference(draw.ofRows, draw.sums, own, into);
        };
    };
    const auto rounds = runRounds(options.rounds, width, processorCount(), makeWork, stop, progress);
    if (!rounds) return fail(MessageId::Stopped);
    for (std::size_t i = 0; i < width; ++i) {
        if (differences[i].value) differences[i].interval = percentileInterval(*rounds, width, i, options.level);
    }
    return differences;
}

McNemar countDisagreements(const Predictions& first, const Predictions& second) {
    McNemar result;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const bool firstRight = first.predicted(i) == first.labels[i];
        const bool secondRight = second.predicted(i) == first.labels[i];
        if (firstRight && !secondRight) ++result.onlyFirstRight;
        if (secondRight && !firstRight) ++result.onlySecondRight;
    }
    result.pValue = mcNemarExact(result.onlyFirstRight, result.onlySecondRight);
    return result;
}

}  // namespace

Result<Figures> figuresWithIntervals(const Predictions& predictions, const BootstrapOptions& options,
                                     const StopToken& stop, const Progress& progress) {
    return guarded([&] { return drawIntervals(predictions, options, stop, progress); });
}

Result<std::vector<FigureDifference>> compareMeans(const std::vector<Predictions>& first,
                                                   const std::vector<Predictions>& second,
                                                   const BootstrapOptions& options, const StopToken& stop,
                                                   const Progress& progress) {
    return guarded([&]() -> Result<std::vector<FigureDifference>> {
        std::vector<const Predictions*> all;
        for (const Predictions& predictions : first) all.push_back(&predictions);
        for (const Predictions& predictions : second) all.push_back(&predictions);
        if (first.empty() || second.empty()) return std::vector<FigureDifference>();
        const auto shared = onSharedImages(all);
        if (!shared) return tl::unexpected(shared.error());
        return drawDifferences(*shared, first.size(), options, stop, progress);
    });
}

Result<PairedComparison> comparePaired(const Predictions& first, const Predictions& second,
                                       const BootstrapOptions& options, const StopToken& stop,
                                       const Progress& progress) {
    return guarded([&]() -> Result<PairedComparison> {
        const auto shared = onSharedImages({&first, &second});
        if (!shared) return tl::unexpected(shared.error());
        auto differences = drawDifferences(*shared, 1, options, stop, progress);
        if (!differences) return tl::unexpected(std::move(differences.error()));
        PairedComparison result;
        const std::size_t images = shared->front().size();
        result.images = static_cast<int>(images);
        result.leftOut = static_cast<int>(first.size() - images + second.size() - images);
        result.differences = std::move(*differences);
        result.mcNemar = countDisagreements(shared->front(), shared->back());
        return result;
    });
}

double mcNemarExact(int onlyFirstRight, int onlySecondRight) {
    const int differing = onlyFirstRight + onlySecondRight;
    const int fewer = std::min(onlyFirstRight, onlySecondRight);
    // log of the probability of exactly `fewer` heads in `differing` throws, then those of fewer by their ratios.
    double logProbability = -differing * std::log(2.0);
    for (int i = 1; i <= fewer; ++i) logProbability += std::log(static_cast<double>(differing - fewer + i) / i);
    double relative = 1;
    double sum = 0;
    for (int heads = fewer; heads >= 0; --heads) {
        sum += relative;
        relative *= static_cast<double>(heads) / (differing - heads + 1);
    }
    return std::min(1.0, 2 * std::exp(logProbability) * sum);
}

}  // namespace lesion
