#include "ui/evaluation/CurvesPanel.h"

#include "ui/evaluation/OperatingPointBox.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int leastSensitivity = 50;
const QString sensitivityKey = QStringLiteral("evaluation/sensitivity");

}  // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : QWidget(parent),
      kind_(new SegmentedSwitch(tr("Curve"), {tr("ROC"), tr("precision–recall")})),
      question_(new QComboBox),
      chart_(new CurveChart(tr("ROC and precision-recall"))),
      slider_(new QSlider(Qt::Horizontal)),
      spin_(new QSpinBox),
      box_(new OperatingPointBox) {
    kind_->setObjectName("curveKind");
    question_->setObjectName("question");
    question_->setAccessibleName(tr("Question"));
    question_->setToolTip(tr("The curve that the operating point below is on."));
    chart_->setObjectName("curves");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 0);
    head->setSpacing(12);
    head->addWidget(kind_);
    head->addStretch(1);
    head->addWidget(question_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(chart_, 1);
    column->addWidget(buildFoot());
    connect(kind_, &SegmentedSwitch::chosen, this, &CurvesPanel::redraw);
    connect(question_, &QComboBox::currentIndexChanged, this, &CurvesPanel::redraw);
}

QWidget* CurvesPanel::buildFoot() {
    auto* foot = new QWidget;
    const QString tip =
        tr("At least this share of the positive cases is to be found; the score from which the model's "
           "answer counts as positive follows from it.");
    auto* label = new QLabel(tr("&Wanted sensitivity"));
    label->setBuddy(spin_);
    label->setToolTip(tip);
    const int wanted = QSettings().value(sensitivityKey, 90).toInt();
    slider_->setObjectName("sensitivitySlider");
    slider_->setRange(leastSensitivity, 100);
    slider_->setPageStep(5);
    slider_->setValue(wanted);
    slider_->setToolTip(tip);
    slider_->setAccessibleName(tr("Wanted sensitivity"));
    spin_->setObjectName("sensitivity");
    spin_->setRange(leastSensitivity, 100);
    spin_->setSuffix(tr(" %"));
    spin_->setValue(wanted);
    spin_->setToolTip(tip);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(label);
    line->addWidget(slider_, 1);
    line->addWidget(spin_);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(box_);
    connect(slider_, &QSlider::valueChanged, spin_, &QSpinBox::setValue);
    connect(spin_, &QSpinBox::valueChanged, this, [this](int value) {
        slider_->setValue(value);
        QSettings().setValue(sensitivityKey, value);
        showPoint();
    });
    return foot;
}

void CurvesPanel::setResults(const LevelResults& results) {
    questions_ = questionsOf(results.predictions);
    classes_ = classNamesOf(results.predictions.classes);
    lesions_ = results.level == Level::Lesions;
    fillQuestions();
    redraw();
}

/// The question that was looked at stays, where these predictions can answer it.
void CurvesPanel::fillQuestions() {
    const QString before = question_->currentText();
    const QSignalBlocker quiet(question_);
    question_->clear();
    for (const Question& question : questions_) question_->addItem(question.title);
    const int same = question_->findText(before);
    question_->setCurrentIndex(std::max(0, same));
}

void CurvesPanel::redraw() {
    const auto kind = CurveChart::Kind(kind_->current());
    std::vector<CurveChart::Curve> curves;
    int emphasised = -1;
    for (int i = 0; i < int(questions_.size()); ++i) {
        CurveChart::Curve curve = curveOf(questions_[std::size_t(i)], kind, classes_);
        if (curve.points.empty()) continue;
        if (i == question_->currentIndex()) emphasised = int(curves.size());
        curves.push_back(std::move(curve));
    }
    chart_->setCurves(kind, std::move(curves), emphasised);
    showPoint();
}

void CurvesPanel::showPoint() {
    const int index = question_->currentIndex();
    if (index < 0) return;
    const Question& question = questions_[std::size_t(index)];
    const auto point = question.scores.negatives() > 0 ? operatingPointFor(question.scores, spin_->value() / 100.0)
                                                       : std::optional<OperatingPoint>();
    box_->setPoint(point, question.positive, question.negative, lesions_);
    if (!point) return chart_->setMark({});
    const double sensitivity = point->sensitivity().value_or(0);
    if (CurveChart::Kind(kind_->current()) == CurveChart::Kind::Roc)
        chart_->setMark(QPointF(1 - point->specificity().value_or(0), sensitivity));
    else
        chart_->setMark(QPointF(sensitivity, point->positivePredictiveValue().value_or(0)));
}

}  // namespace lesion
