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

/// Computes the features of the judged images (with all cores; judged.dataset must be there). Empty where fewer than
/// two sources have 20 lesions. Progress counts images. Errors: Stopped, OutOfMemory.
Result<std::optional<SourceProbe>> probeSource(const Judged& judged, const Classifier& classifier,
                                               const BootstrapOptions& options, const StopToken& stop = {},
                                               const Progress& progress = {});

}  // namespace lesion
