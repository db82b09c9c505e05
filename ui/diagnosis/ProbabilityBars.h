#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace lesion {

/// A bar for each class with its probability and full name, the largest marked; the class's colour as on every page.
class ProbabilityBars : public QWidget {
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget* parent = nullptr);
    /// `probabilities` in the order of `classes` (short names); empty: nothing to show.
    void setProbabilities(const QStringList& classes, const std::vector<float>& probabilities);
    /// Largest first (the default), or in the model's order.
    void setSorted(bool sorted);
    /// The order from top to bottom as indices into `classes`.
    const std::vector<int>& order() const { return order_; }
    /// All bars in words, for the clipboard and screen readers.
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    double rowHeight() const;

    QStringList classes_;
    std::vector<float> probabilities_;
    std::vector<int> order_;
    bool sorted_ = true;
};

}  // namespace lesion
