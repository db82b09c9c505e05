#include "core/evaluation/Isic2018.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassNames.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <locale>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string_view>

namespace lesion {

namespace {

struct Column {
    const char* name;
    const char* className;
};
constexpr std::array<Column, 7> columns{
    {{"MEL", "mel"}, {"NV", "nv"}, {"BCC", "bcc"}, {"AKIEC", "akiec"}, {"BKL", "bkl"}, {"DF", "df"}, {"VASC", "vasc"}}};

constexpr int digitsOfFloat = 9;  // as many as a float needs to come back as it was
constexpr std::size_t testImages = 1512;
constexpr std::size_t mayBeMissing = 12;
constexpr std::string_view lastOfHam10000 = "ISIC_0034320";  // ids of the challenge's other parts follow on it

/// For each column of the submission the class of the predictions; empty where they are not one to one.
std::optional<std::array<std::size_t, columns.size()>> classesOfColumns(const std::vector<std::string>& classes) {
    if (classes.size() != columns.size()) return std::nullopt;
    std::array<std::size_t, columns.size()> places{};
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const auto found = std::ranges::find_if(
            classes, [&](const std::string& name) { return shortClassName(name) == columns[c].className; });
        if (found == classes.end()) return std::nullopt;
        places[c] = static_cast<std::size_t>(found - classes.begin());
    }
    return places;
}

template <typename Names>
std::string joined(const Names& names) {
    std::string text;
    for (const auto& name : names) {
        if (!text.empty()) text += ", ";
        text += name;
    }
    return text;
}

std::string wantedNames() {
    std::vector<std::string> names;
    for (const Column& column : columns) names.emplace_back(column.name);
    return joined(names);
}

std::string withoutExtension(const std::string& id) {
    for (const std::string_view extension : {".jpg", ".jpeg", ".JPG"}) {
        if (id.ends_with(extension)) return id.substr(0, id.size() - extension.size());
    }
    return id;
}

bool canBeOfficialTest(const Predictions& predictions) {
    const auto follows = [](const std::string& id) {
        const std::string name = withoutExtension(id);
        return name.size() == lastOfHam10000.size() && name.starts_with("ISIC_") && name > lastOfHam10000;
    };
    return classesOfColumns(predictions.classes) && predictions.size() <= testImages &&
           predictions.size() + mayBeMissing >= testImages && std::ranges::all_of(predictions.imageIds, follows);
}

}  // namespace

Result<void> checkSubmissionClasses(const std::vector<std::string>& classes) {
    if (classesOfColumns(classes)) return {};
    return fail(MessageId::SubmissionClasses, {{"wanted", wantedNames()}, {"model", joined(classes)}});
}

Result<void> writeSubmission(const std::filesystem::path& file, const Predictions& predictions) {
    if (auto checked = checkSubmissionClasses(predictions.classes); !checked) return checked;
    const auto places = classesOfColumns(predictions.classes);
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(digitsOfFloat) << "image";
    for (const Column& column : columns) out << ',' << column.name;
    out << '\n';
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        out << csvCell(withoutExtension(predictions.imageIds[i]));
        for (const std::size_t place : *places) out << ',' << predictions.row(i)[place];
        out << '\n';
    }
    return writeFile(file, std::string_view(out.str()));
}

const std::vector<PublishedResult>& isic2018Results() {
    static const std::vector<PublishedResult> results{{"MetaOptima, Top 10 Models Averaged", 0.885},
                                                      {"MetaOptima, Meta Ensemble", 0.882},
                                                      {"MetaOptima, Best Single Model", 0.871},
                                                      {"next team", 0.856}};
    return results;
}

Isic2018Standing compareWithIsic2018(const Predictions& predictions) {
    Isic2018Standing standing;
    standing.balancedAccuracy = evaluatePredictions(predictions, -1).balancedAccuracy;
    standing.officialTest = canBeOfficialTest(predictions);
    for (const PublishedResult& result : isic2018Results()) {
        if (result.balancedAccuracy > standing.balancedAccuracy) ++standing.rank;
    }
    return standing;
}

nlohmann::json toJson(const Isic2018Standing& standing) {
    auto published = nlohmann::json::array();
    for (const PublishedResult& result : isic2018Results()) {
        published.push_back({{"what", result.what}, {"balanced_accuracy", result.balancedAccuracy}});
    }
    return {{"balanced_accuracy", standing.balancedAccuracy},
            {"rank", standing.rank},
            {"official_test", standing.officialTest},
            {"published", std::move(published)}};
}

}  // namespace lesion
