#pragma once

#include "core/base/Random.h"
#include "core/dataset/Dataset.h"
#include "core/image/ImageFile.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lesion::test {

/// Noisy grey-brown pictures of 40 x 30 with a spot whose colour is the class: learnt within seconds. Two photographs a
/// lesion; `lesions` says how many each class has.
inline Dataset easyData(const std::filesystem::path& folder, const std::vector<int>& lesions = {24, 16, 10}) {
    static const std::vector<std::string> names{"blue", "green", "red"};
    Dataset data;
    data.format = "folders";
    data.name = "easy";
    data.folder = folder;
    Random random(7);
    for (std::size_t label = 0; label < lesions.size(); ++label) {
        data.classes.push_back(names[label]);
        for (int lesion = 0; lesion < lesions[label]; ++lesion) {
            for (int photograph = 0; photograph < 2; ++photograph) {
                cv::Mat image(30, 40, CV_8UC3);
                for (int y = 0; y < image.rows; ++y) {
                    for (int x = 0; x < image.cols; ++x) {
                        cv::Vec3b pixel;
                        for (int c = 0; c < 3; ++c) pixel[c] = static_cast<unsigned char>(90 + random.below(60));
                        const bool spot = (x - 20) * (x - 20) + (y - 15) * (y - 15) < 80;
                        if (spot)
                            pixel[2 - static_cast<int>(label)] = static_cast<unsigned char>(190 + random.below(60));
                        image.at<cv::Vec3b>(y, x) = pixel;
                    }
                }
                Sample sample;
                sample.lesion = names[label] + "_" + std::to_string(lesion);
                sample.id = sample.lesion + "_" + std::to_string(photograph);
                sample.file = folder / (sample.id + ".png");
                sample.label = static_cast<int>(label);
                if (!saveImage(sample.file, image)) return {};
                data.samples.push_back(sample);
            }
        }
    }
    return data;
}

/// A training of seconds: the seed CNN at 32 pixels.
inline TrainingOptions tinyOptions() {
    TrainingOptions options;
    options.architecture = "seed-cnn";
    options.weights = "none";
    options.inputSize = 32;
    options.batchSize = 16;
    options.epochs = 4;
    options.patience = 0;
    options.device = "cpu";
    options.seed = options.split.seed = 3;
    options.split.testFraction = 0.2;
    options.split.valFraction = 0.2;
    return options;
}

/// Remembers what it is told and calls the hooks that a test sets.
struct Recorder : TrainingObserver {
    std::vector<TrainingStart> starts;
    std::vector<BatchRecord> batches;
    std::vector<EpochRecord> epochs;
    std::vector<Message> notices;
    std::vector<TrainingStage> stages;
    std::function<void(const BatchRecord&)> onBatch;
    std::function<void(const EpochRecord&)> onEpoch;

    void stageChanged(TrainingStage stage, std::int64_t, std::int64_t) override {
        if (stages.empty() || stages.back() != stage) stages.push_back(stage);
    }
    void started(const TrainingStart& start) override { starts.push_back(start); }
    void batchDone(const BatchRecord& record) override {
        batches.push_back(record);
        if (onBatch) onBatch(record);
    }
    void epochDone(const EpochRecord& record, int, int) override {
        epochs.push_back(record);
        if (onEpoch) onEpoch(record);
    }
    void noticed(const Message& message) override { notices.push_back(message); }
};

}  // namespace lesion::test
