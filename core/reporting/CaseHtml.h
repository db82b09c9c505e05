#pragma once

#include "core/diagnosis/CaseContent.h"
#include "core/model/Attribution.h"
#include "core/model/Classifier.h"

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>

namespace lesion {

/// One diagnosis as a page to keep or to hand on. Values only.
struct CasePage {
    CaseContent content;
    cv::Mat photograph;        ///< 8-bit RGB, upright (Diagnosis::photograph)
    cv::Mat overlay;           ///< the same with the heat map over it; empty: no map
    std::string overlayClass;  ///< that the map speaks of
    Attribution overlayKind = Attribution::GradCam;
    ModelInfo model;
    std::filesystem::path casesFolder;  ///< that the similar cases' files are relative to; empty: without pictures
    std::string name;                   ///< the photograph's file; empty: not named
};

/// A whole HTML document in English that needs nothing beside it: pictures as data: addresses (drawn anew, without a
/// file's EXIF), the bars as SVG in the classes' colours, light on paper (A4). Every figure carries its full value in
/// data-value. Names no file or folder but `name`. Reads the similar cases' pictures; one that is missing leaves a gap.
std::string caseHtml(const CasePage& page);
/// Errors: those of writeFile.
Result<void> writeCaseHtml(const CasePage& page, const std::filesystem::path& file);

}  // namespace lesion
