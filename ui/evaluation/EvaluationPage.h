#pragma once

#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>
#include <QStringList>

namespace lesion {

/// The chosen run judged on its test part (or another, or another data set): balanced accuracy with its interval first,
/// always beside the majority baseline; then everything that a reviewer would ask for.
class EvaluationPage : public Page {
    Q_OBJECT

public:
    explicit EvaluationPage(ProjectDocument* document, QWidget* parent = nullptr);
    ~EvaluationPage() override;
    void cancelJob() override;
    std::any kept() const override;
    void restore(const std::any& kept) override;
    /// Ctrl+D: evaluates the selected run on the chosen images.
    void evaluate();
    /// Judges the selected run on another data set's folder.
    void evaluateOther(const QString& folder);
    /// Shows a run, also one inside a cross-validation or a leak demonstration, or such a job itself.
    void showResult(const QString& folder);
    /// Writes the report of what is shown; by extension: html, pdf.
    void saveReport(const QString& file);

Q_SIGNALS:
    void trainRequested();
    /// A job of several trainings is to go on; `seeds`: how many a leak demonstration is to have, 0: cross-validation.
    void goOnRequested(const QString& folder, int seeds);
    void showImagesRequested(const QStringList& imageIds);
    void diagnoseRequested(const QStringList& files);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
