#pragma once

#include "core/base/Device.h"
#include "core/training/TrainingOptions.h"

namespace lesion::nn {

/// How exactly a training computes on a device: sets torch's switches, which are the process's, and says whether the
/// network runs in bfloat16 (Autocast).
///
/// float32 is IEEE's: on CUDA without TF32, whose products keep ten bits. bf16 and automatic allow TF32 for what stays
/// in float32; automatic is bfloat16 on CUDA devices that have it (Ampere and later), on processors that multiply it by
/// instructions of their own (AVX-512 BF16, AMX), and float32 elsewhere. On CUDA
/// cuDNN times its algorithms for each new shape and keeps the fastest: a second at the beginning, and no two runs are
/// equal to the bit.
bool chooseArithmetic(Precision precision, Device device);

}  // namespace lesion::nn
