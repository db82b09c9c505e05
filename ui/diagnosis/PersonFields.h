#pragma once

#include "core/model/Clinical.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace lesion {

/// Age, sex and site of the person on a photograph, for a model that learnt from them; empty means not known. Only the
/// fields that the model looks at are there, and none of this for a model that sees images alone.
class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(QWidget* parent = nullptr);

    /// What the model uses and which names it knows.
    void setEncoding(const ClinicalEncoding& encoding);
    /// Says no more than asked: changed() is not emitted.
    void showFacts(const ClinicalFacts& facts);
    const ClinicalFacts& facts() const { return facts_; }

Q_SIGNALS:
    void changed();  ///< by the user, with every digit

private:
    void fill(QComboBox* box, const std::vector<std::string>& names);

    ClinicalFacts facts_;
    QLabel* ageLabel_;
    QLabel* sexLabel_;
    QLabel* siteLabel_;
    QSpinBox* age_;
    QComboBox* sex_;
    QComboBox* site_;
};

}  // namespace lesion
