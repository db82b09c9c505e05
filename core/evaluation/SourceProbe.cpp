#include "core/evaluation/SourceProbe.h"

#include "core/base/MessageIds.h"
#include "core/base/Random.h"
#include "core/dataset/ParallelLoop.h"
#include "core/evaluation/LinearProbe.h"
#include "core/evaluation/RecallRounds.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace lesion {

namespace {

constexpr std::size_t leastLesions = 20;  ///< of a source
constexpr std::size_t mostImages = 3000;  ///< more make the answer no clearer, only later
constexpr std::size_t imagesAtOnce = 32;
constexpr std::uint64_t chooseStream = 11;

/// A judged image whose source is known.
struct Row {
    const Sample* sample = nullptr;
    int label = 0;  ///< in the model's classes
    std::string lesion;
};

std::vector<Row> rowsWithSource(const Judged& judged) {
    std::unordered_map<std::string_view, const Sample*> byId;
    for (const Sample& sample : judged.dataset->samples) byId.emplace(sample.id, &sample);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < judged.predictions.size(); ++i) {
        const auto found = byId.find(judged.predictions.imageIds[i]);
        if (found == byId.end() || found->second->source.empty()) continue;
        const auto& lesion = judged.predictions.lesionIds[i];
        rows.push_back({found->second, judged.predictions.labels[i], lesion.empty() ? found->second->id : lesion});
    }
    return rows;
}

/// Sources of which there are enough lesions, alphabetical.
std::vector<std::string> usableSources(const std::vector<Row>& rows) {
    std::map<std::string, std::set<std::string_view>> lesions;
    for (const Row& row : rows) lesions[row.sample->source].insert(row.lesion);
    std::vector<std::string> usable;
    for (const auto& [source, some] : lesions) {
        if (some.size() >= leastLesions) usable.push_back(source);
    }
    return usable;
}

void keepSources(std::vector<Row>& rows, const std::vector<std::string>& sources) {
    std::erase_if(rows, [&](const Row& row) {
        return std::find(sources.begin(), sources.end(), row.sample->source) == sources.end();
    });
}

/// Whole lesions by chance until there are enough images.
void thinOut(std::vector<Row>& rows, std::uint64_t seed) {
    if (rows.size() <= mostImages) return;
    std::map<std::string_view, std::vector<std::size_t>> byLesion;
    for (std::size_t i = 0; i < rows.size(); ++i) byLesion[rows[i].lesion].push_back(i);
    std::vector<std::string_view> lesions;
    for (const auto& [lesion, images] : byLesion) lesions.push_back(lesion);
    Random random({seed, chooseStream});
    random.shuffle(std::span<std::string_view>(lesions));
    std::vector<std::size_t> chosen;
    for (const auto lesion : lesions) {
        if (chosen.size() >= mostImages) break;
        chosen.insert(chosen.end(), byLesion[lesion].begin(), byLesion[lesion].end());
    }
    std::sort(chosen.begin(), chosen.end());
    std::vector<Row> kept;
    for (const std::size_t i : chosen) kept.push_back(std::move(rows[i]));
    rows = std::move(kept);
}

/// Features of the rows' images, in their order; rows whose image cannot be decoded are dropped.
Result<std::vector<float>> featuresOf(std::vector<Row>& rows, const Classifier& classifier, const StopToken& stop,
                                      const Progress& progress) {
    std::vector<float> features;
    std::vector<Row> kept;
    for (std::size_t begin = 0; begin < rows.size(); begin += imagesAtOnce) {
        const std::size_t count = std::min(imagesAtOnce, rows.size() - begin);
        std::vector<cv::Mat> prepared(count);
        const auto load = [&](std::size_t i) {
            const auto rgb = loadImage(rows[begin + i].sample->file);
            if (rgb) prepared[i] = prepare(classifier.info().preprocessing, *rgb);
        };
        if (!parallelLoop(count, load, stop, {})) return fail(MessageId::Stopped);
        for (std::size_t i = 0; i < count; ++i) {
            if (!prepared[i].empty()) kept.push_back(std::move(rows[begin + i]));
        }
        std::erase_if(prepared, [](const cv::Mat& image) { return image.empty(); });
        const auto some = classifier.featuresOfPrepared(prepared);
        if (!some) return tl::unexpected(some.error());
        features.insert(features.end(), some->begin(), some->end());
        if (progress) progress(static_cast<std::int64_t>(begin + count), static_cast<std::int64_t>(rows.size()));
    }
    rows = std::move(kept);
    return features;
}

int sourceIndex(const Row& row, const std::vector<std::string>& sources) {
    return static_cast<int>(std::find(sources.begin(), sources.end(), row.sample->source) - sources.begin());
}

/// The given rows with whatever stands for their images.
ProbeData tableOf(const std::vector<Row>& rows, const std::vector<std::size_t>& which,
                  const std::vector<std::string>& sources, std::size_t width, const std::vector<float>& features) {
    ProbeData data;
    data.width = width;
    for (const std::size_t i : which) {
        data.labels.push_back(sourceIndex(rows[i], sources));
        data.groups.push_back(rows[i].lesion);
        const auto first = features.begin() + static_cast<std::ptrdiff_t>(i * width);
        data.features.insert(data.features.end(), first, first + static_cast<std::ptrdiff_t>(width));
    }
    return data;
}

std::vector<float> oneHot(const std::vector<Row>& rows, std::size_t classes) {
    std::vector<float> values(rows.size() * classes, 0.F);
    for (std::size_t i = 0; i < rows.size(); ++i) values[i * classes + static_cast<std::size_t>(rows[i].label)] = 1;
    return values;
}

Result<SourceFigure> judge(const ProbeData& data, const std::vector<std::string>& sources,
                           const BootstrapOptions& options, const StopToken& stop) {
    const auto predictions = crossPredict(data, sources, options.seed, stop);
    if (!predictions) return tl::unexpected(predictions.error());
    std::vector<std::size_t> every(predictions->size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    const RecallRounds rounds(*predictions, every, options, Random({options.seed, chooseStream + 1}));
    const auto value = rounds.balancedAccuracy(rounds.presentClasses());
    SourceFigure figure;
    figure.sources = sources;
    figure.images = static_cast<int>(predictions->size());
    figure.balancedAccuracy = value.value.value_or(0);
    figure.interval = value.interval;
    figure.chance = 1.0 / static_cast<double>(sources.size());
    return figure;
}

/// The class with most images among those that two sources have enough lesions of: its images of those sources.
struct WithinClass {
    int label = -1;
    std::vector<std::string> sources;
    std::vector<std::size_t> rows;
};
WithinClass largestSharedClass(const std::vector<Row>& rows, std::size_t classes) {
    WithinClass best;
    for (int label = 0; label < static_cast<int>(classes); ++label) {
        std::vector<Row> some;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(some),
                     [&](const Row& row) { return row.label == label; });
        WithinClass candidate{label, usableSources(some), {}};
        if (candidate.sources.size() < 2) continue;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool usable = sourceIndex(rows[i], candidate.sources) < static_cast<int>(candidate.sources.size());
            if (rows[i].label == label && usable) candidate.rows.push_back(i);
        }
        if (candidate.rows.size() > best.rows.size()) best = std::move(candidate);
    }
    return best;
}

}  // namespace

Result<std::optional<SourceProbe>> probeSource(const Judged& judged, const Classifier& classifier,
                                               const BootstrapOptions& options, const StopToken& stop,
                                               const Progress& progress) {
    auto rows = rowsWithSource(judged);
    auto sources = usableSources(rows);
    if (sources.size() < 2) return std::optional<SourceProbe>();
    keepSources(rows, sources);
    thinOut(rows, options.seed);
    const auto features = featuresOf(rows, classifier, stop, progress);
    if (!features) return tl::unexpected(features.error());
    sources = usableSources(rows);  // thinned out, and without what cannot be decoded
    if (sources.size() < 2) return std::optional<SourceProbe>();
    const std::size_t width = features->size() / rows.size();
    const std::size_t classes = judged.predictions.classes.size();
    std::vector<std::size_t> usable;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (sourceIndex(rows[i], sources) < static_cast<int>(sources.size())) usable.push_back(i);
    }

    SourceProbe probe;
    auto overall = judge(tableOf(rows, usable, sources, width, *features), sources, options, stop);
    if (!overall) return tl::unexpected(overall.error());
    probe.overall = std::move(*overall);
    auto fromClass = judge(tableOf(rows, usable, sources, classes, oneHot(rows, classes)), sources, options, stop);
    if (!fromClass) return tl::unexpected(fromClass.error());
    probe.fromClass = std::move(*fromClass);
    if (const auto within = largestSharedClass(rows, classes); within.label >= 0) {
        auto figure =
            judge(tableOf(rows, within.rows, within.sources, width, *features), within.sources, options, stop);
        if (!figure) return tl::unexpected(figure.error());
        probe.withinClass = std::move(*figure);
        probe.className = judged.predictions.classes[static_cast<std::size_t>(within.label)];
    }
    return std::optional<SourceProbe>(std::move(probe));
}

}  // namespace lesion
