#pragma once

#include "ui/evaluation/CaseModel.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QToolButton;

namespace lesion {

class ImageView;

/// One case at full scale (both photographs of a pair) with what the model said of it, stepping through the cases in
/// their order. Files are decoded in the background; when the user steps faster, only the newest is decoded next.
class CaseView : public QWidget {
    Q_OBJECT

public:
    CaseView(CaseModel* model, QThreadPool* pool, QWidget* parent = nullptr);
    void show(int row);
    int row() const { return row_; }
    bool isComplete() const { return complete_; }

Q_SIGNALS:
    void closed();
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Wanted {
        std::filesystem::path first;
        std::filesystem::path second;  ///< empty: no pair
        bool operator==(const Wanted&) const = default;
    };
    void step(int by);
    void load();

    CaseModel* model_;
    QThreadPool* pool_;
    ImageView* view_;
    ImageView* second_;  ///< of a pair
    QLabel* caption_;
    QLabel* details_;
    QToolButton* previous_;
    QToolButton* next_;
    int row_ = -1;
    Wanted wanted_;
    bool loading_ = false;
    bool complete_ = false;
};

}  // namespace lesion
