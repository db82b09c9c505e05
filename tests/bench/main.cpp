#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace lesion::bench {

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last + 0.5)];
}

double median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

void print(const nlohmann::json& line) {
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

int failed(const Error& error) {
    std::fprintf(stderr, "%s %s\n", toEnglish(error.message).c_str(), error.detail.c_str());
    return 1;
}

Result<TrainingOptions> trainingOptions(const TrainingCase& what) {
    auto options = presetOptions(what.preset);
    if (!options) return options;
    for (const std::string& setting : what.settings) {
        const auto equals = setting.find('=');
        const auto value = equals == std::string::npos ? std::string() : setting.substr(equals + 1);
        if (auto set = setOption(*options, setting.substr(0, equals), value); !set) return tl::unexpected(set.error());
    }
    return options;
}

std::filesystem::path scratchFolder() {
    const auto moment = static_cast<std::uint64_t>(Clock::now().time_since_epoch().count());
    return cacheFolder() / "bench" / toHex(moment);
}

}  // namespace lesion::bench

namespace {

using lesion::bench::TrainingCase;

void addTraining(CLI::App& command, TrainingCase& what, std::string& data) {
    command.add_option("--data", data, "Folder of a data set")->required();
    command.add_option("--preset", what.preset, "Preset to start from");
    command.add_option("--set", what.settings, "Change a setting: key=value");
    command.add_option("--warm-up", what.warmUp, "Steps of a turn that do not count");
    command.add_option("--steps", what.steps, "Steps of a turn that count");
}

int run(int count, char** arguments) {
    namespace bench = lesion::bench;
    CLI::App app("Times of LesionLab's parts on this machine, a line of JSON a measurement");
    app.require_subcommand(1);
    TrainingCase what;
    std::string data;
    std::string model;
    bool flag = false;
    int size = 192;
    int repeats = 10;
    int images = 0;
    int rounds = 3;

    auto* training = app.add_subcommand("training", "The whole loop and the bare step");
    addTraining(*training, what, data);
    training->add_option("--turns", what.turns, "Turns of the loop and the bare step");
    auto* memory = app.add_subcommand("memory", "Anonymous memory while training");
    addTraining(*memory, what, data);
    memory->add_flag("--bare", flag, "Of the bare step");
    auto* frozen = app.add_subcommand("frozen", "A frozen backbone's whole training and one pass of it");
    addTraining(*frozen, what, data);
    auto* epochs = app.add_subcommand("epochs", "A whole training");
    addTraining(*epochs, what, data);
    auto* preparing = app.add_subcommand("preparing", "Files to pixels, the cache empty");
    preparing->add_option("--data", data, "Folder of a data set")->required();
    preparing->add_option("--size", size, "Input size");
    preparing->add_option("--repeats", repeats, "How often the files are listed");
    auto* scale = app.add_subcommand("scale", "Opening, preparing and an epoch's batches for many small images");
    scale->add_option("images", images, "How many")->required();
    auto* diagnosis = app.add_subcommand("diagnosis", "A model's answer to each file");
    diagnosis->add_option("model", model, "Model file or run")->required();
    diagnosis->add_option("--data", data, "Folder of a data set")->required();
    diagnosis->add_option("--rounds", rounds, "How often all files");
    diagnosis->add_flag("--beside-training", flag, "While a network is trained");
    auto* explanation = app.add_subcommand("explanation", "Where a model's answers come from: times, and aim");
    explanation->add_option("model", model, "Model file or run")->required();
    explanation->add_option("--data", data, "Folder of a data set; a synthetic one says where its lesions are")
        ->required();
    explanation->add_option("--images", images, "How many")->default_val(100);
    auto* similar = app.add_subcommand("similar", "Similar cases and the comparison with a run's references");
    similar->add_option("--images", images, "How many references")->default_val(10000);
    similar->add_option("--rounds", rounds, "How many queries");
    auto* batch = app.add_subcommand("batch", "Time and memory of a long batch");
    std::string explain;
    batch->add_option("model", model, "Model file or run")->required();
    batch->add_option("--images", images, "How many")->default_val(10000);
    batch->add_option("--explain", explain, "Heat maps: grad-cam …");
    auto* bootstrap = app.add_subcommand("bootstrap", "Intervals of 10,015 predictions");
    int draws = 2000;
    bootstrap->add_option("--draws", draws, "Rounds of a bootstrap");
    bootstrap->add_option("--rounds", rounds, "How often");
    auto* steps = app.add_subcommand("steps", "Medians of single steps");
    steps->add_option("model", model, "Model file or run: a whole diagnosis too");
    auto* machine = app.add_subcommand("machine", "Names of the processor and the system");
    CLI11_PARSE(app, count, arguments);

    const auto folder = lesion::pathFromUtf8(data);
    what.data = folder;
    if (*machine) {
        bench::print({{"measure", "machine"},
                      {"processor", lesion::processorName()},
                      {"processors", lesion::processorCount()},
                      {"system", lesion::systemName()}});
        return 0;
    }
    if (*training) return bench::training(what);
    if (*memory) return bench::memory(what, flag);
    if (*frozen) return bench::frozen(what);
    if (*epochs) return bench::epochs(what);
    if (*preparing) return bench::preparing(folder, size, repeats);
    if (*scale) return bench::scale(images);
    if (*diagnosis) return bench::diagnosis(lesion::pathFromUtf8(model), folder, rounds, flag);
    if (*explanation) return bench::explanation(lesion::pathFromUtf8(model), folder, images);
    if (*similar) return bench::similar(images, rounds);
    if (*batch) return bench::batch(lesion::pathFromUtf8(model), images, explain);
    if (*bootstrap) return bench::bootstrap(draws, rounds);
    return bench::steps(lesion::pathFromUtf8(model));
}

}  // namespace

int main(int count, char** arguments) {
    lesion::keepMemoryBetweenBatches();
    try {
        return run(count, arguments);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
