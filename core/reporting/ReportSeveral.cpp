#include "core/base/Files.h"
#include "core/evaluation/SeveralRuns.h"
#include "core/metrics/Spread.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include <algorithm>

// More than one training: the folds of a cross-validation, and runs that the author sets beside this one. A single
// training tells nothing of how much the next one would differ.

namespace lesion {

namespace {

constexpr Figure spreadFigures[] = {Figure::BalancedAccuracy, Figure::Accuracy};

double valueOf(const Evaluation& test, Figure figure) {
    return figure == Figure::Accuracy ? test.accuracy : test.balancedAccuracy;
}

FigureValue testFigure(const Run& run, Figure figure) {
    FigureValue value{figure, -1, {}, {}};
    if (!run.test) return value;
    value.value = valueOf(*run.test, figure);
    const auto interval = run.testIntervals.find(std::string(toString(figure)));
    if (interval != run.testIntervals.end()) value.interval = interval->second;
    return value;
}

/// The rows below single trainings: their mean and how far they scatter.
void addSpread(HtmlTable& table, const std::string& name, const std::vector<std::vector<double>>& values,
               int emptyCells) {
    const auto row = [&](const char* title, const char* key, double Spread::*member) {
        table.row(" class=\"sum\"").head(title);
        for (int i = 0; i < emptyCells; ++i) table.number("");
        for (std::size_t f = 0; f < std::size(spreadFigures); ++f) {
            table.figure(name + std::string(toString(spreadFigures[f])) + "." + key, spreadOf(values[f]).*member);
        }
    };
    row("Mean", "mean", &Spread::mean);
    row("Standard deviation (n − 1)", "deviation", &Spread::deviation);
}

std::string foldsIntroduction(const ReportFacts& facts, const CrossValidation& all) {
    const std::string finished =
        countText(all.finishedFolds()) + " of " + countText(all.count) + " folds are finished.";
    if (facts.outOfFold()) {
        return "Every image was judged by the fold that had it in its test part; the figures of this report are those "
               "of these answers together. " +
               finished;
    }
    return "This run is " + facts.run()->name + " of the cross-validation " + toUtf8(all.folder.filename()) +
           ": the figures above are of its own test part, those of all folds stand here. " + finished;
}

std::string pairText(const PairedComparison& pair) {
    for (const FigureDifference& difference : pair.differences) {
        if (difference.figure != Figure::BalancedAccuracy || difference.classIndex >= 0) continue;
        return figureText(FigureValue{difference.figure, -1, difference.value, difference.interval});
    }
    return "–";
}

std::string differingTable(const RunComparison& all) {
    if (all.settings.empty()) return paragraph("No setting differs.");
    std::vector<HtmlColumn> header{{"Setting", 24}};
    for (const Run& run : all.runs) header.emplace_back(run.name.c_str(), 76 / static_cast<int>(all.runs.size()));
    HtmlTable table(header, "Settings that differ");
    for (const DifferingSetting& setting : all.settings) {
        table.row().head(setting.key);
        for (const std::string& value : setting.values) table.cell(value.empty() ? "–" : value);
    }
    return table.html();
}

/// Whether these are trainings of one recipe, whose mean then means something.
bool differBySeedOnly(const RunComparison& all) {
    return std::ranges::all_of(
        all.settings, [](const DifferingSetting& setting) { return setting.key == "seed" || setting.key == "device"; });
}

}  // namespace

std::string foldsText(const ReportFacts& facts) {
    const auto& all = facts.input->crossValidation;
    if (!all) return {};
    std::string text = "<h3>Folds of the cross-validation</h3>\n" + paragraph(foldsIntroduction(facts, *all));
    HtmlTable table({"Fold", "Test images", "Epochs", "Kept", "Balanced accuracy", "Accuracy"},
                    "Each fold on its own test part");
    std::vector<std::vector<double>> values(std::size(spreadFigures));
    for (std::size_t i = 0; i < all->folds.size(); ++i) {
        const Run& fold = all->folds[i];
        table.row().head(fold.name);
        if (!isComplete(fold)) {
            table.number("not finished").number("").number("").number("").number("");
            continue;
        }
        table.number(fold.test->images).number(static_cast<std::int64_t>(fold.epochs.size())).number(fold.bestEpoch);
        for (std::size_t f = 0; f < std::size(spreadFigures); ++f) {
            const FigureValue value = testFigure(fold, spreadFigures[f]);
            table.figure("folds." + std::to_string(i + 1) + "." + std::string(toString(spreadFigures[f])), value);
            values[f].push_back(*value.value);
        }
    }
    addSpread(table, "folds.", values, 3);
    table.row().head("All answers together").number(all->pooled.images).number("").number("");
    for (const Figure figure : spreadFigures) {
        table.figure("folds.pooled." + std::string(toString(figure)), valueOf(all->pooled, figure));
    }
    return text + table.html();
}

std::string comparisonText(const ReportFacts& facts) {
    const auto& all = facts.input->comparison;
    if (!all || all->runs.size() < 2) return {};
    std::string text = "<h3>Other trainings</h3>\n";
    text += paragraph(
        "Runs that were set beside this one, each on the test part of its own. Differences are a run's figure minus "
        "this run's on the images that both judged, with the interval of a paired bootstrap over lesions; p is "
        "McNemar's exact test on the same images, not corrected for several comparisons.");
    text += differingTable(*all);
    HtmlTable table(
        {"Run", "Images", "Balanced accuracy", "Accuracy", "Difference in balanced accuracy", "In both", "p"});
    std::vector<std::vector<double>> values(std::size(spreadFigures));
    for (std::size_t i = 0; i < all->runs.size(); ++i) {
        const std::string name = "comparison." + all->runs[i].name + ".";
        table.row().head(all->runs[i].name).number(all->figures[i].images);
        for (std::size_t f = 0; f < std::size(spreadFigures); ++f) {
            const FigureValue& value = all->figures[i].of(spreadFigures[f]);
            table.figure(name + std::string(toString(spreadFigures[f])), value);
            if (value.value) values[f].push_back(*value.value);
        }
        if (i == 0) {
            table.number("–").number("–").number("–");
            continue;
        }
        const PairedComparison& pair = all->pairs[i - 1];
        table.number(pairText(pair)).number(pair.images);
        table.figure(name + "mcnemar.p_value", std::optional(pair.mcNemar.pValue), 4);
    }
    if (differBySeedOnly(*all)) addSpread(table, "comparison.", values, 1);
    text += table.html();
    return text + paragraph(differBySeedOnly(*all)
                                ? "These trainings differ by their seed alone: their scatter is what "
                                  "chance in training (and, where the seed divides the data, in the "
                                  "split) makes of one recipe."
                                : "These trainings differ by more than their seed, so no mean is "
                                  "taken of them.");
}

}  // namespace lesion
