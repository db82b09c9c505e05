#pragma once

#include "core/base/Random.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/model/Clinical.h"

#include <span>
#include <vector>

namespace lesion {

/// What a data set says of a sample.
ClinicalFacts factsOf(const Sample& sample);
/// One a sample, in the order of `indices`.
std::vector<ClinicalFacts> factsOf(const Dataset& data, std::span<const int> indices);

/// What a training with clinical inputs needs to know of its samples.
struct ClinicalTable {
    ClinicalEncoding encoding;
    std::vector<ClinicalFacts> facts;  ///< by sample; empty without such inputs
};
/// The encoding of the training part. Error: ClinicalNothingKnown where an input is known of no image in it.
Result<ClinicalTable> clinicalTable(const Dataset& data, const Split& split, const ClinicalInputs& inputs);

/// Facts as a training step sees them: with a chance of 0.1 everything is hidden, as it is where a photograph comes
/// alone, and besides each fact with a chance of 0.1, so that the model learns to answer without what is missing.
ClinicalFacts withSomeHidden(ClinicalFacts facts, Random& random);

}  // namespace lesion
