#pragma once

#include "ui/diagnosis/DiagnosisQueue.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace lesion {

class Thumbnails;

/// What a photograph is compared with: the nearest proven cases of the training part. Where the run knows none, the
/// step that finds them.
class SimilarPanel : public QWidget {
    Q_OBJECT

public:
    explicit SimilarPanel(QWidget* parent = nullptr);

    /// `folder`: that the references' files are relative to. Null: no answer.
    void showCases(const Diagnosis* diagnosis, const std::filesystem::path& folder);
    /// In place of cases: why there are none, and whether building them is offered.
    void showMissing(const QString& sentence, bool canBuild);
    void showBuilding(qint64 done, qint64 total);

Q_SIGNALS:
    void buildRequested();
    void cancelRequested();
    void imageRequested(const QString& id);

private:
    void clearCases();

    QLabel* sentence_;
    QScrollArea* scroll_;
    QBoxLayout* row_;
    QPushButton* build_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    Thumbnails* thumbnails_;
    std::vector<std::pair<std::string, double>> shown_;  ///< ids and distances, so that the same are not built anew
};

}  // namespace lesion
