#include "core/evaluation/NearDuplicates.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/image/ImageFile.h"
#include "core/image/Resize.h"

#include <algorithm>
#include <bit>
#include <opencv2/imgproc.hpp>
#include <tuple>
#include <unordered_set>

namespace lesion {

namespace {

constexpr int greySide = 32;
constexpr int frequencies = 8;  ///< 1 … 8 each way: the mean and what runs in one direction alone are left out

/// Sets the bit of (row, column) where `isSet` says so.
template <typename IsSet>
constexpr std::uint64_t bitsOf(IsSet isSet) {
    std::uint64_t bits = 0;
    for (int y = 0; y < frequencies; ++y) {
        for (int x = 0; x < frequencies; ++x) {
            if (isSet(y, x)) bits |= std::uint64_t{1} << (y * frequencies + x);
        }
    }
    return bits;
}

/// Mirroring turns the sign of odd frequencies along that axis; frequency of index i is i + 1.
constexpr std::uint64_t mirroredX = bitsOf([](int, int x) { return x % 2 == 0; });
constexpr std::uint64_t mirroredY = bitsOf([](int y, int) { return y % 2 == 0; });

}  // namespace

PerceptualHash perceptualHash(const cv::Mat& rgb) {
    cv::Mat grey;
    cv::cvtColor(resizeAntialiased(rgb, {greySide, greySide}), grey, cv::COLOR_RGB2GRAY);
    cv::Mat1f values;
    grey.convertTo(values, CV_32F);
    cv::Mat1f spectrum;
    cv::dct(values, spectrum);
    const auto base = bitsOf([&](int y, int x) { return spectrum(y + 1, x + 1) > 0; });
    const auto turned = bitsOf([&](int y, int x) { return spectrum(x + 1, y + 1) > 0; });
    PerceptualHash hash;
    std::size_t next = 0;
    for (const auto bits : {base, turned}) {
        for (const auto mirror : {std::uint64_t{0}, mirroredX, mirroredY, mirroredX ^ mirroredY}) {
            hash.bits[next++] = bits ^ mirror;
        }
    }
    return hash;
}

int distance(const PerceptualHash& first, const PerceptualHash& second) {
    int least = 64;
    for (const auto bits : second.bits) least = std::min(least, std::popcount(first.bits[0] ^ bits));
    return least;
}

namespace {

struct Hashed {
    PerceptualHash hash;
    bool usable = false;
};

/// Pairs of `first` with all later samples.
std::vector<NearDuplicate> pairsOf(std::size_t first, const std::vector<Hashed>& hashes,
                                   const std::vector<int>& lesions, int largest) {
    std::vector<NearDuplicate> pairs;
    if (!hashes[first].usable) return pairs;
    for (std::size_t second = first + 1; second < hashes.size(); ++second) {
        if (!hashes[second].usable) continue;
        const int apart = distance(hashes[first].hash, hashes[second].hash);
        if (apart > largest || lesions[first] == lesions[second]) continue;
        pairs.push_back({static_cast<int>(first), static_cast<int>(second), apart});
    }
    return pairs;
}

}  // namespace

Result<std::vector<NearDuplicate>> findNearDuplicates(const Dataset& dataset, const NearDuplicateOptions& options,
                                                      const StopToken& stop, const Progress& progress) {
    const std::size_t count = dataset.samples.size();
    std::vector<Hashed> hashes(count);
    const auto hash = [&](std::size_t i) {
        const auto rgb = loadImage(dataset.samples[i].file);
        if (rgb) hashes[i] = {perceptualHash(*rgb), true};
    };
    if (!parallelLoop(count, hash, stop, progress)) return fail(MessageId::Stopped);

    const auto lesions = dataset.lesionIndices();
    std::vector<std::vector<NearDuplicate>> found(count);
    const auto compare = [&](std::size_t i) { found[i] = pairsOf(i, hashes, lesions, options.largestDistance); };
    if (!parallelLoop(count, compare, stop, {})) return fail(MessageId::Stopped);

    std::vector<NearDuplicate> pairs;
    for (const auto& some : found) pairs.insert(pairs.end(), some.begin(), some.end());
    std::sort(pairs.begin(), pairs.end(), [](const NearDuplicate& a, const NearDuplicate& b) {
        return std::tie(a.distance, a.first, a.second) < std::tie(b.distance, b.first, b.second);
    });
    return pairs;
}

int countAcross(const std::vector<NearDuplicate>& pairs, const Split& split, Part part) {
    std::unordered_set<int> photographs;
    const auto partOf = [&](int sample) { return split.parts[static_cast<std::size_t>(sample)]; };
    for (const auto& pair : pairs) {
        if (partOf(pair.first) == Part::Train && partOf(pair.second) == part) photographs.insert(pair.second);
        if (partOf(pair.second) == Part::Train && partOf(pair.first) == part) photographs.insert(pair.first);
    }
    return static_cast<int>(photographs.size());
}

}  // namespace lesion
