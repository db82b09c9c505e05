#include "ui/training/RunsTable.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QUrl>

namespace lesion {

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
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setSortingEnabled(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view_->horizontalHeader()->setSectionsMovable(true);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setMinimumHeight(fontMetrics().height() * 6);
    view_->sortByColumn(RunModel::Started, Qt::DescendingOrder);
    nothing_->setAlignment(Qt::AlignCenter);
    stack_->addWidget(nothing_);
    stack_->addWidget(view_);

    connect(model_, &RunModel::checkedChanged, this, &RunsTable::overlayChanged);
    connect(view_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) { showMenu(at); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid()) document_->selectRun(row.data(RunModel::FolderRole).toString());
    });
    connect(view_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& row) { Q_EMIT evaluateRequested(row.data(RunModel::FolderRole).toString()); });
}

void RunsTable::setRuns(const std::vector<Run>& runs) {
    const QString selected = selectedFolder();
    model_->setRuns(runs);
    select(selected);
    if (stack_->currentIndex() == 0 && !runs.empty()) view_->resizeColumnsToContents();
    stack_->setCurrentIndex(runs.empty() ? 0 : 1);
}

void RunsTable::setLive(const QString& folder) {
    live_ = folder;
    model_->setLive(folder);
}

void RunsTable::select(const QString& folder) {
    const int row = model_->rowOf(folder);
    if (row < 0 || folder == selectedFolder()) return;
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

void RunsTable::showMenu(const QPoint& position) {
    const Run* run = selectedRun();
    if (!run) return;
    const QString folder = toQString(toUtf8(run->folder));
    const bool live = folder == live_;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* evaluate = menu->addAction(tr("Evaluate"), this, [this, folder] { Q_EMIT evaluateRequested(folder); });
    evaluate->setEnabled(run->bestEpoch > 0 && !live);
    QAction* resume = menu->addAction(tr("Resume"), this, [this, folder] { Q_EMIT resumeRequested(folder); });
    resume->setEnabled(run->resumable() && live_.isEmpty());
    menu->addAction(tr("Use its settings"), this,
                    [this, options = run->options] { document_->setOptions(options, tr("Settings of a run")); });
    menu->addAction(tr("Show its folder"), this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addSeparator();
    QAction* remove = menu->addAction(tr("Delete…"), this, [this, copy = *run] { confirmDelete(copy); });
    remove->setEnabled(!live);
    menu->popup(view_->viewport()->mapToGlobal(position));
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
