#pragma once

#include "core/dataset/Dataset.h"

#include <string>
#include <vector>

/// A data set without files: `lesions[c]` lesions of class c (A, B, C …), lesion i with 1 + i % 3 photographs.
inline lesion::Dataset samplesOfLesions(const std::vector<int>& lesions) {
    lesion::Dataset dataset;
    for (std::size_t c = 0; c < lesions.size(); ++c) {
        dataset.classes.emplace_back(1, static_cast<char>('A' + c));
        for (int i = 0; i < lesions[c]; ++i) {
            for (int photograph = 0; photograph <= i % 3; ++photograph) {
                lesion::Sample sample;
                sample.lesion = dataset.classes.back() + std::to_string(i);
                sample.id = sample.lesion + "_" + std::to_string(photograph);
                sample.label = static_cast<int>(c);
                dataset.samples.push_back(sample);
            }
        }
    }
    return dataset;
}
