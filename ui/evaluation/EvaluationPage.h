#pragma once

#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>
#include <QStringList>

namespace lesion {

/// The chosen run judged on its test part (or another): balanced accuracy first, always beside the majority baseline,
/// per-class recall and precision, the confusion matrix.
class EvaluationPage : public Page {
    Q_OBJECT

public:
    explicit EvaluationPage(ProjectDocument* document, QWidget* parent = nullptr);
    ~EvaluationPage() override;
    QString helpText() const override;
    void cancelJob() override;
    /// Ctrl+D: evaluates the selected run on the chosen part.
    void evaluate();

Q_SIGNALS:
    void trainRequested();
    void showImagesRequested(const QStringList& imageIds);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
