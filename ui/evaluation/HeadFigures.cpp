#include "ui/evaluation/HeadFigures.h"

#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/SentenceLabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lesion {

HeadFigures::HeadFigures(QWidget* parent)
    : QWidget(parent),
      headline_(new QLabel),
      interval_(new QLabel),
      besides_(new QLabel),
      verdict_(new QLabel),
      gain_(new QLabel),
      level_(new SegmentedSwitch(tr("What counts as one answer"), {tr("images"), tr("lesions")})) {
    headline_->setObjectName("headline");
    headline_->setToolTip(tr("The mean of the recalls of all classes: every class counts the same, however rare."));
    interval_->setObjectName("interval");
    interval_->setToolTip(
        tr("The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on "
           "other lesions of the same kind."));
    besides_->setObjectName("besides");
    besides_->setToolTip(tr("The majority baseline is what always answering the most frequent class would reach."));
    verdict_->setObjectName("verdict");
    verdict_->setWordWrap(true);
    gain_->setObjectName("gain");
    gain_->hide();
    level_->setObjectName("level");
    level_->setToolTip(tr("Lesions: the photographs of each lesion are combined into one answer."));
    for (QLabel* label : {besides_, gain_}) makeSentence(label);
    for (QLabel* label : {headline_, interval_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                      Qt::LinksAccessibleByKeyboard);

    auto* first = new QWidget;
    auto* line = new FlowLayout(first, 12);  // with large text on a projector the switch goes to the next line
    line->addWidget(headline_);
    line->addWidget(interval_);
    line->addWidget(level_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(first);
    column->addWidget(besides_);
    column->addWidget(gain_);
    column->addWidget(verdict_);
    connect(level_, &SegmentedSwitch::chosen, this, [this](int index) { Q_EMIT levelChosen(Level(index)); });
    connect(verdict_, &QLabel::linkActivated, this, &HeadFigures::reasonsRequested);
    restyle();
}

Level HeadFigures::level() const {
    return Level(level_->current());
}

void HeadFigures::setResults(const Assessment& assessment, const LevelResults& results, bool complete) {
    const Evaluation& e = results.evaluation;
    const Figures& figures = results.figures;
    headline_->setText(tr("%1 balanced accuracy").arg(score(e.balancedAccuracy, e.images)));
    intervalText_ = intervalText(figures.of(Figure::BalancedAccuracy).interval, e.images);
    showInterval();
    const QString count =
        results.level == Level::Images
            ? tr("%Ln images of %1 lesions", nullptr, int(figures.images)).arg(number(figures.lesions))
            : tr("%Ln lesions", nullptr, int(e.images));
    besides_->setText(
        tr("majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5")
            .arg(score(e.majorityBalancedAccuracy, e.images), scoreWithInterval(figures.of(Figure::Accuracy), e.images),
                 score(e.majorityAccuracy, e.images), score(figures.value(Figure::CalibrationError), e.images), count));
    overall_.reset();
    if (complete && !assessment.verdicts.empty()) overall_ = assessment.verdicts.front();
    restyle();
}

void HeadFigures::setGain(const QString& words) {
    gain_->setText(words);
    gain_->setVisible(!words.isEmpty());
}

void HeadFigures::setIntervalsPending(bool pending) {
    pending_ = pending;
    showInterval();
}

void HeadFigures::showInterval() {
    interval_->setText(pending_ && intervalText_.isEmpty() ? tr("interval is being computed …") : intervalText_);
}

void HeadFigures::restyle() {
    styleHeadline(font(), headline_, interval_);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    interval_->setPalette(quiet);
    verdict_->setVisible(overall_.has_value());
    if (!overall_) return;
    const QString sentence = messageText(overall_->message);
    verdict_->setText(QStringLiteral("<span style='color:%1'>%2</span> %3 <a href='reasons' style='color:%4'>%5</a>")
                          .arg(verdictColour(overall_->kind, palette()).name(), verdictSign(overall_->kind),
                               sentence.toHtmlEscaped(), accentColour(palette()).name(), tr("Honesty panel")));
    verdict_->setAccessibleName(QStringLiteral("%1: %2").arg(verdictWord(overall_->kind), sentence));
}

void HeadFigures::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
