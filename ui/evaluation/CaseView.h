#pragma once

#include "ui/evaluation/CaseModel.h"
#include "ui/widgets/SteppedImage.h"

namespace lesion {

/// One case at full scale (both photographs of a pair) with what the model said of it.
class CaseView : public SteppedImage {
    Q_OBJECT

public:
    /// Both must outlive it.
    CaseView(CaseModel* model, QThreadPool* pool, QWidget* parent = nullptr);

protected:
    int count() const override { return model_->rowCount(); }
    Row describe(int row) const override;

private:
    CaseModel* model_;
};

}  // namespace lesion
