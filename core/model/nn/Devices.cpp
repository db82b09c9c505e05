#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/model/Classifier.h"
#include "core/model/nn/Network.h"
#include "core/model/nn/TorchCompat.h"

#include <ATen/ATen.h>
#include <torch/cuda.h>
#include <new>

namespace lesion::nn {

torch::Device toTorch(Device device) {
    const auto index = static_cast<c10::DeviceIndex>(device.index);
    switch (device.kind) {
        case Device::Kind::Cuda:
            return {torch::kCUDA, index};
        case Device::Kind::Mps:
            return {torch::kMPS, index};
        case Device::Kind::Cpu:
            break;
    }
    return torch::kCPU;
}

Error errorFrom(const std::exception& exception, const std::string& where, Device device) {
    const std::string what = exception.what();
    const auto says = [&](const char* text) { return what.find(text) != std::string::npos; };
    // The CPU's allocators throw plain errors that only their text tells apart.
    const bool outOfMemory = isOutOfMemoryError(exception) || dynamic_cast<const std::bad_alloc*>(&exception) ||
                             says("out of memory") || says("not enough memory") || says("DefaultCPUAllocator") ||
                             says("Insufficient memory") || says("CUBLAS_STATUS_ALLOC_FAILED");
    if (outOfMemory) return {{MessageId::OutOfMemory, {{"device", toString(device)}}}, where + ": " + what};
    return {{MessageId::Internal, {{"where", where}}}, what};
}

}  // namespace lesion::nn

namespace lesion {

namespace {

Message reason(bool builtIn) {
    return {builtIn ? MessageId::DeviceNotFound : MessageId::DeviceNotBuiltIn, {}};
}

DeviceInfo unusable(Device device, const std::string& name, bool builtIn) {
    return {.device = device, .name = name, .usable = false, .reason = reason(builtIn)};
}

void addCudaDevices(std::vector<DeviceInfo>& devices) {
    std::size_t count = 0;
    try {
        count = torch::cuda::is_available() ? torch::cuda::device_count() : 0;
    } catch (const std::exception&) {
        count = 0;  // a driver that does not fit LibTorch
    }
    if (count == 0) devices.push_back(unusable({Device::Kind::Cuda, 0}, "CUDA", nn::builtWith(torch::kCUDA)));
    for (std::size_t i = 0; i < count; ++i) {
        const int index = static_cast<int>(i);
        devices.push_back({.device = {Device::Kind::Cuda, index},
                           .name = "CUDA device " + std::to_string(index),
                           .usable = true,
                           .reason = std::nullopt});
    }
}

void addMps(std::vector<DeviceInfo>& devices) {
#ifdef __APPLE__
    const bool builtIn = nn::builtWith(torch::kMPS);
    const Device device{Device::Kind::Mps, 0};
    if (builtIn && nn::mpsAnswers())
        devices.push_back({.device = device, .name = "Apple GPU (MPS)", .usable = true, .reason = std::nullopt});
    else
        devices.push_back(unusable(device, "Apple GPU (MPS)", builtIn));
#else
    (void)devices;  // other systems cannot have one
#endif
}

tl::unexpected<Error> cannotUse(Device device, const Message& why, std::string detail = {}) {
    return fail(MessageId::DeviceUnusable, {{"device", toString(device)}, {"reason", std::string(sentenceOf(why.id))}},
                std::move(detail));
}

/// A device that is there may still be too old for the kernels that LibTorch brings: only an addition tells.
Result<void> tryOut(Device device) {
    if (device.kind == Device::Kind::Cpu) return {};
    try {
        if (torch::ones({2}, nn::toTorch(device)).sum().item<float>() == 2.F) return {};
        return cannotUse(device, reason(true), "1 + 1 is not 2");
    } catch (const std::exception& exception) {
        return cannotUse(device, reason(true), exception.what());
    }
}

}  // namespace

std::vector<DeviceInfo> listDevices() {
    std::vector<DeviceInfo> devices = {
        {.device = Device{}, .name = processorName(), .usable = true, .reason = std::nullopt}};
    addCudaDevices(devices);
    addMps(devices);
    return devices;
}

Result<Device> chooseDevice(const std::string& wanted) {
    const std::vector<DeviceInfo> devices = listDevices();
    if (wanted == "auto") {
        for (const DeviceInfo& info : devices)
            if (info.device.kind != Device::Kind::Cpu && info.usable && tryOut(info.device)) return info.device;
        return Device{};
    }
    const auto device = parseDevice(wanted);
    if (!device) return device;
    for (const DeviceInfo& info : devices) {
        if (info.device != *device) continue;
        if (!info.usable) return cannotUse(*device, *info.reason);
        if (const auto works = tryOut(*device); !works) return tl::unexpected(works.error());
        return *device;
    }
    return cannotUse(*device, reason(nn::builtWith(nn::toTorch(*device).type())));
}

std::string torchVersion() {
    return TORCH_VERSION;
}

}  // namespace lesion
