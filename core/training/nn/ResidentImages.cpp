#include "core/training/nn/ResidentImages.h"

#include "core/base/MessageIds.h"
#include "core/model/nn/Network.h"
#include "core/training/nn/HostTensor.h"

#include <ATen/ATen.h>
#include <torch/utils.h>
#include <algorithm>
#include <array>
#include <cstring>

namespace lesion::nn {
namespace {

constexpr std::size_t chunkBytes = 64 << 20;
/// What a training step may need beside the images: weights, moments, activations, cuDNN's workspaces.
constexpr std::size_t stepBytes = std::size_t{3} << 30;

std::size_t imageBytes(const Preprocessing& preprocessing) {
    return static_cast<std::size_t>(preprocessing.width) * static_cast<std::size_t>(preprocessing.height) * 3;
}

Device deviceOf(torch::Device device) {
    return {device.is_cuda() ? Device::Kind::Cuda : Device::Kind::Cpu, device.has_index() ? device.index() : 0};
}

/// Whether the device has so many bytes left, found out by taking them for a moment; on the CPU they count as there.
/// (c10::cuda's count of free memory needs CUDA's headers, the accelerator's a LibTorch newer than most.) The memory
/// stays with torch's allocator, for what comes next.
bool canAllocate(torch::Device device, std::size_t bytes) {
    if (device.is_cpu()) return true;
    try {
        at::empty({static_cast<std::int64_t>(bytes)}, torch::TensorOptions(torch::kUInt8).device(device));
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

ResidentImages::ResidentImages(torch::Tensor pixels, const Preprocessing& preprocessing)
    : pixels_(std::move(pixels)), augmentation_({preprocessing.width, preprocessing.height}, pixels_.device()) {
    const auto onDevice = [&](const auto& three) {
        return at::tensor({three[0], three[1], three[2]}, torch::kFloat32).to(pixels_.device());
    };
    white_ = onDevice(std::array{255.F, 255.F, 255.F});
    mean_ = onDevice(preprocessing.mean);
    deviation_ = onDevice(preprocessing.deviation);
}

bool ResidentImages::fit(std::size_t count, const Preprocessing& preprocessing, torch::Device device) {
    return canAllocate(device, count * imageBytes(preprocessing) + stepBytes);
}

Result<ResidentImages> ResidentImages::upload(const ImageCache& cache, std::size_t count,
                                              const Preprocessing& preprocessing, torch::Device device,
                                              const StopToken& stop, const Progress& progress) {
    const std::size_t bytes = imageBytes(preprocessing);
    const std::int64_t height = preprocessing.height;
    const std::int64_t width = preprocessing.width;
    try {
        const auto total = static_cast<std::int64_t>(count);
        const torch::Tensor pixels =
            at::empty({total, height, width, 3}, torch::TensorOptions(torch::kUInt8).device(device));
        std::vector<char> missing(count, 0);
        for (const auto& failure : cache.failures())
            if (failure.index < count) missing[failure.index] = 1;
        const auto chunk = static_cast<std::int64_t>(std::max<std::size_t>(1, chunkBytes / bytes));
        for (std::int64_t begin = 0; begin < total; begin += chunk) {
            if (stop.stopRequested()) return fail(MessageId::Stopped);
            const std::int64_t length = std::min(chunk, total - begin);
            const torch::Tensor host = hostTensor({length, height, width, 3}, torch::kUInt8, device);
            for (std::int64_t i = 0; i < length; ++i) {
                auto* to = host.data_ptr<std::uint8_t>() + static_cast<std::size_t>(i) * bytes;
                const auto index = static_cast<std::size_t>(begin + i);
                if (missing[index] != 0)
                    std::memset(to, 0, bytes);
                else
                    std::memcpy(to, cache.image(index).data, bytes);
            }
            pixels.narrow(0, begin, length).copy_(host, true);
            if (progress) progress(begin + length, total);
        }
        return ResidentImages(pixels, preprocessing);
    } catch (const std::exception& exception) {
        return tl::unexpected(errorFrom(exception, "ResidentImages::upload", deviceOf(device)));
    }
}

torch::Tensor ResidentImages::batch(std::span<const int> images, std::span<const AugmentationDraw> draws,
                                    torch::ScalarType type) const {
    const torch::NoGradGuard noGradient;
    // By tensors: division by a plain number would be a product with its reciprocal, and not normalise()'s to the bit.
    const torch::Tensor levels = augmentation_.apply(pixels_, images, draws);
    return levels.div_(white_).sub_(mean_).div_(deviation_).to(type).permute({0, 3, 1, 2});
}

}  // namespace lesion::nn
