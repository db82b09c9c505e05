#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lesion::synthetic {

/// One row of the metadata to be: which lesion is photographed and what is said of it.
struct PlannedPhotograph {
    std::string imageId;
    std::string lesionId;
    std::string className;
    std::uint64_t lesion = 0;  ///< number for drawSyntheticLesion
    int photograph = 0;
    std::string dxType, age, sex, site;  ///< HAM10000's words
};

/// Images of each class (in the order of classNames()): HAM10000's shares of `images`, at least 3 for each class.
std::vector<int> imagesOfEachClass(int images);

/// `images` photographs, shuffled: HAM10000's imbalance, about one lesion in four with 2 to 4 photographs (melanomas
/// more often), at least three lesions of each class; ages, sites and ways of confirmation as they are spread in
/// HAM10000. `photographs`: of every lesion, as far as they suffice for three lesions of its class; 0: as said.
std::vector<PlannedPhotograph> planPhotographs(int images, std::uint64_t seed, int photographs = 0);

}  // namespace lesion::synthetic
