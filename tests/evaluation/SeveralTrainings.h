#pragma once

#include "core/base/Files.h"
#include "core/evaluation/SeveralRuns.h"
#include "tests/training/EasyData.h"

#include <functional>
#include <QTemporaryDir>
#include <string>
#include <vector>

namespace lesion::test {

/// Notes which trainings of a job began, and calls the hook that a test sets.
struct Follower : SeveralRunsObserver {
    std::vector<std::string> begun;
    std::function<void(const EpochRecord&)> onEpoch;

    void runStarted(const std::string& name, int, int) override { begun.push_back(name); }
    void epochDone(const EpochRecord& record, int, int) override {
        if (onEpoch) onEpoch(record);
    }
    /// As Ctrl-C would, after that many epochs of all trainings together.
    void stopAfter(int epochs, TrainingControl& control) {
        onEpoch = [epochs, &control, done = 0](const EpochRecord&) mutable {
            if (++done == epochs) control.stop();
        };
    }
};

/// Inherited by tests of jobs that train several networks: easy pictures and an epoch each.
class SeveralTrainings {
protected:
    SeveralTrainings() { options_.epochs = 1; }
    std::filesystem::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    QTemporaryDir dir_;
    Dataset data_;
    TrainingOptions options_ = tinyOptions();
    TrainingControl control_;
    Follower silent_;
};

}  // namespace lesion::test
