#include "ui/training/OptionForm.h"

#include "ui/frame/MessageText.h"
#include "ui/widgets/SettingsGroup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace lesion {

namespace {

/// Whether the setting may be what keeps these options from training.
bool mayHaveToGo(const TrainingOptions& options, const char* key) {
    static const TrainingOptions plain;
    return optionText(options, key) != optionText(plain, key) && !checkOptions(options);
}

}  // namespace

OptionForm::OptionForm(ProjectDocument* document, QObject* parent) : QObject(parent), document_(document) {
    connect(document_, &ProjectDocument::optionsChanged, this, &OptionForm::show);
    connect(document_, &ProjectDocument::projectChanged, this, &OptionForm::show);
}

void OptionForm::show() {
    for (const Show& show : shows_) show(document_->options());
}

void OptionForm::follow(Show show) {
    show(document_->options());
    shows_.push_back(std::move(show));
}

void OptionForm::edit(const QString& what, const std::function<void(TrainingOptions&)>& change) {
    TrainingOptions options = document_->options();
    change(options);
    if (options != document_->options()) document_->setOptions(options, what);
}

QComboBox* OptionForm::newBox(const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

QAbstractButton* OptionForm::newSideButton(const QString& text) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return button;
}

void OptionForm::place(const Row& row, QWidget* control) {
    control->setObjectName(row.key);
    if (row.beside) {
        auto* both = new QWidget;
        auto* line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(control, 1);
        line->addWidget(row.beside);
        both->setFocusProxy(control);
        control->setAccessibleName(row.label);
        control->setToolTip(row.tip);
        row.group->addRow(row.label, both, row.tip);
    } else {
        row.group->addRow(row.label, control, row.tip);
    }
    if (!row.when) return;
    follow([control, when = row.when, key = row.key](const TrainingOptions& options) {
        control->setEnabled(when(options) || mayHaveToGo(options, key));
    });
}

void OptionForm::addChoice(const Row& row, const std::vector<std::pair<QString, QString>>& values) {
    auto* box = newBox(row.key);
    for (const auto& [text, value] : values) box->addItem(text, value);
    connect(box, &QComboBox::activated, this, [this, box, key = row.key, label = row.label](int index) {
        const std::string value = fromQString(box->itemData(index).toString());
        edit(label, [&](TrainingOptions& options) { (void)setOption(options, key, value); });
    });
    follow([box, key = row.key](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(toQString(optionText(options, key))));
    });
    place(row, box);
}

QSpinBox* OptionForm::addWhole(const Row& row, const Range& range, int TrainingOptions::*member) {
    auto* box = new QSpinBox;
    box->setRange(int(range.low), int(range.high));
    box->setSingleStep(int(range.step));
    box->setKeyboardTracking(false);
    box->setSpecialValueText(range.zero);
    connect(box, &QSpinBox::valueChanged, this, [this, label = row.label, member](int value) {
        edit(label, [&](TrainingOptions& options) { options.*member = value; });
    });
    follow([box, member](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setValue(options.*member);
    });
    place(row, box);
    return box;
}

void OptionForm::addReal(const Row& row, const Range& range, double TrainingOptions::*member) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(range.decimals);
    box->setRange(range.low, range.high);
    box->setSingleStep(range.step);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    box->setSpecialValueText(range.zero);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, label = row.label, member](double value) {
        edit(label, [&](TrainingOptions& options) { options.*member = value; });
    });
    follow([box, member](const TrainingOptions& options) {
        const QSignalBlocker quiet(box);
        box->setValue(options.*member);
    });
    place(row, box);
}

QCheckBox* OptionForm::addCheck(const Row& row, bool TrainingOptions::*member) {
    return addCheck(row, [member](TrainingOptions& options) -> bool& { return options.*member; });
}

QCheckBox* OptionForm::addCheck(const Row& row, std::function<bool&(TrainingOptions&)> value) {
    auto* box = new QCheckBox(row.label);
    box->setObjectName(row.key);
    box->setToolTip(row.tip);
    box->setAccessibleName(row.label);
    box->setAccessibleDescription(row.tip);
    connect(box, &QCheckBox::toggled, this, [this, label = row.label, value](bool on) {
        edit(label, [&](TrainingOptions& options) { value(options) = on; });
    });
    follow([box, value, when = row.when](TrainingOptions options) {
        const QSignalBlocker quiet(box);
        const bool on = value(options);
        box->setChecked(on);
        if (when) box->setEnabled(on || when(options));
    });
    row.group->addWide(box);
    return box;
}

}  // namespace lesion
