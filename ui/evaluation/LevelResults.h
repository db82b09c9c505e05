#pragma once

#include "core/evaluation/Assessment.h"

#include <optional>

namespace lesion {

/// What counts as one answer: a photograph, or a lesion with all its photographs.
enum class Level { Images, Lesions };

/// An assessment seen at one level: what matrix, curves and calibration draw. Made when the level is chosen; some
/// milliseconds for ten thousand photographs.
struct LevelResults {
    Level level = Level::Images;
    Predictions predictions;
    Evaluation evaluation;
    Figures figures;
    Calibration calibration;
    std::optional<Calibration> uncalibrated;  ///< at temperature 1, where the model has another
    double temperature = 1;
};
LevelResults resultsAt(const Assessment& assessment, Level level);

/// Ids of the photographs that stand in a cell of the matrix, those of the surest answer first. At lesion level all
/// photographs of each lesion.
struct CellImage {
    std::string id;
    double confidence = 0;  ///< probability of the answer
};
std::vector<CellImage> imagesOfCell(const Assessment& assessment, const LevelResults& results, int trueClass,
                                    int predictedClass);

}  // namespace lesion
