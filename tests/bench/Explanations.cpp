// What a person waits for to see why, and whether it points to the lesion where that is known.
#include "Bench.h"
#include "core/base/Files.h"
#include "core/dataset/OpenDataset.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/Explanation.h"
#include "core/image/ImageFile.h"
#include "tests/support/KnownPlace.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace lesion::bench {

namespace {

/// The mask that the synthetic data set has beside its photographs.
std::optional<cv::Mat1b> maskOf(const std::filesystem::path& data, const Sample& sample) {
    auto file = data / "masks" / sample.file.stem();
    file += ".png";
    const auto rgb = loadImage(file);
    if (!rgb) return std::nullopt;
    cv::Mat1b mask;
    cv::extractChannel(*rgb, mask, 0);
    return mask;
}

struct Aims {
    std::vector<double> mass, area;
    int right = 0, aimed = 0;

    void add(const Explanation& explanation, const Diagnosis& diagnosis, const cv::Mat1b& mask, bool correct) {
        const cv::Mat1f map = mapOfClass(explanation, diagnosis.largest, mask.size(), MapScale::EachClass);
        const cv::Mat1b widened = test::widenedByOneCell(mask, explanation.activation.maps.front().size());
        mass.push_back(test::massInside(map, widened));
        area.push_back(test::areaOf(widened));
        right += correct ? 1 : 0;
        aimed += mass.back() >= 0.8 ? 1 : 0;
    }
    void addTo(nlohmann::json& line) const {
        if (mass.empty()) return;
        const auto count = static_cast<double>(mass.size());
        line["mass_on_lesion_median"] = median(mass);
        line["mass_on_lesion_quarter"] = quantile(mass, 0.25);
        line["images_with_80_percent"] = aimed / count;
        line["widened_mask_area_median"] = median(area);
        line["accuracy"] = right / count;
    }
};

}  // namespace

int explanation(const std::filesystem::path& model, const std::filesystem::path& data, int images) {
    const auto dataset = openDataset(data);
    if (!dataset) return failed(dataset.error());
    const auto classifier = Classifier::load(model);
    if (!classifier) return failed(classifier.error());
    classifier->warmUp();
    const std::size_t count = std::min(dataset->samples.size(), static_cast<std::size_t>(images));
    for (const Attribution kind : attributions()) {
        std::vector<double> times;
        Aims aims;
        for (std::size_t i = 0; i < count; ++i) {
            const Sample& sample = dataset->samples[i];
            const auto diagnosis = diagnoseFile(*classifier, sample.file);
            if (!diagnosis) return failed(diagnosis.error());
            const auto explained = explain(*classifier, diagnosis->networkInput, kind);
            if (!explained) return failed(explained.error());
            times.push_back(explained->milliseconds);
            const auto mask = maskOf(data, sample);
            const std::string& truth = dataset->classes[static_cast<std::size_t>(sample.label)];
            const std::string& answer = diagnosis->classes[static_cast<std::size_t>(diagnosis->largest)];
            if (mask) aims.add(*explained, *diagnosis, *mask, truth == answer);
        }
        nlohmann::json line = {{"measure", "explanation_" + nameOf(kind)},
                               {"images", times.size()},
                               {"first_ms", times.front()},
                               {"median_ms", median(times)},
                               {"p95_ms", quantile(times, 0.95)}};
        aims.addTo(line);
        print(line);
    }
    return 0;
}

}  // namespace lesion::bench
