#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <unordered_map>

// The most confident errors as small pictures: what a reader who knows lesions learns most from.

namespace lesion {

namespace {

constexpr std::size_t mostPictures = 12;
constexpr std::size_t picturesARow = 4;
constexpr int pictureEdge = 160;
constexpr int jpegQuality = 82;

/// Rows answered wrongly, the most confident first.
std::vector<std::size_t> worstErrors(const Predictions& predictions) {
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        if (predictions.predicted(i) != predictions.labels[i]) wrong.push_back(i);
    }
    const auto confidence = [&](std::size_t row) {
        return predictions.row(row)[static_cast<std::size_t>(predictions.predicted(row))];
    };
    std::ranges::stable_sort(wrong, std::ranges::greater{}, confidence);
    return wrong;
}

/// A data: address; empty where the image cannot be read.
std::string pictureAddress(const std::filesystem::path& file) {
    const auto rgb = loadThumbnail(file, pictureEdge);
    if (!rgb) return {};
    try {
        cv::Mat bgr;
        cv::cvtColor(*rgb, bgr, cv::COLOR_RGB2BGR);
        std::vector<unsigned char> bytes;
        if (!cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, jpegQuality})) return {};
        return "data:image/jpeg;base64," + base64(bytes);
    } catch (const cv::Exception&) {
        return {};
    }
}

/// The ids of published data sets say nothing of a person. In folders and tables of one's own they are names of files,
/// which may.
bool namesImages(const ReportFacts& facts) {
    const std::string& format = facts.dataset()->format;
    return facts.input->names || format == "ham10000" || format.starts_with("isic");
}

std::string pictureCell(const Predictions& predictions, std::size_t row, const std::string& name,
                        const std::string& address) {
    const auto answered = static_cast<std::size_t>(predictions.predicted(row));
    const auto truth = static_cast<std::size_t>(predictions.labels[row]);
    std::string cell = "<td width=\"25%\" class=\"picture\">";
    cell += address.empty() ? std::string("<i>not readable</i>")
                            : "<img src=\"" + address + "\" width=\"" + std::to_string(pictureEdge) + "\" alt=\"" +
                                  escapedHtml(name) + "\">";
    cell += "<br>" + escapedHtml(name) + "<br>true: <b>" + escapedHtml(predictions.classes[truth]) + "</b> (" +
            fixedText(predictions.row(row)[truth], 2) + ")<br>answered: <b>" +
            escapedHtml(predictions.classes[answered]) + "</b> (" + fixedText(predictions.row(row)[answered], 2) +
            ")</td>\n";
    return cell;
}

std::unordered_map<std::string_view, const Sample*> samplesById(const Dataset& dataset) {
    std::unordered_map<std::string_view, const Sample*> samples;
    for (const Sample& sample : dataset.samples) samples.emplace(sample.id, &sample);
    return samples;
}

std::string warning(const ReportFacts& facts) {
    if (facts.judged().synthetic()) return note("fact", "Synthetic lesions, drawn by the program: no patients.");
    return note("warning", facts.isHam10000() ? "These are photographs of patients, under the licence of HAM10000 (CC "
                                                "BY-NC 4.0): name its authors and do not "
                                                "use them commercially when you pass this report on."
                                              : "These are photographs of patients, under their data's licence: make "
                                                "sure that you may pass them on before "
                                                "you pass this report on.");
}

}  // namespace

Result<std::string> failuresSection(const ReportFacts& facts, const StopToken& stop) {
    const Predictions& predictions = facts.judged().predictions;
    const auto wrong = worstErrors(predictions);
    std::string text =
        paragraph(countOf(static_cast<std::int64_t>(wrong.size()), "image was", "images were") +
                  " answered wrongly, of " + countText(static_cast<std::int64_t>(predictions.size())) + ".");
    if (wrong.empty()) return text;
    if (!facts.dataset()) return text + paragraph("They cannot be shown: the data set was not at hand.");
    const auto samples = samplesById(*facts.dataset());
    std::size_t shown = 0;
    std::string rows;
    for (const std::size_t row : wrong) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        if (shown == mostPictures) break;
        const auto sample = samples.find(predictions.imageIds[row]);
        if (sample == samples.end()) continue;
        if (shown % picturesARow == 0) rows += shown == 0 ? "<tr>" : "</tr>\n<tr>";
        ++shown;
        const std::string name = namesImages(facts) ? sample->second->id : "image " + std::to_string(shown);
        rows += pictureCell(predictions, row, name, pictureAddress(sample->second->file));
    }
    if (shown == 0) return text;
    text += paragraph(
        "The errors that the model was surest of, with the probabilities of the true class and of the answer.");
    text += warning(facts);
    return text + "<table class=\"gallery\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">" + rows +
           "</tr></table>\n";
}

}  // namespace lesion
