#pragma once

#include "core/base/Message.h"
#include "core/model/Clinical.h"

#include <vector>

namespace lesion {

/// What to say of the facts that a model was told: an input that it learnt from is missing (an age outside of 0 …
/// oldestAge counts as such), a name that the training data did not have, facts that it does not use.
std::vector<Message> clinicalWarnings(const ClinicalEncoding& encoding, const ClinicalFacts& facts);

}  // namespace lesion
