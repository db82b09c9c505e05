#pragma once

#include "core/metrics/Figures.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace lesion {

/// The name of a figure in JSON: toString(Figure), but `recall` for the sensitivity, as the contract calls it.
std::string jsonKey(Figure figure);

/// `{accuracy: 0.7, …, recall {mel: 0.6, …}, …}`: figures of the whole part by name, those of a class in an object by
/// class; null where there is no value.
nlohmann::json figuresJson(const Figures& figures);

/// `accuracy`, `recall.mel` …: only figures that have an interval.
std::map<std::string, Interval> intervalsByName(const Figures& figures);
/// The same as `{accuracy: [low, high], "recall.mel": [low, high], …}`.
nlohmann::json intervalsJson(const Figures& figures);

}  // namespace lesion
