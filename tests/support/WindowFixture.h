#pragma once

#include "core/base/Files.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/training/TrainingOptions.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <string>
#include <thread>

namespace lesion::test {

/// A home of its own for data, cache and settings, so that a test neither sees nor leaves anything of the user's. Make
/// it first.
class Home {
public:
    Home() {
        qputenv("LESIONLAB_HOME", folder_.path().toUtf8());
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());  // the wastebasket
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    }
    std::filesystem::path path(const std::string& name) const {
        return pathFromUtf8(folder_.path().toStdString()) / pathFromUtf8(name);
    }
    QString text(const std::string& name) const { return QString::fromStdString(toUtf8(path(name))); }
    void forgetSettings() { QSettings().clear(); }

private:
    QTemporaryDir folder_;
};

constexpr int tinyImages = 84;

/// The smallest synthetic data set that splits well, in `folder`; false where it could not be written.
inline bool makeTinyData(const std::filesystem::path& folder) {
    return std::filesystem::exists(folder) || writeSyntheticDataset(folder, tinyImages, 1).has_value();
}

/// Trains on them in a second: two classes of work a step, whatever the machine.
inline TrainingOptions tinyOptions(int epochs) {
    TrainingOptions options = *presetOptions("quick");
    options.inputSize = 32;
    options.batchSize = 8;
    options.epochs = epochs;
    options.device = "cpu";
    options.split.subset = 0;
    return options;
}

/// Milliseconds that the process's first thread has waited for a free processor so far; 0 where the system does not
/// tell.
inline double waitedForProcessor() {
    std::ifstream file("/proc/self/schedstat");
    double running = 0;
    double waiting = 0;
    return file >> running >> waiting ? waiting / 1e6 : 0;
}

/// The longest time that an event posted from another thread waited for the event loop, in milliseconds: what a user
/// feels as a freeze. Measures while it lives. Where the system tells, time in which the window's thread wanted to run
/// but other programs had all processors is not counted: on a busy test machine that is most of it.
class LoopGap : public QObject {
public:
    LoopGap() : ticker_([this] { tick(); }) {}
    ~LoopGap() override {
        ended_ = true;
        ticker_.join();
    }
    double longest() const { return longest_; }
    void restart() { longest_ = 0; }

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        const std::chrono::duration<double, std::milli> waited = Clock::now() - posted_.load();
        const double starved = waited.count() > 20 ? waitedForProcessor() - starvedBefore_ : 0;
        longest_ = std::max(longest_, waited.count() - starved);
        pending_ = false;
        return true;
    }

private:
    using Clock = std::chrono::steady_clock;

    void tick() {
        while (!ended_) {
            if (!pending_.exchange(true)) {
                posted_ = Clock::now();  // first: whatever comes between the two makes the gap look longer, not shorter
                starvedBefore_ = waitedForProcessor();
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::atomic<bool> ended_ = false;
    std::atomic<bool> pending_ = false;
    std::atomic<Clock::time_point> posted_ = Clock::time_point{};
    std::atomic<double> starvedBefore_ = 0;
    double longest_ = 0;
    std::thread ticker_;  // last: it uses what is above
};

}  // namespace lesion::test
