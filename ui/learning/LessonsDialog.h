#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "ui/learning/HelpLibrary.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QThreadPool;

namespace lesion {

class HelpBrowser;

/// Chooses a lesson, says what it is about, and makes its project in a folder of the user's; one that is there already
/// is opened as it was left.
class LessonsDialog : public QDialog {
    Q_OBJECT

public:
    explicit LessonsDialog(QThreadPool* pool, QWidget* parent = nullptr);
    ~LessonsDialog() override;

Q_SIGNALS:
    void chosen(const QString& projectFolder);

private:
    void build();
    void fill();
    void showLesson();
    void showFolder();
    void chooseFolder();
    void go();
    void take(const Result<void>& made, const QString& folder);
    QString lesson() const;  ///< its id
    void setBusy(bool busy);

    QThreadPool* pool_;
    HelpLibrary library_;
    QListWidget* list_;
    HelpBrowser* text_;
    QLineEdit* folder_;
    QLabel* note_;
    QProgressBar* progress_;
    QPushButton* choose_ = nullptr;
    QPushButton* go_ = nullptr;
    QPushButton* close_ = nullptr;
    QString parentFolder_;
    StopToken stop_;
    bool busy_ = false;
};

}  // namespace lesion
