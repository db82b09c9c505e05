#include "core/model/Clinical.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace lesion {

namespace {

using nlohmann::json;

constexpr std::size_t mostNames = 64;
constexpr const char* allowed = "none, age, sex, site, age+sex, age+sex+site …";

template <std::size_t N>
bool among(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// Known only with the diagnosis, or it itself.
bool isProof(std::string_view name) {
    constexpr std::array<std::string_view, 9> proofs{
        "dx_type",          "dxtype",   "dx", "diagnosis", "label", "class", "diagnosis_confirm_type",
        "benign_malignant", "histology"};
    return among(proofs, name);
}

bool isOrigin(std::string_view name) {
    constexpr std::array<std::string_view, 8> origins{"lesion_id",  "lesion",  "image_id", "image",
                                                      "patient_id", "patient", "dataset",  "source"};
    return among(origins, name);
}

bool known(const std::optional<double>& age) {
    return age && *age >= 0 && *age <= oldestAge;  // false for NaN
}

/// Alphabetical.
std::vector<std::string> namesOf(std::span<const ClinicalFacts> training, std::string ClinicalFacts::*input) {
    std::map<std::string, int> counts;
    for (const ClinicalFacts& facts : training)
        if (auto name = clinicalName(facts.*input); !name.empty()) ++counts[std::move(name)];
    std::vector<std::pair<int, std::string>> byCount;
    byCount.reserve(counts.size());
    for (const auto& [name, count] : counts) byCount.emplace_back(-count, name);
    std::ranges::sort(byCount);
    if (byCount.size() > mostNames) byCount.resize(mostNames);
    std::vector<std::string> names;
    names.reserve(byCount.size());
    for (auto& [count, name] : byCount) names.push_back(std::move(name));
    std::ranges::sort(names);
    return names;
}

void appendOneHot(std::vector<float>& values, const std::vector<std::string>& names, std::string_view cell) {
    const auto place = std::ranges::find(names, clinicalName(cell)) - names.begin();
    const std::size_t begin = values.size();
    values.resize(begin + names.size() + 1, 0.F);
    values[begin + static_cast<std::size_t>(place)] = 1;
}

/// As a file may have them: what clinicalName() makes, no name twice.
bool sane(std::vector<std::string> names) {
    if (names.size() > mostNames) return false;
    std::ranges::sort(names);
    return std::ranges::adjacent_find(names) == names.end() &&
           std::ranges::all_of(names, [](const auto& name) { return !name.empty() && clinicalName(name) == name; });
}

}  // namespace

std::string clinicalName(std::string_view cell) {
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::array<std::string_view, 8> unknown{"unknown", "n/a", "na", "nan", "none", "null", "?", "-"};
    const auto first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    std::string name(cell.substr(first, cell.find_last_not_of(blanks) - first + 1));
    std::ranges::transform(name, name.begin(), [](char c) {  // not by the user's locale
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return among(unknown, name) ? std::string() : name;
}

ClinicalFacts onlyUsed(ClinicalFacts facts, const ClinicalInputs& inputs) {
    if (!inputs.age) facts.age.reset();
    if (!inputs.sex) facts.sex.clear();
    if (!inputs.site) facts.site.clear();
    return facts;
}

std::string toString(const ClinicalInputs& inputs) {
    std::string text;
    for (const auto& [used, name] : {std::pair{inputs.age, "age"}, {inputs.sex, "sex"}, {inputs.site, "site"}})
        if (used) text += std::string(text.empty() ? "" : "+") + name;
    return text.empty() ? "none" : text;
}

Result<ClinicalInputs> parseClinicalInputs(std::string_view text) {
    ClinicalInputs inputs;
    if (text == "none") return inputs;
    for (std::string_view rest = text;;) {
        const auto plus = rest.find('+');
        const std::string_view name = rest.substr(0, plus);
        bool* const input = name == "age"    ? &inputs.age
                            : name == "sex"  ? &inputs.sex
                            : name == "site" ? &inputs.site
                                             : nullptr;
        if (input == nullptr || *input) {
            if (isProof(name)) return fail(MessageId::ClinicalProof, {{"name", std::string(name)}});
            if (isOrigin(name)) return fail(MessageId::ClinicalOrigin, {{"name", std::string(name)}});
            return fail(MessageId::OptionValue,
                        {{"key", "clinical"}, {"value", std::string(text)}, {"allowed", allowed}});
        }
        *input = true;
        if (plus == std::string_view::npos) return inputs;
        rest.remove_prefix(plus + 1);
    }
}

int ClinicalEncoding::length() const {
    const auto names = (inputs.sex ? sexes.size() + 1 : 0) + (inputs.site ? sites.size() + 1 : 0);
    return (inputs.age ? 2 : 0) + static_cast<int>(names);
}

std::vector<float> ClinicalEncoding::encode(const ClinicalFacts& facts) const {
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(length()));
    if (inputs.age) {
        const bool told = known(facts.age);
        values.push_back(told ? static_cast<float>((*facts.age - ageMean) / ageDeviation) : 0.F);
        values.push_back(told ? 0.F : 1.F);
    }
    if (inputs.sex) appendOneHot(values, sexes, facts.sex);
    if (inputs.site) appendOneHot(values, sites, facts.site);
    return values;
}

ClinicalEncoding fitClinicalEncoding(const ClinicalInputs& inputs, std::span<const ClinicalFacts> training) {
    ClinicalEncoding encoding{inputs, 0, 1, {}, {}};
    if (inputs.sex) encoding.sexes = namesOf(training, &ClinicalFacts::sex);
    if (inputs.site) encoding.sites = namesOf(training, &ClinicalFacts::site);
    if (!inputs.age) return encoding;
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const ClinicalFacts& facts : training) {
        if (!known(facts.age)) continue;
        sum += *facts.age;
        squares += *facts.age * *facts.age;
        ++count;
    }
    if (count == 0) return encoding;
    encoding.ageMean = sum / count;
    const double variance = squares / count - encoding.ageMean * encoding.ageMean;
    if (variance > 1e-6) encoding.ageDeviation = std::sqrt(variance);  // of one age alone every unit is as good
    return encoding;
}

json toJson(const ClinicalEncoding& encoding) {
    json document = {{"inputs", json::array()}};
    if (encoding.inputs.age) {
        document["inputs"].push_back("age");
        document["age"] = {{"mean", encoding.ageMean}, {"deviation", encoding.ageDeviation}};
    }
    if (encoding.inputs.sex) {
        document["inputs"].push_back("sex");
        document["sexes"] = encoding.sexes;
    }
    if (encoding.inputs.site) {
        document["inputs"].push_back("site");
        document["sites"] = encoding.sites;
    }
    return document;
}

Result<ClinicalEncoding> clinicalEncodingFromJson(const json& document) {
    const auto invalid = [](std::string detail) {
        return fail(MessageId::ModelFileInvalid, {{"path", "clinical"}}, std::move(detail));
    };
    try {
        ClinicalEncoding encoding;
        for (const json& name : document.at("inputs")) {
            if (name == "age")
                encoding.inputs.age = true;
            else if (name == "sex")
                encoding.inputs.sex = true;
            else if (name == "site")
                encoding.inputs.site = true;
            else
                return invalid("an input " + name.dump());
        }
        if (encoding.inputs.age) {
            document.at("age").at("mean").get_to(encoding.ageMean);
            document.at("age").at("deviation").get_to(encoding.ageDeviation);
        }
        if (encoding.inputs.sex) document.at("sexes").get_to(encoding.sexes);
        if (encoding.inputs.site) document.at("sites").get_to(encoding.sites);
        if (!std::isfinite(encoding.ageMean) || !(encoding.ageDeviation > 0) || !std::isfinite(encoding.ageDeviation) ||
            !sane(encoding.sexes) || !sane(encoding.sites))
            return invalid(document.dump());
        return encoding;
    } catch (const json::exception& exception) {
        return invalid(exception.what());
    }
}

}  // namespace lesion
