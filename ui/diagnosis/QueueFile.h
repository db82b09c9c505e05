#pragma once

#include "core/base/Result.h"
#include "ui/diagnosis/DiagnosisQueue.h"

#include <filesystem>

namespace lesion {

/// The answers of a queue as a CSV file: file, class and a column a class, as `predict --out` writes them; photographs
/// that could not be read have empty figures. Errors as writeFile.
Result<void> writeQueue(const std::filesystem::path& file, const DiagnosisQueue& queue);

}  // namespace lesion
