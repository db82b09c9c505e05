// What a person waits for before a page with intervals is whole.
#include "core/metrics/Intervals.h"

#include "Bench.h"
#include "core/base/Platform.h"
#include "core/base/Random.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace lesion::bench {

namespace {

/// As many images of each class as HAM10000 has, some three in four of them a lesion's only photograph, and answers
/// that are right more often than not.
Predictions likeHam10000(std::uint64_t seed) {
    constexpr std::array<int, 7> images{327, 514, 1099, 115, 1113, 6705, 142};
    Predictions result;
    result.classes = {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    Random random(seed);
    int lesion = 0;
    for (std::size_t label = 0; label < images.size(); ++label) {
        for (int i = 0; i < images[label]; ++i) {
            if (i == 0 || random.uniform() < 0.75) ++lesion;
            result.imageIds.push_back("image" + std::to_string(result.size()));
            result.lesionIds.push_back("lesion" + std::to_string(lesion));
            result.labels.push_back(static_cast<int>(label));
            std::array<double, images.size()> weights{};
            double sum = 0;
            for (std::size_t k = 0; k < weights.size(); ++k) {
                weights[k] = std::exp(random.normal() + (k == label ? 2.0 : 0.0));
                sum += weights[k];
            }
            for (const double weight : weights) result.probabilities.push_back(static_cast<float>(weight / sum));
        }
    }
    return result;
}

}  // namespace

int bootstrap(int rounds, int repeats) {
    const Predictions first = likeHam10000(1);
    const Predictions second = likeHam10000(2);
    BootstrapOptions options;
    options.rounds = rounds;
    std::vector<double> alone;
    std::vector<double> paired;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Clock::now();
        if (const auto figures = figuresWithIntervals(first, options); !figures) return failed(figures.error());
        alone.push_back(secondsSince(start));
        const auto comparing = Clock::now();
        if (const auto pair = comparePaired(first, second, options); !pair) return failed(pair.error());
        paired.push_back(secondsSince(comparing));
    }
    print({{"measure", "bootstrap"},
           {"images", first.size()},
           {"rounds", rounds},
           {"processors", processorCount()},
           {"figures_seconds", median(alone)},
           {"figures_least", quantile(alone, 0)},
           {"paired_seconds", median(paired)},
           {"paired_least", quantile(paired, 0)}});
    return 0;
}

}  // namespace lesion::bench
