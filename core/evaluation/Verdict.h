#pragma once

#include "core/base/Message.h"

#include <string>
#include <vector>

namespace lesion {

/// One line of the honesty panel: what a reviewer would ask, and the answer.
struct Verdict {
    enum class Kind {
        Good,     ///< in order: green dot
        Fact,     ///< to be known: no judgement
        Warning,  ///< makes the figures doubtful: amber triangle
        Failure   ///< makes them worthless: red cross
    };
    Kind kind = Kind::Fact;
    std::string
        topic;  ///< overall, leakage, near_duplicates, baseline, collapse, source, subgroups, calibration, support
    Message message;
};

}  // namespace lesion
