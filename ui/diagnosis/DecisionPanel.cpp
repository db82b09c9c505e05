#include "ui/diagnosis/DecisionPanel.h"

#include "core/metrics/Curves.h"
#include "ui/diagnosis/DiagnosisText.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// Those of `wanted` that the model has, where it has any; else the usual ones.
std::vector<std::string> effective(const std::vector<std::string>& wanted, const std::vector<std::string>& classes) {
    std::vector<std::string> names;
    for (const std::string& name : classes)
        if (std::find(wanted.begin(), wanted.end(), name) != wanted.end()) names.push_back(name);
    if (names.empty())
        for (const int k : malignantClasses(classes)) names.push_back(classes[size_t(k)]);
    return names;
}

}  // namespace

DecisionPanel::DecisionPanel(const DiagnosisOptions& options, QWidget* parent)
    : QWidget(parent),
      answer_(sentenceLabel("malignancy")),
      point_(sentenceLabel("operatingPoint")),
      corrected_(sentenceLabel("corrected")),
      sensitivity_(new QSpinBox),
      prevalence_(new QDoubleSpinBox),
      classesRow_(new QWidget),
      classesFlow_(new FlowLayout(classesRow_, 8)),
      wanted_(options.malignant) {
    sensitivity_->setObjectName("wantedSensitivity");
    sensitivity_->setRange(50, 99);
    sensitivity_->setSuffix(tr(" %"));
    sensitivity_->setValue(int(options.sensitivity * 100 + 0.5));
    sensitivity_->setKeyboardTracking(false);
    sensitivity_->setToolTip(
        tr("The operating point is the largest threshold that finds so many of the validation "
           "part's malignant images."));
    prevalence_->setObjectName("prevalence");
    prevalence_->setRange(0, 99.9);
    prevalence_->setDecimals(1);
    prevalence_->setSuffix(tr(" %"));
    prevalence_->setSpecialValueText(tr("as in the data"));
    prevalence_->setValue(options.prevalence.value_or(0) * 100);
    prevalence_->setKeyboardTracking(false);
    prevalence_->setToolTip(
        tr("How many lesions of a hundred are malignant where the answer is used. Data sets hold far "
           "more of them than a practice sees, which makes probabilities too high there."));
    classesFlow_->setContentsMargins(0, 0, 0, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(answer_);
    column->addWidget(point_);
    column->addWidget(corrected_);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [flow](const QString& text, QWidget* control) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(text);
        label->setBuddy(control);
        row->addWidget(label);
        row->addWidget(control);
        flow->addWidget(pair);
    };
    add(tr("Pre&valence"), prevalence_);
    add(tr("Find at &least"), sensitivity_);
    prevalence_->setAccessibleName(tr("Prevalence of malignant lesions in percent"));
    sensitivity_->setAccessibleName(tr("Wanted sensitivity in percent"));
    column->addWidget(controls);
    column->addWidget(classesRow_);
    column->addStretch(1);
    connect(sensitivity_, &QSpinBox::valueChanged, this, &DecisionPanel::changed);
    connect(prevalence_, &QDoubleSpinBox::valueChanged, this, &DecisionPanel::changed);
}

void DecisionPanel::setClasses(const std::vector<std::string>& classes) {
    if (classes == classes_) return;
    classes_ = classes;
    while (QLayoutItem* item = classesFlow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    boxes_.clear();
    if (classes.empty()) return;
    classesFlow_->addWidget(new QLabel(tr("Malignant:")));
    const std::vector<std::string> counted = effective(wanted_, classes);
    for (const std::string& name : classes) {
        auto* box = new QCheckBox(toQString(name));
        box->setObjectName(QStringLiteral("malignant_") + toQString(name));
        box->setToolTip(tr("%1 counts as malignant").arg(fullClassText(toQString(name))));
        box->setAccessibleName(box->toolTip());
        box->setChecked(std::find(counted.begin(), counted.end(), name) != counted.end());
        connect(box, &QCheckBox::toggled, this, [this] {
            const auto names = ticked();
            if (!names.empty()) wanted_ = names;
            Q_EMIT changed();
        });
        boxes_.push_back(box);
        classesFlow_->addWidget(box);
    }
}

void DecisionPanel::setOptions(const DiagnosisOptions& options) {
    const QSignalBlocker quietSensitivity(sensitivity_);
    const QSignalBlocker quietPrevalence(prevalence_);
    sensitivity_->setValue(int(options.sensitivity * 100 + 0.5));
    prevalence_->setValue(options.prevalence.value_or(0) * 100);
    wanted_ = options.malignant;
    const std::vector<std::string> counted = effective(wanted_, classes_);
    for (size_t k = 0; k < boxes_.size(); ++k) {
        const QSignalBlocker quiet(boxes_[k]);
        boxes_[k]->setChecked(std::find(counted.begin(), counted.end(), classes_[k]) != counted.end());
    }
}

std::vector<std::string> DecisionPanel::ticked() const {
    std::vector<std::string> names;
    for (size_t k = 0; k < boxes_.size(); ++k)
        if (boxes_[k]->isChecked()) names.push_back(classes_[k]);
    return names;
}

DiagnosisOptions DecisionPanel::applied(DiagnosisOptions options) const {
    options.sensitivity = sensitivity_->value() / 100.0;
    options.prevalence.reset();
    if (prevalence_->value() > 0) options.prevalence = prevalence_->value() / 100;
    options.malignant = ticked();
    if (options.malignant.empty()) options.malignant = wanted_;
    if (options.malignant == effective({}, classes_)) options.malignant.clear();  // the usual ones
    return options;
}

void DecisionPanel::showAnswer(const Diagnosis* diagnosis, const DiagnosisBasis* basis) {
    const MalignancyRule* rule = basis && basis->malignancy ? &*basis->malignancy : nullptr;
    const auto count = ticked().size();
    const bool chosen = count > 0 && count < boxes_.size();
    const bool answered = rule && chosen && diagnosis && diagnosis->malignancy && !diagnosis->refused;
    point_->setVisible(answered);
    corrected_->setVisible(answered);
    if (answered) {
        const QStringList sentences = decisionSentences(*rule, *diagnosis->malignancy);
        answer_->setText(sentences[0]);
        point_->setText(sentences[1]);
        corrected_->setText(sentences[2]);
    } else if (!basis || !basis->references) {
        answer_->setText(tr("An operating point needs the run's references: see Similar."));
    } else if (!chosen) {
        answer_->setText(tr("Tick at least one class as malignant and leave at least one."));
    } else if (!rule) {
        answer_->setText(tr("The validation part lacks malignant or benign images, so there is no operating point."));
    } else if (diagnosis && diagnosis->refused) {
        answer_->setText(tr("The photograph is refused: its probabilities decide nothing."));
    } else {
        answer_->setText(tr("Shown as soon as there is an answer."));
    }
}

}  // namespace lesion
