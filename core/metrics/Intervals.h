#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/metrics/Figures.h"

#include <cstdint>
#include <vector>

namespace lesion {

/// How intervals are made: lesions, not images, are drawn with replacement, as many of each class as there are (a
/// lesion counts under its first photograph's class), and every photograph of a drawn lesion comes with it; the
/// interval runs between percentiles of the figure over all rounds (Efron and Tibshirani 1993, ch. 13; percentiles
/// interpolated as numpy does). Photographs of a lesion resemble each other: drawing images would make the interval too
/// narrow.
struct BootstrapOptions {
    int rounds = 2000;  ///< 0: no intervals
    double level = 0.95;
    std::uint64_t seed = 1;

    bool operator==(const BootstrapOptions&) const = default;
};

/// computeFigures with an interval for every figure that has a value there and in at least nine rounds of ten. The same
/// seed gives the same numbers on any number of cores. 10,015 images and 2,000 rounds take under 2 s on two cores.
/// Progress counts rounds. Error: Stopped.
Result<Figures> figuresWithIntervals(const Predictions& predictions, const BootstrapOptions& options,
                                     const StopToken& stop = {}, const Progress& progress = {});

/// Two classifiers on the same images: figure of `second` minus figure of `first`, with the interval of the difference
/// when both are judged on the same drawn lesions.
struct FigureDifference {
    Figure figure{};
    int classIndex = -1;
    std::optional<double> value;
    std::optional<Interval> interval;
};

/// Two recipes, each trained several times (seeds): mean figure of the trainings `second` minus mean figure of the
/// trainings `first`, all judged on the images that every one of them judged (by id) and, for the interval, on the same
/// drawn lesions. What differs between seeds is not in the interval, only what differs between lesions. Labels and
/// lesions are those of first.front(). Errors: ClassesDiffer, NothingShared, Stopped.
Result<std::vector<FigureDifference>> compareMeans(const std::vector<Predictions>& first,
                                                   const std::vector<Predictions>& second,
                                                   const BootstrapOptions& options, const StopToken& stop = {},
                                                   const Progress& progress = {});

/// McNemar's exact test on images: how often only one of two classifiers is right.
struct McNemar {
    int onlyFirstRight = 0;
    int onlySecondRight = 0;
    double pValue = 1;  ///< two-sided, binomial; 1 where they never differ
};
double mcNemarExact(int onlyFirstRight, int onlySecondRight);

struct PairedComparison {
    int images = 0;   ///< in both, by id
    int leftOut = 0;  ///< in one of them only
    std::vector<FigureDifference> differences;
    McNemar mcNemar;
};

/// Compares on the images that both judged (by id), under the labels and lesions of the first. The order of the classes
/// may differ. Errors: ClassesDiffer, NothingShared, Stopped.
Result<PairedComparison> comparePaired(const Predictions& first, const Predictions& second,
                                       const BootstrapOptions& options, const StopToken& stop = {},
                                       const Progress& progress = {});

}  // namespace lesion
