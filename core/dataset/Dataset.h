#pragma once

#include "core/base/Message.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lesion {

/// One photograph and what is known of it. `dxType` (how the diagnosis was confirmed) gives the label away in HAM10000
/// and is never an input of a model.
struct Sample {
    std::string id;
    std::filesystem::path file;
    std::string lesion;   ///< empty: not known, then the photograph counts as a lesion of its own
    std::string patient;  ///< empty: not known
    int label = -1;       ///< index into Dataset::classes
    std::optional<double> age;
    std::string sex;
    std::string site;
    std::string dxType;
    std::string source;                                       ///< HAM10000's `dataset` column and its like
    std::vector<std::pair<std::string, std::string>> others;  ///< further columns, name and value, in file order
    std::string excluded;  ///< why someone took it out of training and evaluation (see Exclusions.h); empty: it is in
};

/// Something that was wrong with the data and what was done about it. Nothing is dropped silently.
struct Problem {
    enum class Kind {
        MissingFile,     ///< a row whose image is not there
        FileWithoutRow,  ///< an image that no row names
        WrongSignature,  ///< not the image type that its name says, or none at all
        CutShort,        ///< no end of file
        DuplicateId,     ///< a second row or file of the same id
        UnknownLabel,    ///< a label that the format does not have, or none
        TwoDiagnoses,    ///< a lesion whose photographs differ in class
        Undecodable,     ///< found when decoding
        TooLarge,        ///< a header that claims more pixels than can be
        BadRow           ///< a row with too few or too many fields
    };
    Kind kind{};
    std::string subject;  ///< image id, file name or lesion id
    Message what;         ///< a sentence: what is wrong
    Message action;       ///< a sentence: what was done about it (left out, kept, first one kept)
};
std::string_view toString(Problem::Kind kind);  ///< snake_case, as in JSON

/// A data set as opened: every sample that can be used, and every problem met. A plain value; cheap to move.
struct Dataset {
    std::string format;  ///< ham10000, isic-challenge, isic-archive, folders, csv
    std::string name;    ///< for people: the folder's name or "Synthetic lesions"
    std::filesystem::path folder;
    bool synthetic = false;            ///< made by the program: said wherever it shows
    std::vector<std::string> classes;  ///< short names, alphabetical
    std::vector<Sample> samples;
    std::vector<Problem> problems;

    /// For each sample the index of its lesion (0 … lesionCount-1); samples without a lesion have one each.
    std::vector<int> lesionIndices() const;
    int lesionCount() const;
    std::vector<int> imagesPerClass() const;
    std::vector<int> lesionsPerClass() const;  ///< a lesion counts under its first photograph's class
    bool hasPatients() const;                  ///< every sample names a patient
    /// 16 hex digits over ids, labels, lesions and file sizes' names: changes when the data changes, not when it moves.
    std::string fingerprint() const;
};

/// "mel" → "melanoma": full English names of HAM10000's and ISIC's classes; other names as they are.
std::string fullClassName(const std::string& shortName);

}  // namespace lesion
