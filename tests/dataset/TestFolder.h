#pragma once

#include "core/base/Files.h"
#include "core/dataset/Dataset.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <QTemporaryDir>
#include <QTest>
#include <string>
#include <string_view>
#include <vector>

/// A data set built in a few lines: a temporary folder with small real images and tables.
class TestFolder {
public:
    std::filesystem::path path() const { return lesion::pathFromUtf8(folder_.path().toStdString()); }
    std::filesystem::path path(const std::string& name) const { return path() / lesion::pathFromUtf8(name); }

    void text(const std::string& name, std::string_view content) const {
        QVERIFY(lesion::writeFile(path(name), content).has_value());
    }
    /// An 8x6 image of the type that `name` says.
    void image(const std::string& name) const {
        QVERIFY(lesion::makeFolder(path(name).parent_path()).has_value());
        QVERIFY(lesion::saveImage(path(name), cv::Mat(6, 8, CV_8UC3, cv::Scalar(200, 120, 90))).has_value());
    }
    void images(const std::string& folder, const std::vector<std::string>& names) const {
        for (const std::string& name : names) image(folder + "/" + name);
    }
    std::string bytes(const std::string& name) const { return lesion::readText(path(name)).value_or(std::string()); }

private:
    QTemporaryDir folder_;
};

/// "ISIC_1:mel ISIC_2:nv" — ids and classes in the data set's order.
inline std::string samplesOf(const lesion::Dataset& dataset) {
    std::string out;
    for (const lesion::Sample& sample : dataset.samples) {
        out += (out.empty() ? "" : " ") + sample.id + ":" + dataset.classes[static_cast<std::size_t>(sample.label)];
    }
    return out;
}

/// "missing_file ISIC_3; bad_row table.csv:4" — sorted.
inline std::string problemsOf(const lesion::Dataset& dataset) {
    std::vector<std::string> lines;
    for (const lesion::Problem& problem : dataset.problems) {
        lines.push_back(std::string(lesion::toString(problem.kind)) + " " + problem.subject);
    }
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const std::string& line : lines) out += (out.empty() ? "" : "; ") + line;
    return out;
}

inline std::string nameOfError(const lesion::Error& error) {
    return std::string(lesion::nameOf(error.message.id));
}

/// The opened data set, or a failed test that says why.
#define OPEN(dataset, ...)                                                                   \
    const auto dataset##Result = lesion::openDataset(__VA_ARGS__);                           \
    if (!dataset##Result) QFAIL(lesion::toEnglish(dataset##Result.error().message).c_str()); \
    const lesion::Dataset& dataset = *dataset##Result
