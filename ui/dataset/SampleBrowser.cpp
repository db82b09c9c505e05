#include "ui/dataset/SampleBrowser.h"

#include "core/base/Files.h"
#include "ui/dataset/FilterBar.h"
#include "ui/dataset/LargeView.h"
#include "ui/dataset/NineSheet.h"
#include "ui/dataset/SampleDelegate.h"
#include "ui/dataset/SampleGrid.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QItemSelection>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace lesion {

namespace {
constexpr int thumbnailEdge = 128;
constexpr int previewEdge = 320;
}  // namespace

SampleBrowser::SampleBrowser(QThreadPool* pool, QWidget* parent)
    : QWidget(parent),
      thumbnails_(thumbnailEdge),
      previews_(previewEdge),
      random_(QRandomGenerator::global()->generate64()) {
    model_ = new SampleModel(&thumbnails_, this);
    stack_ = new QStackedWidget;
    buildGrid();
    large_ = new LargeView(model_, &thumbnails_, pool, this);
    nine_ = new NineSheet(&previews_, this);
    stack_->addWidget(large_);
    stack_->addWidget(nine_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    setFocusProxy(grid_);
    connectViews();
    filters_->restore();
}

void SampleBrowser::buildGrid() {
    gridPage_ = new QWidget;
    filters_ = new FilterBar;
    grid_ = new SampleGrid;
    delegate_ = new SampleDelegate(thumbnailEdge, this);
    grid_->setItemDelegate(delegate_);
    grid_->setModel(model_);
    grid_->setEmptyText(tr("No image passes the filters."));
    grid_->setAccessibleName(tr("Images"));
    grid_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(gridPage_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(filters_);
    layout->addWidget(grid_, 1);
    stack_->addWidget(gridPage_);
}

void SampleBrowser::connectViews() {
    connect(filters_, &FilterBar::filterChanged, model_, &SampleModel::setFilter);
    connect(filters_, &FilterBar::orderChanged, model_, &SampleModel::setOrder);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &SampleBrowser::remember);
    connect(model_, &QAbstractItemModel::modelReset, this, &SampleBrowser::recall);
    connect(&thumbnails_, &Thumbnails::ready, this, [this](const QString& file) {
        const QPixmap picture = thumbnails_.get(pathFromUtf8(fromQString(file)));
        if (delegate_->makeRoomFor(picture.deviceIndependentSize())) grid_->relayout();
    });
    for (const Thumbnails* source : {&thumbnails_, &previews_})
        connect(source, &Thumbnails::failed, this, &SampleBrowser::reportFile);
    const QItemSelectionModel* selection = grid_->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &SampleBrowser::currentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &SampleBrowser::currentChanged);
    connect(grid_, &SampleGrid::largeRequested, this,
            [this](const QModelIndex& index) { openLarge(model_->sampleAt(index.row())); });
    connect(grid_, &QWidget::customContextMenuRequested, this, &SampleBrowser::popupMenu);
    connect(stack_, &QStackedWidget::currentChanged, this,
            [this] { Q_EMIT gridShown(stack_->currentWidget() == gridPage_); });
    connect(large_, &LargeView::closed, this, &SampleBrowser::showGrid);
    connect(large_, &LargeView::rowChanged, this, [this](int row) { selectSample(model_->sampleAt(row)); });
    connect(large_, &LargeView::failed, this, &SampleBrowser::decodingFailed);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        showGrid();
        filters_->focusSearch();
    });
    connect(nine_, &NineSheet::closed, this, &SampleBrowser::showGrid);
    connect(nine_, &NineSheet::againRequested, this, &SampleBrowser::showNine);
    connect(nine_, &NineSheet::selected, this, &SampleBrowser::selectSample);
    connect(nine_, &NineSheet::largeRequested, this, &SampleBrowser::openLarge);
}

void SampleBrowser::reportFile(const QString& file) {
    if (!table()) return;
    const std::filesystem::path path = pathFromUtf8(fromQString(file));
    for (int sample = 0; sample < table()->size(); ++sample)
        if (table()->sample(sample).file.native() == path.native()) return Q_EMIT decodingFailed(sample);
}

void SampleBrowser::setTable(std::shared_ptr<const SampleTable> table) {
    const bool otherData = !table || !this->table() || table->dataset().folder != this->table()->dataset().folder;
    if (otherData) {
        delegate_->forgetPictures();
        stack_->setCurrentWidget(gridPage_);
    }
    QStringList classes;
    if (table)
        for (const std::string& name : table->dataset().classes) classes << toQString(name);
    delegate_->setClasses(classes);
    filters_->setTable(table);
    model_->setTable(std::move(table));
    if (stack_->currentWidget() == nine_) showGrid();  // its images may be gone
    if (otherData && currentSample() < 0 && !shown().empty()) selectSample(shown().front());
}

void SampleBrowser::remember() {
    rememberedIds_.clear();
    rememberedCurrent_.clear();
    rememberedScroll_ = grid_->verticalScrollBar()->value();
    rememberedRows_ = model_->rowCount();
    if (!table()) return;
    for (const QModelIndex& index : grid_->selectionModel()->selectedIndexes())
        rememberedIds_.insert(table()->sample(model_->sampleAt(index.row())).id);
    if (const int current = currentSample(); current >= 0) rememberedCurrent_ = table()->sample(current).id;
}

void SampleBrowser::recall() {
    filters_->setShown(model_->rowCount());
    QItemSelection selection;
    int current = -1;
    for (int row = 0; !rememberedIds_.empty() && row < model_->rowCount(); ++row) {
        const std::string& id = table()->sample(model_->sampleAt(row)).id;
        if (rememberedIds_.count(id) == 0) continue;
        int last = row;
        while (last + 1 < model_->rowCount() &&
               rememberedIds_.count(table()->sample(model_->sampleAt(last + 1)).id) != 0)
            ++last;
        selection.append(QItemSelectionRange(model_->index(row, 0), model_->index(last, 0)));
        row = last;
    }
    if (!rememberedCurrent_.empty() && table()) current = model_->rowOf(table()->indexOf(rememberedCurrent_));
    grid_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        grid_->selectionModel()->setCurrentIndex(model_->index(current, 0), QItemSelectionModel::NoUpdate);
    if (model_->rowCount() == rememberedRows_)
        grid_->verticalScrollBar()->setValue(rememberedScroll_);
    else if (current >= 0)
        grid_->scrollTo(model_->index(current, 0), QAbstractItemView::PositionAtCenter);
    if (stack_->currentWidget() == large_) {
        if (current >= 0)
            large_->show(current);
        else
            showGrid();
    }
    Q_EMIT shownChanged();
    Q_EMIT currentChanged();
}

int SampleBrowser::currentSample() const {
    const QModelIndex current = grid_->currentIndex();
    return current.isValid() ? model_->sampleAt(current.row()) : -1;
}

int SampleBrowser::selectedCount() const {
    int count = 0;
    const QItemSelection selection = grid_->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) count += range.height();
    return count;
}

/// In the grid's order; without a selection the current one.
std::vector<int> SampleBrowser::selectedSamples() const {
    QModelIndexList indexes = grid_->selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && grid_->currentIndex().isValid()) indexes << grid_->currentIndex();
    std::sort(indexes.begin(), indexes.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<int> samples;
    for (const QModelIndex& index : indexes) samples.push_back(model_->sampleAt(index.row()));
    return samples;
}

QStringList SampleBrowser::selectedFiles() const {
    QStringList files;
    for (const int sample : selectedSamples()) files << toQString(toUtf8(table()->sample(sample).file));
    return files;
}

QStringList SampleBrowser::selectedIds() const {
    QStringList ids;
    for (const int sample : selectedSamples()) ids << toQString(table()->sample(sample).id);
    return ids;
}

bool SampleBrowser::select(const QStringList& imageIds) {
    if (!table()) return false;
    std::vector<int> samples;
    for (const QString& id : imageIds)
        if (const int sample = table()->indexOf(fromQString(id)); sample >= 0) samples.push_back(sample);
    if (samples.empty()) return false;
    const bool hidden = std::any_of(samples.begin(), samples.end(), [this](int s) { return model_->rowOf(s) < 0; });
    if (hidden) filters_->setFilter({});
    std::vector<int> rows;
    rows.reserve(samples.size());
    for (const int sample : samples) rows.push_back(model_->rowOf(sample));
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (const int row : rows) selection.append(QItemSelectionRange(model_->index(row, 0)));
    showGrid();
    grid_->selectionModel()->setCurrentIndex(model_->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    grid_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    grid_->scrollTo(model_->index(rows.front(), 0), QAbstractItemView::PositionAtCenter);
    return true;
}

void SampleBrowser::selectSample(int sample) {
    if (!table() || sample < 0 || sample >= table()->size()) return;
    if (model_->rowOf(sample) < 0) filters_->setFilter({});
    const QModelIndex index = model_->index(model_->rowOf(sample), 0);
    grid_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    grid_->scrollTo(index);
}

void SampleBrowser::openLarge(int sample) {
    selectSample(sample);
    large_->show(model_->rowOf(sample));
    stack_->setCurrentWidget(large_);
    large_->setFocus();
}

void SampleBrowser::showGrid() {
    const bool hadFocus = stack_->currentWidget()->isAncestorOf(QApplication::focusWidget());
    stack_->setCurrentWidget(gridPage_);
    if (hadFocus) grid_->setFocus();
    grid_->scrollTo(grid_->currentIndex());
}

void SampleBrowser::showNine() {
    if (shown().empty()) return;
    // The first nine of a shuffle, without shuffling the other ten thousand.
    std::vector<int> drawn = shown();
    const std::size_t count = std::min<std::size_t>(9, drawn.size());
    for (std::size_t i = 0; i < count; ++i) std::swap(drawn[i], drawn[i + random_.below(drawn.size() - i)]);
    drawn.resize(count);
    nine_->show(table(), drawn, int(shown().size()));
    stack_->setCurrentWidget(nine_);
    nine_->setFocus();
}

void SampleBrowser::copyPaths() {
    QGuiApplication::clipboard()->setText(selectedFiles().join('\n'));
}

void SampleBrowser::showInFolder() {
    const int sample = currentSample();
    if (sample < 0) return;
    const QString folder = toQString(toUtf8(table()->sample(sample).file.parent_path()));
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void SampleBrowser::saveState() const {
    filters_->save();
}

void SampleBrowser::popupMenu(const QPoint& position) {
    if (currentSample() < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("zoom-in")), tr("&Large view"), this,
                    [this] { openLarge(currentSample()); });
    menu->addAction(themedIcon(QStringLiteral("diagnose")), tr("&Diagnose"), this,
                    [this] { Q_EMIT diagnoseRequested(selectedFiles()); });
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("&Copy file path"), this, &SampleBrowser::copyPaths);
    menu->addAction(themedIcon(QStringLiteral("folder")), tr("&Show in file manager"), this,
                    &SampleBrowser::showInFolder);
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("reroll")), tr("&Nine at random"), this, &SampleBrowser::showNine);
    menu->addAction(tr("Select &all"), grid_, &QAbstractItemView::selectAll);
    menu->popup(grid_->viewport()->mapToGlobal(position));
}

}  // namespace lesion
