#include "ui/diagnosis/DiagnosisText.h"

#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QCoreApplication>

namespace lesion {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("DiagnosisText", text);
}

QString percent(double share, int decimals = 1) {
    return words(QT_TRANSLATE_NOOP("DiagnosisText", "%1 %")).arg(figure(share * 100, decimals));
}

QString percent(const std::optional<double>& share) {
    return share ? percent(*share) : QStringLiteral("–");
}

struct Proof {
    const char* code;
    const char* words;
};
constexpr Proof proofs[] = {
    {"histo", QT_TRANSLATE_NOOP("Proof", "histopathology")},
    {"histopathology", QT_TRANSLATE_NOOP("Proof", "histopathology")},
    {"follow_up", QT_TRANSLATE_NOOP("Proof", "follow-up")},
    {"serial imaging showing no change", QT_TRANSLATE_NOOP("Proof", "follow-up")},
    {"consensus", QT_TRANSLATE_NOOP("Proof", "expert consensus")},
    {"single image expert consensus", QT_TRANSLATE_NOOP("Proof", "expert consensus")},
    {"confocal", QT_TRANSLATE_NOOP("Proof", "confocal microscopy")},
    {"confocal microscopy with consensus dermoscopy", QT_TRANSLATE_NOOP("Proof", "confocal microscopy")},
};

}  // namespace

QStringList refusalLines(const Diagnosis& diagnosis) {
    if (!diagnosis.refused) return {};
    QStringList lines{
        words(QT_TRANSLATE_NOOP("DiagnosisText", "✕ Refused: what the bars say about this photograph means nothing."))};
    for (const InputFinding& finding : diagnosis.findings) lines << QStringLiteral("▲ ") + messageText(finding.message);
    return lines;
}

bool isFinding(const Diagnosis& diagnosis, const Message& warning) {
    return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
                       [&](const InputFinding& finding) { return finding.message == warning; });
}

QString setSentence(const Diagnosis& diagnosis) {
    if (!diagnosis.set || diagnosis.refused) return {};
    if (const auto referral = diagnosis.referral()) return QStringLiteral("▲ ") + messageText(*referral);
    return words(QT_TRANSLATE_NOOP("DiagnosisText", "At %1 % confidence the answer is %2 alone."))
        .arg(figure(diagnosis.setLevel * 100, 0),
             fullClassText(toQString(diagnosis.classes[size_t(diagnosis.set->classes.front())])));
}

QStringList decisionSentences(const MalignancyRule& rule, const MalignancyAnswer& answer) {
    const QString positive =
        words(QT_TRANSLATE_NOOP("DiagnosisText", "Malignant: %1, above the operating point of %2."));
    const QString negative =
        words(QT_TRANSLATE_NOOP("DiagnosisText", "Malignant: %1, below the operating point of %2."));
    QStringList sentences{
        (answer.positive ? positive : negative).arg(figure(answer.probability), figure(answer.threshold))};
    sentences << words(QT_TRANSLATE_NOOP("DiagnosisText",
                                         "There, on the validation part: sensitivity %1 (asked for %2), "
                                         "specificity %3."))
                     .arg(percent(answer.sensitivity), percent(rule.wantedSensitivity, 0), percent(answer.specificity));
    if (answer.corrected && answer.prevalence)
        sentences << words(QT_TRANSLATE_NOOP(
                               "DiagnosisText",
                               "At a prevalence of %1 instead of the validation part's %2: probability %3; of "
                               "such answers %4 are right that say malignant, %5 that say benign."))
                         .arg(percent(*answer.prevalence), percent(rule.prevalence), figure(*answer.corrected),
                              percent(answer.positivePredictiveValue), percent(answer.negativePredictiveValue));
    else
        sentences << words(QT_TRANSLATE_NOOP("DiagnosisText", "For a prevalence as in the validation part, %1."))
                         .arg(percent(rule.prevalence));
    return sentences;
}

QString spreadSentence(const Diagnosis& diagnosis, const ViewSpread& spread) {
    const auto largest = size_t(diagnosis.largest);
    return words(
               QT_TRANSLATE_NOOP("DiagnosisText", "Turned and mirrored, %1 lies between %2 and %3, on average at %4."))
        .arg(toQString(diagnosis.classes[largest]), figure(double(spread.lowest[largest])),
             figure(double(spread.highest[largest])), figure(double(spread.mean[largest])));
}

QString proofText(const QString& dxType) {
    const auto found =
        std::find_if(std::begin(proofs), std::end(proofs), [&](const Proof& proof) { return dxType == proof.code; });
    return found == std::end(proofs) ? dxType : QCoreApplication::translate("Proof", found->words);
}

}  // namespace lesion
