#pragma once

#include "core/evaluation/Assessment.h"

#include <string>
#include <vector>

namespace lesion::test {

/// "l3"; as an appended text, because g++ 12 warns wrongly of a joined one.
inline std::string numbered(const char* prefix, std::size_t number) {
    std::string text = prefix;
    text += std::to_string(number);
    return text;
}

/// Predictions with exactly this confusion matrix (rows true, columns answered), every answer given with
/// `confidence`, every image a lesion of its own (i0, i1 … and l0, l1 …). Classes are named A, B, C …
inline Predictions answered(const std::vector<std::vector<int>>& confusion, double confidence = 0.8) {
    Predictions predictions;
    const std::size_t classes = confusion.size();
    for (std::size_t k = 0; k < classes; ++k) predictions.classes.emplace_back(1, static_cast<char>('A' + k));
    for (std::size_t truth = 0; truth < classes; ++truth) {
        for (std::size_t answer = 0; answer < classes; ++answer) {
            for (int i = 0; i < confusion[truth][answer]; ++i) {
                predictions.imageIds.push_back(numbered("i", predictions.size()));
                predictions.lesionIds.push_back(numbered("l", predictions.size()));
                predictions.labels.push_back(static_cast<int>(truth));
                for (std::size_t k = 0; k < classes; ++k) {
                    const double rest = (1 - confidence) / static_cast<double>(classes - 1);
                    predictions.probabilities.push_back(static_cast<float>(k == answer ? confidence : rest));
                }
            }
        }
    }
    return predictions;
}

/// The data set that such predictions are of: the same ids, lesions and labels, no files.
inline Dataset datasetOf(const Predictions& predictions) {
    Dataset dataset;
    dataset.name = "made up";
    dataset.classes = predictions.classes;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        Sample sample;
        sample.id = predictions.imageIds[i];
        sample.lesion = predictions.lesionIds[i];
        sample.label = predictions.labels[i];
        dataset.samples.push_back(sample);
    }
    return dataset;
}

}  // namespace lesion::test
