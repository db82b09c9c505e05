#include "core/dataset/ClassNames.h"
#include "core/dataset/FolderScan.h"
#include "core/evaluation/Judged.h"

#include <algorithm>

namespace lesion {

namespace {

/// One spelling for all names of a diagnosis: its usual short name, else the name in lower case.
std::string canonical(const std::string& name) {
    if (auto known = shortClassName(name); !known.empty()) return known;
    if (auto known = shortNameOfDiagnosis(name); !known.empty()) return known;
    const std::string folded = foldCase(name);
    for (const char* known : {"akiec", "bcc", "bkl", "df", "mel", "nv", "scc", "vasc"}) {
        if (foldCase(fullClassName(known)) == folded) return known;
    }
    return folded;
}

/// Whether `name`, as a data set spells it, is the model's class `output`, or one of those merged into it.
bool isOf(const std::string& output, const ClassMapping& trained, const std::string& name) {
    const std::string wanted = canonical(name);
    if (canonical(output) == wanted) return true;
    for (const auto& group : trained.groups) {
        if (group.name != output) continue;
        return std::any_of(group.members.begin(), group.members.end(),
                           [&](const std::string& member) { return canonical(member) == wanted; });
    }
    return false;
}

}  // namespace

ClassMatch matchClasses(const std::vector<std::string>& model, const ClassMapping& trained,
                        const std::vector<std::string>& dataset) {
    ClassMatch match;
    std::vector<ClassMapping::Group> groups(model.size());
    for (std::size_t k = 0; k < model.size(); ++k) groups[k].name = model[k];
    for (const auto& name : dataset) {
        // A class of exactly the model's name wins over one that only means the same.
        auto output = std::find(model.begin(), model.end(), name);
        if (output == model.end()) {
            output = std::find_if(model.begin(), model.end(),
                                  [&](const std::string& candidate) { return isOf(candidate, trained, name); });
        }
        if (output == model.end()) {
            match.unmapped.push_back(name);
        } else {
            groups[static_cast<std::size_t>(output - model.begin())].members.push_back(name);
        }
    }
    for (auto& group : groups) {
        if (!group.members.empty()) match.mapping.groups.push_back(std::move(group));
    }
    return match;
}

}  // namespace lesion
