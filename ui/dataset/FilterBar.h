#pragma once

#include "ui/dataset/SampleTable.h"

#include <array>
#include <memory>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace lesion {

/// The row above the grid: a drop-down for each facet that this data set has (several values at once, with how many
/// images each would show), a search field, the order, and what all of it leaves.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setTable(std::shared_ptr<const SampleTable> table);
    void setShown(int shown);
    const SampleFilter& filter() const { return filter_; }
    void setFilter(const SampleFilter& filter);
    void focusSearch();
    SortKey sortKey() const;
    bool descending() const { return direction_->isChecked(); }

    /// QSettings under "dataset/".
    void save() const;
    void restore();

Q_SIGNALS:
    void filterChanged(const lesion::SampleFilter& filter);
    void orderChanged(lesion::SortKey key, bool descending);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitSearch();
    void fillMenu(Facet facet);
    void choose(Facet facet, const std::string& value, bool on);
    void filterEdited();
    void refresh();

    std::shared_ptr<const SampleTable> table_;
    SampleFilter filter_;
    std::array<QToolButton*, facetCount> buttons_{};
    QLineEdit* search_;
    QTimer searchDelay_;
    QComboBox* sort_;
    QToolButton* direction_;
    QLabel* shown_;
    QToolButton* clear_;
};

}  // namespace lesion
