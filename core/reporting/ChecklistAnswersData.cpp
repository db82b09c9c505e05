#include "core/metrics/Curves.h"
#include "core/reporting/Checklist.h"
#include "core/reporting/ReportHtml.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <functional>
#include <map>

// What a run says about the data. An empty text: the records do not tell.

namespace lesion {

using Topic = ChecklistItem::Topic;

namespace {

std::string dataNames(const ReportFacts& facts) {
    const Run* run = facts.run();
    std::string text;
    if (run) text = "Trained on " + run->datasetName + " (fingerprint " + run->datasetFingerprint + ")";
    if (!run && facts.input->model) text = "Trained on " + facts.input->model->dataset;
    if (facts.judged().external && facts.dataset()) text += ", judged on " + facts.dataset()->name;
    if (text.empty()) return {};
    return text + (facts.isHam10000() ? "; HAM10000 is public, licence and citation in the section named" : "") + ".";
}

const Dataset* openedOf(const ReportFacts& facts) {
    return facts.input->opened ? facts.input->opened.get() : facts.dataset();
}

std::string eligibility(const ReportFacts& facts) {
    const Dataset* opened = openedOf(facts);
    if (!opened) return {};
    std::string text = countOf(static_cast<std::int64_t>(opened->problems.size()), "problem", "problems") +
                       " met when the data were opened, each listed with what was done; " +
                       countOf(static_cast<std::int64_t>(facts.exclusions.size()), "image", "images") +
                       " excluded by hand";
    const Run* run = facts.run();
    if (run && !run->options.classes.isIdentity())
        text += "; classes merged or left out: " + toString(run->options.classes);
    return text + ".";
}

std::string subsets(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run) return {};
    const std::string whole =
        run->options.split.subset > 0
            ? "About " + countText(run->options.split.subset) + " images were drawn, whole lesions each."
            : std::string("No subset was drawn: all usable images belong to a part.");
    return whole + " Whole photographs were used, without cropping a lesion out. " + samplingSentence(run->options);
}

std::string missing(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    std::int64_t age = 0;
    std::int64_t sex = 0;
    std::int64_t site = 0;
    for (const Sample& sample : facts.dataset()->samples) {
        age += sample.age ? 0 : 1;
        sex += isKnown(sample.sex) ? 0 : 1;
        site += isKnown(sample.site) ? 0 : 1;
    }
    return "Of " + countOf(static_cast<std::int64_t>(facts.dataset()->samples.size()), "image", "images") +
           " the age is not known for " + countText(age) + ", the sex for " + countText(sex) + ", the site for " +
           countText(site) + ". None of these is an input of the model; images without a label are left out.";
}

std::string acquisition(const ReportFacts& facts) {
    const Dataset* dataset = facts.dataset();
    if (!dataset) return {};
    const bool sources =
        std::ranges::any_of(dataset->samples, [](const Sample& sample) { return !sample.source.empty(); });
    return std::string(
               "Device, lighting and photographer are not recorded in this data set; the source of each image is ") +
           (sources ? "recorded and counted." : "not recorded either.");
}

/// How many labels rest on what.
std::string proofs(const ReportFacts& facts, const std::function<bool(const Sample&)>& chosen) {
    std::map<std::string, int> counts;
    int unknown = 0;
    for (const Sample& sample : facts.dataset()->samples) {
        if (!chosen(sample)) continue;
        if (sample.dxType.empty()) {
            ++unknown;
        } else {
            ++counts[sample.dxType];
        }
    }
    std::vector<std::string> parts;
    for (const auto& [proof, count] : counts) parts.push_back(proof + " " + countText(count));
    if (unknown > 0 && !counts.empty()) parts.push_back("not recorded " + countText(unknown));
    return joinedText(parts);
}

std::string referenceStandard(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    const std::string text = proofs(facts, [](const Sample&) { return true; });
    if (text.empty()) return "What the labels rest on is not recorded in this data set.";
    return "Labels by what they rest on: " + text + ". It gives the label away and is never an input.";
}

std::string histopathology(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    const auto& classes = facts.dataset()->classes;
    std::vector<std::string> parts;
    for (const int index : malignantClasses(classes)) {
        const std::string text = proofs(facts, [&](const Sample& sample) { return sample.label == index; });
        if (!text.empty()) parts.push_back(classes[static_cast<std::size_t>(index)] + ": " + text);
    }
    return parts.empty() ? "Not recorded in this data set."
                         : "Malignant classes by what their labels rest on: " + joinedText(parts) + ".";
}

std::string countsText(const ReportFacts& facts) {
    if (facts.split.rows.empty()) return {};
    std::vector<std::string> parts;
    const std::pair<Part, const char*> all[] = {
        {Part::Train, "training"}, {Part::Validation, "validation"}, {Part::Test, "test"}};
    for (const auto& [part, name] : all) {
        const PartCounts& counts = *facts.part(part);
        parts.push_back(std::string(name) + " " + countOf(counts.images, "image", "images") + " of " +
                        countOf(counts.lesions, "lesion", "lesions"));
    }
    return "Images and lesions of each part: " + joinedText(parts) + ".";
}

std::string sampleSize(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    std::string text = "Size reached: " + countOf(assessment.images.images, "judged image", "judged images") + " of " +
                       countOf(assessment.images.lesions, "lesion", "lesions");
    const FigureValue& balanced = assessment.images.of(Figure::BalancedAccuracy);
    if (balanced.interval) {
        text += "; the interval of balanced accuracy is " +
                fixedText(balanced.interval->high - balanced.interval->low, 3) + " wide";
    }
    return text + ".";
}

std::string disjoint(const ReportFacts& facts) {
    const Run* run = facts.run();
    if (!run) return {};
    std::string text = run->options.split.byLesion
                           ? "Parts are disjoint by lesion (by patient where the data name one)."
                           : "Parts are disjoint by image only.";
    if (const auto& shared = facts.assessment().shared) {
        text += " Of " + countOf(shared->images, "judged image", "judged images") + ", " + countText(shared->leaking) +
                " show a lesion that the model was trained on.";
    }
    return text;
}

std::string dataDifference(const ReportFacts& facts) {
    if (facts.judged().external) return "Another data set than the one trained on; classes were matched by name.";
    if (!facts.run()) return {};
    return "The images judged come from the same data set as those trained on; classes and characteristics of each "
           "part are compared.";
}

std::string characteristics(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    return "Class, age, sex, site, source and proof, with what is missing, for each part; \"not recorded\" where the "
           "data set has no "
           "such field.";
}

std::string skinTone(const ReportFacts& facts) {
    const auto& groups = facts.assessment().subgroups;
    std::vector<std::string> parts;
    for (const Subgroup& group : groups) {
        if (group.attribute == "skin_tone") parts.push_back(group.value + " " + countText(group.images));
    }
    if (parts.empty())
        return facts.dataset() ? "Not recorded in this data set, and not estimated for this report." : "";
    return "Not recorded in this data set; estimated from the skin around the lesion (individual typology angle): " +
           joinedText(parts) + ".";
}

std::string outcome(const ReportFacts& facts) {
    std::vector<std::string> classes;
    for (const auto& name : facts.classes()) classes.push_back(classPhrase(name));
    return "The classes: " + joinedText(classes) + ". Nothing else can be answered.";
}

std::string notRecorded(const ReportFacts& facts, const char* what) {
    return facts.dataset() ? std::string(what) + " not recorded in this data set." : std::string();
}

std::string sourcesText(const ReportFacts& facts) {
    if (!facts.dataset()) return {};
    std::map<std::string, int> counts;
    for (const Sample& sample : facts.dataset()->samples) {
        if (!sample.source.empty()) ++counts[sample.source];
    }
    if (counts.empty()) return "The source of an image is not recorded in this data set.";
    std::vector<std::string> parts;
    for (const auto& [source, count] : counts) parts.push_back(source + " " + countText(count));
    return "Images by source: " + joinedText(parts) + ".";
}

std::string synthetic(const ReportFacts& facts) {
    if (facts.judged().synthetic())
        return "All images are synthetic, drawn by the program from a seed, which makes them again.";
    return facts.dataset() || facts.run() ? "No synthetic images were used." : "";
}

using Answer = std::string (*)(const ReportFacts&);

const std::map<Topic, Answer>& answers() {
    static const std::map<Topic, Answer> all{
        {Topic::DataSource, dataNames},
        {Topic::Eligibility, eligibility},
        {Topic::Subsets, subsets},
        {Topic::Missing, missing},
        {Topic::Acquisition, acquisition},
        {Topic::ReferenceStandard, referenceStandard},
        {Topic::Histopathology, histopathology},
        {Topic::Counts, countsText},
        {Topic::SampleSize, sampleSize},
        {Topic::Disjoint, disjoint},
        {Topic::DataDifference, dataDifference},
        {Topic::Characteristics, characteristics},
        {Topic::SkinTone, skinTone},
        {Topic::Outcome, outcome},
        {Topic::Sources, sourcesText},
        {Topic::Synthetic, synthetic},
        {Topic::Flow, countsText},
        {Topic::Partition, splitSentence},
        {Topic::Dates, [](const ReportFacts& facts) { return notRecorded(facts, "Dates of collection are"); }},
        {Topic::ImageTypes, [](const ReportFacts& facts) { return notRecorded(facts, "The type of each image is"); }},
        {Topic::Artefacts,
         [](const ReportFacts& facts) { return notRecorded(facts, "Artefacts were not looked for, and are"); }},
        {Topic::Vendors, [](const ReportFacts& facts) { return notRecorded(facts, "Device and vendor are"); }},
        {Topic::DataAvailability,
         [](const ReportFacts& facts) {
             const Run* run = facts.run();
             if (!run) return std::string();
             const std::string split = facts.hashOf(runfile::split);
             return "Fingerprint of the data: " + run->datasetFingerprint +
                    (split.empty() ? "; each fold's split is named with its SHA-256."
                                   : "; SHA-256 of the split: " + split + ".");
         }},
    };
    return all;
}

}  // namespace

std::string answerAboutData(Topic topic, const ReportFacts& facts) {
    const auto answer = answers().find(topic);
    return answer == answers().end() ? std::string() : answer->second(facts);
}

}  // namespace lesion
