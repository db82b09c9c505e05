#include "core/training/ClinicalTable.h"

#include "core/base/MessageIds.h"

#include <algorithm>

namespace lesion {
namespace {

constexpr double hidden = 0.1;

bool knownOfAny(const std::vector<ClinicalFacts>& facts, const ClinicalInputs& input) {
    ClinicalEncoding encoding = fitClinicalEncoding(input, facts);
    const auto unknown = encoding.encode({});
    return std::ranges::any_of(facts, [&](const auto& one) { return encoding.encode(one) != unknown; });
}

}  // namespace

ClinicalFacts factsOf(const Sample& sample) {
    return {sample.age, sample.sex, sample.site};
}

std::vector<ClinicalFacts> factsOf(const Dataset& data, std::span<const int> indices) {
    std::vector<ClinicalFacts> facts;
    for (const int index : indices) facts.push_back(factsOf(data.samples[static_cast<std::size_t>(index)]));
    return facts;
}

Result<ClinicalTable> clinicalTable(const Dataset& data, const Split& split, const ClinicalInputs& inputs) {
    if (!inputs.any()) return ClinicalTable{};
    const auto training = factsOf(data, split.indices(Part::Train));
    for (const ClinicalInputs& one :
         {ClinicalInputs{inputs.age, false, false}, ClinicalInputs{false, inputs.sex, false},
          ClinicalInputs{false, false, inputs.site}}) {
        if (one.any() && !knownOfAny(training, one))
            return fail(MessageId::ClinicalNothingKnown, {{"value", toString(inputs)}, {"input", toString(one)}});
    }
    ClinicalTable table{fitClinicalEncoding(inputs, training), {}};
    for (const Sample& sample : data.samples) table.facts.push_back(factsOf(sample));
    return table;
}

ClinicalFacts withSomeHidden(ClinicalFacts facts, Random& random) {
    // Four draws whatever they say, so that one fact's fate does not move the next one's.
    const bool all = random.uniform() < hidden;
    const bool age = random.uniform() < hidden;
    const bool sex = random.uniform() < hidden;
    const bool site = random.uniform() < hidden;
    if (all || age) facts.age.reset();
    if (all || sex) facts.sex.clear();
    if (all || site) facts.site.clear();
    return facts;
}

}  // namespace lesion
