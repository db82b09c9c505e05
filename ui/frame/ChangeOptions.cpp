#include "ui/frame/ChangeOptions.h"

#include "ui/frame/ProjectDocument.h"

namespace lesion {

ChangeOptions::ChangeOptions(ProjectDocument* document, TrainingOptions before, TrainingOptions after,
                             const QString& text)
    : OptionsChange(text, std::move(before), std::move(after), true), document_(document) {}

void ChangeOptions::apply(const TrainingOptions& options) {
    document_->takeOptions(options);
}

}  // namespace lesion
