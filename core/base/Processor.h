#pragma once

namespace lesion {

/// Whether the processor multiplies bfloat16 numbers by instructions of its own (AVX-512 BF16 or AMX): where it must be
/// emulated, bfloat16 is slower than float32. Whether the system lets programs use such long vectors is another
/// question. False on processors other than x86-64.
bool processorHasBfloat16();

}  // namespace lesion
