#pragma once

#include "ui/evaluation/LevelResults.h"

#include <QStringList>
#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lesion {

class CaseBrowser;

/// The images of a cell of the confusion matrix, the surest answers first: beside the matrix, so that one cell after
/// the other can be looked at. From here to the large view, to the data set and to Diagnosis.
class CasesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CasesPanel(QThreadPool* pool, QWidget* parent = nullptr);
    /// `words`: what stands above them ("12 of 111 mel were taken for nv.").
    void showCell(const Assessment& assessment, const LevelResults& results, int trueClass, int predictedClass,
                  const QString& words);
    void clear();
    QStringList ids() const;

Q_SIGNALS:
    void showInDatasetRequested(const QStringList& imageIds);
    void diagnoseRequested(const QStringList& files);

private:
    CaseBrowser* browser_;
    QLabel* title_;
    QPushButton* inDataset_;
    QPushButton* diagnose_;
};

}  // namespace lesion
