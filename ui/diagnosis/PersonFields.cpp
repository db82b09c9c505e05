#include "ui/diagnosis/PersonFields.h"

#include "ui/frame/MessageText.h"

#include <algorithm>
#include <cmath>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lesion {

namespace {

constexpr int unknownAge = -1;

QComboBox* newBox(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

}  // namespace

PersonFields::PersonFields(QWidget* parent)
    : QWidget(parent),
      ageLabel_(new QLabel(tr("Age"))),
      sexLabel_(new QLabel(tr("Sex"))),
      siteLabel_(new QLabel(tr("Site"))),
      age_(new QSpinBox),
      sex_(newBox("personSex")),
      site_(newBox("personSite")) {
    setObjectName("person");
    age_->setObjectName("personAge");
    age_->setRange(unknownAge, int(oldestAge));
    age_->setSpecialValueText(tr("unknown"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int column = 0;
    const auto add = [&](QLabel* label, QWidget* field, const QString& tip) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        field->setToolTip(tip);
        field->setAccessibleDescription(tip);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
    };
    add(ageLabel_, age_, tr("The person's age in years, if it is known; the model learnt from it as well."));
    add(sexLabel_, sex_, tr("The person's sex, if it is known; the model learnt from it as well."));
    add(siteLabel_, site_, tr("Where the lesion is, if it is known; the model learnt from it as well."));
    grid->setColumnStretch(2, 1);
    connect(age_, &QSpinBox::valueChanged, this, [this](int years) {
        facts_.age = years == unknownAge ? std::optional<double>() : double(years);
        Q_EMIT changed();
    });
    connect(sex_, &QComboBox::activated, this, [this] {
        facts_.sex = fromQString(sex_->currentData().toString());
        Q_EMIT changed();
    });
    connect(site_, &QComboBox::activated, this, [this] {
        facts_.site = fromQString(site_->currentData().toString());
        Q_EMIT changed();
    });
    setEncoding({});
}

void PersonFields::fill(QComboBox* box, const std::vector<std::string>& names) {
    box->clear();
    box->addItem(tr("unknown"), QString());
    for (const std::string& name : names) box->addItem(dataValueText(name), toQString(name));
}

void PersonFields::setEncoding(const ClinicalEncoding& encoding) {
    fill(sex_, encoding.sexes);
    fill(site_, encoding.sites);
    for (QWidget* part : {static_cast<QWidget*>(ageLabel_), static_cast<QWidget*>(age_)})
        part->setVisible(encoding.inputs.age);
    for (QWidget* part : {static_cast<QWidget*>(sexLabel_), static_cast<QWidget*>(sex_)})
        part->setVisible(encoding.inputs.sex);
    for (QWidget* part : {static_cast<QWidget*>(siteLabel_), static_cast<QWidget*>(site_)})
        part->setVisible(encoding.inputs.site);
    setVisible(encoding.any());
    showFacts(facts_);
}

void PersonFields::showFacts(const ClinicalFacts& facts) {
    facts_ = facts;
    const QSignalBlocker quiet(age_);
    age_->setValue(facts.age ? int(std::lround(*facts.age)) : unknownAge);
    for (const auto& [box, cell] : {std::pair{sex_, &facts.sex}, {site_, &facts.site}})
        box->setCurrentIndex(std::max(0, box->findData(toQString(clinicalName(*cell)))));
}

}  // namespace lesion
