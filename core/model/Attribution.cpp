#include "core/model/Attribution.h"

#include <algorithm>
#include <utility>

namespace lesion {

namespace {

const std::vector<std::pair<Attribution, const char*>>& names() {
    static const std::vector<std::pair<Attribution, const char*>> table = {
        {Attribution::GradCam, "grad-cam"},
        {Attribution::GradCamPlusPlus, "grad-cam++"},
        {Attribution::HiResCam, "hires-cam"},
        {Attribution::Occlusion, "occlusion"},
    };
    return table;
}

}  // namespace

std::string nameOf(Attribution kind) {
    return std::ranges::find(names(), kind, &std::pair<Attribution, const char*>::first)->second;
}

std::optional<Attribution> attributionFromName(std::string_view name) {
    const auto found = std::ranges::find_if(names(), [&](const auto& row) { return row.second == name; });
    if (found == names().end()) return std::nullopt;
    return found->first;
}

const std::vector<Attribution>& attributions() {
    static const std::vector<Attribution> all = [] {
        std::vector<Attribution> kinds;
        for (const auto& [kind, name] : names()) kinds.push_back(kind);
        return kinds;
    }();
    return all;
}

}  // namespace lesion
