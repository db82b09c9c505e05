#include "core/evaluation/Evaluate.h"

#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/dataset/ClassMapping.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "core/training/ClinicalTable.h"

#include <algorithm>
#include <future>
#include <thread>

namespace lesion {

namespace {

constexpr std::size_t batchSize = 32;

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// For each class of the data set the model's output of that name.
Result<std::vector<int>> outputsOfClasses(const std::vector<std::string>& model,
                                          const std::vector<std::string>& dataset) {
    std::vector<int> outputs;
    for (const auto& name : dataset) {
        const auto found = std::find(model.begin(), model.end(), name);
        if (found == model.end()) {
            return fail(MessageId::ClassesDiffer, {{"model", joined(model)}, {"dataset", joined(dataset)}});
        }
        outputs.push_back(static_cast<int>(found - model.begin()));
    }
    return outputs;
}

/// Prepared pixels of samples[begin …]; an empty picture where one cannot be decoded.
std::vector<cv::Mat> loadBatch(const Dataset& dataset, std::span<const int> indices, const Preprocessing& preprocessing,
                               std::size_t threads) {
    std::vector<cv::Mat> pictures(indices.size());
    const auto loadEvery = [&](std::size_t first) {
        for (std::size_t i = first; i < indices.size(); i += threads) {
            const auto rgb = loadImage(dataset.samples[static_cast<std::size_t>(indices[i])].file);
            if (rgb) pictures[i] = prepare(preprocessing, *rgb);
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t t = 1; t < std::min(threads, indices.size()); ++t) {
        others.push_back(std::async(std::launch::async, loadEvery, t));
    }
    loadEvery(0);
    for (auto& other : others) other.get();
    return pictures;
}

void append(PredictionResult& result, const Sample& sample, int output, std::span<const float> row) {
    auto& predictions = result.predictions;
    predictions.imageIds.push_back(sample.id);
    predictions.lesionIds.push_back(sample.lesion);
    predictions.labels.push_back(output);
    predictions.probabilities.insert(predictions.probabilities.end(), row.begin(), row.end());
}

/// Runs the network on those of `pictures` that were decoded and adds its answers.
Result<void> judgeBatch(PredictionResult& result, const AnswerPrepared& answer, const Dataset& dataset,
                        std::span<const int> indices, const std::vector<cv::Mat>& pictures,
                        const std::vector<int>& outputs) {
    std::vector<cv::Mat> decoded;
    std::vector<int> decodedIndices;
    std::vector<const Sample*> samples;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const auto& sample = dataset.samples[static_cast<std::size_t>(indices[i])];
        if (pictures[i].empty()) {
            result.failed.push_back(sample.id);
            continue;
        }
        decoded.push_back(pictures[i]);
        decodedIndices.push_back(indices[i]);
        samples.push_back(&sample);
    }
    if (decoded.empty()) return {};
    const auto probabilities = answer(decoded, decodedIndices);
    if (!probabilities) return tl::unexpected(probabilities.error());
    const std::size_t classes = result.predictions.classes.size();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        append(result, *samples[i], outputs[static_cast<std::size_t>(samples[i]->label)],
               std::span<const float>(*probabilities).subspan(i * classes, classes));
    }
    return {};
}

Result<PredictionResult> predictInBatches(const AnswerPrepared& answer, const ModelInfo& info, const Dataset& dataset,
                                          const std::vector<int>& indices, const std::vector<int>& outputs,
                                          const StopToken& stop, const Progress& progress) {
    // Half of the cores decode the next batch while the network, which uses them all, works on this one.
    const auto threads = static_cast<std::size_t>(std::clamp(processorCount() / 2, 1, 8));
    const auto& preprocessing = info.preprocessing;
    const auto batch = [&](std::size_t begin) {
        const std::span<const int> all(indices);
        return all.subspan(begin, std::min(batchSize, indices.size() - begin));
    };
    const auto startLoading = [&](std::size_t begin) {
        return std::async(std::launch::async,
                          [&, part = batch(begin)] { return loadBatch(dataset, part, preprocessing, threads); });
    };

    PredictionResult result;
    result.predictions.classes = info.classes;
    std::future<std::vector<cv::Mat>> next;
    if (!indices.empty()) next = startLoading(0);
    for (std::size_t begin = 0; begin < indices.size(); begin += batchSize) {
        const auto pictures = next.get();
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        if (begin + batchSize < indices.size()) next = startLoading(begin + batchSize);
        const auto part = batch(begin);
        const auto judged = judgeBatch(result, answer, dataset, part, pictures, outputs);
        if (!judged) return tl::unexpected(judged.error());
        if (progress) {
            progress(static_cast<std::int64_t>(begin + part.size()), static_cast<std::int64_t>(indices.size()));
        }
    }
    return result;
}

}  // namespace

Result<PredictionResult> predict(const Classifier& classifier, const Dataset& dataset, const std::vector<int>& indices,
                                 const StopToken& stop, const Progress& progress) {
    const auto answer = [&](std::span<const cv::Mat> prepared, std::span<const int> samples) {
        return classifier.classifyPrepared(prepared, factsOf(dataset, samples));
    };
    return predictBy(answer, classifier.info(), dataset, indices, stop, progress);
}

Result<PredictionResult> predictBy(const AnswerPrepared& answer, const ModelInfo& info, const Dataset& dataset,
                                   const std::vector<int>& indices, const StopToken& stop, const Progress& progress) {
    try {
        const auto outputs = outputsOfClasses(info.classes, dataset.classes);
        if (!outputs) return tl::unexpected(outputs.error());
        return predictInBatches(answer, info, dataset, indices, *outputs, stop, progress);
    } catch (const std::bad_alloc& exception) {
        return fail(MessageId::OutOfMemory, {{"device", toString(Device{})}}, exception.what());
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "evaluation"}}, exception.what());
    }
}

Result<PredictionResult> predictPart(const Run& run, const Classifier& classifier, const Dataset& dataset,
                                     std::optional<Part> part, const StopToken& stop, const Progress& progress) {
    const auto mapped = applyClasses(dataset, run.options.classes);
    if (!mapped) return tl::unexpected(mapped.error());
    const auto split = readSplit(run.folder / "split.csv", *mapped);
    if (!split) return tl::unexpected(split.error());
    return predict(classifier, *mapped, indicesOf(*split, part), stop, progress);
}

std::vector<int> indicesOf(const Split& split, std::optional<Part> part) {
    std::vector<int> indices;
    for (std::size_t i = 0; i < split.parts.size(); ++i) {
        const Part of = split.parts[i];
        if (part ? of == *part : of != Part::Excluded) indices.push_back(static_cast<int>(i));
    }
    return indices;
}

int majorityClass(const Run& run) {
    if (run.trainCounts.empty()) return -1;
    return static_cast<int>(std::max_element(run.trainCounts.begin(), run.trainCounts.end()) - run.trainCounts.begin());
}

}  // namespace lesion
