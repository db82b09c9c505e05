#pragma once

#include "core/base/Device.h"

namespace lesion::nn {

/// While it lives, convolutions and dense layers of this thread run in bfloat16 on `device`; does nothing where `on` is
/// false. LibTorch renamed these calls in 2.4: this is the one file that knows.
class Autocast {
public:
    Autocast(Device device, bool on);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    Device device_;
    bool on_;
};

}  // namespace lesion::nn
