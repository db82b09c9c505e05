#include "core/evaluation/NearDuplicates.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/image/ImageFile.h"
#include "core/image/Resize.h"

#include <algorithm>
#include <array>
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

cv::Mat1f greyCopy(const cv::Mat& rgb) {
    cv::Mat grey;
    cv::cvtColor(resizeAntialiased(rgb, {greySide, greySide}), grey, cv::COLOR_RGB2GRAY);
    cv::Mat1f values;
    grey.convertTo(values, CV_32F);
    return values;
}

PerceptualHash hashOf(const cv::Mat1f& grey) {
    cv::Mat1f spectrum;
    cv::dct(grey, spectrum);
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

/// What a blur takes away, of length 1.
cv::Mat1f detailOf(const cv::Mat1f& grey) {
    cv::Mat1f smooth;
    cv::GaussianBlur(grey, smooth, {}, 2, 2, cv::BORDER_REFLECT);
    cv::Mat1f detail = grey - smooth;
    return detail / std::max(cv::norm(detail), 1e-6);
}

/// As the picture of PerceptualHash::bits[position] lies.
cv::Mat1f inPosition(const cv::Mat1f& picture, std::size_t position) {
    cv::Mat1f placed;
    if (position >= 4) {
        cv::transpose(picture, placed);
    } else {
        placed = picture;
    }
    if (position % 4 == 0) return placed;
    constexpr std::array<int, 4> flips{0, 1, 0, -1};
    cv::Mat1f flipped;
    cv::flip(placed, flipped, flips[position % 4]);
    return flipped;
}

}  // namespace

PerceptualHash perceptualHash(const cv::Mat& rgb) {
    return hashOf(greyCopy(rgb));
}

int distance(const PerceptualHash& first, const PerceptualHash& second) {
    int least = 64;
    for (const auto bits : second.bits) least = std::min(least, std::popcount(first.bits[0] ^ bits));
    return least;
}

namespace {

struct Hashed {
    PerceptualHash hash;
    cv::Mat1f detail;  ///< empty: not decoded
};

/// At the position where their detail agrees best, of those at which their hashes do; likeness 0 where none does.
NearDuplicate compare(const Hashed& first, const Hashed& second, int largest) {
    NearDuplicate best{0, 0, largest + 1, 0};
    for (std::size_t position = 0; position < second.hash.bits.size(); ++position) {
        const int apart = std::popcount(first.hash.bits[0] ^ second.hash.bits[position]);
        if (apart > largest) continue;
        const double likeness = first.detail.dot(inPosition(second.detail, position));
        if (likeness > best.likeness) best = {0, 0, apart, likeness};
    }
    return best;
}

/// Pairs of `first` with all later samples.
std::vector<NearDuplicate> pairsOf(std::size_t first, const std::vector<Hashed>& hashed,
                                   const std::vector<int>& lesions, const NearDuplicateOptions& options) {
    std::vector<NearDuplicate> pairs;
    if (hashed[first].detail.empty()) return pairs;
    for (std::size_t second = first + 1; second < hashed.size(); ++second) {
        if (hashed[second].detail.empty() || lesions[first] == lesions[second]) continue;
        if (distance(hashed[first].hash, hashed[second].hash) > options.largestDistance) continue;
        auto pair = compare(hashed[first], hashed[second], options.largestDistance);
        if (pair.likeness < options.leastLikeness) continue;
        pair.first = static_cast<int>(first);
        pair.second = static_cast<int>(second);
        pairs.push_back(pair);
    }
    return pairs;
}

}  // namespace

Result<std::vector<NearDuplicate>> findNearDuplicates(const Dataset& dataset, const NearDuplicateOptions& options,
                                                      const StopToken& stop, const Progress& progress) {
    const std::size_t count = dataset.samples.size();
    std::vector<Hashed> hashed(count);
    const auto hash = [&](std::size_t i) {
        const auto rgb = loadImage(dataset.samples[i].file);
        if (!rgb) return;
        const auto grey = greyCopy(*rgb);
        hashed[i] = {hashOf(grey), detailOf(grey)};
    };
    if (!parallelLoop(count, hash, stop, progress)) return fail(MessageId::Stopped);

    const auto lesions = dataset.lesionIndices();
    std::vector<std::vector<NearDuplicate>> found(count);
    const auto search = [&](std::size_t i) { found[i] = pairsOf(i, hashed, lesions, options); };
    if (!parallelLoop(count, search, stop, {})) return fail(MessageId::Stopped);

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
