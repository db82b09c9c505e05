#include "ui/training/RunsTable.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QUrl>

namespace lesion {

namespace {

const QString headerKey = QStringLiteral("training/runsHeader");

}  // namespace

RunsTable::RunsTable(ProjectDocument* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      model_(new RunModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTableView),
      nothing_(new QLabel(tr("Every training of this project becomes a row here."))),
      stack_(new QStackedLayout(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(RunModel::SortRole);
    view_->setModel(sorted_);
    view_->setObjectName("runs");
    view_->setAccessibleName(tr("Runs"));
    view_->setAccessibleDescription(tr("Space ticks a run, Enter evaluates it, the context menu has the rest."));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setSortingEnabled(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setTabKeyNavigation(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setSectionsMovable(true);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->sortByColumn(RunModel::Started, Qt::DescendingOrder);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    stack_->addWidget(nothing_);
    stack_->addWidget(view_);
    fitRows();
    restoreHeader();
    connectView();
}

void RunsTable::connectView() {
    connect(model_, &RunModel::checkedChanged, this, &RunsTable::overlayChanged);
    connect(view_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) { showMenu(at); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && !selecting_) document_->selectRun(row.data(RunModel::FolderRole).toString());
    });
    connect(view_, &QTableView::doubleClicked, this, [this] { evaluateSelected(); });
    const auto key = [this](Qt::Key wanted, auto action) {
        auto* shortcut = new QShortcut(wanted, view_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_Return, [this] { evaluateSelected(); });
    key(Qt::Key_Enter, [this] { evaluateSelected(); });
    key(Qt::Key_Delete, [this] {
        const Run* run = selectedRun();
        if (run && selectedFolder() != live_) confirmDelete(*run);
    });
}

void RunsTable::restoreHeader() {
    QHeaderView* header = view_->horizontalHeader();
    fitted_ = header->restoreState(QSettings().value(headerKey).toByteArray());
    const auto keep = [this, header] {
        if (fitted_) QSettings().setValue(headerKey, header->saveState());
    };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keep);
}

void RunsTable::fitRows() {
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view_->setMinimumHeight(fontMetrics().height() * 4);
}

void RunsTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    fitRows();
    if (model_->rowCount() > 0) fitColumns();
}

/// As wide as what they hold, and the state as what it may become while a training runs.
void RunsTable::fitColumns() {
    view_->resizeColumnsToContents();
    int widest = view_->columnWidth(RunModel::State);
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view_) + 1);
    for (const QString& text : RunModel::stateTexts())
        widest = std::max(widest, view_->fontMetrics().horizontalAdvance(text) + margin);
    view_->setColumnWidth(RunModel::State, widest);
}

void RunsTable::setRuns(const std::vector<Run>& runs) {
    const QScopedValueRollback quiet(selecting_, true);  // a row that goes moves the current one
    const QString selected = selectedFolder();
    model_->setRuns(runs);
    select(selected);
    if (!fitted_ && !runs.empty()) {
        fitColumns();
        fitted_ = true;
    }
    stack_->setCurrentIndex(runs.empty() ? 0 : 1);
}

void RunsTable::setOverlay(const QStringList& folders) {
    for (const QString& folder : folders)
        if (const int row = model_->rowOf(folder); row >= 0)
            model_->setData(model_->index(row, 0), Qt::Checked, Qt::CheckStateRole);
}

void RunsTable::setLive(const QString& folder) {
    live_ = folder;
    model_->setLive(folder);
}

void RunsTable::select(const QString& folder) {
    const int row = model_->rowOf(folder);
    if (row < 0 || folder == selectedFolder()) return;
    const QScopedValueRollback quiet(selecting_, true);
    const QModelIndex index = sorted_->mapFromSource(model_->index(row, 0));
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

QString RunsTable::selectedFolder() const {
    return view_->currentIndex().data(RunModel::FolderRole).toString();
}

const Run* RunsTable::selectedRun() const {
    const QModelIndex index = sorted_->mapToSource(view_->currentIndex());
    return index.isValid() ? &model_->run(index.row()) : nullptr;
}

bool RunsTable::canEvaluate(const Run& run) const {
    std::error_code error;  // a run that was killed may have an epoch and no model yet
    return std::filesystem::exists(run.modelFile(), error) && toQString(toUtf8(run.folder)) != live_;
}

void RunsTable::evaluateSelected() {
    const Run* run = selectedRun();
    if (run && canEvaluate(*run)) Q_EMIT evaluateRequested(selectedFolder());
}

void RunsTable::showMenu(const QPoint& position) {
    const Run* run = selectedRun();
    if (!run) return;
    const QString folder = toQString(toUtf8(run->folder));
    const bool live = folder == live_;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* evaluate = menu->addAction(tr("Evaluate"), this, [this, folder] { Q_EMIT evaluateRequested(folder); });
    evaluate->setEnabled(canEvaluate(*run));
    QAction* resume = menu->addAction(tr("Resume"), this, [this, folder] { Q_EMIT resumeRequested(folder); });
    resume->setEnabled(run->resumable() && live_.isEmpty());
    menu->addAction(tr("Use its settings"), this,
                    [this, options = run->options] { document_->setOptions(options, tr("Settings of a run")); });
    menu->addAction(tr("Show its folder"), this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addSeparator();
    QAction* remove = menu->addAction(tr("Delete…"), this, [this, copy = *run] { confirmDelete(copy); });
    remove->setEnabled(!live);
    // By the menu key the position is the middle of the table, wherever the row may be.
    const QRect row = view_->visualRect(view_->currentIndex());
    const bool onRow = row.top() <= position.y() && position.y() <= row.bottom();
    menu->popup(view_->viewport()->mapToGlobal(onRow ? position : row.bottomLeft()));
}

void RunsTable::confirmDelete(const Run& run) {
    const QString folder = toQString(toUtf8(run.folder));
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Delete a run"),
                        tr("Move the run %1 with its model and figures to the wastebasket?").arg(toQString(run.name)),
                        QMessageBox::Cancel, this);
    QPushButton* remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, folder] { document_->deleteRun(folder); });
    box->open();
}

}  // namespace lesion
