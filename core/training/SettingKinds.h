#pragma once

#include "core/training/OptionTable.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// The kinds of setting that the table is made of: whole numbers, numbers, truth values and choices. A `member` gives
/// the field of a TrainingOptions, const or not. For OptionTable.cpp, which would otherwise hold table and parsing.
namespace lesion::settingkind {

/// Shortest text that reads back as the same number, without a needless ".0".
inline std::string numberText(double value) {
    std::string text = nlohmann::json(value).dump();
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}

/// The whole of `text` as a number, in the same notation whatever the locale.
template <typename T>
std::optional<T> parseNumber(std::string_view text) {
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    T value{};
    if (std::is_unsigned_v<T> && text.starts_with('-')) return std::nullopt;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return value;
}

template <typename Member>
Setting integer(std::string name, Member member, int low, int high) {
    return {std::move(name), std::to_string(low) + " … " + std::to_string(high), false,
            [=](TrainingOptions& options, std::string_view text) {
                const auto value = parseNumber<long long>(text);
                if (!value || *value < low || *value > high) return false;
                member(options) = static_cast<int>(*value);
                return true;
            },
            [=](const TrainingOptions& options) { return std::to_string(member(options)); }};
}

/// Which ends of a range are themselves allowed.
enum class Ends { Both, NotLow, NotHigh, Neither };
struct Range {
    double low;
    double high;
    Ends ends = Ends::Both;

    bool holds(double value) const {
        const bool lowOpen = ends == Ends::NotLow || ends == Ends::Neither;
        const bool highOpen = ends == Ends::NotHigh || ends == Ends::Neither;
        return std::isfinite(value) && value >= low && value <= high && !(lowOpen && value == low) &&
               !(highOpen && value == high);
    }
    std::string text() const {
        const std::string from = numberText(low);
        const std::string to = numberText(high);
        if (ends == Ends::Both) return from + " … " + to;
        return from + (ends == Ends::NotHigh ? " ≤ x " : " < x ") + (ends == Ends::NotLow ? "≤ " : "< ") + to;
    }
};

template <typename Member>
Setting real(std::string name, Member member, Range range) {
    return {std::move(name), range.text(), false,
            [=](TrainingOptions& options, std::string_view text) {
                const auto value = parseNumber<double>(text);
                if (!value || !range.holds(*value)) return false;
                member(options) = *value;
                return true;
            },
            [=](const TrainingOptions& options) { return numberText(member(options)); }};
}

template <typename Member>
Setting truth(std::string name, Member member) {
    return {std::move(name), "true, false", false,
            [=](TrainingOptions& options, std::string_view text) {
                const bool yes = text == "true" || text == "yes" || text == "on" || text == "1";
                const bool no = text == "false" || text == "no" || text == "off" || text == "0";
                if (yes || no) member(options) = yes;
                return yes || no;
            },
            [=](const TrainingOptions& options) { return std::string(member(options) ? "true" : "false"); }};
}

template <typename Value>
using Names = std::vector<std::pair<std::string, Value>>;

template <typename Member, typename Value>
Setting choice(std::string name, Member member, Names<Value> names) {
    std::string allowed;
    for (const auto& [text, value] : names) allowed += (allowed.empty() ? "" : ", ") + text;
    return {std::move(name), allowed, true,
            [=](TrainingOptions& options, std::string_view text) {
                const auto found = std::ranges::find(names, text, [](const auto& entry) { return entry.first; });
                if (found == names.end()) return false;
                member(options) = found->second;
                return true;
            },
            [=](const TrainingOptions& options) {
                const auto found =
                    std::ranges::find(names, member(options), [](const auto& entry) { return entry.second; });
                return found == names.end() ? std::string() : found->first;
            }};
}

}  // namespace lesion::settingkind
