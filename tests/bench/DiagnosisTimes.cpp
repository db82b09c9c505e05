// What a person waits for after dropping a photograph, without the window.
#include "Bench.h"
#include "core/dataset/OpenDataset.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/training/Learner.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

namespace lesion::bench {

namespace {

/// Training steps in a thread of their own while it lives, as a person has them who diagnoses meanwhile.
class TrainingBeside {
public:
    TrainingBeside() : thread_([this] { loop(); }) {}
    ~TrainingBeside() {
        ended_.requestStop();
        thread_.join();
    }
    TrainingBeside(const TrainingBeside&) = delete;
    TrainingBeside& operator=(const TrainingBeside&) = delete;

private:
    void loop() {
        TrainingOptions options;
        options.weights = "none";
        auto learner = Learner::make(options, 7, Preprocessing::imageNet(options.inputSize), {}, {});
        const Batch batch = randomBatch(options.batchSize, options.inputSize, 7);
        const std::vector<double> equal(7, 1.0);
        while (learner && !ended_.stopRequested()) (void)learner->train(batch, equal, 1e-4, 1);
    }

    StopToken ended_;
    std::thread thread_;
};

}  // namespace

int diagnosis(const std::filesystem::path& model, const std::filesystem::path& data, int rounds, bool besideTraining) {
    const auto dataset = openDataset(data);
    if (!dataset) return failed(dataset.error());
    const auto loading = Clock::now();
    const auto classifier = Classifier::load(model);
    if (!classifier) return failed(classifier.error());
    const double loaded = secondsSince(loading);
    const auto warming = Clock::now();
    classifier->warmUp();
    const double warmed = secondsSince(warming);
    std::optional<TrainingBeside> training;
    if (besideTraining) {
        training.emplace();
        std::this_thread::sleep_for(std::chrono::seconds(3));  // it has begun
    }
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const Sample& sample : dataset->samples) {
            const auto start = Clock::now();
            const auto answer = diagnoseFile(*classifier, sample.file);
            if (!answer) return failed(answer.error());
            times.push_back(secondsSince(start) * 1000);
        }
    }
    print({{"measure", besideTraining ? "diagnosis_beside_training" : "diagnosis"},
           {"images", times.size()},
           {"load_ms", loaded * 1000},
           {"warm_up_ms", warmed * 1000},
           {"first_ms", times.front()},
           {"median_ms", median(times)},
           {"p95_ms", quantile(times, 0.95)},
           {"most_ms", quantile(times, 1)}});
    return 0;
}

}  // namespace lesion::bench
