#include "ui/dataset/LargeView.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

namespace lesion {

namespace {

/// "female · 45 years · back · histo · training", of what is known.
QString metadataLine(const SampleTable& table, int index) {
    const Sample& sample = table.sample(index);
    QStringList words;
    if (!sample.sex.empty()) words << dataValueText(sample.sex);
    if (sample.age) words << LargeView::tr("%Ln years", nullptr, int(*sample.age));
    for (const std::string* value : {&sample.site, &sample.dxType, &sample.source})
        if (!value->empty()) words << dataValueText(*value);
    if (!sample.lesion.empty()) words << LargeView::tr("lesion %1").arg(toQString(sample.lesion));
    if (!table.part(index).empty()) words << LargeView::tr("part: %1").arg(partText(table.part(index)));
    return words.join(QStringLiteral(" · "));
}

}  // namespace

LargeView::LargeView(SampleModel* model, Thumbnails* thumbnails, QThreadPool* pool, QWidget* parent)
    : SteppedImage(tr("Back to all images"), 1, thumbnails, pool, parent), model_(model) {
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { forget(); });
}

SteppedImage::Row LargeView::describe(int row) const {
    const SampleTable& table = *model_->table();
    const int index = model_->sampleAt(row);
    const Sample& sample = table.sample(index);
    Row described;
    described.caption = tr("%1 · %2 · image %3 of %4")
                            .arg(toQString(sample.id), facetValueText(Facet::Class, table.className(index)),
                                 number(row + 1), number(count()));
    described.details = metadataLine(table, index);
    described.pictures.push_back({sample.file, described.caption});
    return described;
}

void LargeView::couldNotRead(int row) {
    Q_EMIT failed(model_->sampleAt(row));
}

}  // namespace lesion
