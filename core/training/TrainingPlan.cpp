#include "core/training/TrainingPlan.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "core/training/RunFiles.h"

#include <algorithm>

namespace lesion {
namespace {

namespace fs = std::filesystem;

Result<void> checkClasses(const Dataset& data) {
    const auto counts = data.imagesPerClass();
    if (std::ranges::count_if(counts, [](int count) { return count > 0; }) >= 2) return {};
    const auto only = std::ranges::find_if(counts, [](int count) { return count > 0; });
    const auto index = static_cast<std::size_t>(only == counts.end() ? 0 : only - counts.begin());
    return fail(MessageId::SingleClass, {{"name", index < data.classes.size() ? data.classes[index] : ""}});
}

Result<void> checkParts(const Split& split) {
    for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
        if (split.count(part) == 0) return fail(MessageId::TooFewInPart, {{"part", std::string(toString(part))}});
    }
    return {};
}

/// `data`: classes applied.
Result<Split> splitFor(const Dataset& data, const TrainingOptions& options, const Split* ready) {
    if (ready == nullptr) {
        SplitOptions splitOptions = options.split;
        splitOptions.seed = options.seed;
        return makeSplit(data, splitOptions);
    }
    if (ready->parts.size() == data.samples.size()) return *ready;
    const auto difference = static_cast<std::int64_t>(ready->parts.size()) - std::ssize(data.samples);
    return fail(MessageId::SplitMismatch, {{"count", std::to_string(difference)}, {"id", data.name}});
}

}  // namespace

Result<fs::path> weightsFile(const TrainingOptions& options) {
    if (options.weights == "none") return fs::path();
    if (options.weights == "imagenet") return findWeights(options.architecture);
    return pathFromUtf8(options.weights);
}

Result<TrainingPlan> planTraining(const Dataset& dataset, const TrainingOptions& options, const fs::path& folder,
                                  const Split* ready) {
    if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    if (auto checked = checkClasses(*data); !checked) return tl::unexpected(checked.error());
    auto split = splitFor(*data, options, ready);
    if (!split) return tl::unexpected(split.error());
    if (auto checked = checkParts(*split); !checked) return tl::unexpected(checked.error());
    const auto device = chooseDevice(options.device);
    if (!device) return tl::unexpected(device.error());
    return TrainingPlan{std::move(*data), std::move(*split), options, *device, folder, dataset.fingerprint(), 0};
}

Result<TrainingPlan> planResumed(const Dataset& dataset, const Run& run) {
    if (dataset.fingerprint() != run.datasetFingerprint)
        return fail(MessageId::DatasetChanged, {{"path", toUtf8(dataset.folder)}});
    auto data = applyClasses(dataset, run.options.classes);
    if (!data) return tl::unexpected(data.error());
    auto split = readSplit(run.folder / runfile::split, *data);
    if (!split) return tl::unexpected(split.error());
    if (auto checked = checkParts(*split); !checked) return tl::unexpected(checked.error());
    const auto device = chooseDevice(run.options.device);
    if (!device) return tl::unexpected(device.error());
    // What was automatic stays as it came out: another processor might choose otherwise in the middle of a run.
    TrainingOptions options = run.options;
    if (options.precision == Precision::Automatic && run.bfloat16) options.precision = Precision::BFloat16;
    if (options.precision == Precision::Automatic && device->kind == Device::Kind::Cpu)
        options.precision = Precision::Float32;
    return TrainingPlan{std::move(*data), std::move(*split),      std::move(options), *device,
                        run.folder,       run.datasetFingerprint, run.microBatch};
}

Preprocessing preprocessingFor(const TrainingOptions& options) {
    Preprocessing preprocessing = options.architecture == "seed-cnn" ? Preprocessing::unitRange(options.inputSize)
                                                                     : Preprocessing::imageNet(options.inputSize);
    preprocessing.hairRemoval = options.hairRemoval;
    preprocessing.colourConstancy = options.colourConstancy;
    return preprocessing;
}

Result<PreparedImages> prepareImages(TrainingPlan& plan, const Preprocessing& preprocessing, const StopToken& stop,
                                     const Progress& progress) {
    std::vector<fs::path> files;
    std::vector<int> sampleOfFile;
    std::vector<int> imageOfSample(plan.data.samples.size(), -1);
    for (std::size_t sample = 0; sample < plan.data.samples.size(); ++sample) {
        if (plan.split.parts[sample] == Part::Excluded) continue;
        imageOfSample[sample] = static_cast<int>(files.size());
        files.push_back(plan.data.samples[sample].file);
        sampleOfFile.push_back(static_cast<int>(sample));
    }
    auto cache = ImageCache::open(files, preprocessing, stop, progress);
    if (!cache) return tl::unexpected(cache.error());
    std::vector<int> leftOut;
    for (const auto& failure : cache->failures()) {
        leftOut.push_back(sampleOfFile[failure.index]);
        plan.split.parts[static_cast<std::size_t>(leftOut.back())] = Part::Excluded;
    }
    if (auto checked = checkParts(plan.split); !checked) return tl::unexpected(checked.error());
    return PreparedImages{std::move(*cache), std::move(imageOfSample), std::move(leftOut)};
}

}  // namespace lesion
