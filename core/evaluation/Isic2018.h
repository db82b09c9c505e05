#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace lesion {

/// ISIC 2018 task 3, the challenge that HAM10000 was made for: its submission file, and its published results as a
/// yardstick. Who judges the challenge's test images asks checkSubmissionClasses first, then writes
/// `writeSubmission(file, judged.predictions)` and shows `compareWithIsic2018(judged.predictions)`.

/// Whether a model of these classes can take part: the challenge's seven in any order, by their usual names in any
/// spelling (mel, MEL; AK is akiec). Error: SubmissionClasses.
Result<void> checkSubmissionClasses(const std::vector<std::string>& classes);

/// image,MEL,NV,BCC,AKIEC,BKL,DF,VASC: a row an image in the order of `predictions`, its id without ".jpg", the
/// probabilities of each class with nine significant digits. Errors: SubmissionClasses, those of writeFile.
Result<void> writeSubmission(const std::filesystem::path& file, const Predictions& predictions);

struct PublishedResult {
    std::string what;
    double balancedAccuracy = 0;
};
/// Balanced accuracy on the challenge's own 1,512 test images, the best first; the winner trained on further data too.
/// Source: the challenge's leaderboard of 2018, as its winner told it (dermengine.com/blog, 25 March 2019); the
/// challenge itself: N. Codella et al. 2019, arXiv:1902.03368.
const std::vector<PublishedResult>& isic2018Results();

/// Where a balanced accuracy would stand among the published ones.
struct Isic2018Standing {
    double balancedAccuracy = 0;
    int rank = 1;  ///< 1: better than all of them; equal ones share the better rank
    /// The images can be the challenge's test part: seven classes, 1,512 images (a few may be missing), ids as they
    /// follow on HAM10000's. Otherwise the figure is of other images and the rank says little.
    bool officialTest = false;
};
Isic2018Standing compareWithIsic2018(const Predictions& predictions);
/// `{balanced_accuracy, rank, official_test, published [{what, balanced_accuracy}]}`.
nlohmann::json toJson(const Isic2018Standing& standing);

}  // namespace lesion
