#include "ui/diagnosis/SimilarPanel.h"

#include "core/base/Files.h"
#include "core/diagnosis/CaseContent.h"
#include "ui/diagnosis/CaseButton.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lesion {

SimilarPanel::SimilarPanel(QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel),
      scroll_(new QScrollArea),
      build_(new QPushButton(tr("Build the references"))),
      progress_(new QProgressBar),
      cancel_(new QPushButton(themedIcon("stop"), tr("Cancel"))),
      thumbnails_(new Thumbnails(CaseButton::pictureEdge, this)) {
    sentence_->setObjectName("similarSentence");
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    build_->setObjectName("buildReferences");
    build_->setToolTip(
        tr("Passes the training and the validation part through the network once, about as long as testing both, and "
           "stores what is needed in the run's folder."));
    cancel_->setObjectName("cancelReferences");
    progress_->setAccessibleName(tr("Building the references"));
    auto* cases = new QWidget;
    row_ = new QHBoxLayout(cases);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
    row_->addStretch(1);
    scroll_->setWidget(cases);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    cases->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(sentence_);
    column->addWidget(scroll_);
    column->addWidget(build_, 0, Qt::AlignLeft);
    auto* busy = new QHBoxLayout;
    busy->addWidget(progress_, 1);
    busy->addWidget(cancel_);
    column->addLayout(busy);
    column->addStretch(1);
    connect(build_, &QPushButton::clicked, this, &SimilarPanel::buildRequested);
    connect(cancel_, &QPushButton::clicked, this, &SimilarPanel::cancelRequested);
    showMissing({}, false);
}

void SimilarPanel::clearCases() {
    shown_.clear();
    while (row_->count() > 1) {
        QLayoutItem* item = row_->takeAt(0);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

void SimilarPanel::showCases(const Diagnosis* diagnosis, const std::filesystem::path& folder) {
    const auto count = diagnosis ? diagnosis->similar.size() : 0;
    sentence_->setText(count > 0 ? tr("The nearest cases of the training part, by what the network sees in them:")
                                 : tr("Shown as soon as there is an answer."));
    if (count > 0 && diagnosis->similar.front().distance < sameDistance)
        sentence_->setText(tr("▲ The first is this very photograph, or a copy: the model has learnt its answer."));
    build_->hide();
    progress_->hide();
    cancel_->hide();
    scroll_->setVisible(count > 0);
    std::vector<std::pair<std::string, double>> wanted;
    for (size_t i = 0; i < count; ++i)
        wanted.emplace_back(diagnosis->similar[i].image.id, diagnosis->similar[i].distance);
    if (wanted == shown_) return;
    clearCases();
    shown_ = std::move(wanted);
    if (!diagnosis) return;
    QStringList classes;
    for (const std::string& name : diagnosis->classes) classes << toQString(name);
    int height = 0;
    for (const SimilarCase& similar : diagnosis->similar) {
        const std::filesystem::path file = folder / pathFromUtf8(similar.image.file);  // an absolute one stays
        auto* button = new CaseButton(thumbnails_, similar, classes.value(similar.image.label), classes, file);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = toQString(similar.image.id)] { Q_EMIT imageRequested(id); });
        row_->insertWidget(row_->count() - 1, button);
        height = std::max(height, button->sizeHint().height());
    }
    scroll_->setFixedHeight(height + scroll_->horizontalScrollBar()->sizeHint().height());
    scroll_->horizontalScrollBar()->setValue(0);
}

void SimilarPanel::showMissing(const QString& sentence, bool canBuild) {
    clearCases();
    scroll_->hide();
    progress_->hide();
    cancel_->hide();
    sentence_->setText(sentence);
    build_->setVisible(canBuild);
}

void SimilarPanel::showBuilding(qint64 done, qint64 total) {
    clearCases();
    scroll_->hide();
    build_->hide();
    sentence_->setText(total > 0 ? tr("Building the references: %1 of %2 images").arg(number(done), number(total))
                                 : tr("Building the references…"));
    progress_->setRange(0, int(total));
    progress_->setValue(int(done));
    progress_->show();
    cancel_->show();
}

}  // namespace lesion
