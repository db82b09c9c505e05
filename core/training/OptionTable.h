#pragma once

#include "core/training/TrainingOptions.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// One setting: how it reads, how it is written, and what a person may write. The table of these is the only place that
/// knows the keys; options.json, `--set` and the checks all follow from it.
struct Setting {
    std::string name;
    std::string allowed;
    bool quoted = false;  ///< a string in JSON; otherwise a number or a truth value
    std::function<bool(TrainingOptions&, std::string_view)> set;
    std::function<std::string(const TrainingOptions&)> text;
};

/// In the order of the contract; the augmentation's preset stands before its single values.
const std::vector<Setting>& settings();
/// Null: no such key.
const Setting* findSetting(std::string_view key);
/// The three keys most like `key`, by edit distance, separated by commas.
std::string nearestKeys(std::string_view key);

}  // namespace lesion
