// From files to batches: preparing, and how its cost grows.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/Sampling.h"
#include "core/image/ImageFile.h"

#include <nlohmann/json.hpp>
#include <numeric>

namespace lesion::bench {

namespace {

namespace fs = std::filesystem;

/// `images` names in a folder a class, all of them links to a few small JPEGs: what grows is the number of files, not
/// what the disk holds.
Result<fs::path> linkedImages(int images) {
    constexpr int classes = 7;
    constexpr int variants = 12;  // a file system allows only so many links to one file
    constexpr int side = 32;
    const fs::path folder = scratchFolder();
    std::vector<fs::path> drawn;
    for (int i = 0; i < classes * variants; ++i) {
        cv::Mat noise(side, side, CV_8UC3);
        cv::RNG(static_cast<std::uint64_t>(i) + 1).fill(noise, cv::RNG::UNIFORM, 0, 256);
        drawn.push_back(folder / ("class" + std::to_string(i % classes)) / ("drawn" + std::to_string(i) + ".jpg"));
        if (auto made = makeFolder(drawn.back().parent_path()); !made) return tl::unexpected(made.error());
        if (auto saved = saveImage(drawn.back(), noise); !saved) return tl::unexpected(saved.error());
    }
    for (int i = classes * variants; i < images; ++i) {
        const fs::path& original = drawn[static_cast<std::size_t>(i) % drawn.size()];
        fs::create_hard_link(original, original.parent_path() / ("linked" + std::to_string(i) + ".jpg"));
    }
    return folder;
}

}  // namespace

int preparing(const fs::path& data, int inputSize, int repeats) {
    const auto dataset = openDataset(data);
    if (!dataset) return failed(dataset.error());
    std::vector<fs::path> files;
    for (int i = 0; i < repeats; ++i) {
        for (const Sample& sample : dataset->samples) files.push_back(sample.file);
    }
    const auto start = Clock::now();
    const auto cache = ImageCache::open(files, Preprocessing::imageNet(inputSize), {}, {});
    if (!cache) return failed(cache.error());
    const double seconds = secondsSince(start);
    print({{"measure", "preparing"},
           {"images", files.size()},
           {"seconds", seconds},
           {"images_per_second", static_cast<double>(files.size()) / seconds}});
    return 0;
}

int scale(int images) {
    const auto folder = linkedImages(images);
    if (!folder) return failed(folder.error());
    const auto opening = Clock::now();
    const auto dataset = openDataset(*folder);
    if (!dataset) return failed(dataset.error());
    const double opened = secondsSince(opening);

    const Preprocessing preprocessing = Preprocessing::imageNet(32);
    std::vector<fs::path> files;
    for (const Sample& sample : dataset->samples) files.push_back(sample.file);
    const auto preparing = Clock::now();
    const auto cache = ImageCache::open(files, preprocessing, {}, {});
    if (!cache) return failed(cache.error());
    const double prepared = secondsSince(preparing);

    const auto epoch = Clock::now();
    std::vector<int> all(files.size());
    std::iota(all.begin(), all.end(), 0);
    const auto order = epochOrder(*dataset, all, {}, 1, 1);
    const auto plan = BatchPlan::make(order, 32, true, 0);
    const PixelSource source(*dataset, *cache, all, preprocessing);
    BatchLoader loader(source, plan, nullptr, 1, 1);
    Batch batch;
    for (std::size_t i = 0; i < plan.batches.size(); ++i) {
        if (auto loaded = loader.next(batch); !loaded) return failed(loaded.error());
    }
    print({{"measure", "scale"},
           {"images", images},
           {"opening", opened},
           {"preparing", prepared},
           {"epoch", secondsSince(epoch)},
           {"rss_anon", residentMemory()}});
    fs::remove_all(*folder);
    return 0;
}

}  // namespace lesion::bench
