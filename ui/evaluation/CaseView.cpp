#include "ui/evaluation/CaseView.h"

#include "ui/frame/MessageText.h"

#include <QLabel>

namespace lesion {

CaseView::CaseView(CaseModel* model, QThreadPool* pool, QWidget* parent)
    : SteppedImage(tr("Back"), 2, model->thumbnails(), pool, parent), model_(model) {
    details()->setObjectName("caseDetails");
}

SteppedImage::Row CaseView::describe(int row) const {
    const Case& shown = model_->at(row);
    Row described;
    described.caption = tr("%1 · image %2 of %3").arg(shown.id, number(row + 1), number(count()));
    described.details = shown.tip;
    described.pictures.push_back({shown.file, QStringLiteral("%1, %2").arg(described.caption, shown.tip)});
    if (shown.isPair()) described.pictures.push_back({shown.otherFile, shown.otherId});
    if (shown.file.empty()) described.noPictures = tr("The data set is not open, so there is no picture.");
    return described;
}

}  // namespace lesion
