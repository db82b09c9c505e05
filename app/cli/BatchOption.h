#pragma once

#include "app/cli/PersonOption.h"
#include "app/cli/Session.h"

#include <string>
#include <vector>

namespace lesion::cli {

/// `predict --batch OUT`: a folder of images as a table and pages, gone on with by the same command.
struct BatchArguments {
    std::string out;  ///< empty: no batch
    bool flat = false;
    bool noReferences = false;

    bool wanted() const { return !out.empty(); }
};
/// After the options that it excludes: --out, --explain, --explain-class and --report.
void addBatchOptions(CLI::App& command, BatchArguments& arguments);

/// What predict's other options say of a batch.
struct BatchRequest {
    std::filesystem::path model;
    std::vector<std::string> images;
    double level = 0.9;
    std::string explainMethod;  ///< empty: no heat maps
    bool names = false;         ///< the pages name the files
    PersonArguments person;
};
/// Prints how far it is, and at the end what came out: {images, done, refused, failed, classes {name: images}, out}.
/// Errors: Stopped by Ctrl-C (everything is kept), those of openBatchModel, readPersons and runBatch.
Result<void> predictBatch(const Session& session, const BatchArguments& arguments, const BatchRequest& request);

}  // namespace lesion::cli
