#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QPainter;

namespace lesion {

/// A bar for each class with its probability and full name, the largest marked; the class's colour as on every page. On
/// the bars, on request, how far each answer moves when the photograph is turned (whiskers) and the answer for the
/// whole lesion (diamonds).
class ProbabilityBars : public QWidget {
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget* parent = nullptr);
    /// `probabilities` in the order of `classes` (short names); empty: nothing to show. Takes whiskers and diamonds
    /// off.
    void setProbabilities(const QStringList& classes, const std::vector<float>& probabilities);
    /// Refused: the bars mean nothing, and look it.
    void setMuted(bool muted);
    bool muted() const { return muted_; }
    /// In the order of the classes; empty: none.
    void setWhiskers(const std::vector<float>& lowest, const std::vector<float>& highest);
    bool hasWhiskers() const { return !lowest_.empty(); }
    void setLesion(const std::vector<float>& combined);
    bool hasLesion() const { return !lesion_.empty(); }
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
    void tell();
    double rowHeight() const;
    void paintWords(QPainter& painter, const QRectF& words, int index, bool largest) const;
    void paintBar(QPainter& painter, const QRectF& track, int index) const;

    QStringList classes_;
    std::vector<float> probabilities_;
    std::vector<float> lowest_;
    std::vector<float> highest_;
    std::vector<float> lesion_;
    std::vector<int> order_;
    bool sorted_ = true;
    bool muted_ = false;
};

}  // namespace lesion
