#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <string>

namespace lesion {

/// Dermoscopy-like pictures made from a seed, in HAM10000's layout and imbalance, so that a first start, a class
/// without the data and every test have something to learn from. Plainly marked synthetic wherever it shows: the folder
/// carries SYNTHETIC.txt, ids begin with SYN_, and the metadata's `dataset` column says synthetic.
struct SyntheticLesion {
    cv::Mat image;  ///< CV_8UC3 RGB
    cv::Mat mask;   ///< CV_8UC1, 255 where the lesion is
};

/// One photograph: `className` of HAM10000's seven; the same lesion under another `photograph` number is seen from
/// another angle, zoom and light. Deterministic.
SyntheticLesion drawSyntheticLesion(const std::string& className, std::uint64_t seed, std::uint64_t lesion,
                                    int photograph, cv::Size size);

/// Writes `images` pictures of 200x150 (HAM10000_images_part_1/SYN_0000001.jpg, masks/SYN_0000001.png,
/// HAM10000_metadata.csv, SYNTHETIC.txt). At least 7 classes x 3 lesions, so images >= 70. Errors: SyntheticTooFew,
/// FolderNotEmpty, those of writeFile, Stopped.
Result<void> writeSyntheticDataset(const std::filesystem::path& folder, int images, std::uint64_t seed,
                                   const StopToken& stop = {}, const Progress& progress = {});

/// The same with what a lesson needs otherwise than HAM10000 has it.
struct SyntheticSet {
    int images = 1500;
    std::uint64_t seed = 1;
    int photographs = 0;  ///< of every lesion; 0: one in four lesions has 2 to 4, as in HAM10000
};
Result<void> writeSyntheticDataset(const std::filesystem::path& folder, const SyntheticSet& set,
                                   const StopToken& stop = {}, const Progress& progress = {});

/// Where the window keeps the built-in data set (in dataFolder()); made there on first use: 1,500 images, seed 1.
Result<std::filesystem::path> builtInSyntheticDataset(const StopToken& stop = {}, const Progress& progress = {});

}  // namespace lesion
