#include "core/base/Files.h"
#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/diagnosis/LesionPanel.h"
#include "ui/diagnosis/QueueFile.h"
#include "ui/diagnosis/TrustPanel.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <QFileDialog>

namespace lesion {

void DiagnosisPage::Parts::saveTable() {
    auto* dialog = new QFileDialog(page, tr("Save the answers"), "diagnoses.csv", tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this](const QString& file) {
        if (const auto written = writeQueue(pathFromUtf8(fromQString(file)), *queue); !written)
            page->messages()->show(written.error());
        else
            page->messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file));
    });
    dialog->open();
}

/// What is seen of the current photograph, with the heat map where one is shown.
CaseReport DiagnosisPage::Parts::caseReport(bool namesFile) const {
    const Diagnosis& diagnosis = *currentDiagnosis();
    const ViewSpread* spread = trust->spreadWanted() ? spreads.find(currentItem()->id) : nullptr;
    CaseReport report;
    report.content = caseContent(diagnosis, basis.get(), spread);
    report.photograph = area->view()->image();
    report.heat = area->view()->heat();
    if (!report.heat.isNull()) {
        const int k = why->firstClass(diagnosis);
        report.opacity = why->opacity();
        report.heatCaption =
            tr("Right: what speaks for %1, by %2; yellow most.")
                .arg(fullClassText(toQString(diagnosis.classes[size_t(k)])), attributionText(why->kind()));
    }
    report.lesion = panel->lesionText();
    report.casesFolder = casesFolder();
    report.model = modelLine() + factsLine(diagnosis);
    if (namesFile) report.name = currentItem()->name;
    return report;
}

void DiagnosisPage::Parts::saveReport(const QString& extension, bool namesFile) {
    if (!currentDiagnosis()) return;
    auto* dialog = new QFileDialog(page, tr("Save the report"), QStringLiteral("diagnosis.") + extension,
                                   QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension));
    dialog->setObjectName("saveReport");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(extension);
    // As it was when it was asked for, whatever is looked at when the file has its name.
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [this, report = caseReport(namesFile)](const QString& file) {
                         runAsync(
                             document->pool(), page,
                             [report, path = pathFromUtf8(fromQString(file))] { return writeCaseReport(report, path); },
                             [this, file](const Result<void>& written) {
                                 if (written)
                                     page->messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file));
                                 else
                                     page->messages()->show(written.error());
                             });
                     });
    dialog->open();
}

}  // namespace lesion
