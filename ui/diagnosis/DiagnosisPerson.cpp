#include "core/base/Files.h"
#include "core/training/ClinicalTable.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/PersonFields.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

#include <cmath>

namespace lesion {

void DiagnosisPage::Parts::connectPerson() {
    QObject::connect(person, &PersonFields::changed, page, [this] { changeFacts(); });
}

/// Of all photographs of one lesion, which are one person's. The answers before stay until the new ones are there.
void DiagnosisPage::Parts::changeFacts() {
    const int row = currentRow();
    if (row < 0) return;
    queue->setFacts(row, person->facts());
    shareFacts();
    explanations.forget();
    spreads.forget();
    halted = false;
    answerNext();
}

void DiagnosisPage::Parts::shareFacts() {
    const int row = currentRow();
    if (row < 0 || !queue->isOneLesion(row)) return;
    const ClinicalFacts facts = queue->item(row).facts;
    for (const int other : queue->droppedWith(row)) queue->setFacts(other, facts);
    answerNext();
}

/// What the answer rests on beside the photograph, to stand after the model's line.
QString DiagnosisPage::Parts::factsLine(const Diagnosis& diagnosis) const {
    if (!diagnosis.clinical || !model->classifier()) return {};
    const ClinicalInputs& used = model->classifier()->info().clinical.inputs;
    const auto text = [](const QString& value) { return value.isEmpty() ? tr("unknown") : value; };
    QStringList told;
    const auto& [age, sex, site] = *diagnosis.clinical;
    if (used.age) told << tr("age: %1").arg(text(age ? number(qint64(std::lround(*age))) : QString()));
    if (used.sex) told << tr("sex: %1").arg(text(dataValueText(clinicalName(sex))));
    if (used.site) told << tr("site: %1").arg(text(dataValueText(clinicalName(site))));
    return QStringLiteral(" · ") + listText(told);
}

/// A photograph of the open data set brings along what the data set says of it.
ClinicalFacts DiagnosisPage::Parts::factsOfFile(const QString& file) const {
    const auto opened = document->opened();
    if (!opened || file.isEmpty()) return {};
    const auto path = pathFromUtf8(fromQString(file));
    const std::string id = toUtf8(path.stem());
    for (const Sample& sample : opened->samples)  // by name first: comparing paths is slow
        if (sample.id.ends_with(id) && sample.file.lexically_normal() == path.lexically_normal())
            return factsOf(sample);
    return {};
}

std::shared_ptr<const Classifier> DiagnosisPage::Parts::classifierFor(const DiagnosisQueue::Item& item) const {
    const auto classifier = model->classifier();
    if (!classifier || !classifier->info().clinical.any()) return classifier;
    return std::make_shared<const Classifier>(
        classifier->knowing(onlyUsed(item.facts, classifier->info().clinical.inputs)));
}

}  // namespace lesion
