#pragma once

#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>

namespace lesion {

/// What training will see: split and its leakage, sampling, augmentation with a preview.
class PreparationPage : public Page {
    Q_OBJECT

public:
    explicit PreparationPage(ProjectDocument* document, QWidget* parent = nullptr);
    ~PreparationPage() override;

Q_SIGNALS:
    void openRequested();
    void syntheticRequested();
    void trainRequested();  ///< the primary action: on to the Training page

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
