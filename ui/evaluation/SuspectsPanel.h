#pragma once

#include "core/evaluation/Assessment.h"
#include "ui/evaluation/Suspects.h"

#include <optional>
#include <QStringList>
#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lesion {

class CaseBrowser;
class SegmentedSwitch;

/// Photographs that ought to be looked at before the figures are believed: labels that a cross-validation doubts, pairs
/// of different lesions that look the same, and what has been excluded, with the reason. What is excluded here is left
/// out by the next split; it can be taken back and undone.
class SuspectsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SuspectsPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void setDoubted(std::optional<Doubted> doubted);
    void setAssessment(const Assessment& assessment);
    void setData(std::shared_ptr<const Dataset> opened, const Exclusions& exclusions);

Q_SIGNALS:
    /// Another cross-validation than the project's newest.
    void folderChosen(const QString& folder);
    /// The whole of what is to be excluded from now on.
    void exclusionsChosen(const lesion::Exclusions& exclusions, const QString& undoText);
    void showInDatasetRequested(const QStringList& imageIds);

private:
    enum Kind { Labels, Duplicates, Excluded };
    QWidget* buildHead();
    QWidget* buildFoot();
    void fill();
    void showButtons();
    QString note(int count) const;
    void askForFolder();
    void askReason();
    void excludeChosen(const QString& reason, int which);
    void takeBack();

    std::optional<Doubted> doubted_;
    std::optional<std::vector<NearDuplicate>> duplicates_;
    std::shared_ptr<const Dataset> judged_;
    std::shared_ptr<const Dataset> opened_;
    Exclusions exclusions_;
    SegmentedSwitch* kind_;
    QPushButton* folder_;
    QLabel* note_;
    CaseBrowser* browser_;
    QPushButton* exclude_;
    QPushButton* back_;
    QPushButton* inDataset_;
};

}  // namespace lesion
