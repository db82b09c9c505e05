#pragma once

#include "core/base/Result.h"
#include "core/model/Classifier.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace lesion {

/// What a model says of one photograph. For research and teaching, not a medical device.
struct Diagnosis {
    std::string name;                  ///< the file's name, or "clipboard"
    std::filesystem::path file;        ///< empty for pasted pictures
    std::vector<std::string> classes;  ///< the model's
    std::vector<float> probabilities;
    int largest = 0;
    cv::Mat photograph;    ///< 8-bit RGB, upright, for showing (long side at most 2048)
    cv::Mat networkInput;  ///< what the network saw: prepared 8-bit RGB
    std::vector<Message> warnings;
    bool refused = false;
    double milliseconds = 0;  ///< from bytes to probabilities
};

/// Decode, prepare, classify. Errors: those of loadImage and Classifier::classify.
Result<Diagnosis> diagnoseFile(const Classifier& classifier, const std::filesystem::path& file);
Result<Diagnosis> diagnoseImage(const Classifier& classifier, const cv::Mat& rgb, const std::string& name);

/// {file, class, probabilities {}, prediction_set [], warnings [], refused}
nlohmann::json toJson(const Diagnosis& diagnosis);

}  // namespace lesion
