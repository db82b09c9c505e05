// What a query of a run's references costs.
#include "Bench.h"
#include "core/base/Random.h"
#include "core/diagnosis/ReferencesData.h"

#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::bench {

namespace {

constexpr std::size_t width = 1280;  // MobileNetV2's features
constexpr std::size_t classes = 7;

std::vector<float> drawn(Random& random, std::size_t count) {
    std::vector<float> values(count);
    for (float& value : values) value = static_cast<float>(random.uniform());
    return values;
}

TiedNormal unitNormal(std::size_t dimensions) {
    TiedNormal normal{dimensions, std::vector<float>(dimensions * dimensions),
                      std::vector<float>(dimensions * classes)};
    for (std::size_t i = 0; i < dimensions; ++i) normal.whitening[i * dimensions + i] = 1;
    return normal;
}

}  // namespace

int similar(int images, int rounds) {
    Random random(1);
    auto data = std::make_shared<References::Data>();
    data->width = width;
    data->features = drawn(random, static_cast<std::size_t>(images) * width);
    makeUnitLength(data->features, width);
    for (int i = 0; i < images; ++i) data->images.push_back({std::to_string(i), std::to_string(i / 2), 0, "", ""});
    data->byClass = unitNormal(width);
    const References references(data);
    std::vector<double> nearest, whole;
    for (int round = 0; round < rounds; ++round) {
        Reading reading;
        reading.features = drawn(random, width);
        reading.logits = drawn(random, classes);
        auto start = Clock::now();
        const auto found = references.nearest(reading.features, 6);
        nearest.push_back(secondsSince(start) * 1000);
        start = Clock::now();
        const auto compared = references.compare({}, reading, 6);
        whole.push_back(secondsSince(start) * 1000);
        if (found.front().image != compared.nearest.front().image) return 1;
    }
    print({{"measure", "similar"},
           {"images", images},
           {"nearest_median_ms", median(nearest)},
           {"nearest_p95_ms", quantile(nearest, 0.95)},
           {"compare_median_ms", median(whole)},
           {"compare_p95_ms", quantile(whole, 0.95)}});
    return 0;
}

}  // namespace lesion::bench
