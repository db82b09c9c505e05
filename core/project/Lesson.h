#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/project/Project.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lesion {

/// Something that goes wrong in training classifiers of skin lesions, as a project that shows it in minutes: synthetic
/// lesions drawn for it and settings that bring it about. What to do and to look at stands in
/// resources/help/<language>/lessons/<id>.md.
struct Lesson {
    std::string id;  ///< imbalance, leakage, skew, collapse, overfitting, calibration
    SyntheticSet data;
    std::vector<std::pair<std::string, std::string>> settings;  ///< that differ from the preset quick, as --set's
};

/// In the order in which a class takes them.
const std::vector<Lesson>& lessons();
/// Null: there is no such lesson.
const Lesson* findLesson(const std::string& id);
/// Errors: those of setOption and checkOptions.
Result<TrainingOptions> lessonOptions(const Lesson& lesson);

/// Makes the lesson's project in a new or empty folder: data/ with the pictures, project.json, lesson.json, which says
/// what it is. The folder can be copied as a whole. Errors: FolderNotEmpty, those of writing, Stopped; then nothing
/// that it wrote is left.
Result<Project> makeLesson(const Lesson& lesson, const std::filesystem::path& folder, const StopToken& stop = {},
                           const Progress& progress = {});
/// The lesson that a project's folder was made for; null where it was made for none.
const Lesson* lessonOf(const std::filesystem::path& folder);

}  // namespace lesion
