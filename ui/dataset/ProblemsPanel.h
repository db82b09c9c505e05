#pragma once

#include "ui/dataset/ProblemModel.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace lesion {

/// The list that a user works through: everything wrong with the data and what was done about it, by kind, to copy or
/// save, and the button that decodes every image to find the rest.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void setDataset(const std::shared_ptr<const Dataset>& dataset);
    /// While verifying, its button gives way to a progress bar and Cancel.
    void setVerifying(bool verifying);
    void setProgress(qint64 done, qint64 total, double seconds);
    /// As a table with a header, of the rows shown: for the clipboard (tabs) or a file (commas).
    QString asText(bool csv) const;
    bool saveAs(const QString& path) const;

Q_SIGNALS:
    void verifyRequested();
    void cancelRequested();
    void subjectRequested(const QString& subject);  ///< a row was opened: an image id, a file name or a lesion id

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    void fillKinds();
    void askAndSave();

    ProblemModel* model_;
    QSortFilterProxyModel* shown_;
    QTableView* view_;
    QLabel* none_;
    QComboBox* kinds_;
    QToolButton* copy_;
    QToolButton* save_;
    QPushButton* verify_;
    QProgressBar* progress_;
    QToolButton* cancel_;
};

}  // namespace lesion
