#include "ui/evaluation/Judgement.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "ui/frame/MessageText.h"

namespace lesion {

namespace {

std::optional<Leakage> leakageOf(const Run& run, const std::shared_ptr<const Dataset>& opened) {
    if (!opened) return {};
    const auto dataset = applyClasses(*opened, run.options.classes);
    if (!dataset) return {};
    const auto split = readSplit(run.folder / "split.csv", *dataset);
    if (!split) return {};
    return measureLeakage(*dataset, *split);
}

}  // namespace

Result<Judgement> storedJudgement(const QString& runFolder, std::shared_ptr<const Dataset> dataset) {
    auto run = loadRun(pathFromUtf8(fromQString(runFolder)));
    if (!run) return tl::unexpected(run.error());
    const auto file = run->folder / "test_predictions.csv";
    if (!run->test) return fail(MessageId::FileMissing, {{"path", toUtf8(file)}});
    auto predictions = readPredictions(file);
    if (!predictions) return tl::unexpected(predictions.error());
    Judgement judgement{*run, Part::Test, std::move(*predictions), *run->test, leakageOf(*run, dataset), 0, dataset};
    return judgement;
}

Result<Judgement> judge(const QString& runFolder, std::shared_ptr<const Dataset> dataset, std::optional<Part> part,
                        const StopToken& stop, const Progress& progress) {
    auto run = loadRun(pathFromUtf8(fromQString(runFolder)));
    if (!run) return tl::unexpected(run.error());
    auto classifier = Classifier::load(run->folder);
    if (!classifier) return tl::unexpected(classifier.error());
    auto result = predictPart(*run, *classifier, *dataset, part, stop, progress);
    if (!result) return tl::unexpected(result.error());
    const Evaluation evaluation = evaluatePredictions(result->predictions, majorityClass(*run));
    Judgement judgement{
        *run,   part, std::move(result->predictions), evaluation, leakageOf(*run, dataset), int(result->failed.size()),
        dataset};
    return judgement;
}

int collapsedClass(const Evaluation& evaluation) {
    for (size_t column = 0; column < evaluation.classes.size(); ++column) {
        int answers = 0;
        for (const auto& row : evaluation.confusion) answers += row[column];
        if (evaluation.images > 0 && answers > 0.95 * evaluation.images) return int(column);
    }
    return -1;
}

}  // namespace lesion
