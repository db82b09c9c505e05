#include "core/base/Platform.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"

#include "core/training/OptionTable.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <map>
#include <opencv2/core/version.hpp>

// What a reader sees first, and what holds it back.

namespace lesion {

namespace {

constexpr int fewImages = 30;

std::string resultLine(const Assessment& assessment) {
    const FigureValue& balanced = assessment.images.of(Figure::BalancedAccuracy);
    const double majority = assessment.evaluation.majorityBalancedAccuracy;
    std::string text =
        "<p class=\"result\"><b" + figureAttributes("figures.balanced_accuracy", balanced.value, balanced.interval) +
        ">Balanced accuracy " + escapedHtml(figureText(balanced)) + "</b>; always answering the largest class: ";
    text +=
        "<span" + figureAttributes("majority_balanced_accuracy", majority) + ">" + fixedText(majority, 3) + "</span>";
    const FigureValue& accuracy = assessment.images.of(Figure::Accuracy);
    text += ". Accuracy " + escapedHtml(figureText(accuracy)) +
            "; always answering the largest class: " + fixedText(assessment.evaluation.majorityAccuracy, 3) + ".</p>\n";
    return text;
}

/// Lesions of the data set by what their diagnosis rests on, when it says so.
std::string proofLimit(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    std::int64_t known = 0;
    std::int64_t histology = 0;
    for (const Sample& sample : facts.dataset()->samples) {
        if (sample.dxType.empty()) continue;
        ++known;
        histology += sample.dxType.starts_with("histo") ? 1 : 0;
    }
    if (known == 0)
        return "What the diagnoses rest on (histopathology, follow-up, consensus) is not recorded in this data set.";
    if (histology == known) return {};
    return "Only " + percentText(static_cast<double>(histology), static_cast<double>(known)) +
           " of the labels rest on histopathology; the others on follow-up, confocal microscopy or consensus.";
}

std::string supportLimit(const Assessment& assessment) {
    std::vector<std::string> few;
    for (std::size_t k = 0; k < assessment.evaluation.classes.size(); ++k) {
        int images = 0;
        for (const int count : assessment.evaluation.confusion[k]) images += count;
        if (images < fewImages) few.push_back(assessment.evaluation.classes[k] + " (" + std::to_string(images) + ")");
    }
    if (few.empty()) return {};
    return "Classes with fewer than " + std::to_string(fewImages) +
           " judged images have rough figures: " + joinedText(few) + ".";
}

/// What intervals over lesions do not tell.
std::string trainingLimit(const ReportFacts& facts) {
    const std::string seed = std::to_string(facts.run()->options.seed);
    if (facts.outOfFold()) {
        return "One division into folds and one training of each, with one seed (" + seed +
               "): intervals tell how the pooled figures vary with the lesions judged; the deviation over folds mixes "
               "chance in training with that between test parts.";
    }
    const bool others = facts.input->comparison.has_value();
    return std::string(others ? "The figures are those of one training with one seed ("
                              : "One training with one seed (") +
           seed + ") on one split: intervals tell how the figures vary with the lesions judged, not with the training" +
           (others ? "; other trainings stand beside it in the results." : ".");
}

std::string compilerText() {
#if defined(__clang__)
    return "Clang " + std::to_string(__clang_major__) + "." + std::to_string(__clang_minor__) + "." +
           std::to_string(__clang_patchlevel__);
#elif defined(__GNUC__)
    return "GCC " + std::to_string(__GNUC__) + "." + std::to_string(__GNUC_MINOR__) + "." +
           std::to_string(__GNUC_PATCHLEVEL__);
#elif defined(_MSC_VER)
    return "MSVC " + std::to_string(_MSC_VER);
#else
    return "not known";
#endif
}

std::string quoted(const std::string& text) {
    const bool plain =
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./=:+,-") ==
        std::string::npos;
    if (plain && !text.empty()) return text;
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string trainCommand(const ReportFacts& facts) {
    const Run& run = *facts.run();
    const auto& whole = facts.input->crossValidation;
    const bool folds = facts.outOfFold() && whole;
    // A fold's own test fraction follows from their number; what was asked for stands with the whole.
    const TrainingOptions& options = folds ? whole->options : run.options;
    std::string command = folds ? "lesionlab-cli crossvalidate --data " : "lesionlab-cli train --data ";
    command += quoted(run.datasetFolder) + " --preset " + quoted(options.preset);
    if (folds) command += " --folds " + std::to_string(whole->count);
    const auto preset = presetOptions(options.preset);
    for (const Setting& setting : settings()) {
        const std::string value = setting.text(options);
        if (!preset || setting.text(*preset) != value) command += " --set " + quoted(setting.name + "=" + value);
    }
    return command + " --out " + quoted(folds ? facts.judged().name : run.name);
}

}  // namespace

std::string summarySection(const ReportFacts& facts) {
    std::string text = resultLine(facts.assessment());
    for (const Verdict& verdict : facts.assessment().verdicts) {
        text += note(toString(verdict.kind), facts.input->text(verdict.message));
    }
    return text;
}

std::vector<std::string> limitations(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    std::vector<std::string> limits;
    for (const Verdict& verdict : assessment.verdicts) {
        const bool raised = verdict.kind == Verdict::Kind::Warning || verdict.kind == Verdict::Kind::Failure;
        if (raised && verdict.topic != "overall") limits.push_back(facts.input->text(verdict.message));
    }
    if (!facts.judged().external) {
        limits.emplace_back("No external testing: the images judged come from the same data set as those trained on.");
    }
    if (facts.run()) limits.push_back(trainingLimit(facts));
    for (const std::string& limit : {supportLimit(assessment), proofLimit(facts)}) {
        if (!limit.empty()) limits.push_back(limit);
    }
    limits.push_back("The model knows " +
                     countOf(static_cast<std::int64_t>(facts.classes().size()), "class", "classes") +
                     " and gives one of them to every image, whatever it shows.");
    if (!assessment.nearDuplicates) limits.emplace_back("Near-duplicates across lesions were not looked for.");
    const bool tone =
        std::ranges::any_of(assessment.subgroups, [](const Subgroup& group) { return group.attribute == "skin_tone"; });
    if (!tone) limits.emplace_back("How figures depend on skin tone was not judged.");
    return limits;
}

std::string limitsSection(const ReportFacts& facts) {
    return listOf(limitations(facts)) + paragraph(
                                            "These are what the program can know of. Limits of the question, the "
                                            "patients and the use are for the author "
                                            "to add.");
}

std::string versionsSection(const ReportFacts& facts) {
    HtmlTable table({{"Software", 24}, {"This report", 46}, {"The training", 30}});
    const std::string trainedWith = facts.option("lesionlab");
    const std::string trainedTorch = facts.option("torch");
    const auto known = [](const std::string& text) { return text.empty() ? std::string("–") : text; };
    table.row().head("LesionLab").cell(programVersion()).cell(known(trainedWith));
    table.row().head("LibTorch").cell(torchVersion()).cell(known(trainedTorch));
    table.row().head("OpenCV").cell(CV_VERSION).cell("–");
    table.row().head("Compiler").cell(compilerText()).cell("–");
    table.row().head("System").cell(systemName()).cell("–");
    table.row().head("Processor").cell(processorName()).cell(facts.run() ? "device " + facts.run()->device : "–");
    std::string text = table.html();
    if (!facts.files.empty()) {
        HtmlTable files({{"File of the run", 24}, {"SHA-256", 76}});
        for (const FileHash& file : facts.files) files.row().head(file.name).markup("<code>" + file.sha256 + "</code>");
        text += files.html();
    }
    text += "<h3>To repeat it</h3>\n";
    if (facts.run()) {
        text += paragraph("The training; every setting that differs from the preset is named:");
        text += "<pre>" + escapedHtml(trainCommand(facts)) + "</pre>\n";
    }
    if (!facts.input->command.empty()) {
        text += paragraph("This report:");
        text += "<pre>" + escapedHtml(facts.input->command) + "</pre>\n";
    }
    return text;
}

std::string methodsSection(const ReportFacts& facts) {
    return paragraph("To paste into a paper; to be read and completed by its author.") + "<blockquote>" +
           paragraph(methodsParagraph(*facts.input)) + "</blockquote>\n";
}

std::string referencesSection(const ReportFacts& facts) {
    std::vector<std::string> references;
    if (facts.isHam10000()) references.push_back(ham10000Citation() + ". CC BY-NC 4.0.");
    const Run* run = facts.run();
    const std::string source = architectureSource(run                  ? run->options.architecture
                                                  : facts.input->model ? facts.input->model->architecture
                                                                       : "");
    if (!source.empty()) references.push_back(source + ".");
    references.emplace_back(
        "Efron B, Tibshirani RJ. An Introduction to the Bootstrap. Chapman and Hall 1993 (percentile intervals).");
    references.emplace_back(
        "Guo C, Pleiss G, Sun Y, Weinberger KQ. On Calibration of Modern Neural Networks. ICML 2017.");
    return listOf(references);
}

}  // namespace lesion
