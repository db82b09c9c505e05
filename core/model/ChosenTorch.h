#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lesion {

/// Packages carry the CPU build of LibTorch. Whoever has a graphics card may name the folder of the official CUDA build
/// of the same version, which the programs then load instead of their own, from their next start: nobody needs another
/// program, and no CUDA library is passed on. Linux only, and only where the program itself is linked with an official
/// LibTorch, since a distribution's has other names.

enum class TorchFit {
    Fits,
    OtherSystem,   ///< this system's programs cannot be given other libraries at their start
    Distribution,  ///< the program is linked with a distribution's LibTorch
    NoTorch,       ///< the folder holds no LibTorch
    OtherVersion,  ///< another version than the program's
    UnfitPath      ///< the loader takes no path with blanks, colons or semicolons
};

struct TorchFolder {
    TorchFit fit = TorchFit::NoTorch;
    std::string version;  ///< as its build-version says, "2.6.0+cu124"; empty where it says nothing
};

/// What a program that is linked with the library file `ownLibrary` ("libtorch_cpu.so"; empty: the system does not
/// tell) of version `ownVersion` can do with the LibTorch unpacked in `folder`. Builds ("+cpu", "+cu124") are not
/// compared.
TorchFolder inspectTorchFolder(const std::filesystem::path& folder, std::string_view ownLibrary,
                               std::string_view ownVersion);
/// The same for this program.
TorchFolder inspectTorchFolder(const std::filesystem::path& folder);

/// What was chosen, fitting or not; none: the program's own.
std::optional<std::filesystem::path> chosenTorchFolder();
/// Takes effect when a program starts next; an empty path chooses the program's own. Errors as writeFile.
Result<void> chooseTorchFolder(const std::filesystem::path& folder);

/// First in main(): starts the program anew with the chosen LibTorch where one is chosen and fits, otherwise returns.
/// `arguments`: main's, ending in a null pointer.
void startWithChosenTorch(char** arguments);
/// True where this program runs with another LibTorch than its own.
bool runsWithChosenTorch();

}  // namespace lesion
