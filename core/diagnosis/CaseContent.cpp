#include "core/diagnosis/CaseContent.h"

#include "core/base/MessageIds.h"
#include "core/dataset/Dataset.h"

#include <algorithm>
#include <iomanip>
#include <locale>
#include <sstream>

namespace lesion {

namespace {

std::string fixed(double value, int digits) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::fixed << std::setprecision(digits) << value;
    return out.str();
}

/// The sentence has the per cent sign. A dash where there is none.
std::string percent(const std::optional<double>& share, int digits = 1) {
    return share ? fixed(100 * *share, digits) : "–";
}

constexpr int figureDigits = 3;

std::vector<CaseBar> barsOf(const Diagnosis& diagnosis, const ViewSpread* spread) {
    std::vector<CaseBar> bars;
    for (std::size_t k = 0; k < diagnosis.probabilities.size(); ++k) {
        CaseBar bar;
        bar.index = static_cast<int>(k);
        bar.probability = static_cast<double>(diagnosis.probabilities[k]);
        bar.largest = bar.index == diagnosis.largest;
        if (spread && k < spread->lowest.size()) {
            bar.lowest = static_cast<double>(spread->lowest[k]);
            bar.highest = static_cast<double>(spread->highest[k]);
        }
        bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, std::ranges::greater{}, &CaseBar::probability);
    return bars;
}

}  // namespace

std::vector<Message> refusalOf(const Diagnosis& diagnosis) {
    if (!diagnosis.refused) return {};
    std::vector<Message> reasons{{MessageId::PhotographRefused, {}}};
    for (const InputFinding& finding : diagnosis.findings) reasons.push_back(finding.message);
    return reasons;
}

bool isFinding(const Diagnosis& diagnosis, const Message& warning) {
    return std::ranges::find(diagnosis.findings, warning, &InputFinding::message) != diagnosis.findings.end();
}

std::optional<CaseLine> setLine(const Diagnosis& diagnosis) {
    if (!diagnosis.set || diagnosis.refused) return {};
    if (auto referral = diagnosis.referral()) return CaseLine{std::move(*referral), true};
    const auto only = static_cast<std::size_t>(diagnosis.set->classes.front());
    return CaseLine{
        {MessageId::SetAlone,
         {{"level", fixed(100 * diagnosis.setLevel, 0)}, {"class_name", fullClassName(diagnosis.classes[only])}}}};
}

std::vector<Message> decisionLines(const MalignancyRule& rule, const MalignancyAnswer& answer) {
    std::vector<Message> lines{{answer.positive ? MessageId::MalignantAbove : MessageId::MalignantBelow,
                                {{"probability", fixed(answer.probability, figureDigits)},
                                 {"threshold", fixed(answer.threshold, figureDigits)}}},
                               {MessageId::OperatingPointWorth,
                                {{"sensitivity", percent(answer.sensitivity)},
                                 {"wanted", percent(rule.wantedSensitivity, 0)},
                                 {"specificity", percent(answer.specificity)}}}};
    if (answer.corrected && answer.prevalence)
        lines.push_back({MessageId::PrevalenceOther,
                         {{"prevalence", percent(answer.prevalence)},
                          {"validation", percent(rule.prevalence)},
                          {"probability", fixed(*answer.corrected, figureDigits)},
                          {"positive", percent(answer.positivePredictiveValue)},
                          {"negative", percent(answer.negativePredictiveValue)}}});
    else
        lines.push_back({MessageId::PrevalenceSame, {{"prevalence", percent(rule.prevalence)}}});
    return lines;
}

Message spreadLine(const Diagnosis& diagnosis, const ViewSpread& spread) {
    const auto k = static_cast<std::size_t>(diagnosis.largest);
    const auto text = [](float value) { return fixed(static_cast<double>(value), figureDigits); };
    return {MessageId::SpreadOverViews,
            {{"class", diagnosis.classes[k]},
             {"lowest", text(spread.lowest[k])},
             {"highest", text(spread.highest[k])},
             {"mean", text(spread.mean[k])}}};
}

CaseContent caseContent(const Diagnosis& diagnosis, const DiagnosisBasis* basis, const ViewSpread* spread) {
    CaseContent content;
    content.classes = diagnosis.classes;
    content.refusal = refusalOf(diagnosis);
    content.bars = barsOf(diagnosis, spread);
    if (auto set = setLine(diagnosis)) content.lines.push_back(std::move(*set));
    if (basis && basis->malignancy && diagnosis.malignancy && !diagnosis.refused)
        for (auto& line : decisionLines(*basis->malignancy, *diagnosis.malignancy))
            content.lines.push_back({std::move(line)});
    if (spread) content.lines.push_back({spreadLine(diagnosis, *spread)});
    for (const Message& warning : diagnosis.warnings)
        if (!isFinding(diagnosis, warning)) content.lines.push_back({warning, true});
    content.clinical = diagnosis.clinical;
    content.similar = diagnosis.similar;
    content.learnt = !content.similar.empty() && content.similar.front().distance < sameDistance;
    if (content.similar.size() > mostCases) content.similar.resize(mostCases);
    return content;
}

}  // namespace lesion
