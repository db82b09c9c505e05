#include "ui/dataset/NineSheet.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesion {

NineSheet::NineSheet(Thumbnails* thumbnails, QWidget* parent) : QWidget(parent) {
    heading_ = new QLabel;
    again_ = new QPushButton(themedIcon(QStringLiteral("reroll")), tr("Other nine"));
    again_->setToolTip(tr("Draws nine other images at random from those that the filters show (R)."));
    auto* close = new QToolButton;
    close->setText(tr("Back to all images"));
    close->setToolTip(tr("Closes the nine images (Escape)."));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading_, 1);
    head->addWidget(again_);
    head->addWidget(close);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < 9; ++i) {
        auto* picture = new PictureButton(thumbnails, QSize(192, 144), this);
        picture->setStretching(true);
        grid->addWidget(picture, i / 3, i % 3);
        connect(picture, &PictureButton::clicked, this, [this, i] { Q_EMIT selected(samples_[std::size_t(i)]); });
        connect(picture, &PictureButton::doubleClicked, this,
                [this, i] { Q_EMIT largeRequested(samples_[std::size_t(i)]); });
        pictures_[std::size_t(i)] = picture;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(grid, 1);
    setFocusProxy(again_);
    connect(again_, &QPushButton::clicked, this, &NineSheet::againRequested);
    connect(close, &QToolButton::clicked, this, &NineSheet::closed);
}

void NineSheet::show(const std::shared_ptr<const SampleTable>& table, const std::vector<int>& samples, int of) {
    samples_.assign(samples.begin(), samples.begin() + std::ptrdiff_t(std::min<std::size_t>(9, samples.size())));
    heading_->setText(tr("%1 at random of %Ln images", nullptr, of).arg(number(qint64(samples_.size()))));
    QStringList classes;
    for (const std::string& name : table->dataset().classes) classes << toQString(name);
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        if (i >= samples_.size()) {
            pictures_[i]->clearPicture();
            continue;
        }
        const Sample& sample = table->sample(samples_[i]);
        const QString name = toQString(table->className(samples_[i]));
        pictures_[i]->setClassColour(classColour(name, classes), classOutline(name, palette(), classes));
        pictures_[i]->setPicture(sample.file, QStringLiteral("%1 · %2").arg(toQString(sample.id), name),
                                 listText({toQString(sample.id), facetValueText(Facet::Class, fromQString(name))}));
    }
}

void NineSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        Q_EMIT againRequested();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace lesion
