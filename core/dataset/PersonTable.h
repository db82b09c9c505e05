#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"

#include <filesystem>
#include <map>
#include <string>

namespace lesion {

/// Age, sex and site of photographs from a table that need not belong to a data set: for models that want them beside
/// images that lie anywhere. By the image's name without extension; of several rows the first. Columns as HAM10000 and
/// the ISIC archive name them: image_id, isic_id, image or file; age or age_approx; sex; localization,
/// anatom_site_general or site. Of these only the image's must be there. Samples have neither file nor label. Errors:
/// those of readCsv, CsvHeader.
Result<std::map<std::string, Sample>> readPersonTable(const std::filesystem::path& file);

}  // namespace lesion
