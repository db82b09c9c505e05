#include "core/training/nn/Arithmetic.h"

#include "core/base/Processor.h"
#include "core/model/nn/NormRows.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

namespace lesion::nn {

bool chooseArithmetic(Precision precision, Device device) {
    if (device.kind == Device::Kind::Cpu && precision == Precision::Automatic)
        return longestLanes() == Lanes::Bits512 && processorHasBfloat16();
    if (device.kind != Device::Kind::Cuda) return precision == Precision::BFloat16;
    at::Context& context = at::globalContext();
    context.setBenchmarkCuDNN(true);
    context.setAllowTF32CuDNN(precision != Precision::Float32);
    context.setAllowTF32CuBLAS(precision != Precision::Float32);
    if (precision != Precision::Automatic) return precision == Precision::BFloat16;
    return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
}

}  // namespace lesion::nn
