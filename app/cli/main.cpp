#include "app/cli/Interrupt.h"
#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/model/ChosenTorch.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <opencv2/core/version.hpp>
#ifdef _WIN32
#include "core/base/Files.h"
#endif

namespace lesion::cli {

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, StoppedByUser = 130 };

std::string versionText() {
    return std::string("lesionlab-cli ") + LESIONLAB_VERSION + " (LibTorch " + torchVersion() + ", OpenCV " +
           CV_VERSION + ")";
}

void sendLogToStandardError(bool verbose) {
    auto logger = spdlog::get("lesionlab");
    if (!logger) {
        logger = spdlog::stderr_color_mt("lesionlab");
        spdlog::set_default_logger(logger);
    }
    logger->set_level(verbose ? spdlog::level::info : spdlog::level::warn);
}

void addCommands(CLI::App& app, Session& session) {
    app.require_subcommand(1);
    app.set_version_flag("--version", versionText);
    addCommonOptions(app, session);
    addDatasetCommands(app, session);
    addPrepareCommand(app, session);
    addTrainCommand(app, session);
    addCrossValidateCommand(app, session);
    addLeakDemoCommand(app, session);
    addEffectCommand(app, session);
    addRateCommand(app, session);
    addEvaluateCommand(app, session);
    addCompareCommand(app, session);
    addReportCommand(app, session);
    addReferencesCommand(app, session);
    addPredictCommand(app, session);
    addModelCommands(app, session);
    addDevicesCommand(app, session);
    addExportCommand(app, session);
    addServeCommand(app, session);
    app.footer("For research and teaching. Not a medical device.");
}

int reportFailure(const Error& error, bool verbose) {
    printError(toEnglish(error.message));
    if (verbose && !error.detail.empty()) note(error.detail);
    if (error.message.id == MessageId::Stopped) return StoppedByUser;
    return isUsageError(error.message.id) ? WrongUsage : Failed;
}

int runCommand(Session& session) {
    sendLogToStandardError(session.verbose);
    const InterruptWatch watch(session.control);
    const auto opened = session.openProject();
    const auto result = opened ? session.command() : opened;
    return result ? Done : reportFailure(result.error(), session.verbose);
}

int run(int argc, const char* const* argv) {
    // First, before any thread exists: training speed depends on it.
    keepMemoryBetweenBatches();
    useUtf8Console();
    sendLogToStandardError(false);
    try {
        Session session;
        CLI::App app("Train, judge and use skin-lesion classifiers.", "lesionlab-cli");
        addCommands(app, session);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            if (error.get_exit_code() == 0) return app.exit(error);  // --help and --version
            printError(std::string(error.what()) + ". See lesionlab-cli --help.");
            return WrongUsage;
        }
        return runCommand(session);
    } catch (const std::exception& exception) {
        return reportFailure({{MessageId::Internal, {{"where", "lesionlab-cli"}}}, exception.what()}, true);
    }
}

}  // namespace

}  // namespace lesion::cli

#ifdef _WIN32
// The narrow arguments of Windows are in its code page and lose Cyrillic and Chinese names.
int wmain(int argc, wchar_t** argv) {
    std::vector<std::string> texts;
    for (int i = 0; i < argc; ++i) texts.push_back(lesion::toUtf8(std::filesystem::path(argv[i])));
    std::vector<const char*> arguments;
    for (const auto& text : texts) arguments.push_back(text.c_str());
    return lesion::cli::run(argc, arguments.data());
}
#else
int main(int argc, char** argv) {
    lesion::startWithChosenTorch(argv);
    return lesion::cli::run(argc, argv);
}
#endif
