#include "ui/diagnosis/DiagnosisText.h"

#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QCoreApplication>

namespace lesion {

namespace {

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

QString lineText(const CaseLine& line) {
    return (line.warning ? QStringLiteral("▲ ") : QString()) + messageText(line.message);
}

QStringList refusalLines(const std::vector<Message>& refusal) {
    QStringList lines;
    for (const Message& reason : refusal)
        lines << (lines.isEmpty() ? QStringLiteral("✕ ") : QStringLiteral("▲ ")) + messageText(reason);
    return lines;
}

QString setSentence(const Diagnosis& diagnosis) {
    const auto line = setLine(diagnosis);
    return line ? lineText(*line) : QString();
}

QStringList decisionSentences(const MalignancyRule& rule, const MalignancyAnswer& answer) {
    QStringList sentences;
    for (const Message& line : decisionLines(rule, answer)) sentences << messageText(line);
    return sentences;
}

QString spreadSentence(const Diagnosis& diagnosis, const ViewSpread& spread) {
    return messageText(spreadLine(diagnosis, spread));
}

QString proofText(const QString& dxType) {
    const auto found =
        std::find_if(std::begin(proofs), std::end(proofs), [&](const Proof& proof) { return dxType == proof.code; });
    return found == std::end(proofs) ? dxType : QCoreApplication::translate("Proof", found->words);
}

}  // namespace lesion
