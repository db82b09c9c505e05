#include "core/metrics/PredictionsFile.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <limits>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {

namespace {

constexpr std::array<const char*, 3> fixedColumns{"image_id", "lesion_id", "label"};
constexpr int digitsOfFloat = 9;  // as many as a float needs to come back as it was

// Streams, not strtod: a window's locale may write decimal commas, and not every library has from_chars for floats.
class NumberReader {
public:
    NumberReader() { stream_.imbue(std::locale::classic()); }

    std::optional<float> read(const std::string& text) {
        stream_.clear();
        stream_.str(text);
        float value = 0;
        if (!(stream_ >> value) || stream_.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
        return value;
    }

private:
    std::istringstream stream_;
};

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

nlohmann::json perClass(const std::vector<std::string>& classes, const std::vector<std::optional<double>>& values) {
    auto object = nlohmann::json::object();
    for (std::size_t k = 0; k < classes.size(); ++k) {
        object[classes[k]] = values[k] ? nlohmann::json(*values[k]) : nlohmann::json(nullptr);
    }
    return object;
}

std::vector<std::optional<double>> perClass(const nlohmann::json& object, const std::vector<std::string>& classes) {
    std::vector<std::optional<double>> values;
    for (const auto& name : classes) {
        const auto& value = object.at(name);
        values.push_back(value.is_null() ? std::nullopt : std::optional(value.get<double>()));
    }
    return values;
}

/// JSON has no infinity or NaN; a diverged loss is written as null.
double numberOrNan(const nlohmann::json& value) {
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

}  // namespace

Result<void> writePredictions(const std::filesystem::path& file, const Predictions& predictions) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::setprecision(digitsOfFloat) << "image_id,lesion_id,label";
    for (const auto& name : predictions.classes) out << ',' << csvCell(name);
    out << '\n';
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        out << csvCell(predictions.imageIds[i]) << ',' << csvCell(predictions.lesionIds[i]) << ','
            << csvCell(predictions.classes[static_cast<std::size_t>(predictions.labels[i])]);
        for (const float value : predictions.row(i)) out << ',' << value;
        out << '\n';
    }
    return writeFile(file, std::string_view(out.str()));
}

Result<Predictions> readPredictions(const std::filesystem::path& file) {
    auto table = readCsv(file);
    if (!table) return tl::unexpected(std::move(table.error()));
    for (std::size_t i = 0; i < fixedColumns.size(); ++i) {
        if (table->header.size() > i && table->header[i] == fixedColumns[i]) continue;
        return fail(MessageId::CsvHeader,
                    {{"path", toUtf8(file)}, {"column", fixedColumns[i]}, {"columns", joined(table->header)}});
    }

    Predictions result;
    result.classes.assign(table->header.begin() + fixedColumns.size(), table->header.end());
    NumberReader numbers;
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto& row = table->rows[r];
        const auto bad = [&] {
            return fail(MessageId::CsvRow, {{"path", toUtf8(file)}, {"line", std::to_string(r + 2)}});
        };
        if (row.size() != table->header.size()) return bad();
        const auto label = std::find(result.classes.begin(), result.classes.end(), row[2]);
        if (label == result.classes.end()) return bad();
        result.imageIds.push_back(row[0]);
        result.lesionIds.push_back(row[1]);
        result.labels.push_back(static_cast<int>(label - result.classes.begin()));
        for (std::size_t k = fixedColumns.size(); k < row.size(); ++k) {
            const auto value = numbers.read(row[k]);
            if (!value) return bad();
            result.probabilities.push_back(*value);
        }
    }
    return result;
}

nlohmann::json toJson(const Evaluation& evaluation) {
    return {{"classes", evaluation.classes},
            {"images", evaluation.images},
            {"loss", evaluation.loss},
            {"accuracy", evaluation.accuracy},
            {"balanced_accuracy", evaluation.balancedAccuracy},
            {"majority_accuracy", evaluation.majorityAccuracy},
            {"majority_balanced_accuracy", evaluation.majorityBalancedAccuracy},
            {"recall", perClass(evaluation.classes, evaluation.recall)},
            {"precision", perClass(evaluation.classes, evaluation.precision)},
            {"confusion", evaluation.confusion}};
}

Result<Evaluation> evaluationFromJson(const nlohmann::json& json) {
    try {
        Evaluation result;
        json.at("classes").get_to(result.classes);
        json.at("images").get_to(result.images);
        result.loss = numberOrNan(json.at("loss"));
        json.at("accuracy").get_to(result.accuracy);
        json.at("balanced_accuracy").get_to(result.balancedAccuracy);
        json.at("majority_accuracy").get_to(result.majorityAccuracy);
        json.at("majority_balanced_accuracy").get_to(result.majorityBalancedAccuracy);
        result.recall = perClass(json.at("recall"), result.classes);
        result.precision = perClass(json.at("precision"), result.classes);
        json.at("confusion").get_to(result.confusion);
        const auto wrongLength = [&](const std::vector<int>& row) { return row.size() != result.classes.size(); };
        if (result.confusion.size() != result.classes.size() ||
            std::any_of(result.confusion.begin(), result.confusion.end(), wrongLength)) {
            return fail(MessageId::RunInvalid, {{"path", ""}, {"file", "metrics.json"}}, "confusion has a wrong shape");
        }
        return result;
    } catch (const nlohmann::json::exception& exception) {
        return fail(MessageId::RunInvalid, {{"path", ""}, {"file", "metrics.json"}}, exception.what());
    }
}

}  // namespace lesion
