#include "ui/frame/ChangeOptions.h"

#include "ui/frame/ProjectDocument.h"

#include <utility>

namespace lesion {

namespace {

constexpr int burst = 1500;  ///< ms; after a rest of this length the same control's change is a step of its own

}  // namespace

ChangeOptions::ChangeOptions(ProjectDocument* document, TrainingOptions before, TrainingOptions after,
                             const QString& text)
    : QUndoCommand(text), document_(document), before_(std::move(before)), after_(std::move(after)) {
    lastChange_.start();
}

void ChangeOptions::undo() {
    lastChange_.invalidate();  // what follows an undo is a new step
    document_->takeOptions(before_);
}

void ChangeOptions::redo() {
    document_->takeOptions(after_);
}

bool ChangeOptions::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ChangeOptions*>(other);
    if (next->text() != text() || !lastChange_.isValid() || lastChange_.elapsed() > burst) return false;
    after_ = next->after_;
    lastChange_.start();
    setObsolete(after_ == before_);
    return true;
}

}  // namespace lesion
