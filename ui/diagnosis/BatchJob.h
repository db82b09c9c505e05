#pragma once

#include "core/batch/Batch.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace lesion {

/// A batch in the background: minutes to a night long, so it can be stopped at any image and gone on with.
class BatchJob : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString model;  ///< a run's folder or a model file
        BatchOptions options;
        bool references = true;
        double level = 0.9;
    };

    explicit BatchJob(QObject* parent = nullptr);
    /// Stops and waits for the image that is being looked at.
    ~BatchJob() override;

    /// Does nothing while one runs.
    void start(const Request& request);
    void stop();
    bool running() const { return running_; }
    bool stopping() const { return running_ && stop_.stopRequested(); }
    const BatchProgress& progress() const { return progress_; }

Q_SIGNALS:
    void progressed();  ///< at most every 100 ms, and when one starts
    void noticed(const lesion::Message& message);
    void finished(const lesion::BatchResult& result);  ///< also where it was stopped
    void failed(const lesion::Error& error);

private:
    void report(const BatchProgress& progress);

    QThreadPool pool_;
    StopToken stop_;
    bool running_ = false;
    BatchProgress progress_;
};

}  // namespace lesion
