#pragma once

#include "core/base/MessageIds.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "ui/frame/Async.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>
#include <QThreadPool>
#include <utility>

namespace lesion {

/// Answers about the photograph that is looked at, made in the background: a newer question gives up the older one,
/// whose answer nobody waits for any more, and answers are kept, so that stepping back and forth asks nothing twice.
template <typename Key, typename Value>
class LatestAnswer {
public:
    using Task = std::function<Result<Value>(const StopToken& stop)>;

    /// `arrived` is called in the window's thread when the newest question has its answer, or failed.
    explicit LatestAnswer(std::function<void()> arrived) : arrived_(std::move(arrived)) { pool_.setMaxThreadCount(1); }
    ~LatestAnswer() {
        drop();
        pool_.waitForDone();
    }
    LatestAnswer(const LatestAnswer&) = delete;
    LatestAnswer& operator=(const LatestAnswer&) = delete;

    /// Null: not known (yet).
    const Value* find(const Key& key) const {
        const auto found = kept_.find(key);
        return found == kept_.end() ? nullptr : &found->second;
    }
    /// Of the newest question.
    const std::optional<Error>& error() const { return error_; }
    bool waiting() const { return wanted_.has_value(); }

    /// Does nothing when this is being answered already, or failed.
    void ask(const Key& key, Task task) {
        if (key == last_ && (wanted_ || error_)) return;
        drop();
        wanted_ = last_ = key;
        stop_ = StopToken();
        runAsync(
            &pool_, &context_, [task = std::move(task), stop = stop_] { return task(stop); },
            [this, key, request = asked_](Result<Value> answer) {
                if (request != asked_) return;
                wanted_.reset();
                if (kept_.size() >= mostKept) kept_.clear();
                if (answer)
                    kept_.insert_or_assign(key, std::move(*answer));
                else
                    error_ = std::move(answer.error());
                arrived_();
            });
    }
    /// Nobody waits for the question any more.
    void drop() {
        ++asked_;
        stop_.requestStop();
        wanted_.reset();
        last_.reset();
        error_.reset();
    }
    /// Another model answers differently.
    void forget() {
        drop();
        kept_.clear();
    }

private:
    static constexpr std::size_t mostKept = 256;

    std::function<void()> arrived_;
    std::map<Key, Value> kept_;
    std::optional<Key> wanted_;  ///< being answered
    std::optional<Key> last_;
    std::optional<Error> error_;
    StopToken stop_;
    int asked_ = 0;
    QObject context_;
    QThreadPool pool_;
};

}  // namespace lesion
