#include "core/dataset/ClassMapping.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace lesion {
namespace {

// Class names are free text ("atypical melanocytic neoplasm, nos"), so what has a meaning in the notation is escaped.
constexpr std::string_view special = ",+=\\";

std::string escaped(const std::string& name) {
    std::string out;
    for (const char c : name) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        out += text[i];
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Pieces between unescaped separators, still escaped, trimmed.
std::vector<std::string_view> splitAt(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == separator) {
            pieces.push_back(trimmed(text.substr(start, i - start)));
            start = i + 1;
        }
    }
    pieces.push_back(trimmed(text.substr(start)));
    return pieces;
}

/// "malignant=mel+bcc" or "mel"; a group without name or members is a mistake.
std::optional<ClassMapping::Group> parseGroup(std::string_view text) {
    const auto sides = splitAt(text, '=');
    if (sides.size() > 2) return std::nullopt;
    ClassMapping::Group group;
    group.name = unescaped(sides.front());
    for (const std::string_view member : splitAt(sides.back(), '+')) {
        if (member.empty()) return std::nullopt;
        group.members.push_back(unescaped(member));
    }
    if (group.name.empty()) return std::nullopt;
    if (sides.size() == 1 && group.members.size() != 1) return std::nullopt;
    return group;
}

}  // namespace

std::string toString(const ClassMapping& mapping) {
    std::string out;
    for (const ClassMapping::Group& group : mapping.groups) {
        if (!out.empty()) out += ',';
        out += escaped(group.name);
        if (group.members.size() == 1 && group.members.front() == group.name) continue;
        for (std::size_t i = 0; i < group.members.size(); ++i) out += (i == 0 ? '=' : '+') + escaped(group.members[i]);
    }
    return out;
}

Result<ClassMapping> parseClassMapping(std::string_view text) {
    ClassMapping mapping;
    if (trimmed(text).empty()) return mapping;
    std::set<std::string> names;
    std::set<std::string> members;
    for (const std::string_view piece : splitAt(text, ',')) {
        auto group = parseGroup(piece);
        if (!group) return fail(MessageId::ClassMappingSyntax, {{"text", std::string(text)}});
        if (!names.insert(group->name).second) return fail(MessageId::ClassMappingTwice, {{"name", group->name}});
        for (const std::string& member : group->members) {
            if (!members.insert(member).second) return fail(MessageId::ClassMappingTwice, {{"name", member}});
        }
        mapping.groups.push_back(std::move(*group));
    }
    return mapping;
}

Result<Dataset> applyClasses(const Dataset& dataset, const ClassMapping& mapping) {
    if (mapping.isIdentity()) return dataset;
    std::vector<int> newLabel(dataset.classes.size(), -1);
    std::vector<std::string> classes;
    for (const ClassMapping::Group& group : mapping.groups) {
        for (const std::string& member : group.members) {
            const auto found = std::find(dataset.classes.begin(), dataset.classes.end(), member);
            if (found == dataset.classes.end()) {
                std::string known;
                for (const std::string& name : dataset.classes) known += (known.empty() ? "" : ", ") + name;
                return fail(MessageId::ClassMappingUnknown, {{"name", member}, {"classes", known}});
            }
            newLabel[static_cast<std::size_t>(found - dataset.classes.begin())] = static_cast<int>(classes.size());
        }
        classes.push_back(group.name);
    }
    Dataset mapped;
    mapped.format = dataset.format;
    mapped.name = dataset.name;
    mapped.folder = dataset.folder;
    mapped.synthetic = dataset.synthetic;
    mapped.classes = std::move(classes);
    mapped.problems = dataset.problems;
    for (const Sample& sample : dataset.samples) {
        const int label = newLabel[static_cast<std::size_t>(sample.label)];
        if (label < 0) continue;
        mapped.samples.push_back(sample);
        mapped.samples.back().label = label;
    }
    return mapped;
}

}  // namespace lesion
