#include "ui/frame/ProjectDocument.h"

#include <QUndoCommand>
#include <utility>

namespace lesion {

/// One undoable change of what is excluded: always the whole of it, so that undoing is going back to the value before.
class ChangeExclusions : public QUndoCommand {
public:
    ChangeExclusions(ProjectDocument* document, Exclusions before, Exclusions after, const QString& text)
        : QUndoCommand(text), document_(document), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { document_->takeExclusions(before_); }
    void redo() override { document_->takeExclusions(after_); }

private:
    ProjectDocument* document_;
    Exclusions before_;
    Exclusions after_;
};

void ProjectDocument::setExclusions(const Exclusions& exclusions, const QString& undoText) {
    if (exclusions == project_.exclusions) return;
    undoStack_.push(new ChangeExclusions(this, project_.exclusions, exclusions, undoText));
}

void ProjectDocument::takeExclusions(const Exclusions& exclusions) {
    project_.exclusions = exclusions;
    setOpened(opened_);
    saveSoon();
    Q_EMIT exclusionsChanged();
}

/// The data set as it was opened, with the project's exclusions in it.
std::shared_ptr<const Dataset> ProjectDocument::withExclusions(std::shared_ptr<const Dataset> dataset) const {
    if (!dataset || exclusionsOf(*dataset) == project_.exclusions) return dataset;
    auto changed = std::make_shared<Dataset>(*dataset);
    exclude(*changed, project_.exclusions);
    return changed;
}

}  // namespace lesion
