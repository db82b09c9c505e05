#pragma once

#include "core/evaluation/Answering.h"

#include <nlohmann/json_fwd.hpp>

namespace lesion::cli {

/// What several views or models gained, as the `answering` object of `evaluate --json`.
nlohmann::json toJson(const AnsweringGain& gain);
/// The same in words and a table.
void printGain(const AnsweringGain& gain);

}  // namespace lesion::cli
