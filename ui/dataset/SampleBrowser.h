#pragma once

#include "core/base/Random.h"
#include "ui/dataset/SampleModel.h"

#include <QStackedWidget>
#include <QStringList>
#include <QThreadPool>
#include <QWidget>
#include <unordered_set>

namespace lesion {

class FilterBar;
class LargeView;
class NineSheet;
class SampleDelegate;
class SampleGrid;

/// The grid with its filters, and the large view and the nine at random that take its place. Selection and current
/// image survive a change of filter, order, split or classes, because they are remembered by image id.
class SampleBrowser : public QWidget {
    Q_OBJECT

public:
    /// `pool` decodes full images; it must outlive this.
    explicit SampleBrowser(QThreadPool* pool, QWidget* parent = nullptr);

    void setTable(std::shared_ptr<const SampleTable> table);
    const std::shared_ptr<const SampleTable>& table() const { return model_->table(); }
    const std::vector<int>& shown() const { return model_->rows(); }
    int currentSample() const;  ///< -1: none
    int selectedCount() const;
    /// Of the selected images, in the grid's order.
    QStringList selectedFiles() const;
    QStringList selectedIds() const;
    Thumbnails* thumbnails() { return &thumbnails_; }
    Thumbnails* previews() { return &previews_; }

    /// Selects these images and scrolls to the first; filters that hide it are taken away. False: none is there.
    bool select(const QStringList& imageIds);
    void selectSample(int sample);
    void openLarge(int sample);
    void showNine();
    void copyPaths();
    void showInFolder();
    void saveState() const;

Q_SIGNALS:
    void currentChanged();       ///< the current image or the selection
    void shownChanged();         ///< which images pass the filters
    void gridShown(bool shown);  ///< the grid, or one of the views that take its place
    void diagnoseRequested(const QStringList& files);
    void decodingFailed(int sample);

private:
    void buildGrid();
    void connectViews();
    void showGrid();
    void reportFile(const QString& file);
    std::vector<int> selectedSamples() const;
    void remember();
    void recall();
    void popupMenu(const QPoint& position);

    Thumbnails thumbnails_;
    Thumbnails previews_;
    SampleModel* model_;
    FilterBar* filters_;
    QStackedWidget* stack_;
    QWidget* gridPage_;
    SampleGrid* grid_;
    SampleDelegate* delegate_;
    LargeView* large_;
    NineSheet* nine_;
    Random random_;
    std::unordered_set<std::string> rememberedIds_;
    std::string rememberedCurrent_;
    int rememberedScroll_ = 0;
    int rememberedRows_ = 0;
};

}  // namespace lesion
