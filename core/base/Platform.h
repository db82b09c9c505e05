#pragma once

#include <cstdint>
#include <string>

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
/// True where a window could be shown (always true on Windows and macOS).
bool hasDisplay();
/// True where a person watches standard error, so that a progress bar makes sense there.
bool errorsGoToTerminal();
/// Lets UTF-8 text appear as it is in a console (Windows; does nothing elsewhere).
void useUtf8Console();

}  // namespace lesion
