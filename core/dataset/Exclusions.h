#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lesion {

/// Images that someone took out of training and evaluation, and why: id and reason, which is never empty. A plain value
/// and always the whole of it, so that undoing is going back to the value before. The project keeps it, every split
/// file records it.
using Exclusions = std::map<std::string, std::string>;

/// Makes exactly these samples excluded (Sample::excluded), whatever was before; the next split leaves them out.
/// Returns the ids that the data set does not have.
std::vector<std::string> exclude(Dataset& dataset, const Exclusions& exclusions);
/// What is excluded in it.
Exclusions exclusionsOf(const Dataset& dataset);

/// From a table with image_id and reason, or from a split file with its column `excluded`. Errors: those of readCsv,
/// CsvHeader, CsvRow (no id; in a table of reasons no reason).
Result<Exclusions> readExclusions(const std::filesystem::path& file);

}  // namespace lesion
