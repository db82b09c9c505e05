#pragma once

#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/evaluation/SkinTone.h"
#include "core/metrics/Intervals.h"

#include <string>
#include <vector>

namespace lesion {

/// A part of the images that have something in common (sex=female), judged on its own.
struct Subgroup {
    std::string attribute;  ///< sex, age, site, source, proof, skin_tone
    std::string value;      ///< female, 40–59, back, vidir_modern, histo, light …
    int images = 0;
    int lesions = 0;
    FigureValue balancedAccuracy;  ///< over the classes that occur in the group
    FigureValue accuracy;
    /// The same of lesions: the group's photographs of each lesion combined into one answer.
    FigureValue lesionBalancedAccuracy{};
    FigureValue lesionAccuracy{};
    int classes = 0;        ///< that occur
    bool tooSmall = false;  ///< fewer than 30 images or 20 lesions: shown, not ranked
};

/// Two groups of an attribute that differ beyond chance: their balanced accuracies over the classes of which both have
/// at least ten lesions (groups differ in their classes, and some classes are harder than others), whose intervals do
/// not overlap.
struct SubgroupGap {
    std::string attribute;
    std::string worstGroup;
    std::string bestGroup;
    double worst = 0;
    double best = 0;
    Interval worstInterval;
    Interval bestInterval;
    std::vector<std::string> classes;
};

/// One value of an attribute for each row of the predictions, empty where it is not known.
struct Attribute {
    std::string name;
    std::vector<std::string> values;
};

/// An attribute in words, to stand within a sentence: skin_tone is "skin tone (estimate)". One that is not known is its
/// own name with blanks for underscores.
std::string attributeWords(const std::string& attribute);
/// A value in words: of proof "histo" is "histopathology". What the data name otherwise stays as it is.
std::string groupWords(const std::string& attribute, const std::string& value);

/// sex, age (bands 0–19, 20–39, 40–59, 60–79, 80+), site, source, proof: those of which the data set knows at least
/// one value. Rows are found in `dataset` by image id.
std::vector<Attribute> attributesOf(const Predictions& predictions, const Dataset& dataset);
/// The group of each photograph's skin; empty where too little skin shows. Reads the images with all cores. Progress
/// counts them. Errors: Stopped.
Result<Attribute> skinToneAttribute(const Predictions& predictions, const Dataset& dataset, const StopToken& stop = {},
                                    const Progress& progress = {});

struct Subgroups {
    std::vector<Subgroup> groups;   ///< every value of every attribute; by attribute as given, then by value
    std::vector<SubgroupGap> gaps;  ///< at most one an attribute: its widest
};
/// Intervals as BootstrapOptions says: lesions are drawn within their class, inside the group. Errors: Stopped.
Result<Subgroups> judgeSubgroups(const Predictions& predictions, const std::vector<Attribute>& attributes,
                                 const BootstrapOptions& options, const StopToken& stop = {});

}  // namespace lesion
