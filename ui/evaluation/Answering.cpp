#include "ui/evaluation/Answering.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"
#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QCoreApplication>

namespace lesion {

namespace {

std::filesystem::path folderOf(const QString& text) {
    return pathFromUtf8(fromQString(text));
}

/// A run with its network on the best device.
struct Opened {
    Run run;
    Classifier classifier;
};

Result<Opened> openRun(const QString& folder) {
    auto run = loadRun(folderOf(folder));
    if (!run) return tl::unexpected(run.error());
    auto classifier = Classifier::load(run->folder);
    if (!classifier) return tl::unexpected(classifier.error());
    const auto device = chooseDevice("auto");
    if (!device) return tl::unexpected(device.error());
    if (auto moved = classifier->moveTo(*device); !moved) return tl::unexpected(moved.error());
    return Opened{std::move(*run), std::move(*classifier)};
}

Result<std::shared_ptr<const Dataset>> dataOf(const JudgeRequest& request, const StopToken& stop) {
    if (request.otherData.isEmpty()) return request.opened;
    auto opened = openDataset(folderOf(request.otherData), {}, stop);
    if (!opened) return tl::unexpected(opened.error());
    return std::make_shared<const Dataset>(std::move(*opened));
}

QString words(const char* text) {
    return QCoreApplication::translate("Gain", text);
}

}  // namespace

bool JudgeRequest::sameAs(const JudgeRequest& other) const {
    return run == other.run && part == other.part && otherData == other.otherData && looks == other.looks &&
           members == other.members;
}

Result<Answered> answer(const JudgeRequest& request, const StopToken& stop, const Progress& progress) {
    const auto first = openRun(request.run);
    if (!first) return tl::unexpected(first.error());
    const auto dataset = dataOf(request, stop);
    if (!dataset) return tl::unexpected(dataset.error());
    const bool external = !request.otherData.isEmpty();
    const auto judgeBy = [&](const Predictor& predictor, double temperature) {
        return judgeRun(first->run, predictor, temperature, *dataset, request.part, external, stop, progress);
    };
    const auto plainCost = std::make_shared<PredictionCost>();
    auto plain = judgeBy(timed(predictorOf(first->classifier), plainCost), first->classifier.info().temperature);
    if (!plain) return tl::unexpected(plain.error());
    if (request.plain()) return Answered{std::move(*plain), {}};

    TestTimeOptions looks;
    looks.views = request.looks;
    std::vector<Predictor> members{withViews(first->classifier, looks)};
    Gain gain;
    for (const QString& folder : request.members) {
        const auto member = openRun(folder);
        if (!member) return tl::unexpected(member.error());
        members.push_back(withViews(member->classifier, looks));
        if (isExternal(member->run, **dataset)) continue;
        const auto known = countTrainedOn(member->run, **dataset, plain->predictions.imageIds);
        if (!known) return tl::unexpected(known.error());
        gain.trainedOn = std::max(gain.trainedOn, *known);
    }
    const auto cost = std::make_shared<PredictionCost>();
    // A mean of several answers has no temperature of its own.
    auto judged = judgeBy(timed(ensembleOf(std::move(members)), cost), 1);
    if (!judged) return tl::unexpected(judged.error());
    auto compared = comparePaired(plain->predictions, judged->predictions, {}, stop);
    if (!compared) return tl::unexpected(compared.error());
    gain.overPlain = std::move(*compared);
    gain.plainCost = *plainCost;
    gain.cost = *cost;
    return Answered{std::move(*judged), std::move(gain)};
}

QString gainText(const Gain& gain, const JudgeRequest& request) {
    QStringList how;
    if (request.looks > 1) how << words(QT_TRANSLATE_NOOP("Gain", "%1 looks at each image")).arg(number(request.looks));
    if (!request.members.isEmpty())
        how << words(QT_TRANSLATE_NOOP("Gain", "%1 runs together")).arg(number(request.members.size() + 1));
    QString balanced = QStringLiteral("–");
    for (const FigureDifference& difference : gain.overPlain.differences) {
        if (difference.figure != Figure::BalancedAccuracy || difference.classIndex >= 0 || !difference.value) continue;
        balanced = lesion::difference(*difference.value, gain.overPlain.images);
        if (difference.interval)
            balanced += QLatin1Char(' ') + differenceInterval(*difference.interval, gain.overPlain.images);
    }
    QString text = words(QT_TRANSLATE_NOOP("Gain",
                                           "%1: balanced accuracy %2 against the run's plain answer, at %3 "
                                           "times its time."))
                       .arg(how.join(QStringLiteral(", ")), balanced,
                            figure(gain.cost.secondsAPicture() / std::max(1e-9, gain.plainCost.secondsAPicture()), 1));
    if (gain.trainedOn > 0)
        text += QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Gain",
                                                           "Another run has trained on lesions of %1 of these "
                                                           "images: the figures are too good."))
                                       .arg(number(gain.trainedOn));
    return text;
}

}  // namespace lesion
