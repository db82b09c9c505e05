#pragma once

#include <qcustomplot.h>
#include <algorithm>

namespace lesion {

/// Ticks of an axis that counts images: never between two whole numbers, which would be written alike.
class CountTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
};

}  // namespace lesion
