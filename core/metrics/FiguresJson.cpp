#include "core/metrics/FiguresJson.h"

#include <nlohmann/json.hpp>

namespace lesion {

using nlohmann::json;

namespace {

const std::string& className(const Figures& figures, const FigureValue& value) {
    return figures.classes[static_cast<std::size_t>(value.classIndex)];
}

}  // namespace

std::string jsonKey(Figure figure) {
    return figure == Figure::Sensitivity ? std::string("recall") : std::string(toString(figure));
}

json figuresJson(const Figures& figures) {
    json out = json::object();
    for (const FigureValue& value : figures.values) {
        json& place = out[jsonKey(value.figure)];
        const json number = value.value ? json(*value.value) : json();
        if (value.classIndex < 0) {
            place = number;
        } else {
            place[className(figures, value)] = number;
        }
    }
    return out;
}

std::map<std::string, Interval> intervalsByName(const Figures& figures) {
    std::map<std::string, Interval> named;
    for (const FigureValue& value : figures.values) {
        if (!value.interval) continue;
        std::string key = jsonKey(value.figure);
        if (value.classIndex >= 0) key += "." + className(figures, value);
        named[key] = *value.interval;
    }
    return named;
}

json intervalsJson(const Figures& figures) {
    json out = json::object();
    for (const auto& [name, interval] : intervalsByName(figures)) out[name] = {interval.low, interval.high};
    return out;
}

}  // namespace lesion
