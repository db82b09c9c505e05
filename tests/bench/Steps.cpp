// Medians of single steps, in milliseconds, for people.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/base/Random.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/image/Augmentation.h"
#include "core/image/ColourConstancy.h"
#include "core/image/HairRemoval.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"

#include <cstdio>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

namespace lesion::bench {

namespace {

constexpr int rounds = 21;

void report(const char* what, const std::function<void()>& step) {
    std::vector<double> times;
    step();  // the first one fills caches
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        step();
        times.push_back(secondsSince(start) * 1000);
    }
    std::printf("%-58s %8.2f  (%.2f to %.2f)\n", what, median(times), quantile(times, 0), quantile(times, 1));
}

/// A photograph as a camera makes it: a gradient with noise, so that JPEG has something to do.
cv::Mat photograph(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    Random random(7);
    for (int y = 0; y < height; ++y) {
        auto* row = image.ptr<cv::Vec3b>(y);
        for (int x = 0; x < width; ++x) {
            const auto noise = static_cast<int>(random.next() & 15U);
            row[x] = cv::Vec3b(cv::saturate_cast<uchar>(150 + 60 * x / width + noise),
                               cv::saturate_cast<uchar>(110 + 50 * y / height + noise),
                               cv::saturate_cast<uchar>(100 + noise));
        }
    }
    return image;
}

void augmentations(const cv::Mat& prepared) {
    for (const auto& options : {AugmentationOptions::reference(), AugmentationOptions::dermoscopy()}) {
        const std::string name = "augmentation " + options.preset + ", 192x192";
        std::uint64_t sample = 0;
        report(name.c_str(), [&] {
            Random random = augmentationRandom(1, 1, sample++);
            augment(drawAugmentation(options, prepared.size(), random), prepared);
        });
    }
}

/// What the optional steps before resizing cost, hairs drawn across the frame.
void framesBefore() {
    for (const cv::Size size : {cv::Size(200, 150), cv::Size(600, 450), cv::Size(4000, 3000)}) {
        cv::Mat frame = photograph(size.width, size.height);
        for (int i = 1; i < 8; ++i)
            cv::line(frame, {i * size.width / 8, 0}, {size.width - i * size.width / 9, size.height}, {40, 30, 25},
                     std::max(1, size.height / 110));
        const std::string of = std::to_string(size.width) + "x" + std::to_string(size.height);
        report(("hair removal, " + of).c_str(), [&] { removeHair(frame); });
        report(("colour constancy, " + of).c_str(), [&] { evenColours(frame); });
    }
}

}  // namespace

int steps(const std::filesystem::path& model) {
    const auto folder = scratchFolder();
    const auto file = folder / "photograph.jpg";
    const cv::Mat large = photograph(4000, 3000);
    if (auto made = makeFolder(folder); !made) return failed(made.error());
    if (auto saved = saveImage(file, large); !saved) return failed(saved.error());
    std::printf("%s, median (least to most) of %d, ms\n", processorName().c_str(), rounds);
    report("load a JPEG of 4000x3000", [&] { (void)loadImage(file); });
    const auto preprocessing = Preprocessing::imageNet(192);
    report("prepare 4000x3000 for a network of 192x192", [&] { prepare(preprocessing, large); });
    augmentations(prepare(preprocessing, large));
    framesBefore();
    if (model.empty()) return 0;
    const auto classifier = Classifier::load(model);
    if (!classifier) return failed(classifier.error());
    classifier->warmUp();
    report("diagnosis of a JPEG of 4000x3000, file to probabilities", [&] { (void)diagnoseFile(*classifier, file); });
    std::filesystem::remove_all(folder);
    return 0;
}

}  // namespace lesion::bench
