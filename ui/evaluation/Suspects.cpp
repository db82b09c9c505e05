#include "ui/evaluation/Suspects.h"

#include "core/base/Files.h"
#include "core/evaluation/CrossValidation.h"
#include "ui/frame/MessageText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <unordered_map>

namespace lesion {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Suspects", text);
}

using Files = std::unordered_map<std::string, std::filesystem::path>;

Files filesOf(const Dataset* dataset) {
    Files files;
    if (dataset)
        for (const Sample& sample : dataset->samples) files.emplace(sample.id, sample.file);
    return files;
}

std::filesystem::path fileOf(const Files& files, const std::string& id) {
    const auto found = files.find(id);
    return found == files.end() ? std::filesystem::path() : found->second;
}

QString described(const Dataset& dataset, int index) {
    const Sample& sample = dataset.samples[std::size_t(index)];
    const std::string name = sample.label < 0 ? std::string() : dataset.classes[std::size_t(sample.label)];
    return words(QT_TRANSLATE_NOOP("Suspects", "%1: %2, lesion %3"))
        .arg(toQString(sample.id), toQString(name), toQString(sample.lesion));
}

}  // namespace

Result<Doubted> loadDoubted(const QString& folder) {
    auto folds = loadCrossValidation(pathFromUtf8(fromQString(folder)));
    if (!folds) return tl::unexpected(folds.error());
    Doubted doubted;
    doubted.folder = folder;
    doubted.folds = folds->finishedFolds();
    doubted.balancedAccuracy = folds->meanBalancedAccuracy;
    doubted.deviation = folds->deviationBalancedAccuracy;
    doubted.outOfFold = std::move(folds->outOfFold);
    doubted.suspects = findLabelSuspects(doubted.outOfFold);
    return doubted;
}

QStringList crossValidationsIn(const QString& runs) {
    QStringList found;
    const QDir folder(runs);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed))
        if (QFile::exists(folder.filePath(name + QStringLiteral("/crossvalidation.json"))))
            found << folder.filePath(name);
    return found;
}

std::vector<Case> suspectCases(const Doubted& doubted, const Dataset* dataset) {
    const Files files = filesOf(dataset);
    const Predictions& all = doubted.outOfFold;
    std::vector<Case> cases;
    for (const LabelSuspect& suspect : doubted.suspects) {
        const auto row = std::size_t(suspect.row);
        const QString label = toQString(all.classes[std::size_t(all.labels[row])]);
        const QString suggested = toQString(all.classes[std::size_t(suspect.suggested)]);
        Case shown;
        shown.id = toQString(all.imageIds[row]);
        shown.words =
            QStringLiteral("%1 → %2 %3").arg(label, suggested, figure(suspect.selfConfidence + suspect.margin, 2));
        shown.tip = words(QT_TRANSLATE_NOOP("Suspects",
                                            "labelled %1, which networks that have not seen the lesion give %2; they "
                                            "answer %3 with %4"))
                        .arg(label, figure(suspect.selfConfidence, 2), suggested,
                             figure(suspect.selfConfidence + suspect.margin, 2));
        shown.file = fileOf(files, all.imageIds[row]);
        cases.push_back(std::move(shown));
    }
    return cases;
}

std::vector<Case> duplicateCases(const std::vector<NearDuplicate>& pairs, const Dataset& judged) {
    std::vector<Case> cases;
    for (const NearDuplicate& pair : pairs) {
        const Sample& first = judged.samples[std::size_t(pair.first)];
        const Sample& second = judged.samples[std::size_t(pair.second)];
        Case shown;
        shown.id = toQString(first.id);
        shown.otherId = toQString(second.id);
        shown.file = first.file;
        shown.otherFile = second.file;
        shown.words = words(QT_TRANSLATE_NOOP("Suspects", "%1 of 64 bits differ")).arg(pair.distance);
        shown.tip = described(judged, pair.first) + QLatin1Char('\n') + described(judged, pair.second);
        cases.push_back(std::move(shown));
    }
    return cases;
}

std::vector<Case> excludedCases(const Exclusions& exclusions, const Dataset* dataset) {
    const Files files = filesOf(dataset);
    std::vector<Case> cases;
    for (const auto& [id, reason] : exclusions) {
        Case shown;
        shown.id = toQString(id);
        shown.words = toQString(reason);
        shown.tip = words(QT_TRANSLATE_NOOP("Suspects", "excluded: %1")).arg(toQString(reason));
        shown.file = fileOf(files, id);
        cases.push_back(std::move(shown));
    }
    return cases;
}

}  // namespace lesion
