#include "ui/diagnosis/ExplanationBar.h"

#include "core/diagnosis/Explanation.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/FlowLayout.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString shownKey = QStringLiteral("diagnosis/heatMap");
const QString kindKey = QStringLiteral("diagnosis/heatMethod");
const QString opacityKey = QStringLiteral("diagnosis/heatOpacity");
const QString comparedKey = QStringLiteral("diagnosis/heatCompared");
const QString firstKey = QStringLiteral("diagnosis/heatClass");
const QString secondKey = QStringLiteral("diagnosis/heatOtherClass");

QComboBox* combo(const QString& name, const QString& accessible, const QString& tip) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// The place of `name`, or `otherwise` where the diagnosis has no such class.
int placeOf(const Diagnosis& diagnosis, const QString& name, int otherwise) {
    const auto found = std::find(diagnosis.classes.begin(), diagnosis.classes.end(), fromQString(name));
    return name.isEmpty() || found == diagnosis.classes.end() ? otherwise : int(found - diagnosis.classes.begin());
}

void fill(QComboBox& box, const QString& byItself, const std::vector<std::string>& classes, const QString& wanted) {
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(byItself, QString());
    for (const std::string& name : classes) {
        box.addItem(toQString(name), toQString(name));
        box.setItemData(box.count() - 1, fullClassText(toQString(name)), Qt::ToolTipRole);
    }
    box.setCurrentIndex(std::max(0, box.findData(wanted)));
}

}  // namespace

QString attributionText(Attribution kind) {
    switch (kind) {
        case Attribution::GradCam:
            return QStringLiteral("Grad-CAM");
        case Attribution::GradCamPlusPlus:
            return QStringLiteral("Grad-CAM++");
        case Attribution::HiResCam:
            return QStringLiteral("HiResCAM");
        case Attribution::Occlusion:
            break;
    }
    return ExplanationBar::tr("occlusion");
}

ExplanationBar::ExplanationBar(QWidget* parent)
    : QWidget(parent),
      shown_(new QCheckBox(tr("&Heat map"))),
      kind_(
          combo("heatMethod", tr("Method of the heat map"),
                tr("Grad-CAM, Grad-CAM++ and HiResCAM follow the network's gradients. Occlusion hides one place after "
                   "the other and looks how far the score falls: slower, and the check on the others.\nUsual is "
                   "Grad-CAM, which weighs whole maps, where the network's head works on their mean over all places; "
                   "seed-cnn's weighs every place by itself, as HiResCAM does."))),
      first_(combo("heatClass", tr("Class of the heat map"), tr("What speaks for this class is coloured."))),
      opacity_(new QSlider(Qt::Horizontal)),
      compared_(new QCheckBox(tr("Compare &with"))),
      second_(combo("heatOtherClass", tr("Second class"), tr("Its heat map is shown beside the first one."))),
      note_(new QLabel) {
    shown_->setObjectName("heatMap");
    shown_->setToolTip(tr("Colours the places of the photograph that the class's score comes from."));
    compared_->setObjectName("heatCompared");
    compared_->setToolTip(tr("A second class beside it, on the same scale."));
    opacity_->setObjectName("heatOpacity");
    opacity_->setAccessibleName(tr("Opacity of the heat map"));
    opacity_->setToolTip(tr("How strongly the heat map covers the photograph."));
    opacity_->setRange(0, 100);
    opacity_->setPageStep(10);
    note_->setObjectName("heatNote");
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    kind_->addItem({}, QString());
    for (const Attribution kind : attributions()) kind_->addItem(attributionText(kind), toQString(nameOf(kind)));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new FlowLayout(nullptr, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{shown_, first_, kind_, opacity_}) row->addWidget(control);
    auto* comparison = new QWidget;  // "compare with" and what with stay together where the line ends
    auto* pair = new QHBoxLayout(comparison);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(4);
    pair->addWidget(compared_);
    pair->addWidget(second_);
    row->addWidget(comparison);
    column->addLayout(row);
    column->addWidget(note_);
    setArchitecture({});
    setClasses({});
    restore();

    connect(opacity_, &QSlider::valueChanged, this, [this] {
        remember();
        Q_EMIT opacityChanged();
    });
    const auto choose = [this] {
        wantedFirst_ = first_->currentData().toString();
        wantedSecond_ = second_->currentData().toString();
        remember();
        showEnabled();
        Q_EMIT changed();
    };
    for (QComboBox* box : {kind_, first_, second_}) connect(box, &QComboBox::activated, this, choose);
    for (QCheckBox* box : {shown_, compared_}) connect(box, &QCheckBox::toggled, this, choose);
}

void ExplanationBar::restore() {
    const QSettings settings;
    shown_->setChecked(settings.value(shownKey, false).toBool());
    compared_->setChecked(settings.value(comparedKey, false).toBool());
    kind_->setCurrentIndex(std::max(0, kind_->findData(settings.value(kindKey, QString()))));
    opacity_->setValue(settings.value(opacityKey, int(usualOpacity * 100)).toInt());
    wantedFirst_ = settings.value(firstKey).toString();
    wantedSecond_ = settings.value(secondKey).toString();
    showEnabled();
}

void ExplanationBar::remember() {
    QSettings settings;
    settings.setValue(shownKey, shown());
    settings.setValue(comparedKey, compared_->isChecked());
    settings.setValue(kindKey, kind_->currentData());
    settings.setValue(opacityKey, opacity_->value());
    settings.setValue(firstKey, wantedFirst_);
    settings.setValue(secondKey, wantedSecond_);
}

void ExplanationBar::showEnabled() {
    for (QWidget* control : std::initializer_list<QWidget*>{kind_, first_, opacity_, compared_->parentWidget()})
        control->setVisible(shown());
    second_->setEnabled(compared());
    note_->setVisible(shown() && !note_->text().isEmpty());
}

bool ExplanationBar::shown() const {
    return shown_->isChecked();
}

bool ExplanationBar::compared() const {
    return shown() && compared_->isChecked();
}

Attribution ExplanationBar::kind() const {
    return attributionFromName(fromQString(kind_->currentData().toString())).value_or(usual_);
}

double ExplanationBar::opacity() const {
    return opacity_->value() / 100.0;
}

void ExplanationBar::setArchitecture(const std::string& architecture) {
    usual_ = usualAttribution(architecture);
    kind_->setItemText(0, tr("usual: %1").arg(attributionText(usual_)));
}

void ExplanationBar::setClasses(const std::vector<std::string>& classes) {
    if (first_->count() == int(classes.size()) + 1) {
        bool same = true;
        for (size_t i = 0; i < classes.size(); ++i) same &= first_->itemText(int(i) + 1) == toQString(classes[i]);
        if (same && !classes.empty()) return;
    }
    fill(*first_, tr("most probable"), classes, wantedFirst_);
    fill(*second_, tr("next probable"), classes, wantedSecond_);
}

int ExplanationBar::firstClass(const Diagnosis& diagnosis) const {
    return placeOf(diagnosis, wantedFirst_, diagnosis.largest);
}

int ExplanationBar::secondClass(const Diagnosis& diagnosis) const {
    const int first = firstClass(diagnosis);
    int next = first == 0 && diagnosis.classes.size() > 1 ? 1 : 0;
    for (int k = 0; k < int(diagnosis.classes.size()); ++k)
        if (k != first && diagnosis.probabilities[size_t(k)] > diagnosis.probabilities[size_t(next)]) next = k;
    return placeOf(diagnosis, wantedSecond_, next);
}

void ExplanationBar::setNote(const QString& note) {
    note_->setText(note);
    showEnabled();
}

}  // namespace lesion
