#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>
#include <utility>

namespace lesion {

/// One undoable change of options. Changes of one id and text that follow each other closely (a slider drawn, a number
/// typed) are one step.
template <typename Options>
class OptionsChange : public QUndoCommand {
public:
    void undo() override {
        lastChange_.invalidate();  // what follows an undo is a new step
        apply(before_);
    }
    void redo() override { apply(after_); }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const OptionsChange*>(other);  // of the same id(), so of the same class
        if (next->text() != text() || !lastChange_.isValid() || lastChange_.elapsed() > burst_) return false;
        after_ = next->after_;
        lastChange_.start();
        setObsolete(after_ == before_);
        return true;
    }

protected:
    /// `merges`: what follows may be the same step.
    OptionsChange(const QString& text, Options before, Options after, bool merges)
        : QUndoCommand(text), before_(std::move(before)), after_(std::move(after)) {
        if (merges) lastChange_.start();
    }
    virtual void apply(const Options& options) = 0;

private:
    static constexpr int burst_ = 1500;  ///< ms; after a rest of this length the same control's change is a new step

    Options before_;
    Options after_;
    QElapsedTimer lastChange_;
};

}  // namespace lesion
