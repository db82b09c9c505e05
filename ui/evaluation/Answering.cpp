#include "ui/evaluation/Answering.h"

#include "core/base/Files.h"
#include "core/dataset/OpenDataset.h"
#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

#include <algorithm>
#include <QCoreApplication>

namespace lesion {

namespace {

std::filesystem::path folderOf(const QString& text) {
    return pathFromUtf8(fromQString(text));
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
    return run == other.run && version == other.version && part == other.part && otherData == other.otherData &&
           looks == other.looks && members == other.members;
}

Result<Answered> answer(const JudgeRequest& request, const StopToken& stop, const Progress& progress) {
    std::vector<std::filesystem::path> runs{folderOf(request.run)};
    for (const QString& member : request.members) runs.push_back(folderOf(member));
    const auto answering = openAnswering(runs, request.looks);
    if (!answering) return tl::unexpected(answering.error());
    auto dataset = dataOf(request, stop);
    if (!dataset) return tl::unexpected(dataset.error());
    const AnsweredImages images{std::move(*dataset), request.part, !request.otherData.isEmpty()};
    return answer(*answering, images, {}, stop, progress);
}

QString gainText(const AnsweringGain& gain, const JudgeRequest& request) {
    QStringList how;
    if (request.looks > 1)
        how << QCoreApplication::translate("Gain", "%Ln looks at each image", nullptr, request.looks);
    if (!request.members.isEmpty())
        how << QCoreApplication::translate("Gain", "%Ln runs together", nullptr, int(request.members.size()) + 1);
    QString balanced = QStringLiteral("–");
    const FigureDifference gained = gain.of(Figure::BalancedAccuracy);
    if (gained.value) {
        balanced = difference(*gained.value, gain.overPlain.images);
        if (gained.interval) balanced += QLatin1Char(' ') + differenceInterval(*gained.interval, gain.overPlain.images);
    }
    QString text = words(QT_TRANSLATE_NOOP("Gain",
                                           "%1: balanced accuracy %2 against the run's plain answer, at %3 "
                                           "times its time."))
                       .arg(listText(how), balanced,
                            figure(gain.cost.secondsAPicture() / std::max(1e-9, gain.plainCost.secondsAPicture()), 1));
    if (gain.trainedOn > 0)
        text += QLatin1Char(' ') +
                QCoreApplication::translate("Gain",
                                            "Another run has trained on lesions of %Ln of these images: the figures "
                                            "are too good.",
                                            nullptr, int(gain.trainedOn));
    return text;
}

}  // namespace lesion
