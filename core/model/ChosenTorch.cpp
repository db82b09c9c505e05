#include "core/model/ChosenTorch.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/model/Classifier.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr const char* computingLibrary = "libtorch_cpu.so";
constexpr std::uint64_t mostText = 4096;

/// Each before those that need it. The CUDA ones are found by no program that is linked with the CPU build, so they are
/// named here.
constexpr std::array libraries = {"libc10.so", computingLibrary, "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so"};

bool running = false;

fs::path settingFile() {
    return dataFolder() / "libtorch-folder.txt";
}

/// Without the blanks and the line's end around it.
std::string trimmed(const std::string& text) {
    constexpr auto blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string_view withoutBuild(std::string_view version) {
    return version.substr(0, version.find('+'));
}

}  // namespace

TorchFolder inspectTorchFolder(const fs::path& folder, std::string_view ownLibrary, std::string_view ownVersion) {
    if (ownLibrary.empty()) return {TorchFit::OtherSystem, {}};
    if (ownLibrary != computingLibrary) return {TorchFit::Distribution, {}};
    std::error_code ignored;
    if (!fs::is_regular_file(folder / "lib" / computingLibrary, ignored)) return {TorchFit::NoTorch, {}};
    const auto text = readText(folder / "build-version", mostText);
    const std::string version = text ? trimmed(*text) : std::string();
    if (version.empty()) return {TorchFit::NoTorch, {}};
    if (withoutBuild(version) != withoutBuild(ownVersion)) return {TorchFit::OtherVersion, version};
    const bool unfit = toUtf8(folder).find_first_of(" \t\n:;") != std::string::npos;
    return {unfit ? TorchFit::UnfitPath : TorchFit::Fits, version};
}

TorchFolder inspectTorchFolder(const fs::path& folder) {
    return inspectTorchFolder(folder, loadedLibrary("libtorch_cpu."), torchVersion());
}

std::optional<fs::path> chosenTorchFolder() {
    const auto text = readText(settingFile(), mostText);
    const std::string folder = text ? trimmed(*text) : std::string();
    if (folder.empty()) return std::nullopt;
    return pathFromUtf8(folder);
}

Result<void> chooseTorchFolder(const fs::path& folder) {
    std::error_code failed;
    if (!folder.empty()) return writeFile(settingFile(), toUtf8(fs::absolute(folder, failed)) + "\n");
    fs::remove(settingFile(), failed);
    if (failed) return fail(MessageId::FileUnwritable, {{"path", toUtf8(settingFile())}}, failed.message());
    return {};
}

void startWithChosenTorch(char** arguments) {
    std::vector<fs::path> wanted;
    const auto folder = chosenTorchFolder();
    if (folder && inspectTorchFolder(*folder).fit == TorchFit::Fits) {
        std::error_code ignored;
        for (const char* name : libraries)
            if (fs::is_regular_file(*folder / "lib" / name, ignored)) wanted.push_back(*folder / "lib" / name);
    }
    running = restartWith(wanted, arguments);
}

bool runsWithChosenTorch() {
    return running;
}

}  // namespace lesion
