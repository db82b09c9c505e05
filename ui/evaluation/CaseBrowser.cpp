#include "ui/evaluation/CaseBrowser.h"

#include "ui/evaluation/CaseView.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace lesion {

namespace {

/// Space opens the large view as well, as everywhere in the program.
class CaseList : public QListView {
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Space || !currentIndex().isValid()) return QListView::keyPressEvent(event);
        Q_EMIT activated(currentIndex());
    }
};

}  // namespace

CaseBrowser::CaseBrowser(const QString& name, QThreadPool* pool, QWidget* parent)
    : QStackedWidget(parent),
      model_(new CaseModel(this)),
      list_(new CaseList),
      large_(new CaseView(model_, pool)),
      empty_(new QLabel) {
    list_->setAccessibleName(name);
    list_->setModel(model_);
    list_->setItemDelegate(new CaseDelegate(model_, this));
    list_->setViewMode(QListView::IconMode);
    list_->setResizeMode(QListView::Adjust);
    list_->setMovement(QListView::Static);
    list_->setUniformItemSizes(true);
    list_->setLayoutMode(QListView::Batched);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setFrameShape(QFrame::NoFrame);
    addWidget(list_);
    addWidget(large_);
    addWidget(empty_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    setFocusProxy(list_);
    // Not dataChanged for each picture: the view would lay out all items anew.
    connect(model_->thumbnails(), &Thumbnails::ready, list_->viewport(), qOverload<>(&QWidget::update));
    connect(model_->thumbnails(), &Thumbnails::failed, list_->viewport(), qOverload<>(&QWidget::update));
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) { openLarge(index.row()); });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseBrowser::selectionChanged);
    connect(large_, &CaseView::closed, this, &CaseBrowser::closeLarge);
    connect(large_, &CaseView::rowChanged, this, [this](int row) { list_->setCurrentIndex(model_->index(row)); });
}

void CaseBrowser::setCases(std::vector<Case> cases) {
    setCurrentWidget(cases.empty() ? static_cast<QWidget*>(empty_) : list_);
    model_->setCases(std::move(cases));
    list_->scrollToTop();
    if (model_->rowCount() > 0)  // where the keys begin, but chosen is nothing yet
        list_->selectionModel()->setCurrentIndex(model_->index(0), QItemSelectionModel::NoUpdate);
    Q_EMIT selectionChanged();
}

void CaseBrowser::setEmptyText(const QString& text) {
    empty_->setText(text);
}

bool CaseBrowser::anySelected() const {
    return list_->selectionModel()->hasSelection();
}

std::vector<int> CaseBrowser::chosenRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : list_->selectionModel()->selectedIndexes()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        for (int row = 0; row < model_->rowCount(); ++row) rows.push_back(row);
    return rows;
}

void CaseBrowser::openLarge(int row) {
    large_->show(row);
    setCurrentWidget(large_);
    large_->setFocus();
    list_->setCurrentIndex(model_->index(row));
}

void CaseBrowser::closeLarge() {
    setCurrentWidget(list_);
    list_->setFocus();
}

}  // namespace lesion
