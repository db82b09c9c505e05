#pragma once

#include "core/dataset/Split.h"

#include <array>
#include <QWidget>

namespace lesion {

/// The three parts as shares of one bar, with images and lesions of each written on it.
class SplitBar : public QWidget {
    Q_OBJECT

public:
    struct Counts {
        int images = 0;
        int lesions = 0;
    };
    using Parts = std::array<Counts, 3>;  ///< train, val, test

    explicit SplitBar(QWidget* parent = nullptr);
    void setParts(const Parts& parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text(int part, bool brief) const;
    std::array<double, 3> partWidths(double room) const;

    Parts parts_{};
};

}  // namespace lesion
