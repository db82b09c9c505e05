#include "ui/evaluation/EvaluationView.h"

#include "ui/evaluation/ClassTable.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int narrowEm = 42;  ///< below this width in lines of text the matrix stands above the table

/// As many decimals as the number of images bears: with some hundreds the third would be noise.
QString score(double value, int images) {
    return figure(value, images < 4000 ? 2 : 3);
}

QString fact(const QColor& colour, const QString& sign, const QString& text) {
    return QStringLiteral("<span style='color:%1'>%2</span> %3").arg(colour.name(), sign, text.toHtmlEscaped());
}

}  // namespace

EvaluationView::EvaluationView(QWidget* parent)
    : QScrollArea(parent),
      headline_(new QLabel),
      besides_(new QLabel),
      honesty_(new QLabel),
      cell_(new QLabel),
      splitter_(new QSplitter),
      matrix_(new ConfusionMatrixView),
      table_(new ClassTable) {
    headline_->setObjectName("headline");
    headline_->setToolTip(tr("The mean of the recalls of all classes: every class counts the same, however rare."));
    besides_->setObjectName("besides");
    besides_->setToolTip(tr("The majority baseline is what always answering the most frequent class would reach."));
    honesty_->setObjectName("honesty");
    honesty_->setTextFormat(Qt::RichText);
    cell_->setObjectName("cellWords");
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel* label : {headline_, besides_, honesty_, cell_}) label->setWordWrap(true);
    for (QLabel* label : {headline_, besides_, honesty_}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* left = new QWidget;
    auto* under = new QVBoxLayout(left);
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(matrix_, 1);
    under->addWidget(cell_);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(left);
    splitter_->addWidget(table_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    column->addSpacing(8);
    column->addWidget(splitter_, 1);
    setWidget(shown);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    shown->setAutoFillBackground(false);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &EvaluationView::cellChosen);
    connect(matrix_, &ConfusionMatrixView::cellPointedAt, cell_, &QLabel::setText);
    restyle();
}

void EvaluationView::setJudgement(const Judgement& judgement) {
    judgement_ = judgement;
    const Evaluation& e = judgement_->evaluation;
    headline_->setText(tr("%1 balanced accuracy").arg(score(e.balancedAccuracy, e.images)));
    besides_->setText(tr("majority baseline %1 · accuracy %2, majority baseline %3 · loss %4 · %5 images")
                          .arg(score(e.majorityBalancedAccuracy, e.images), score(e.accuracy, e.images),
                               score(e.majorityAccuracy, e.images), score(e.loss, e.images), number(e.images)));
    matrix_->setEvaluation(e);
    table_->setEvaluation(e);
    cell_->setText(tr("A click on a cell shows its images."));
    restyle();
}

/// What shares a lesion with training, by the run's own split; where the data set is not at hand, by its settings.
void EvaluationView::addLeakage(QStringList& lines) const {
    const bool validation = judgement_->part == Part::Validation;
    const auto& leak = judgement_->leakage;
    const int images = !leak ? 0 : validation ? leak->valImages : leak->testImages;
    const int leaking = !leak ? 0 : validation ? leak->valLeaking : leak->testLeaking;
    if (leak && images > 0 && leaking == 0) {
        lines << fact(goodColour(palette()), QStringLiteral("●"),
                      validation ? tr("0 validation images share a lesion with training.")
                                 : tr("0 test images share a lesion with training."));
    } else if (leak && images > 0) {
        const QString sentence = validation ? tr("%1 % of the validation images (%2 of %3) show a lesion that training "
                                                 "has seen too: the figures are too good.")
                                            : tr("%1 % of the test images (%2 of %3) show a lesion that training has "
                                                 "seen too: the figures are too good.");
        lines << fact(warningColour(palette()), QStringLiteral("▲"),
                      sentence.arg(figure(100.0 * leaking / images, 0), number(leaking), number(images)));
    } else if (!judgement_->run.options.split.byLesion) {
        lines << fact(warningColour(palette()), QStringLiteral("▲"),
                      tr("The run was split by image: training may have seen lesions that are tested, and the figures "
                         "may be too good."));
    }
}

QString EvaluationView::honestyText() const {
    QStringList lines;
    const auto warn = [&](const QString& text) { lines << fact(warningColour(palette()), QStringLiteral("▲"), text); };
    if (judgement_->run.syntheticData)
        warn(tr("Synthetic data: drawn by the program, these figures say nothing about real lesions."));
    if (judgement_->part == Part::Test || judgement_->part == Part::Validation) addLeakage(lines);
    if (judgement_->part == Part::Validation)
        warn(tr("The best epoch was chosen on these images: the figures are a little too good."));
    else if (judgement_->part != Part::Test)
        warn(tr("Training images are among these: the figures flatter the model."));
    if (const int collapsed = collapsedClass(judgement_->evaluation); collapsed >= 0)
        warn(tr("The model answers %1 nearly always: it has collapsed to one class.")
                 .arg(toQString(judgement_->evaluation.classes[size_t(collapsed)])));
    if (judgement_->undecodable > 0)
        warn(tr("%1 images could not be decoded and are not counted.").arg(number(judgement_->undecodable)));
    return lines.join(QStringLiteral("<br>"));
}

void EvaluationView::restyle() {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 2 : 20);
    large.setWeight(QFont::DemiBold);
    headline_->setFont(large);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    cell_->setPalette(quiet);
    if (judgement_) honesty_->setText(honestyText());
    arrange();
}

void EvaluationView::arrange() {
    const bool narrow = viewport()->width() < fontMetrics().height() * narrowEm;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == splitter_->orientation() && arranged_) return;
    arranged_ = true;
    splitter_->setOrientation(wanted);
    splitter_->setSizes(narrow ? QList<int>{1, 1} : QList<int>{560, 440});
}

void EvaluationView::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

void EvaluationView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

}  // namespace lesion
