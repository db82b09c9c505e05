#pragma once

#include "core/base/Result.h"
#include "core/model/Clinical.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>

namespace lesion::cli {

/// `predict --age 55 --sex female --site back`, of every image, or `--metadata FILE.csv`, of each its own.
struct PersonArguments {
    double age = -1;  ///< below 0: not told
    std::string sex;
    std::string site;
    std::string metadata;
};
void addPersonOptions(CLI::App& command, PersonArguments& arguments);

/// What is known of the person on a photograph.
using FactsOfImage = std::function<ClinicalFacts(const std::filesystem::path& image)>;

/// Notes once that a table of a model that uses nothing of it changes nothing, and how many images it does not name is
/// for the answers themselves to say. Errors: those of readPersonTable.
Result<FactsOfImage> readPersons(const PersonArguments& arguments, const ClinicalEncoding& encoding);

}  // namespace lesion::cli
