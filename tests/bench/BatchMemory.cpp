// What a long batch costs: time an image, and memory that must not grow with their number.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/base/Random.h"
#include "core/batch/Batch.h"
#include "core/image/ImageFile.h"

#include <nlohmann/json.hpp>

namespace lesion::bench {

namespace fs = std::filesystem;

namespace {

constexpr int width = 240;
constexpr int height = 180;
constexpr int different = 100;  // pictures; the others are copies

/// Coarse noise, so that decoding and preparing have something to do.
cv::Mat noise(Random& random) {
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; y += 6)
        for (int x = 0; x < width; x += 6)
            rgb(cv::Rect(x, y, 6, 6))
                .setTo(cv::Scalar(255 * random.uniform(), 255 * random.uniform(), 255 * random.uniform()));
    return rgb;
}

}  // namespace

int batch(const fs::path& model, int images, const std::string& explain) {
    const auto opened = openBatchModel(model, true, 0.9);
    if (!opened) return failed(opened.error());
    const fs::path folder = scratchFolder();
    Random random(1);
    for (int i = 0; i < images; ++i) {
        const auto file = folder / "images" / (std::to_string(i) + ".jpg");
        const auto drawn = folder / "images" / (std::to_string(i % different) + ".jpg");
        if (i >= different)
            fs::copy_file(drawn, file);
        else if (const auto saved = saveImage(file, noise(random)); !saved)
            return failed(saved.error());
    }
    const BatchOptions options{{folder / "images"}, true, folder / "out", attributionFromName(explain), false, {}, {}};
    const auto start = Clock::now();
    const auto result = runBatch(*opened, options, {}, [&](const BatchProgress& progress) {
        if (progress.done == 0 || progress.done % 1000 != 0) return;
        print({{"measure", "batch"},
               {"images", progress.done},
               {"explain", explain.empty() ? "none" : explain},
               {"seconds", secondsSince(start)},
               {"rss_anon", residentMemory()}});
    });
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    if (!result) return failed(result.error());
    print({{"measure", "batch_whole"},
           {"images", result->counts.rows},
           {"refused", result->counts.refused},
           {"seconds", secondsSince(start)},
           {"rss_anon", residentMemory()}});
    return 0;
}

}  // namespace lesion::bench
