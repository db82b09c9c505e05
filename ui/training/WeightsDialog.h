#pragma once

#include "core/model/PublishedWeights.h"
#include "ui/training/WeightsDownload.h"

#include <QDialog>
#include <QElapsedTimer>
#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace lesion {

class MessageBar;

/// The published weights that the program knows, which of them are here, and the two ways to get one: from its address,
/// which is shown before anything is fetched, or from a file of the disk. Not modal, because a download may take a
/// while; closing it ends a download, whose part stays.
class WeightsDialog : public QDialog {
    Q_OBJECT

public:
    WeightsDialog(std::vector<PublishedWeights> known, std::filesystem::path folder, QWidget* parent = nullptr);
    /// Goes to the first file for this architecture.
    void select(const std::string& architecture);
    /// What was chosen behind "Take a file from disk…".
    void takeFile(const QString& path);
    void reject() override;

Q_SIGNALS:
    /// Another file is there than before.
    void arrived();
    /// To train with: the architecture (empty: whichever is set) and the file.
    void chosen(const QString& architecture, const QString& path);

private:
    enum class Work { Download, Take, Check };
    enum Column { Network, Title, File, Here, ColumnCount };

    // WeightsDialogBuild.cpp
    void build();
    void buildTable();
    QWidget* buildDetails();
    QWidget* buildWays();
    QWidget* buildProgress();
    QWidget* buildHash();

    void connectDownload();
    void begin(const QString& name, Work work);
    void chooseFile();
    void finish(const QString& path, const QString& hash);
    void showRow();
    void showFiles();
    void showRunning();
    void showProgress(qint64 done, qint64 total);
    const PublishedWeights& current() const;
    static WeightsSource sourceOf(const PublishedWeights& weights);
    /// Where the file is; empty: it is not here.
    QString pathOf(const PublishedWeights& weights) const;

    std::vector<PublishedWeights> known_;
    WeightsDownload download_;
    QString working_;  ///< name of the file that something is done with
    QString unknown_;  ///< a file of the disk whose name is none of these, while it is looked at
    Work work_ = Work::Download;
    QElapsedTimer since_;
    qint64 doneBefore_ = -1;  ///< bytes that were here when the first news came
    QTableWidget* table_ = nullptr;
    QLabel* address_ = nullptr;
    QLabel* licence_ = nullptr;
    QPushButton* get_ = nullptr;
    QPushButton* take_ = nullptr;
    QPushButton* check_ = nullptr;
    QPushButton* use_ = nullptr;
    QWidget* progressRow_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QLabel* progressText_ = nullptr;
    MessageBar* messages_ = nullptr;
    QWidget* hashRow_ = nullptr;
    QLineEdit* hash_ = nullptr;
};

}  // namespace lesion
