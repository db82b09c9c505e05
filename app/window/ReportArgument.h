#pragma once

#include <QString>

namespace lesion {

/// `lesionlab --report RUN --out FILE.pdf`: as typed.
struct ReportArgument {
    QString run;   ///< its folder, or a cross-validation's
    QString out;   ///< a name that ends in .html gets the page itself
    QString data;  ///< empty: the folder that the run was trained on, where it still is
    bool thorough = false;
};

/// Writes the report without a window and tells on the terminal what it did. Returns the program's exit status.
int writeReport(const ReportArgument& argument);

}  // namespace lesion
