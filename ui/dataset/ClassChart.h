#pragma once

#include "ui/dataset/SampleTable.h"
#include "ui/widgets/Plot.h"

#include <memory>
#include <QToolButton>
#include <QWidget>
#include <vector>

class QCPItemText;

namespace lesion {

/// How many images and how many lesions each class has, of all data or of what the filters show: the imbalance at a
/// glance. Images are solid bars, lesions hatched, each with its number.
class ClassChart : public QWidget {
    Q_OBJECT

public:
    explicit ClassChart(QWidget* parent = nullptr);

    /// `samples` are the indices to count.
    void show(const std::shared_ptr<const SampleTable>& table, const std::vector<int>& samples);
    const std::vector<int>& images() const { return images_; }
    /// A lesion counts under the class of its first photograph among those shown.
    const std::vector<int>& lesions() const { return lesions_; }
    bool isFolded() const { return plot_->isHidden(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold(bool folded);
    void draw();
    void fitHeight();
    void fitLabels();
    void drawBar(int place, bool lesionBar);
    QString readout(double x) const;
    QList<QStringList> cells() const;

    QToolButton* heading_;
    Plot* plot_;
    QStringList classes_;
    std::vector<int> images_;
    std::vector<int> lesions_;
    std::vector<QCPItemText*> lesionLabels_;
};

}  // namespace lesion
