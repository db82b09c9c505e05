#pragma once

#include <map>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

namespace lesion {

/// What the status bar holds: data set, device, and every running job with its progress and the buttons to pause and
/// end it. A job is named by a key of its owner's choice.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setDataset(const QString& text, const QString& tip);
    void setDevice(const QString& text, const QString& tip);

    enum class End { Cancel, Stop };
    /// Adds the job or updates it; total 0: not known.
    void setJob(const QString& key, const QString& text, qint64 done, qint64 total, End end = End::Cancel);
    void endJob(const QString& key);
    /// Gives the job a pause button, or changes what it does.
    void setPausable(const QString& key, bool paused);
    bool hasJob(const QString& key) const { return jobs_.contains(key); }
    QString jobText(const QString& key) const;

Q_SIGNALS:
    void endRequested(const QString& key);
    void pauseRequested(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Job {
        QWidget* row = nullptr;
        QLabel* text = nullptr;
        QProgressBar* bar = nullptr;
        QToolButton* pause = nullptr;
        QToolButton* end = nullptr;
    };
    Job& job(const QString& key);
    void fit(const Job& job) const;

    QLabel* dataset_;
    QLabel* device_;
    QHBoxLayout* layout_;
    std::map<QString, Job> jobs_;
};

}  // namespace lesion
