#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"

#include <algorithm>
#include <map>

namespace lesion {

namespace {

constexpr std::size_t mostRowsShown = 40;

/// A number of options.json as people write it.
std::string countedOption(const ReportFacts& facts, std::string_view key) {
    const std::string text = facts.datasetOption(key);
    const bool digits = !text.empty() && text.size() < 12 && text.find_first_not_of("0123456789") == std::string::npos;
    return digits ? countText(std::stoll(text)) : text;
}

std::string factsTable(const ReportFacts& facts) {
    HtmlTable table({{"Data set", 30}, {"", 70}});
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) table.row().head(name).cell(value);
    };
    const Run* run = facts.run();
    const Dataset* judged = facts.dataset();
    const bool other = facts.judged().external || !run;
    if (run) {
        add("Trained on", run->datasetName);
        add("Format", facts.datasetOption("format"));
        add("Fingerprint", run->datasetFingerprint);
        add("Images (classes applied)", countedOption(facts, "images"));
        add("Lesions", countedOption(facts, "lesions"));
    } else if (facts.input->model) {
        add("Trained on", facts.input->model->dataset);
    }
    if (judged && other) {
        add("Judged on", judged->name);
        add("Format of it", judged->format);
        add("Fingerprint of it", judged->fingerprint());
    }
    std::vector<std::string> classes;
    for (const auto& name : facts.classes()) classes.push_back(classPhrase(name));
    add("Classes", joinedText(classes));
    if (run && !run->options.classes.isIdentity()) add("Classes merged or left out", toString(run->options.classes));
    if (!facts.judged().unmapped.empty()) add("Classes unknown to the model", joinedText(facts.judged().unmapped));
    return table.html();
}

std::string classChart(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run || facts.split.rows.empty()) return {};
    const auto colours = classColours(run->classes);
    std::vector<BarRow> rows;
    for (std::size_t k = 0; k < run->classes.size(); ++k) {
        BarRow row{run->classes[k], colours[k], {}, {}};
        for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
            row.pieces.push_back(facts.part(part)->imagesPerClass[k]);
        }
        row.label = countText(static_cast<std::int64_t>(row.pieces[0] + row.pieces[1] + row.pieces[2]));
        rows.push_back(std::move(row));
    }
    return "<div class=\"chart\">" +
           barChart(rows, {"training", "validation", "test"}, "Images of each class and part") + "</div>\n";
}

std::string partsTable(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run || facts.split.rows.empty()) return {};
    HtmlTable table({"Class", "Training", "Validation", "Test", "Excluded"}, "Images of each class in each part");
    const Part parts[] = {Part::Train, Part::Validation, Part::Test, Part::Excluded};
    for (std::size_t k = 0; k < run->classes.size(); ++k) {
        table.row().head(classPhrase(run->classes[k]));
        for (const Part part : parts) table.number(facts.part(part)->imagesPerClass[k]);
    }
    table.row(" class=\"sum\"").head("Images");
    for (const Part part : parts) table.number(facts.part(part)->images);
    table.row().head("Lesions");
    for (const Part part : parts) table.number(facts.part(part)->lesions);
    return table.html();
}

std::string testOfFoldsTable(const ReportFacts& facts) {
    if (facts.testOfFolds.empty()) return {};
    std::vector<HtmlColumn> header{"Class"};
    for (const PartCounts& fold : facts.testOfFolds) header.push_back(fold.name);
    HtmlTable table(header, "Images of each class in the test part of each fold");
    const auto& classes = facts.run()->classes;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        table.row().head(classPhrase(classes[k]));
        for (const PartCounts& fold : facts.testOfFolds) table.number(fold.imagesPerClass[k]);
    }
    table.row(" class=\"sum\"").head("Images");
    for (const PartCounts& fold : facts.testOfFolds) table.number(fold.images);
    table.row().head("Lesions");
    for (const PartCounts& fold : facts.testOfFolds) table.number(fold.lesions);
    return table.html();
}

std::string problemsText(const ReportFacts& facts) {
    const Dataset* dataset = facts.input->opened ? facts.input->opened.get() : facts.dataset();
    if (!dataset)
        return paragraph("Problems of the data set are not listed: its folder was not at hand for this report.");
    if (dataset->problems.empty()) {
        return paragraph(
            "No problem was met when the data were opened: every row has its image, every image its row, a known class "
            "and an intact file by signature, header and end marker.");
    }
    HtmlTable table({{"Problem", 25}, {"What it is", 45}, {"What was done", 30}},
                    countOf(static_cast<std::int64_t>(dataset->problems.size()), "problem", "problems") +
                        " met when the data were opened");
    for (std::size_t i = 0; i < std::min(dataset->problems.size(), mostRowsShown); ++i) {
        const Problem& problem = dataset->problems[i];
        table.row().cell(problem.subject).cell(facts.input->text(problem.what)).cell(facts.input->text(problem.action));
    }
    if (dataset->problems.size() > mostRowsShown) {
        const auto rest = static_cast<std::int64_t>(dataset->problems.size() - mostRowsShown);
        table.row().cell("…").cell("and " + countOf(rest, "more", "more")).cell("");
    }
    return table.html();
}

std::string exclusionsText(const ReportFacts& facts) {
    if (facts.exclusions.empty()) return paragraph("Nobody excluded an image by hand.");
    HtmlTable table({{"Image", 30}, {"Reason", 70}},
                    countOf(static_cast<std::int64_t>(facts.exclusions.size()), "image", "images") +
                        " excluded by hand (all in split.csv)");
    std::size_t shown = 0;
    for (const auto& [id, reason] : facts.exclusions) {
        if (shown++ == mostRowsShown) break;
        table.row().cell(id).cell(reason);
    }
    return table.html();
}

std::string failedText(const ReportFacts& facts) {
    const auto& failed = facts.judged().failed;
    if (failed.empty()) return {};
    std::vector<std::string> first(
        failed.begin(), failed.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(failed.size(), 10)));
    return paragraph(countOf(static_cast<std::int64_t>(failed.size()), "image", "images") +
                     " could not be decoded and are not among the figures: " + joinedText(first) +
                     (failed.size() > first.size() ? " …" : "") + ".");
}

std::string licenceText(const ReportFacts& facts) {
    std::string text;
    if (facts.isHam10000()) {
        text += paragraph(
            "HAM10000 is licensed under CC BY-NC 4.0: no commercial use, and its authors must be named. Cite: " +
            ham10000Citation() + ".");
    }
    const Run* run = facts.run();
    const bool synthetic = facts.judged().synthetic();
    if (synthetic) {
        text += paragraph(
            "Synthetic lesions: drawn by this program from a seed. They show no patients and need no licence; "
            "nothing learnt from them holds for patients.");
    }
    const bool othersJudged = facts.dataset() && facts.dataset()->format != "ham10000";
    const bool othersTrained = run && facts.datasetOption("format") != "ham10000";
    if (!synthetic && (othersJudged || othersTrained || (!run && !facts.dataset()))) {
        text +=
            note("warning",
                 "The licence and the citation of these data are not known to the program: the author must name them.");
    }
    return text;
}

}  // namespace

Result<std::string> dataSection(const ReportFacts& facts, const StopToken& stop) {
    const auto sizes = pixelSizesText(facts, stop);
    if (!sizes) return sizes;
    std::string text = factsTable(facts) + *sizes;
    text += "<h3>From images to parts</h3>\n" + flowDiagram(facts);
    text += classChart(facts) + partsTable(facts) + testOfFoldsTable(facts);
    text += "<h3>Problems and exclusions</h3>\n" + problemsText(facts) + exclusionsText(facts) + failedText(facts);
    text += "<h3>Characteristics</h3>\n" + characteristicsTable(facts);
    text += "<h3>Licence and citation</h3>\n" + licenceText(facts);
    return text;
}

}  // namespace lesion
