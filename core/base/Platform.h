#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// What only the operating system can do. Platform.cpp is the one file with POSIX or Win32 calls (the folder lock and
/// the mapped file of Files.h are implemented there too).

/// Keeps freed memory in the process instead of returning it at every training step: a factor of two in training speed
/// with glibc. Call first in main(), before any thread exists. Does nothing elsewhere.
void keepMemoryBetweenBatches();
/// Returns what is not used to the system, after a run.
void returnUnusedMemory();

/// Resident anonymous memory of this process in bytes; 0 where the system does not tell.
std::uint64_t residentMemory();
int processorCount();
std::string processorName();
std::string systemName();
/// Where this program lies, links resolved; empty where the system does not tell.
std::filesystem::path programFile();
/// The file name of the loaded library whose name begins with `prefix`, as "libtorch_cpu.so.1.13"; empty where there is
/// none or the system does not tell (Windows, macOS).
std::string loadedLibrary(std::string_view prefix);
/// Starts this program anew with `libraries` loaded in the place of its own of the same names, and does not return.
/// True in the program that was so started; false where there is nothing to load or the system cannot (Windows, macOS).
/// `arguments`: main's, ending in a null pointer.
bool restartWith(const std::vector<std::filesystem::path>& libraries, char** arguments);
/// True where a window could be shown (always true on Windows and macOS).
bool hasDisplay();
/// True where a person watches standard error, so that a progress bar makes sense there.
bool errorsGoToTerminal();
/// Lets UTF-8 text appear as it is in a console (Windows; does nothing elsewhere).
void useUtf8Console();

}  // namespace lesion
