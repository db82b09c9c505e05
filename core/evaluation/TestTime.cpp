#include "core/evaluation/TestTime.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/training/ClinicalTable.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>
#include <unordered_set>

namespace lesion {
namespace {

/// One view of each image; `samples` their indices in the data set, which drawn views depend on.
std::vector<cv::Mat> viewOf(std::span<const cv::Mat> images, std::span<const int> samples, int view,
                            const TestTimeOptions& options) {
    std::vector<cv::Mat> views;
    views.reserve(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (view < turnedViews) {
            views.push_back(turnedView(images[i], view));
            continue;
        }
        Random random =
            augmentationRandom(options.seed, static_cast<std::uint64_t>(view), static_cast<std::uint64_t>(samples[i]));
        views.push_back(augment(drawAugmentation(options.augmentation, images[i].size(), random), images[i]));
    }
    return views;
}

Result<std::vector<float>> meanOverViews(const Classifier& classifier, std::span<const cv::Mat> images,
                                         std::span<const int> samples, std::span<const ClinicalFacts> facts,
                                         const TestTimeOptions& options) {
    std::vector<double> sums(images.size() * classifier.info().classes.size(), 0);
    for (int view = 0; view < options.views; ++view) {
        const auto rows = classifier.classifyPrepared(viewOf(images, samples, view, options), facts);
        if (!rows) return rows;
        std::ranges::transform(sums, *rows, sums.begin(), std::plus<>());
    }
    std::vector<float> means(sums.size());
    std::ranges::transform(sums, means.begin(), [&](double sum) { return static_cast<float>(sum / options.views); });
    return means;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// For each class of `first` its column in `other`.
Result<std::vector<std::size_t>> columnsIn(const std::vector<std::string>& first,
                                           const std::vector<std::string>& other) {
    const auto differ = fail(MessageId::MembersClassesDiffer, {{"first", joined(first)}, {"other", joined(other)}});
    if (first.size() != other.size()) return differ;
    std::vector<std::size_t> columns;
    for (const std::string& name : first) {
        const auto found = std::ranges::find(other, name);
        if (found == other.end()) return differ;
        columns.push_back(static_cast<std::size_t>(found - other.begin()));
    }
    return columns;
}

/// Sums of probabilities while members answer.
class Sums {
public:
    /// Images that `result` lacks are dropped.
    Result<void> add(PredictionResult result) {
        const Predictions& given = result.predictions;
        if (members_++ == 0) {
            sums_.assign(given.probabilities.begin(), given.probabilities.end());
            first_ = std::move(result);
            return {};
        }
        const auto columns = columnsIn(first_.predictions.classes, given.classes);
        if (!columns) return tl::unexpected(columns.error());
        std::unordered_map<std::string, std::size_t> rowOf;
        for (std::size_t i = 0; i < given.size(); ++i) rowOf.emplace(given.imageIds[i], i);
        missing_.resize(first_.predictions.size(), false);
        for (std::size_t i = 0; i < first_.predictions.size(); ++i) {
            const auto row = rowOf.find(first_.predictions.imageIds[i]);
            if (row == rowOf.end()) {
                missing_[i] = true;
                continue;
            }
            for (std::size_t k = 0; k < columns->size(); ++k)
                sums_[i * columns->size() + k] += given.row(row->second)[(*columns)[k]];
        }
        return {};
    }

    PredictionResult mean() {
        const Predictions& from = first_.predictions;
        missing_.resize(from.size(), false);
        PredictionResult result;
        result.failed = first_.failed;
        result.predictions.classes = from.classes;
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (missing_[i]) {
                result.failed.push_back(from.imageIds[i]);
                continue;
            }
            result.predictions.imageIds.push_back(from.imageIds[i]);
            result.predictions.lesionIds.push_back(from.lesionIds[i]);
            result.predictions.labels.push_back(from.labels[i]);
            for (std::size_t k = 0; k < from.classes.size(); ++k)
                result.predictions.probabilities.push_back(
                    static_cast<float>(sums_[i * from.classes.size() + k] / members_));
        }
        return result;
    }

private:
    PredictionResult first_;
    std::vector<double> sums_;
    std::vector<bool> missing_;
    int members_ = 0;
};

}  // namespace

Predictor withViews(const Classifier& classifier, const TestTimeOptions& options) {
    return [classifier, options](const Dataset& dataset, const std::vector<int>& indices, const StopToken& stop,
                                 const Progress& progress) {
        const auto answer = [&](std::span<const cv::Mat> images, std::span<const int> samples) {
            return meanOverViews(classifier, images, samples, factsOf(dataset, samples), options);
        };
        return predictBy(answer, classifier.info(), dataset, indices, stop, progress);
    };
}

Predictor ensembleOf(std::vector<Predictor> members) {
    return [members = std::move(members)](const Dataset& dataset, const std::vector<int>& indices,
                                          const StopToken& stop, const Progress& progress) -> Result<PredictionResult> {
        Sums sums;
        const auto count = static_cast<std::int64_t>(members.size());
        for (std::int64_t m = 0; m < count; ++m) {
            const Progress ofMember = [&](std::int64_t done, std::int64_t total) {
                if (progress) progress(m * total + done, count * total);
            };
            auto result = members[static_cast<std::size_t>(m)](dataset, indices, stop, ofMember);
            if (!result) return result;
            if (auto added = sums.add(std::move(*result)); !added) return tl::unexpected(added.error());
        }
        return sums.mean();
    };
}

Predictor timed(Predictor predictor, std::shared_ptr<PredictionCost> cost) {
    return
        [predictor = std::move(predictor), cost = std::move(cost)](
            const Dataset& dataset, const std::vector<int>& indices, const StopToken& stop, const Progress& progress) {
            const auto started = std::chrono::steady_clock::now();
            auto result = predictor(dataset, indices, stop, progress);
            cost->seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
            cost->pictures += static_cast<int>(indices.size());
            return result;
        };
}

Result<int> countTrainedOn(const Run& run, const Dataset& dataset, const std::vector<std::string>& imageIds) {
    const auto mapped = applyClasses(dataset, run.options.classes);
    if (!mapped) return tl::unexpected(mapped.error());
    const auto split = readSplit(run.folder / runfile::split, *mapped);
    if (!split) return tl::unexpected(split.error());
    const auto lesions = mapped->lesionIndices();
    std::unordered_set<int> trained;
    for (const int i : split->indices(Part::Train)) trained.insert(lesions[static_cast<std::size_t>(i)]);
    const std::unordered_set<std::string> judged(imageIds.begin(), imageIds.end());
    int count = 0;
    for (std::size_t i = 0; i < lesions.size(); ++i) {
        if (judged.contains(mapped->samples[i].id) && trained.contains(lesions[i])) ++count;
    }
    return count;
}

}  // namespace lesion
