#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"
#include "core/training/OptionTable.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <cmath>

// How the data were split, prepared and learnt from.

namespace lesion {

namespace {

std::string leakageText(const ReportFacts& facts) {
    if (facts.outOfFold()) return {};
    const auto& leakage = facts.assessment().leakage;
    if (!leakage)
        return paragraph("Lesions shared between the parts were not counted: the run's data set was not at hand.");
    HtmlTable table({"Part", "Images", "Share a lesion with training", "Share"}, "Leakage between the parts");
    const auto add = [&](const char* name, const std::string& key, int images, int leaking) {
        const std::optional<double> share =
            images > 0 ? std::optional(static_cast<double>(leaking) / images) : std::nullopt;
        table.row().head(name).number(images).number(leaking).figure("leakage." + key, share);
    };
    add("Validation", "val", leakage->valImages, leakage->valLeaking);
    add("Test", "test", leakage->testImages, leakage->testLeaking);
    return table.html();
}

std::string sharedText(const ReportFacts& facts) {
    const auto& shared = facts.assessment().shared;
    if (!shared) return {};
    const char* who = facts.outOfFold()                ? "the fold that judged them"
                      : facts.judged().members.empty() ? "the run"
                                                       : "at least one of the runs that answer together";
    std::string text = "Of the " + countOf(shared->images, "judged image", "judged images") + ", " +
                       countText(shared->leaking) + " show a lesion that " + who + " has trained on";
    if (!shared->by.empty() && shared->by.size() + shared->unknown.size() > 1)
        text += " (" + joinedText(shared->by) + ")";
    text += ".";
    if (!shared->unknown.empty()) text += " What these trained on is not known: " + joinedText(shared->unknown) + ".";
    return paragraph(text);
}

std::string nearDuplicatesText(const ReportFacts& facts) {
    const auto& pairs = facts.assessment().nearDuplicates;
    if (!pairs)
        return paragraph("Near-duplicates across lesions were not looked for (they belong to a thorough report).");
    return paragraph(
        "Pairs of photographs that look the same but belong to lesions of different names, by perceptual "
        "hash, in the whole data set: " +
        countText(static_cast<std::int64_t>(pairs->size())) + ".");
}

std::string parametersTable(const ReportFacts& facts) {
    HtmlTable table({{"Network", 30}, {"", 70}});
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) table.row().head(name).cell(value);
    };
    const auto& model = facts.input->model;
    const Run* run = facts.run();
    const std::string architecture = run ? run->options.architecture : model ? model->architecture : std::string();
    add("Architecture", architectureTitle(architecture));
    add("Source", architectureSource(architecture));
    if (model) {
        add("Input", std::to_string(model->preprocessing.width) + " x " + std::to_string(model->preprocessing.height) +
                         " pixels, red, green, blue");
        if (model->preprocessing.hairRemoval) add("Before resizing", "hairs taken out");
        if (model->preprocessing.colourConstancy) add("Before resizing", "the light's colour taken out");
        if (model->clinical.any()) add("Beside the image", toString(model->clinical.inputs));
        add("Parameters (with running statistics)", countText(model->parameters));
        add("Of these trained", countText(model->trainableParameters));
        add("Trained", model->trainedAt);
    } else if (const std::string parameters = facts.option("parameters"); !parameters.empty()) {
        add("Parameters (with running statistics)", parameters);
    }
    std::vector<std::string> classes;
    for (const auto& name : facts.classes()) classes.push_back(name);
    add("Output", "a probability for each of " + joinedText(classes) + ", together 1");
    add("SHA-256 of the model file", facts.hashOf(runfile::model));
    return table.html();
}

std::string settingsTable(const Run& run) {
    const auto preset = presetOptions(run.options.preset);
    HtmlTable table(
        {{"Setting", 30}, {"Value", 45}, {"Preset's", 25}},
        "All settings of the training, by the keys of the command line (preset " + run.options.preset + ")");
    for (const Setting& setting : settings()) {
        const std::string value = setting.text(run.options);
        const std::string usual = preset ? setting.text(*preset) : value;
        table.row().head(setting.name);
        if (value == usual) {
            table.cell(value.empty() ? "–" : value).cell("same");
        } else {
            table.markup("<b>" + escapedHtml(value) + "</b>").cell(usual.empty() ? "–" : usual);
        }
    }
    return table.html();
}

std::string epochsTable(const std::vector<EpochRecord>& epochs, int best) {
    HtmlTable table({"Epoch", "Training loss", "Training accuracy", "Validation loss", "Validation accuracy",
                     "Validation balanced accuracy", "Learning rate", "Time"},
                    "Epochs; the one kept is marked *");
    for (const EpochRecord& epoch : epochs) {
        const std::string name = "epochs." + std::to_string(epoch.epoch) + ".";
        table.row().head(std::to_string(epoch.epoch) + (epoch.epoch == best ? " *" : ""));
        table.figure(name + "train_loss", epoch.trainLoss).figure(name + "train_accuracy", epoch.trainAccuracy);
        table.figure(name + "val_loss", epoch.valLoss).figure(name + "val_accuracy", epoch.valAccuracy);
        table.figure(name + "val_balanced_accuracy", epoch.valBalancedAccuracy);
        table.figure(name + "learning_rate", epoch.learningRate, 6).number(durationText(epoch.seconds));
    }
    return table.html();
}

std::string trainingChart(const std::vector<EpochRecord>& epochs, const Run& run) {
    constexpr const char* trained = "#8a919a";
    constexpr const char* validated = "#0072b2";
    constexpr const char* balanced = "#d55e00";
    CurvePanel loss{"Loss", "epoch", "loss", {{"training", trained, {}, true}, {"validation", validated, {}}}};
    CurvePanel right{"Accuracy",
                     "epoch",
                     "share right",
                     {{"training", trained, {}, true}, {"validation", validated, {}}, {"val. balanced", balanced, {}}}};
    double highest = 0;
    for (const EpochRecord& epoch : epochs) {
        const auto x = static_cast<double>(epoch.epoch);
        loss.series[0].points.push_back({x, epoch.trainLoss});
        loss.series[1].points.push_back({x, epoch.valLoss});
        right.series[0].points.push_back({x, epoch.trainAccuracy});
        right.series[1].points.push_back({x, epoch.valAccuracy});
        right.series[2].points.push_back({x, epoch.valBalancedAccuracy});
        for (const double value : {epoch.trainLoss, epoch.valLoss})
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    loss.yHigh = niceUpperEnd(highest);
    right.level = run.valMajorityAccuracy;
    right.levelName = "majority answer";
    for (CurvePanel* panel : {&loss, &right}) {
        panel->wholeX = true;
        panel->dots = epochs.size() <= 40;
        panel->xLow = epochs.size() > 1 ? epochs.front().epoch : epochs.front().epoch - 1;
        panel->xHigh = epochs.back().epoch;
        if (run.bestEpoch > 0) panel->mark = run.bestEpoch;
        panel->markName = "kept";
    }
    return "<div class=\"chart\">" + curveChart({loss, right}, "Loss and accuracy by epoch") + "</div>\n";
}

std::string endText(RunState state) {
    switch (state) {
        case RunState::Finished:
            return "Training ended after its last epoch.";
        case RunState::Early:
            return "Training ended early, because validation no longer improved.";
        case RunState::Stopped:
            return "Training was stopped by its user; the best epoch until then was kept.";
        case RunState::Unfinished:
            break;
    }
    return "Training had not ended when this report was written.";
}

}  // namespace

std::string splitSection(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run) return paragraph("A lone model file does not tell how its data were split: leakage cannot be excluded.");
    std::string text = paragraph(splitSentence(facts));
    if (!run->options.split.byLesion) {
        text += note("failure",
                     "Split by image: photographs of one lesion are in training and in test, which makes the "
                     "figures better than they are for new lesions.");
    }
    text += leakageText(facts) + sharedText(facts) + nearDuplicatesText(facts);
    if (facts.outOfFold()) {
        return text +
               paragraph(
                   "The manifest is the file split.csv of each fold, a row for each image with its lesion, class "
                   "and part; the SHA-256 of each stands under \"Versions and repetition\".");
    }
    text +=
        paragraph("The manifest is the run's file split.csv: a row for each image with its lesion, class and part, " +
                  countOf(static_cast<std::int64_t>(facts.split.rows.size()), "row", "rows") + ".");
    const std::string hash = facts.hashOf(runfile::split);
    if (!hash.empty()) text += markedParagraph("SHA-256 of split.csv: <code>" + hash + "</code>");
    return text;
}

std::string imagesSection(const ReportFacts& facts) {
    std::string text = paragraph(preprocessingSentence(facts));
    text += paragraph(
        "Training, evaluation and diagnosis use this one definition, which is stored in the model file. Images "
        "are turned upright by their EXIF orientation; transparency is laid over white.");
    if (const Run* run = facts.run()) {
        text += paragraph(augmentationSentence(run->options.augmentation));
        text += paragraph("Validation and test images are not augmented.");
        text += paragraph(samplingSentence(run->options));
    }
    return text;
}

std::string networkSection(const ReportFacts& facts) {
    return parametersTable(facts) + paragraph(inputsSentence(facts)) + paragraph(weightsSentence(facts));
}

std::string trainingSection(const ReportFacts& facts) {
    std::string text = paragraph(trainingSentence(facts));
    const Run* run = facts.run();
    if (!run) return text;
    if (const std::string fault = faultSentence(facts); !fault.empty()) text += note("failure", fault);
    if (facts.outOfFold()) {
        text += paragraph("Started " + run->startedAt + " on the device " + run->device +
                          ". Epochs and figures of each fold stand with the results.");
        return text + settingsTable(*run);
    }
    double seconds = 0;
    for (const EpochRecord& epoch : facts.input->epochs) seconds += epoch.seconds;
    text += paragraph(endText(run->state) + " Started " + run->startedAt + " on the device " + run->device +
                      "; the epochs took " + durationText(seconds) + ".");
    if (run->microBatch > 0) {
        text += note("fact", "Memory did not suffice for whole batches: at most " + countText(run->microBatch) +
                                 " images were computed at once, which is what batch norms saw.");
    }
    if (!facts.input->epochs.empty()) {
        text += trainingChart(facts.input->epochs, *run) + epochsTable(facts.input->epochs, run->bestEpoch);
    }
    return text + settingsTable(*run);
}

}  // namespace lesion
