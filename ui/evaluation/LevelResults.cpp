#include "ui/evaluation/LevelResults.h"

#include <algorithm>
#include <unordered_map>

namespace lesion {

LevelResults resultsAt(const Assessment& assessment, Level level) {
    const Judged& judged = assessment.judged;
    LevelResults results;
    results.level = level;
    results.temperature = judged.temperature;
    if (level == Level::Images) {
        results.predictions = judged.predictions;
        results.evaluation = assessment.evaluation;
        results.figures = assessment.images;
        results.calibration = assessment.calibration;
        results.uncalibrated = assessment.uncalibrated;
        return results;
    }
    results.predictions = perLesion(judged.predictions);
    results.evaluation = evaluatePredictions(results.predictions, judged.majorityClass);
    results.figures = assessment.lesions;
    results.calibration = measureCalibration(results.predictions);
    if (assessment.uncalibrated)
        results.uncalibrated =
            measureCalibration(perLesion(withTemperature(judged.predictions, 1 / judged.temperature)));
    return results;
}

std::vector<CellImage> imagesOfCell(const Assessment& assessment, const LevelResults& results, int trueClass,
                                    int predictedClass) {
    const Predictions& all = results.predictions;
    std::vector<CellImage> found;
    std::unordered_map<std::string, double> lesions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.labels[i] != trueClass || all.predicted(i) != predictedClass) continue;
        const double confidence = all.row(i)[std::size_t(predictedClass)];
        if (results.level == Level::Lesions && !all.lesionIds[i].empty())
            lesions[all.lesionIds[i]] = confidence;
        else
            found.push_back({all.imageIds[i], confidence});
    }
    if (!lesions.empty()) {
        const Predictions& photographs = assessment.judged.predictions;
        for (std::size_t i = 0; i < photographs.size(); ++i)
            if (const auto lesion = lesions.find(photographs.lesionIds[i]); lesion != lesions.end())
                found.push_back({photographs.imageIds[i], lesion->second});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const CellImage& a, const CellImage& b) { return a.confidence > b.confidence; });
    return found;
}

}  // namespace lesion
