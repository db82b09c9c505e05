#pragma once

#include "core/exporting/Export.h"

#include <optional>
#include <QDialog>
#include <QString>
#include <QThreadPool>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lesion {

class MessageBar;

/// A run that can be exported, as the dialog offers it.
struct ExportSource {
    QString path;
    QString name;
};

/// Writes a model for other programs and says what was checked before it was handed out: a file that answers otherwise
/// than LesionLab is worse than none.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `runs`: newest first; the first one is chosen. Work is done in `pool`.
    ExportDialog(std::vector<ExportSource> runs, QThreadPool* pool, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// A model file from elsewhere, offered beside the runs and chosen.
    void addFile(const QString& file);
    void choose(ExportFormat format);
    /// Writes what is chosen; what is there already is replaced, as file dialogs ask about it.
    void exportTo(const QString& path);
    bool working() const { return stop_.has_value(); }

private:
    void build();
    void addFormats();
    void showChoice();
    void setWorking(bool working);
    void askForFile();
    void askForPlace();
    void takeResult(const Result<Exported>& exported);
    ExportFormat format() const;
    QString sourcePath() const;

    QThreadPool* pool_;
    QComboBox* source_ = nullptr;
    QComboBox* format_ = nullptr;
    QLabel* about_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* write_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* other_ = nullptr;
    MessageBar* messages_ = nullptr;
    std::optional<StopToken> stop_;  ///< of what is being written
};

/// What was written and what was checked, in a sentence or two.
QString exportedText(const Exported& exported);

}  // namespace lesion
