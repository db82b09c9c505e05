#include "core/training/nn/Autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace lesion::nn {
namespace {

void enable(Device device, bool on) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    const auto type = device.kind == Device::Kind::Cuda ? at::kCUDA : at::kCPU;
    at::autocast::set_autocast_dtype(type, at::kBFloat16);
    at::autocast::set_autocast_enabled(type, on);
#else
    if (device.kind == Device::Kind::Cuda) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(on);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(on);
    }
#endif
}

}  // namespace

Autocast::Autocast(Device device, bool on) : device_(device), on_(on && device.kind != Device::Kind::Mps) {
    if (on_) enable(device_, true);
}

Autocast::~Autocast() {
    if (!on_) return;
    enable(device_, false);
    at::autocast::clear_cache();  // weights converted for this pass; the next step's are others
}

}  // namespace lesion::nn
