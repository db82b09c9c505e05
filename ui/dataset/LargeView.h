#pragma once

#include "ui/dataset/SampleModel.h"
#include "ui/widgets/SteppedImage.h"

namespace lesion {

/// One image of the grid at full scale with what is known of it, in the grid's order.
class LargeView : public SteppedImage {
    Q_OBJECT

public:
    /// All must outlive it.
    LargeView(SampleModel* model, Thumbnails* thumbnails, QThreadPool* pool, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(int sample);  ///< the file cannot be decoded; the view says why

protected:
    int count() const override { return model_->rowCount(); }
    Row describe(int row) const override;
    void couldNotRead(int row) override;

private:
    SampleModel* model_;
};

}  // namespace lesion
