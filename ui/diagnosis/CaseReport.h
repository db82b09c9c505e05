#pragma once

#include "core/base/Result.h"
#include "core/diagnosis/CaseContent.h"

#include <filesystem>
#include <QImage>
#include <QString>

namespace lesion {

/// One diagnosis as a page to keep or to hand on: what was seen, what was answered, how sure, by which model. Values
/// only, so that it is written off the window's thread. It says nothing of where the photograph came from unless asked:
/// the pictures are drawn anew, without a file's EXIF.
struct CaseReport {
    CaseContent content;
    QImage photograph;
    QImage heat;  ///< heatLayer() of the class below; null: no map
    double opacity = 0;
    QString heatCaption;
    QString lesion;                     ///< the lesion's answer in a sentence; empty: the photograph stands for itself
    std::filesystem::path casesFolder;  ///< that the similar cases' files are relative to
    QString model;                      ///< architecture, date, data set, balanced accuracy
    QString name;                       ///< the photograph's file; empty: not named
};

/// As .png (one page as long as it must be) or else PDF (A4, text that can be searched), in light colours. Reads the
/// similar cases' pictures; one that is missing leaves a gap. Any thread. Errors: those of writeFile.
Result<void> writeCaseReport(const CaseReport& report, const std::filesystem::path& file);

}  // namespace lesion
