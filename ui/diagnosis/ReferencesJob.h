#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/training/Run.h"

#include <memory>
#include <QObject>
#include <QThreadPool>

namespace lesion {

/// Builds a run's references in the background: minutes for a whole data set, so it can be ended at any time.
class ReferencesJob : public QObject {
    Q_OBJECT

public:
    explicit ReferencesJob(QObject* parent = nullptr);
    ~ReferencesJob() override;

    /// `dataset`: as opened. Does nothing while one is being built.
    void start(const Run& run, std::shared_ptr<const Dataset> dataset);
    void cancel();
    bool running() const { return running_; }
    /// The run's folder that is being built for, or was.
    const QString& folder() const { return folder_; }
    qint64 done() const { return done_; }
    qint64 total() const { return total_; }

Q_SIGNALS:
    void progressed();  ///< at most every 50 ms
    void built();
    void failed(const lesion::Error& error);  ///< also where it was ended: Stopped

private:
    void report(qint64 done, qint64 total);

    QThreadPool pool_;
    StopToken stop_;
    QString folder_;
    bool running_ = false;
    qint64 done_ = 0;
    qint64 total_ = 0;
};

}  // namespace lesion
