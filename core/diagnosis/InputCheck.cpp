#include "core/diagnosis/InputCheck.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <limits>
#include <locale>
#include <nlohmann/json.hpp>
#include <numeric>
#include <sstream>

namespace lesion {

namespace {

constexpr double tailShare = 0.1;  // of a measure's values, from which its tail is judged
constexpr int checks = 9;          // those with a limit that is a quantile

/// The measures in one row, larger is worse.
std::array<double, checks> badness(const PictureMeasures& measures, const Strangeness& strangeness) {
    return {-measures.sharpness,     -measures.lightness,    measures.lightness,
            measures.covered,        strangeness.appearance, strangeness.traces,
            strangeness.mahalanobis, strangeness.neighbour,  strangeness.energy};
}

enum Check { Sharpness, Dark, Bright, Covered, Appearance, Traces, Mahalanobis, Neighbour, Energy };

/// An exponential tail: beyond `start` lies `tailShare` of the values, on average by `excess`.
struct Tail {
    double start = 0;
    double excess = 0;
    double beyond = 1;  ///< values that `excess` was judged from

    double surprise(double value) const {
        if (value <= start) return 0;
        return excess > 0 ? (value - start) / excess : std::numeric_limits<double>::infinity();
    }
    /// Where a further value is that improbable, the mean excess being known from so few values only (the predictive
    /// distribution of an exponential one is Pareto's); of many it is start + surprise * excess.
    double at(double surprise) const { return start + excess * beyond * std::expm1(surprise / beyond); }
};

Tail tailOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto beyond = std::max<std::size_t>(1, static_cast<std::size_t>(tailShare * double(values.size())));
    Tail tail{values[values.size() - 1 - std::min(beyond, values.size() - 1)], 0};
    for (std::size_t i = values.size() - beyond; i < values.size(); ++i) tail.excess += values[i] - tail.start;
    tail.beyond = static_cast<double>(beyond);
    tail.excess /= tail.beyond;
    return tail;
}

bool unfamiliar(const InputLimits& limits, const Strangeness& strangeness) {
    const Strangeness& most = limits.most;
    return strangeness.traces > most.traces || strangeness.mahalanobis > most.mahalanobis ||
           strangeness.neighbour > most.neighbour || strangeness.energy > most.energy;
}

std::string number(double value, int digits) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::fixed << std::setprecision(digits) << value;
    return out.str();
}

std::string percent(double share) {
    return number(100 * share, 1);
}

}  // namespace

std::string_view toString(InputReason reason) {
    constexpr std::array<std::string_view, 7> names{"too_small", "blurred", "too_dark",  "too_bright",
                                                    "not_skin",  "covered", "unfamiliar"};
    return names[static_cast<std::size_t>(reason)];
}

InputLimits inputLimits(std::span<const PictureMeasures> measures, std::span<const Strangeness> strangeness) {
    const std::size_t images = measures.size();
    std::array<std::vector<double>, checks> values;
    int shortest = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < images; ++i) {
        const auto row = badness(measures[i], strangeness[i]);
        for (std::size_t c = 0; c < checks; ++c) values[c].push_back(row[c]);
        shortest = std::min({shortest, measures[i].width, measures[i].height});
    }
    std::array<Tail, checks> tails;
    for (std::size_t c = 0; c < checks; ++c) tails[c] = tailOf(values[c]);
    std::vector<double> worst(images, 0.0);
    for (std::size_t i = 0; i < images; ++i)
        for (std::size_t c = 0; c < checks; ++c) worst[i] = std::max(worst[i], tails[c].surprise(values[c][i]));
    std::ranges::sort(worst, std::ranges::greater{});
    // The budget's images lie beyond it, this one on it.
    const double found = worst[static_cast<std::size_t>(InputLimits::falseAlarms * static_cast<double>(images))];
    // Few images have not seen what is rare: then what exponential tails would allow each check.
    const double surprise = std::max(found, std::log(tailShare * checks / InputLimits::falseAlarms));
    const auto limit = [&](Check check) {
        // A hair's breadth more, so that rounding does not put an image that lies on the limit beyond it.
        const double value = tails[check].at(surprise);
        return value + 1e-9 * std::abs(value);
    };

    InputLimits limits;
    limits.leastSide = shortest / 2;
    limits.leastSharpness = -limit(Sharpness);
    limits.leastLightness = -limit(Dark);
    limits.mostLightness = limit(Bright);
    limits.mostCovered = limit(Covered);
    limits.most = {limit(Appearance), limit(Traces), limit(Mahalanobis), limit(Neighbour), limit(Energy)};
    limits.images = static_cast<int>(images);
    int refused = 0, strange = 0;
    for (std::size_t i = 0; i < images; ++i) {
        refused += checkInput(limits, measures[i], strangeness[i]).empty() ? 0 : 1;
        strange += unfamiliar(limits, strangeness[i]) ? 1 : 0;
    }
    limits.refusedShare = refused / static_cast<double>(images);
    limits.unfamiliarShare = strange / static_cast<double>(images);
    return limits;
}

std::vector<InputFinding> checkInput(const InputLimits& limits, const PictureMeasures& measures,
                                     const Strangeness& strangeness) {
    std::vector<InputFinding> findings;
    const auto add = [&](InputReason reason, MessageId id, std::vector<std::pair<std::string, std::string>> values) {
        findings.push_back({reason, {id, std::move(values)}});
    };
    if (std::min(measures.width, measures.height) < limits.leastSide) {
        add(InputReason::TooSmall, MessageId::InputTooSmall,
            {{"width", std::to_string(measures.width)},
             {"height", std::to_string(measures.height)},
             {"least", std::to_string(limits.leastSide)}});
    }
    if (measures.sharpness < limits.leastSharpness) {
        add(InputReason::Blurred, MessageId::InputBlurred,
            {{"value", number(measures.sharpness, 2)}, {"limit", number(limits.leastSharpness, 2)}});
    }
    if (measures.lightness < limits.leastLightness) {
        add(InputReason::TooDark, MessageId::InputTooDark,
            {{"value", percent(measures.lightness)}, {"limit", percent(limits.leastLightness)}});
    }
    if (measures.lightness > limits.mostLightness) {
        add(InputReason::TooBright, MessageId::InputTooBright,
            {{"value", percent(measures.lightness)}, {"limit", percent(limits.mostLightness)}});
    }
    if (strangeness.appearance > limits.most.appearance) add(InputReason::NotSkin, MessageId::InputNotSkin, {});
    if (measures.covered > limits.mostCovered)
        add(InputReason::Covered, MessageId::InputCovered, {{"value", percent(measures.covered)}});
    if (unfamiliar(limits, strangeness)) {
        add(InputReason::Unfamiliar, MessageId::InputUnfamiliar, {{"share", percent(limits.unfamiliarShare)}});
    }
    return findings;
}

nlohmann::json toJson(const InputLimits& limits) {
    return {{"least_side", limits.leastSide},
            {"least_sharpness", limits.leastSharpness},
            {"least_lightness", limits.leastLightness},
            {"most_lightness", limits.mostLightness},
            {"most_covered", limits.mostCovered},
            {"most_appearance", limits.most.appearance},
            {"most_traces", limits.most.traces},
            {"most_mahalanobis", limits.most.mahalanobis},
            {"most_neighbour", limits.most.neighbour},
            {"most_energy", limits.most.energy},
            {"images", limits.images},
            {"refused_share", limits.refusedShare},
            {"unfamiliar_share", limits.unfamiliarShare}};
}

std::optional<InputLimits> inputLimitsFromJson(const nlohmann::json& json) {
    try {
        InputLimits limits;
        json.at("least_side").get_to(limits.leastSide);
        json.at("least_sharpness").get_to(limits.leastSharpness);
        json.at("least_lightness").get_to(limits.leastLightness);
        json.at("most_lightness").get_to(limits.mostLightness);
        json.at("most_covered").get_to(limits.mostCovered);
        json.at("most_appearance").get_to(limits.most.appearance);
        json.at("most_traces").get_to(limits.most.traces);
        json.at("most_mahalanobis").get_to(limits.most.mahalanobis);
        json.at("most_neighbour").get_to(limits.most.neighbour);
        json.at("most_energy").get_to(limits.most.energy);
        json.at("images").get_to(limits.images);
        json.at("refused_share").get_to(limits.refusedShare);
        json.at("unfamiliar_share").get_to(limits.unfamiliarShare);
        return limits;
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

}  // namespace lesion
