#pragma once

#include "core/base/Message.h"

#include <string>
#include <string_view>
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
    /// overall, data (what was judged), training, leakage, near_duplicates, baseline, collapse, source, subgroups,
    /// calibration, support.
    std::string topic;
    Message message;
};
std::string_view toString(Verdict::Kind kind);  ///< good, fact, warning, failure

}  // namespace lesion
