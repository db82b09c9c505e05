// One pass of the training and the validation part through a run's model.
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/diagnosis/ReferencesData.h"
#include "core/image/ImageFile.h"
#include "core/training/Batches.h"
#include "core/training/ClinicalTable.h"
#include "core/training/TrainingPlan.h"

#include <algorithm>

namespace lesion {

namespace {

constexpr std::size_t mostAtOnce = 64;

/// What a part's images are measured and read to be.
struct PartReadings {
    std::vector<int> samples;
    std::vector<PictureMeasures> measures;
    Reading readings;  ///< a row a sample
};

/// Adds up what is done over all steps, in images.
struct Steps {
    const Progress& progress;
    std::int64_t total = 0;
    std::int64_t done = 0;

    void add(std::size_t images) {
        done += static_cast<std::int64_t>(images);
        if (progress) progress(done, total);
    }
};

void append(std::vector<float>& to, const std::vector<float>& values) {
    to.insert(to.end(), values.begin(), values.end());
}

/// The photograph's size, which the cache has forgotten; where the header does not tell it by decoding.
cv::Size sizeOf(const std::filesystem::path& file) {
    const auto header = inspectImage(file);
    if (header && header->width > 0 && header->height > 0) return {header->width, header->height};
    const auto rgb = loadImage(file);
    return rgb ? rgb->size() : cv::Size();
}

/// Halves the batch where memory does not suffice.
Result<PartReadings> readPart(const TrainingPlan& plan, const PixelSource& source, const Classifier& classifier,
                              Part part, const StopToken& stop, Steps& steps) {
    PartReadings result;
    result.samples = plan.split.indices(part);
    result.measures.resize(result.samples.size());
    std::size_t most = mostAtOnce;
    for (std::size_t begin = 0, end = 0; begin < result.samples.size(); begin = end) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        end = std::min(result.samples.size(), begin + most);
        std::vector<cv::Mat> images;
        for (std::size_t i = begin; i < end; ++i) images.push_back(source.image(result.samples[i]));
        const auto facts = factsOf(plan.data, std::span(result.samples).subspan(begin, end - begin));
        const auto reading = classifier.readPrepared(images, facts);
        if (!reading && reading.error().message.id == MessageId::OutOfMemory && most > 1) {
            most /= 2;
            end = begin;
            continue;
        }
        if (!reading) return tl::unexpected(reading.error());
        append(result.readings.probabilities, reading->probabilities);
        append(result.readings.logits, reading->logits);
        append(result.readings.features, reading->features);
        append(result.readings.traces, reading->traces);
        for (std::size_t i = begin; i < end; ++i) {
            const auto& file = plan.data.samples[static_cast<std::size_t>(result.samples[i])].file;
            // Only the validation part's sizes are asked for.
            const cv::Size size = part == Part::Validation ? sizeOf(file) : cv::Size();
            result.measures[i] = measurePicture(images[i - begin], size);
        }
        steps.add(end - begin);
    }
    return result;
}

std::string fileOf(const Dataset& data, const Sample& sample) {
    const auto relative = sample.file.lexically_relative(data.folder);
    const bool inside = !relative.empty() && *relative.begin() != "..";
    return toUtf8(inside ? relative : sample.file);
}

std::vector<ReferenceImage> imagesOf(const Dataset& data, const std::vector<int>& samples) {
    std::vector<ReferenceImage> images;
    for (const int index : samples) {
        const Sample& sample = data.samples[static_cast<std::size_t>(index)];
        images.push_back({sample.id, sample.lesion, sample.label, sample.dxType, fileOf(data, sample)});
    }
    return images;
}

Predictions predictionsOf(const Dataset& data, const PartReadings& part) {
    Predictions predictions;
    predictions.classes = data.classes;
    for (const int index : part.samples) {
        const Sample& sample = data.samples[static_cast<std::size_t>(index)];
        predictions.imageIds.push_back(sample.id);
        predictions.lesionIds.push_back(sample.lesion);
        predictions.labels.push_back(sample.label);
    }
    predictions.probabilities = part.readings.probabilities;
    return predictions;
}

/// Distributions of the training part, by class where that says more.
void fit(References::Data& data, const PartReadings& training) {
    const std::size_t images = training.samples.size();
    const std::vector<int> together(images, 0);
    std::vector<int> labels;
    for (const auto& image : data.images) labels.push_back(image.label);
    std::vector<float> appearance;
    for (const auto& measures : training.measures) append(appearance, measures.appearance);
    data.appearance = fitTiedNormal(appearance, appearance.size() / images, together);
    data.traces = fitTiedNormal(training.readings.traces, training.readings.traces.size() / images, together);
    data.byClass = fitTiedNormal(training.readings.features, data.width, labels);
}

Reading rowOf(const Reading& readings, std::size_t row, std::size_t rows) {
    const auto cut = [&](const std::vector<float>& values) {
        const std::size_t length = values.size() / rows;
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * length);
        return std::vector<float>(begin, begin + static_cast<std::ptrdiff_t>(length));
    };
    return {cut(readings.probabilities), cut(readings.logits), cut(readings.features), cut(readings.traces)};
}

Result<void> setLimits(References::Data& data, const PartReadings& validation, const StopToken& stop) {
    const std::size_t images = validation.samples.size();
    std::vector<Strangeness> strangeness(images);
    const auto measure = [&](std::size_t i) {
        const Reading reading = rowOf(validation.readings, i, images);
        strangeness[i] = data.strangeness(validation.measures[i], reading, data.cosines(reading.features));
    };
    if (!parallelLoop(images, measure, stop, {})) return fail(MessageId::Stopped);
    data.limits = inputLimits(validation.measures, strangeness);
    return {};
}

Result<References> build(const Run& run, const Dataset& dataset, const StopToken& stop, const Progress& progress) {
    auto plan = planResumed(dataset, run);
    if (!plan) return tl::unexpected(plan.error());
    if (const int images = plan->split.count(Part::Validation); images < References::leastValidationImages) {
        return fail(MessageId::ReferencesTooFew,
                    {{"images", std::to_string(images)}, {"least", std::to_string(References::leastValidationImages)}});
    }
    auto classifier = Classifier::load(run.folder);
    if (!classifier) return tl::unexpected(classifier.error());
    auto images = prepareImages(*plan, classifier->info().preprocessing, stop, {});
    if (!images) return tl::unexpected(images.error());

    References::Data data;
    auto probe = probeOf(*classifier);  // on the CPU, as whoever asks has it
    if (!probe) return tl::unexpected(probe.error());
    data.probe = std::move(*probe);
    if (auto moved = classifier->moveTo(plan->device); !moved) return tl::unexpected(moved.error());
    const PixelSource source(plan->data, images->cache, images->imageOfSample, classifier->info().preprocessing);
    Steps steps{progress, plan->split.count(Part::Train) + plan->split.count(Part::Validation)};
    const auto training = readPart(*plan, source, *classifier, Part::Train, stop, steps);
    if (!training) return tl::unexpected(training.error());
    const auto validation = readPart(*plan, source, *classifier, Part::Validation, stop, steps);
    if (!validation) return tl::unexpected(validation.error());

    data.classes = plan->data.classes;
    data.images = imagesOf(plan->data, training->samples);
    data.validation = predictionsOf(plan->data, *validation);
    data.width = training->readings.features.size() / training->samples.size();
    data.features = training->readings.features;
    makeUnitLength(data.features, data.width);
    fit(data, *training);
    if (auto set = setLimits(data, *validation, stop); !set) return tl::unexpected(set.error());
    if (auto written = writeReferences(run.folder / References::fileName, data); !written)
        return tl::unexpected(written.error());
    return References(std::make_shared<const References::Data>(std::move(data)));
}

}  // namespace

Result<References> buildReferences(const Run& run, const Dataset& dataset, const StopToken& stop,
                                   const Progress& progress) {
    try {
        return build(run, dataset, stop, progress);
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", toString(Device{})}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "buildReferences"}}, exception.what());
    }
}

void buildReferencesAfter(const Result<Run>& run, const Dataset& dataset, const TrainingControl& control,
                          TrainingObserver& observer) {
    if (!run || !run->test || run->state == RunState::Stopped) return;
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        observer.stageChanged(TrainingStage::References, done, total);
    };
    const auto built = buildReferences(*run, dataset, control.token(), progress);
    if (built) return;
    const MessageId id = built.error().message.id;
    if (id != MessageId::Stopped && id != MessageId::ReferencesTooFew) observer.noticed(built.error().message);
}

}  // namespace lesion
