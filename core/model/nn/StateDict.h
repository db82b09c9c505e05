#pragma once

#include "core/model/nn/TensorFile.h"

#include <cstddef>
#include <span>

namespace lesion::nn {

/// A published state dict in memory, in any of readStateDict's formats; the error says what is wrong with it. May throw
/// what torch throws when memory runs out.
tl::expected<NamedTensors, std::string> parseStateDict(std::span<const std::byte> file);

}  // namespace lesion::nn
