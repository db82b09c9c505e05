#include "core/training/RateFinder.h"

#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/dataset/Sampling.h"
#include "core/training/Batches.h"
#include "core/training/Learner.h"
#include "core/training/TrainingPlan.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace lesion {
namespace {

constexpr int steps = 100;
constexpr double firstRate = 1e-7;
constexpr double lastRate = 1;
constexpr double smoothing = 0.8;
constexpr std::size_t lag = 4;        ///< smoothing / (1 - smoothing)
constexpr std::size_t settling = 10;  ///< points at the beginning that say nothing yet
constexpr std::size_t reach = 5;      ///< points on each side that a slope rests on

double rateOfStep(int step) {
    return firstRate * std::pow(lastRate / firstRate, static_cast<double>(step) / (steps - 1));
}

/// Of a straight line through the points around `middle`, by least squares; losses over the logarithm of the rate,
/// whose points lie at equal distances.
double slopeAt(const std::vector<double>& losses, std::size_t middle) {
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i <= 2 * reach; ++i) {
        const double x = static_cast<double>(i) - static_cast<double>(reach);
        sum += x * losses[middle + i - reach];
        squares += x * x;
    }
    return sum / squares;
}

/// The whole sweep. A stop and failures are errors.
Result<RateCurve> sweep(const TrainingPlan& plan, const PreparedImages& images, const Preprocessing& preprocessing,
                        Learner& learner, const StopToken& stop, const Progress& progress) {
    const TrainingOptions& options = plan.options;
    const auto sampled = sampledIndices(plan.data, plan.split, options.sampling, options.seed);
    const auto weights = lossWeights(plan.data, plan.split, options.sampling);
    const auto* augmentation = options.augmentation.changesAnything() ? &options.augmentation : nullptr;
    const PixelSource source(plan.data, images.cache, images.imageOfSample, preprocessing);
    RateSweep curve;
    int step = 0;
    for (int epoch = 1;; ++epoch) {
        const auto order = epochOrder(plan.data, sampled, options.sampling, options.seed, epoch);
        const auto batches = BatchPlan::make(order, options.batchSize, true, options.maxSteps);
        const auto seedOfEpoch = static_cast<std::uint64_t>(epoch);
        BatchLoader loader(source, batches, augmentation, options.seed, seedOfEpoch);
        Batch batch;
        for (std::size_t i = 0; i < batches.batches.size(); ++i) {
            if (stop.stopRequested()) return fail(MessageId::Stopped);
            if (auto loaded = loader.next(batch); !loaded) return tl::unexpected(loaded.error());
            Random chance({options.seed, seedOfEpoch, i});
            const double rate = rateOfStep(step);
            const auto outcome = learner.train(batch, weights, rate, chance.next());
            if (!outcome) return tl::unexpected(outcome.error());
            ++step;
            if (progress) progress(step, steps);
            if (!curve.add(rate, outcome->loss) || step == steps) return curve.curve();
        }
    }
}

Result<RateCurve> find(const Dataset& dataset, const TrainingOptions& options, const StopToken& stop,
                       const Progress& progress) {
    auto plan = planTraining(dataset, options, {});
    if (!plan) return tl::unexpected(plan.error());
    plan->options.ema = 0;  // changes no step
    const auto weights = weightsFile(options);
    if (!weights) return tl::unexpected(weights.error());
    const Preprocessing preprocessing = preprocessingFor(options);
    auto clinical = clinicalTable(plan->data, plan->split, options.clinical);
    if (!clinical) return tl::unexpected(clinical.error());
    auto learner = Learner::make(plan->options, static_cast<int>(plan->data.classes.size()), preprocessing,
                                 plan->device, *weights, std::move(*clinical));
    if (!learner) return tl::unexpected(learner.error());
    learner->setHeadOnly(options.headEpochs > 0);
    const auto images = prepareImages(*plan, preprocessing, stop, [&](std::int64_t done, std::int64_t) {
        if (progress) progress(done, 0);
    });
    if (!images) return tl::unexpected(images.error());
    return sweep(*plan, *images, preprocessing, *learner, stop, progress);
}

}  // namespace

bool RateSweep::add(double rate, double loss) {
    if (!std::isfinite(loss)) return false;
    average_ = smoothing * average_ + (1 - smoothing) * loss;
    curve_.rates.push_back(rate);
    const double smooth = average_ / (1 - std::pow(smoothing, static_cast<double>(curve_.rates.size())));
    best_ = curve_.losses.empty() ? smooth : std::min(best_, smooth);
    curve_.losses.push_back(smooth);
    return smooth <= 4 * best_;
}

RateCurve RateSweep::curve() const {
    RateCurve curve = curve_;
    double steepest = 0;
    for (std::size_t middle = settling + reach; middle + reach < curve.losses.size(); ++middle) {
        const double slope = slopeAt(curve.losses, middle);
        if (slope >= steepest) continue;
        steepest = slope;
        curve.suggestion = curve.rates[middle - lag];
    }
    return curve;
}

Result<RateCurve> findLearningRate(const Dataset& dataset, const TrainingOptions& options, const StopToken& stop,
                                   const Progress& progress) {
    try {
        return find(dataset, options, stop, progress);
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", options.device}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "findLearningRate"}}, exception.what());
    }
}

}  // namespace lesion
