#pragma once

#include "ui/dataset/SampleModel.h"
#include "ui/widgets/ImageView.h"

#include <filesystem>
#include <QLabel>
#include <QThreadPool>
#include <QToolButton>
#include <QWidget>

namespace lesion {

/// One image at full scale, with zoom and pan, stepping through the grid's order with the arrow keys. The file is
/// decoded in the background while the thumbnail stands in; when the user steps faster than files decode, only the
/// newest is decoded next.
class LargeView : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    LargeView(SampleModel* model, Thumbnails* thumbnails, QThreadPool* pool, QWidget* parent = nullptr);

    /// A row of the model.
    void show(int row);
    int row() const { return row_; }
    /// The picture on show is the whole file, not its thumbnail.
    bool isComplete() const { return complete_; }
    QString caption() const { return caption_->text(); }

Q_SIGNALS:
    void rowChanged(int row);
    void closed();
    void failed(int sample);  ///< the file cannot be decoded; the view says why

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);
    void load();
    void describe();

    SampleModel* model_;
    Thumbnails* thumbnails_;
    QThreadPool* pool_;
    ImageView* view_;
    QLabel* caption_;
    QLabel* details_;
    QToolButton* previous_;
    QToolButton* next_;
    int row_ = -1;
    std::filesystem::path wanted_;
    bool loading_ = false;
    bool complete_ = false;
};

}  // namespace lesion
