#include "core/evaluation/Assessment.h"

#include "core/base/MessageIds.h"
#include "core/evaluation/Honesty.h"
#include "core/evaluation/SplitRecord.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <new>

namespace lesion {

namespace {

/// Several pieces of work as one, in thousandths.
class Stages {
public:
    Stages(const Progress& progress, std::int64_t total) : progress_(progress), total_(total) {}

    /// Progress of the next piece, which is `weight` of the total.
    Progress next(std::int64_t weight) {
        const auto begin = begun_;
        begun_ += weight;
        if (!progress_) return {};
        return [this, begin, weight](std::int64_t done, std::int64_t of) {
            const auto part = of > 0 ? std::min(done, of) * weight * 1000 / of : 0;
            progress_((begin * 1000 + part) / total_, 1000);
        };
    }

private:
    const Progress& progress_;
    std::int64_t total_;
    std::int64_t begun_ = 0;
};

/// What the run's folder tells of the lesions and epochs of its training. A damaged split.csv tells nothing.
void lookAtTraining(Assessment& assessment) {
    const Judged& judged = assessment.judged;
    if (!judged.run) return;
    assessment.shared = sharedWithTraining(judged);
    if (!judged.folds.empty()) return;  // each fold had epochs of its own
    const auto record = readSplitRecord(judged.run->folder / runfile::split);
    if (!record) return;
    assessment.collapsedEpochs =
        collapsedEpochs(judged.run->epochs, record->counts(Part::Validation, judged.run->classes));
}

Result<void> lookClosely(Assessment& assessment, std::vector<Attribute>& attributes, const Classifier* classifier,
                         Stages& stages, const StopToken& stop) {
    const Judged& judged = assessment.judged;
    auto tones = skinToneAttribute(judged.predictions, *judged.dataset, stop, stages.next(3));
    if (!tones) return tl::unexpected(std::move(tones.error()));
    attributes.push_back(std::move(*tones));
    auto pairs = findNearDuplicates(*judged.dataset, {}, stop, stages.next(6));
    if (!pairs) return tl::unexpected(std::move(pairs.error()));
    assessment.nearDuplicates = std::move(*pairs);
    if (!classifier) return {};
    auto source = probeSource(judged, *classifier, assessment.bootstrap, stop, stages.next(10));
    if (!source) return tl::unexpected(std::move(source.error()));
    assessment.source = std::move(*source);
    return {};
}

Result<Assessment> assessAll(Judged judged, const AssessmentOptions& options, const Classifier* classifier,
                             const StopToken& stop, const Progress& progress) {
    const bool thorough = options.thorough && judged.dataset;
    Stages stages(progress, thorough ? 23 : 4);
    Assessment assessment;
    assessment.judged = std::move(judged);
    assessment.bootstrap = options.bootstrap;
    assessment.thorough = options.thorough;
    const Predictions& predictions = assessment.judged.predictions;
    assessment.evaluation = evaluatePredictions(predictions, assessment.judged.majorityClass);

    auto images = figuresWithIntervals(predictions, options.bootstrap, stop, stages.next(2));
    if (!images) return tl::unexpected(std::move(images.error()));
    assessment.images = std::move(*images);
    auto lesions = figuresWithIntervals(perLesion(predictions), options.bootstrap, stop, stages.next(1));
    if (!lesions) return tl::unexpected(std::move(lesions.error()));
    assessment.lesions = std::move(*lesions);

    assessment.calibration = measureCalibration(predictions);
    if (const double temperature = assessment.judged.temperature; temperature != 1) {
        assessment.uncalibrated = measureCalibration(withTemperature(predictions, 1 / temperature));
    }
    lookAtTraining(assessment);
    if (assessment.judged.dataset) {
        if (assessment.judged.split) {
            assessment.leakage = measureLeakage(*assessment.judged.dataset, *assessment.judged.split);
        }
        auto attributes = attributesOf(predictions, *assessment.judged.dataset);
        if (thorough) {
            if (auto looked = lookClosely(assessment, attributes, classifier, stages, stop); !looked) {
                return tl::unexpected(std::move(looked.error()));
            }
        }
        auto groups = judgeSubgroups(predictions, attributes, options.bootstrap, stop);
        if (!groups) return tl::unexpected(std::move(groups.error()));
        assessment.subgroups = std::move(groups->groups);
        assessment.gaps = std::move(groups->gaps);
    }
    assessment.verdicts = judgeHonesty(assessment);
    if (progress) progress(1000, 1000);
    return assessment;
}

}  // namespace

Result<Assessment> assess(Judged judged, const AssessmentOptions& options, const Classifier* classifier,
                          const StopToken& stop, const Progress& progress) {
    try {
        return assessAll(std::move(judged), options, classifier, stop, progress);
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", "cpu"}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "evaluation"}}, exception.what());
    }
}

}  // namespace lesion
