#pragma once

#include "core/base/MessageIds.h"
#include "core/reporting/Report.h"

#include <string>

namespace lesion::test {

inline ReportOptions fewRounds(int rounds = 40) {
    ReportOptions options;
    options.assessment.bootstrap.rounds = rounds;
    options.command = "lesionlab-cli report \"a run\" --out page.html";
    options.text = toEnglish;
    return options;
}

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A model of two classes that judged four images, three of them rightly; no run, no data set.
inline Judged fourImages(const std::string& name, const std::string& firstClass) {
    Judged judged;
    judged.name = name;
    judged.predictions = {{firstClass, "nv"},
                          {"1", "2", "3", "4"},
                          {"a", "b", "c", "d"},
                          {0, 0, 1, 1},
                          {0.9F, 0.1F, 0.4F, 0.6F, 0.2F, 0.8F, 0.3F, 0.7F}};
    return judged;
}

}  // namespace lesion::test
