#include "core/dataset/ClassNames.h"

#include "core/dataset/Dataset.h"
#include "core/dataset/FolderScan.h"

#include <algorithm>
#include <array>

namespace lesion {
namespace {

struct NamePair {
    std::string_view from;
    std::string_view to;
};

constexpr std::array<NamePair, 8> fullNames{{
    {"akiec", "actinic keratosis or Bowen's disease"},
    {"bcc", "basal cell carcinoma"},
    {"bkl", "benign keratosis"},
    {"df", "dermatofibroma"},
    {"mel", "melanoma"},
    {"nv", "melanocytic nevus"},
    {"scc", "squamous cell carcinoma"},
    {"vasc", "vascular lesion"},
}};

// The archive's older single column and its newer five levels, in lower case.
constexpr NamePair diagnoses[] = {
    {"melanoma", "mel"},
    {"melanoma, nos", "mel"},
    {"melanoma in situ", "mel"},
    {"melanoma invasive", "mel"},
    {"melanoma, invasive", "mel"},
    {"melanoma metastasis", "mel"},
    {"nevus", "nv"},
    {"nevus, nos", "nv"},
    {"melanocytic nevus", "nv"},
    {"basal cell carcinoma", "bcc"},
    {"basal cell carcinoma, nos", "bcc"},
    {"actinic keratosis", "akiec"},
    {"solar or actinic keratosis", "akiec"},
    {"squamous cell carcinoma in situ", "akiec"},
    {"squamous cell carcinoma in situ, bowens disease", "akiec"},
    {"squamous cell carcinoma in situ, bowen's disease", "akiec"},
    {"bowen's disease", "akiec"},
    {"pigmented benign keratosis", "bkl"},
    {"benign keratosis", "bkl"},
    {"seborrheic keratosis", "bkl"},
    {"solar lentigo", "bkl"},
    {"lichenoid keratosis", "bkl"},
    {"lichen planus like keratosis", "bkl"},
    {"lichen planus-like keratosis", "bkl"},
    {"dermatofibroma", "df"},
    {"vascular lesion", "vasc"},
    {"benign soft tissue proliferations - vascular", "vasc"},
    {"angioma", "vasc"},
    {"hemangioma", "vasc"},
    {"angiokeratoma", "vasc"},
    {"pyogenic granuloma", "vasc"},
    {"squamous cell carcinoma", "scc"},
    {"squamous cell carcinoma, nos", "scc"},
    {"squamous cell carcinoma, invasive", "scc"},
};

}  // namespace

bool isHam10000Class(std::string_view name) {
    constexpr std::array<std::string_view, 7> seven{"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    return std::find(seven.begin(), seven.end(), name) != seven.end();
}

std::string shortClassName(std::string_view name) {
    const std::string folded = foldCase(name);
    if (folded == "ak") return "akiec";
    return isHam10000Class(folded) || folded == "scc" ? folded : std::string();
}

std::string shortNameOfDiagnosis(std::string_view diagnosis) {
    const std::string folded = foldCase(diagnosis);
    const auto* found = std::find_if(std::begin(diagnoses), std::end(diagnoses),
                                     [&](const NamePair& pair) { return pair.from == folded; });
    return found == std::end(diagnoses) ? std::string() : std::string(found->to);
}

std::string fullClassName(const std::string& shortName) {
    const auto found =
        std::find_if(fullNames.begin(), fullNames.end(), [&](const NamePair& pair) { return pair.from == shortName; });
    return found == fullNames.end() ? shortName : std::string(found->to);
}

}  // namespace lesion
