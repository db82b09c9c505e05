#pragma once

#include "core/batch/BatchManifest.h"
#include "ui/diagnosis/BatchJob.h"
#include "ui/diagnosis/BatchRows.h"
#include "ui/frame/ProjectDocument.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace lesion {

class MessageBar;

/// Diagnoses every image of a folder into a table and pages, and shows the rows as they come. Not modal, and the batch
/// runs on when this is closed: it may take the night. An output folder that holds a batch already is shown, and gone
/// on with.
class BatchDialog : public QDialog {
    Q_OBJECT

public:
    BatchDialog(ProjectDocument* document, QWidget* parent = nullptr);

    const BatchJob* job() const { return job_; }
    void stop() { job_->stop(); }
    /// What can answer: the project's runs, and model files that were opened by name; `chosen` is taken first.
    void setModels(const QStringList& files, const QString& chosen);
    /// The folder to look at; the answers go beside it unless another place is named.
    void setFolder(const QString& folder);

Q_SIGNALS:
    void jobChanged();  ///< it has begun, ended or moved on
    void diagnoseRequested(const QStringList& files);

private:
    /// What lies in the output folder.
    struct Found {
        std::optional<BatchManifest> manifest;
        std::optional<BatchTable> table;
        std::optional<Error> error;
        bool pages = false;
    };
    void build();
    QWidget* buildPlaces();
    QWidget* buildOptions();
    QWidget* buildActions();
    QWidget* buildTable();
    void connectParts();
    void restore();
    void remember() const;
    void fillModels();

    void chooseFolder(QLineEdit* into, const QString& title);
    void proposeOut();
    void lookAtOut();
    void takeFound(Found found);
    static Found lookInto(const QString& folder);
    void start();
    void takeResult(const BatchResult& result);
    void takeError(const Error& error);
    void refreshRows();
    void fillShown();
    void openPage();
    void openRow(const QModelIndex& index);
    void showState();
    QString progressText() const;
    QString foundText() const;

    ProjectDocument* document_;
    BatchJob* job_;
    BatchRows* rows_;
    std::optional<BatchManifest> found_;  ///< of the output folder; empty: no batch there
    QStringList modelFiles_;
    QTimer look_;  ///< at the table, while a batch runs
    int asked_ = 0;
    bool outIsOurs_ = true;  ///< the output folder was proposed, not typed
    bool tableShown_ = false;
    bool pagesThere_ = false;
    QLineEdit* images_ = nullptr;
    QLineEdit* out_ = nullptr;
    QComboBox* model_ = nullptr;
    QCheckBox* recursive_ = nullptr;
    QComboBox* explain_ = nullptr;
    QCheckBox* references_ = nullptr;
    QDoubleSpinBox* level_ = nullptr;
    QCheckBox* names_ = nullptr;
    QWidget* form_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    QPushButton* page_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QLabel* progress_ = nullptr;
    MessageBar* messages_ = nullptr;
    QComboBox* shown_ = nullptr;
    QTableView* view_ = nullptr;
    QLabel* nothing_ = nullptr;  ///< in place of a table that is not there
};

}  // namespace lesion
