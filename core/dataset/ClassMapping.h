#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// Merging, renaming and leaving out of classes, as "malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc". Classes that no
/// group names are left out. Empty: classes as they are.
struct ClassMapping {
    struct Group {
        std::string name;
        std::vector<std::string> members;
        bool operator==(const Group&) const = default;
    };
    std::vector<Group> groups;

    bool operator==(const ClassMapping&) const = default;
    bool isIdentity() const { return groups.empty(); }
};

std::string toString(const ClassMapping& mapping);
/// "melanoma=mel,nv" is allowed: a bare name is a group of itself. Errors: ClassMappingSyntax, ClassMappingTwice.
Result<ClassMapping> parseClassMapping(std::string_view text);

/// The data set seen through the mapping: classes are the group names in the order given, samples of classes left out
/// are gone. Error: ClassMappingUnknown (a member that the data set does not have).
Result<Dataset> applyClasses(const Dataset& dataset, const ClassMapping& mapping);

}  // namespace lesion
