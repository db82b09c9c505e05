#include "core/metrics/Curves.h"
#include "core/metrics/FiguresJson.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/training/RunFiles.h"

#include <algorithm>

// The model card: the nine sections of Mitchell et al. 2019, as far as a run tells them.

namespace lesion {

namespace {

constexpr const char* forAuthor = "*For the author to say.*";

std::string line(std::string_view name, const std::string& value) {
    std::string text = "- **";
    text += name;
    return text + "**: " + (value.empty() ? std::string(forAuthor) : escapedMarkdown(value)) + "\n";
}

std::string forTheAuthor(std::string_view name) {
    return line(name, {});
}

std::string kindOfModel(const ReportFacts& facts) {
    const auto& model = facts.input->model;
    if (!model) return facts.run() ? architectureTitle(facts.run()->options.architecture) : std::string();
    return architectureTitle(model->architecture) + ", input " + std::to_string(model->preprocessing.width) + " x " +
           std::to_string(model->preprocessing.height) + " pixels, " + countText(model->parameters) + " parameters (" +
           countText(model->trainableParameters) + " trained), " +
           countOf(static_cast<std::int64_t>(model->classes.size()), "class", "classes") + ": " +
           joinedText(model->classes);
}

std::string details(const ReportFacts& facts) {
    const Run* run = facts.run();
    const std::string trained = facts.input->model && !facts.input->model->trainedAt.empty()
                                    ? facts.input->model->trainedAt
                                : run ? run->startedAt
                                      : std::string();
    std::string text = "## Model details\n\n" + forTheAuthor("Made by") + line("Trained", trained);
    const std::string hash = facts.hashOf(runfile::model);
    text +=
        line("Version", facts.judged().name + (hash.empty() ? std::string() : ", SHA-256 of the model file " + hash));
    text += line("Kind", kindOfModel(facts));
    text += line("Inputs", inputsSentence(facts));
    text +=
        line("Training", run ? trainingSentence(facts) + " " + samplingSentence(run->options) + " " +
                                   augmentationSentence(run->options.augmentation) + " No method for fairness was used."
                             : std::string());
    text += line("Starting weights", run ? weightsSentence(facts) : std::string());
    const std::string source = architectureSource(facts.input->model ? facts.input->model->architecture : "");
    text += line("Paper of the architecture", source);
    text += forTheAuthor("How to cite the model") + forTheAuthor("Licence of the model");
    text += line("Made with", "LesionLab " + programVersion() + " (GPL-3.0-or-later), LibTorch " + torchVersion());
    return text + forTheAuthor("Contact") + "\n";
}

std::string intendedUse(const ReportFacts& facts) {
    std::string text = "## Intended use\n\n";
    text += line("Main uses", "Research and teaching. Not a medical device.") + forTheAuthor("Main users");
    return text +
           line("Out of scope", "Diagnosis of patients; lesions of other classes than " + joinedText(facts.classes()) +
                                    "; images of another kind than those trained on.") +
           "\n";
}

std::string factors(const ReportFacts& facts) {
    std::vector<std::string> judged;
    for (const Subgroup& group : facts.assessment().subgroups) {
        const std::string name = attributeWords(group.attribute);
        if (std::ranges::find(judged, name) == judged.end()) judged.push_back(name);
    }
    const bool tone = std::ranges::find(judged, attributeWords("skin_tone")) != judged.end();
    std::string text = "## Factors\n\n";
    text += line("What may matter", "Age, sex, site, skin tone, device and lighting, source of the images, artefacts.");
    text += line("Judged",
                 judged.empty() ? "None: the data set was not at hand or records none." : joinedText(judged) + ".");
    return text + line("Not judged", std::string(tone ? "" : "Skin tone; ") + "device and lighting; artefacts.") + "\n";
}

std::string thresholds(const ReportFacts& facts) {
    const auto malignant = malignantClasses(facts.classes());
    if (malignant.empty()) return "None: the answer is the class of the largest probability.";
    const auto point = operatingPointFor(groupAgainstRest(facts.judged().predictions, malignant), 0.9);
    if (!point) return "None: the answer is the class of the largest probability.";
    return "The answer is the class of the largest probability. Malignant against benign: 90 % sensitivity from a "
           "threshold of " +
           fixedText(point->threshold, 4) + ", specificity " + figureText(point->specificity()) +
           "; chosen on the images judged.";
}

std::string metrics(const ReportFacts& facts) {
    return "## Metrics\n\n" +
           line("Measures",
                "Balanced accuracy (the mean of the classes' sensitivities, the measure of ISIC 2018 task 3) first, "
                "beside the "
                "majority answer; accuracy, F1, kappa, Matthews, areas under ROC, average precision, calibration.") +
           line("Thresholds", thresholds(facts)) + line("Variation", intervalSentence(facts)) + "\n";
}

std::string dataCounts(const ReportFacts& facts, Part part) {
    const PartCounts* counts = facts.part(part);
    if (!counts) return {};
    std::vector<std::string> classes;
    for (std::size_t k = 0; k < facts.run()->classes.size(); ++k) {
        classes.push_back(facts.run()->classes[k] + " " + countText(counts->imagesPerClass[k]));
    }
    return countOf(counts->images, "image", "images") + " of " + countOf(counts->lesions, "lesion", "lesions") + ": " +
           joinedText(classes);
}

std::string dataSections(const ReportFacts& facts) {
    const Run* run = facts.run();
    const Assessment& assessment = facts.assessment();
    std::string text = "## Evaluation data\n\n";
    text += line("Data", judgedPhrase(facts) + ", " + countOf(assessment.images.images, "image", "images") + " of " +
                             countOf(assessment.images.lesions, "lesion", "lesions"));
    if (run) text += line("Split", splitSentence(facts));
    text += forTheAuthor("Why these") + line("Preprocessing", preprocessingSentence(facts)) + "\n";
    text += "## Training data\n\n";
    if (run) {
        text += line("Data", run->datasetName + ", fingerprint " + run->datasetFingerprint);
        text += line("Training part", dataCounts(facts, Part::Train));
        text += line("Validation part", dataCounts(facts, Part::Validation));
    } else {
        text += line("Data", facts.input->model ? facts.input->model->dataset : std::string());
    }
    if (facts.isHam10000()) text += line("Licence and citation", "CC BY-NC 4.0. " + ham10000Citation());
    text += forTheAuthor("Why these") + line("Preprocessing", preprocessingSentence(facts));
    if (run) text += line("Augmentation", augmentationSentence(run->options.augmentation));
    return text + "\n";
}

std::string analyses(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    std::string text = "## Quantitative analyses\n\n| figure | images | lesions |\n|---|---|---|\n";
    for (const Figure figure : allFigures()) {
        if (isOfClass(figure)) continue;
        text += "| " + escapedMarkdown(jsonKey(figure)) + " | " +
                escapedMarkdown(figureText(assessment.images.of(figure))) + " | " +
                escapedMarkdown(figureText(assessment.lesions.of(figure))) + " |\n";
    }
    text += "\nAlways answering the largest class: balanced accuracy " +
            fixedText(assessment.evaluation.majorityBalancedAccuracy, 3) + ", accuracy " +
            fixedText(assessment.evaluation.majorityAccuracy, 3) + ".\n";
    text += "\n| class | sensitivity | specificity | area under ROC |\n|---|---|---|---|\n";
    for (std::size_t k = 0; k < assessment.images.classes.size(); ++k) {
        text += "| " + escapedMarkdown(assessment.images.classes[k]);
        for (const Figure figure : {Figure::Sensitivity, Figure::Specificity, Figure::Auc}) {
            text += " | " + escapedMarkdown(figureText(assessment.images.of(figure, static_cast<int>(k))));
        }
        text += " |\n";
    }
    if (assessment.subgroups.empty()) return text + "\n";
    text += "\n| group | images | lesions | balanced accuracy |\n|---|---|---|---|\n";
    for (const Subgroup& group : assessment.subgroups) {
        text += "| " +
                escapedMarkdown(attributeWords(group.attribute) + ": " + groupWords(group.attribute, group.value)) +
                (group.tooSmall ? " (small)" : "") + " | " + countText(group.images) + " | " +
                countText(group.lesions) + " | " + escapedMarkdown(figureText(group.balancedAccuracy)) + " |\n";
    }
    return text + "\nGroups by two factors at once were not judged: they would be too small.\n\n";
}

std::string ethics(const ReportFacts& facts) {
    std::vector<std::string> mitigations;
    if (const Run* run = facts.run()) mitigations.push_back(samplingSentence(run->options));
    if (facts.assessment().uncalibrated)
        mitigations.emplace_back("Probabilities were calibrated on the validation part.");
    const Run* trained = facts.run();
    const bool clinical =
        trained ? trained->options.clinical.any() : facts.input->model && facts.input->model->clinical.any();
    std::string text = "## Ethical considerations\n\n";
    text += line("Sensitive data",
                 facts.judged().synthetic()
                     ? "None: synthetic images."
                     : std::string("Photographs of patients' skin; age, sex and site where the data name them, ") +
                           (clinical ? "as inputs as said above." : "never as an input."));
    text += line("Bearing on health", "Health-related, and not for diagnosis.");
    std::string together;
    for (const auto& one : mitigations) together += (together.empty() ? "" : " ") + one;
    return text + line("Mitigations", together) + forTheAuthor("Risks and harms") + forTheAuthor("Fraught uses") + "\n";
}

std::string caveats(const ReportFacts& facts) {
    std::string text = "## Caveats and recommendations\n\n";
    for (const std::string& limit : limitations(facts)) text += "- " + escapedMarkdown(limit) + "\n";
    return text + forTheAuthor("Recommended further tests");
}

}  // namespace

std::string modelCard(const ReportInput& input) {
    const ReportFacts facts = gatherFacts(input);
    std::string text = "# Model card: " + escapedMarkdown(facts.judged().name) + "\n\n";
    text += "For research and teaching. Not a medical device. Written " + facts.date + " by LesionLab " +
            programVersion() + "; sections of Mitchell et al., Model Cards for Model Reporting, FAT\\* 2019.\n\n";
    return text + details(facts) + intendedUse(facts) + factors(facts) + metrics(facts) + dataSections(facts) +
           analyses(facts) + ethics(facts) + caveats(facts);
}

namespace {

/// Folds or other trainings, for the methods paragraph; with a blank before.
std::string severalSentence(const ReportFacts& facts) {
    std::string text;
    const auto& folds = facts.input->crossValidation;
    if (facts.outOfFold() && folds) {
        text += " Over the " + countOf(folds->finishedFolds(), "fold", "folds") + " balanced accuracy was " +
                fixedText(folds->meanBalancedAccuracy, 3) + " on average (standard deviation " +
                fixedText(folds->deviationBalancedAccuracy, 3) + ").";
    }
    if (const auto& others = facts.input->comparison; others && others->runs.size() > 1) {
        text += " It was compared with " +
                countOf(static_cast<std::int64_t>(others->runs.size()) - 1, "other training", "other trainings") +
                " by paired bootstrap over lesions and McNemar's exact test.";
    }
    return text;
}

}  // namespace

std::string methodsParagraph(const ReportInput& input) {
    const ReportFacts facts = gatherFacts(input, false);
    const Run* run = facts.run();
    const Assessment& assessment = facts.assessment();
    std::string text;
    if (run) {
        text += "A classifier of " + countOf(static_cast<std::int64_t>(run->classes.size()), "class", "classes") +
                " (" + joinedText(run->classes) + ") was trained on " + run->datasetName;
        if (const std::string images = facts.datasetOption("images"); !images.empty()) {
            text += " (" + images + " images of " + facts.datasetOption("lesions") + " lesions)";
        }
        text += " with LesionLab " +
                (facts.option("lesionlab").empty() ? programVersion() : facts.option("lesionlab")) + ". " +
                splitSentence(facts) + " " + preprocessingSentence(facts) + " " +
                augmentationSentence(run->options.augmentation) + " " + samplingSentence(run->options) +
                " The network was " + architectureTitle(run->options.architecture) + ". " +
                (run->options.clinical.any() ? inputsSentence(facts) + " " : std::string()) + weightsSentence(facts) +
                " " + trainingSentence(facts) + " ";
    } else {
        text +=
            "A classifier of " + joinedText(facts.classes()) + " was judged with LesionLab " + programVersion() + ". ";
    }
    text += "It was judged on " + judgedPhrase(facts) + ": " + countOf(assessment.images.images, "image", "images") +
            " of " + countOf(assessment.images.lesions, "lesion", "lesions") +
            ". The main measure is balanced accuracy, the mean of the classes' "
            "sensitivities. " +
            intervalSentence(facts);
    if (const std::string how = predictorSentence(facts); !how.empty()) text += " " + how;
    text += severalSentence(facts);
    if (assessment.uncalibrated) {
        text += " Probabilities were calibrated with a temperature fitted on the validation part (" +
                fixedText(facts.judged().temperature, 3) + ").";
    }
    return text;
}

}  // namespace lesion
