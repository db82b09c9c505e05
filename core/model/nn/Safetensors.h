#pragma once

#include "core/model/nn/TensorFile.h"

#include <cstddef>
#include <span>

namespace lesion::nn {

/// A safetensors file in memory; the error says what is wrong with it. May throw what torch throws when memory runs
/// out.
tl::expected<TensorFile, std::string> parseSafetensors(std::span<const std::byte> bytes);

}  // namespace lesion::nn
