#include "ui/training/ChangeChoice.h"

#include "core/training/OptionTable.h"
#include "ui/frame/MessageText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>

namespace lesion {

namespace {

const QString keyOfKey = QStringLiteral("training/effectSetting");

}  // namespace

ChangeChoice::ChangeChoice(QWidget* parent) : QWidget(parent), key_(new QComboBox), value_(new QComboBox) {
    key_->setObjectName("effectKey");
    key_->setAccessibleName(tr("Setting"));
    for (const std::string& key : comparableSettings()) key_->addItem(toQString(key));
    value_->setObjectName("effectValue");
    value_->setAccessibleName(tr("Its value"));
    value_->setEditable(true);
    value_->setInsertPolicy(QComboBox::NoInsert);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(key_, 1);
    row->addWidget(value_, 1);
    setFocusProxy(key_);
    const int before = key_->findText(QSettings().value(keyOfKey, QStringLiteral("hair_removal")).toString());
    key_->setCurrentIndex(std::max(0, before));
    connect(key_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(keyOfKey, key_->currentText());
        propose();
        Q_EMIT changed();
    });
    connect(value_, &QComboBox::currentTextChanged, this, &ChangeChoice::changed);
}

void ChangeChoice::setOptions(const TrainingOptions& options) {
    const bool first = value_->currentText().isEmpty();
    options_ = options;
    if (first) propose();
}

/// Where there are names to choose from, the first that is not the setting's value.
void ChangeChoice::propose() {
    const std::string key = fromQString(key_->currentText());
    const Setting* setting = findSetting(key);
    const QSignalBlocker quiet(value_);
    value_->clear();
    value_->setEditText({});
    if (!setting) return;
    const QString now = toQString(optionText(options_, key));
    const QString allowed = toQString(setting->allowed);
    const QStringList names = allowed.split(QStringLiteral(", "));
    if (names.size() > 1)
        for (const QString& name : names)
            if (name != now && name != name.toUpper() && !name.contains(QChar(u'…'))) value_->addItem(name);
    if (value_->count() == 0) value_->setEditText({});
    value_->lineEdit()->setPlaceholderText(allowed);
    value_->setToolTip(tr("Allowed: %1. Now: %2.").arg(allowed, now));
}

std::vector<SettingChange> ChangeChoice::changes() const {
    const QString value = value_->currentText().trimmed();
    if (value.isEmpty()) return {};
    return {{fromQString(key_->currentText()), fromQString(value)}};
}

}  // namespace lesion
