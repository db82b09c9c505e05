#pragma once

#include "core/evaluation/Judged.h"
#include "core/metrics/Intervals.h"

#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// How well something tells the source of an image, over the sources with at least 20 lesions.
struct SourceFigure {
    std::vector<std::string> sources;
    int images = 0;
    double balancedAccuracy = 0;
    std::optional<Interval> interval;
    double chance = 0;  ///< 1 / sources
};

/// A network that sees where a picture was taken can use that instead of the lesion. A linear classifier is trained to
/// tell the source from the network's last features on one half of the lesions and tested on the other, and the other
/// way round. Classes differ between sources, so that telling the class tells something of the source: `fromClass` is
/// what can be had from the label alone, `withinClass` is the same probe among the images of one class, the largest of
/// those that two sources have at least 20 lesions of. Only `withinClass` above chance shows that the source itself is
/// in the features.
struct SourceProbe {
    SourceFigure overall;
    SourceFigure fromClass;
    std::optional<SourceFigure> withinClass;
    std::string className;  ///< of withinClass
};

/// A table of numbers with a label and a group a row.
struct ProbeData {
    std::vector<float> features;  ///< row-major, labels.size() x width
    std::vector<int> labels;
    std::vector<std::string> groups;  ///< lesions: never on both sides
    std::size_t width = 0;
};
/// Predictions of a multinomial logistic regression (features standardised by the training half, L2 penalty, full
/// batches, fixed number of steps: deterministic) for every row, by the one that was trained on the other half of the
/// groups. The halves are drawn with `seed`, within labels. Error: Stopped.
Result<Predictions> crossPredict(const ProbeData& data, const std::vector<std::string>& classes, std::uint64_t seed,
                                 const StopToken& stop = {});

/// Computes the features of the judged images (with all cores; judged.dataset must be there). Empty where fewer than
/// two sources have 20 lesions. Progress counts images. Errors: Stopped, OutOfMemory.
Result<std::optional<SourceProbe>> probeSource(const Judged& judged, const Classifier& classifier,
                                               const BootstrapOptions& options, const StopToken& stop = {},
                                               const Progress& progress = {});

}  // namespace lesion
