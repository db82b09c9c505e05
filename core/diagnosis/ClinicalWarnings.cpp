#include "core/diagnosis/ClinicalWarnings.h"

#include "core/base/MessageIds.h"

#include <algorithm>

namespace lesion {

namespace {

/// "age, sex"; empty for none.
std::string listed(const ClinicalInputs& inputs) {
    if (!inputs.any()) return {};
    std::string text = toString(inputs);
    for (std::size_t plus = 0; (plus = text.find('+')) != std::string::npos;) text.replace(plus, 1, ", ");
    return text;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

void addUnseen(std::vector<Message>& warnings, const char* input, const std::string& cell,
               const std::vector<std::string>& names) {
    const std::string name = clinicalName(cell);
    if (name.empty() || std::ranges::find(names, name) != names.end()) return;
    warnings.push_back({MessageId::ClinicalValueNew, {{"input", input}, {"value", cell}, {"known", joined(names)}}});
}

}  // namespace

std::vector<Message> clinicalWarnings(const ClinicalEncoding& encoding, const ClinicalFacts& facts) {
    const ClinicalInputs told{facts.age && *facts.age >= 0 && *facts.age <= oldestAge, !clinicalName(facts.sex).empty(),
                              !clinicalName(facts.site).empty()};
    const ClinicalInputs& used = encoding.inputs;
    const ClinicalInputs missing{used.age && !told.age, used.sex && !told.sex, used.site && !told.site};
    const ClinicalInputs useless{told.age && !used.age, told.sex && !used.sex, told.site && !used.site};
    std::vector<Message> warnings;
    if (missing.any())
        warnings.push_back({MessageId::ClinicalNotGiven, {{"known", listed(used)}, {"missing", listed(missing)}}});
    if (used.sex) addUnseen(warnings, "sex", facts.sex, encoding.sexes);
    if (used.site) addUnseen(warnings, "site", facts.site, encoding.sites);
    if (useless.any()) warnings.push_back({MessageId::ClinicalNotUsed, {{"inputs", listed(useless)}}});
    return warnings;
}

}  // namespace lesion
