// The part of TrainingSession that ends it: calibration and the test of the best weights.
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/Calibration.h"
#include "core/metrics/FiguresJson.h"
#include "core/metrics/Intervals.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/Session.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {

double TrainingSession::calibrated(const Predictions& validation) {
    for (std::size_t i = 0; i < validation.size(); ++i) {
        if (validation.predicted(i) != validation.labels[i]) return fitTemperature(validation);
    }
    return 1;
}

Result<Predictions> TrainingSession::predictPart(Part part) {
    auto classifier = Classifier::load(plan_.folder / runfile::model);
    if (!classifier) return tl::unexpected(classifier.error());
    if (auto moved = classifier->moveTo(plan_.device); !moved) return tl::unexpected(moved.error());
    const PixelSource source(plan_.data, *cache_, imageOfSample_, preprocessing_);
    const auto indices = plan_.split.indices(part);
    Predictions predictions;
    predictions.classes = plan_.data.classes;
    std::size_t most = inferenceBatch;
    for (std::size_t begin = 0, end = 0; begin < indices.size(); begin = end) {
        end = std::min(indices.size(), begin + most);
        std::vector<cv::Mat> images;
        for (std::size_t i = begin; i < end; ++i) images.push_back(source.image(indices[i]));
        const auto facts = factsOf(plan_.data, std::span(indices).subspan(begin, end - begin));
        const auto rows = classifier->classifyPrepared(images, facts);
        if (!rows && rows.error().message.id == MessageId::OutOfMemory && most > 1) {
            most /= 2;
            end = begin;
            continue;
        }
        if (!rows) return tl::unexpected(rows.error());
        for (std::size_t i = begin; i < end; ++i) {
            const Sample& sample = plan_.data.samples[static_cast<std::size_t>(indices[i])];
            predictions.imageIds.push_back(sample.id);
            predictions.lesionIds.push_back(sample.lesion);
            predictions.labels.push_back(sample.label);
        }
        predictions.probabilities.insert(predictions.probabilities.end(), rows->begin(), rows->end());
        observer_.stageChanged(TrainingStage::Testing, static_cast<std::int64_t>(end),
                               static_cast<std::int64_t>(indices.size()));
    }
    return predictions;
}

Result<void> TrainingSession::test(Run& run) {
    if (!temperature_) {  // best before the checkpoints of this program knew temperatures
        const auto validation = predictPart(Part::Validation);
        if (!validation) return tl::unexpected(validation.error());
        temperature_ = calibrated(*validation);
        if (auto stored = storeTemperature(plan_.folder / runfile::model, *temperature_); !stored) return stored;
    }
    run.temperature = *temperature_;
    const auto predictions = predictPart(Part::Test);
    if (!predictions) return tl::unexpected(predictions.error());
    if (auto written = writePredictions(plan_.folder / runfile::predictions, *predictions); !written) return written;
    const auto majority = std::ranges::max_element(header_.trainCounts) - header_.trainCounts.begin();
    run.test = evaluatePredictions(*predictions, static_cast<int>(majority));
    const auto figures = figuresWithIntervals(*predictions, {});
    if (!figures) return tl::unexpected(figures.error());
    run.testIntervals = intervalsByName(*figures);
    return {};
}

Result<Run> TrainingSession::conclude(bool stopped) {
    const std::filesystem::path metrics = plan_.folder / runfile::metrics;
    auto run = loadRun(plan_.folder);
    if (!run) return run;
    // Stopped while a resumed run was being prepared: what an earlier sitting found out still holds.
    if (stopped && run->state == RunState::Stopped) return run;
    const bool all = static_cast<int>(epochs_.size()) >= plan_.options.epochs;
    run->state = stopped ? RunState::Stopped : all ? RunState::Finished : RunState::Early;
    if (cache_ && early_.bestEpoch > 0) {
        if (auto tested = test(*run); !tested) return tl::unexpected(tested.error());
    }
    if (auto written = writeFile(metrics, outcomeJson(*run).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return run;
}

}  // namespace lesion
