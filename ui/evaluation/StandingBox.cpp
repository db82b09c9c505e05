#include "ui/evaluation/StandingBox.h"

#include "core/base/Files.h"
#include "core/evaluation/Isic2018.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/Saving.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int publishedDecimals = 3;

}  // namespace

StandingBox::StandingBox(QWidget* parent)
    : QWidget(parent),
      head_(new QLabel(tr("Among the published results of ISIC 2018 task 3"))),
      table_(new QTableWidget) {
    setObjectName("standingBox");
    table_->setObjectName("standing");
    table_->setAccessibleName(head_->text());
    table_->setColumnCount(2);
    table_->setHorizontalHeaderLabels({tr("Published or own"), tr("Balanced accuracy")});
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* note = new QLabel(
        tr("On the challenge's 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner "
           "trained on further data too."));
    note->setWordWrap(true);
    auto* save = new QPushButton(tr("Save submission…"));
    save->setObjectName("saveSubmission");
    save->setToolTip(tr("The answers as the challenge takes them: a row for each image, a column for each class."));
    auto* foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(save, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head_);
    column->addWidget(table_);
    column->addLayout(foot);
    connect(save, &QPushButton::clicked, this, &StandingBox::save);
    hide();
}

void StandingBox::setPredictions(const Predictions& predictions) {
    const Isic2018Standing standing = compareWithIsic2018(predictions);
    setVisible(standing.officialTest);
    if (!standing.officialTest) {
        predictions_ = {};
        return;
    }
    predictions_ = predictions;
    table_->setRowCount(0);
    int rank = 1;
    for (const PublishedResult& published : isic2018Results()) {
        if (rank++ == standing.rank) addRow(tr("these figures"), standing.balancedAccuracy, true);
        addRow(toQString(published.what), published.balancedAccuracy, false);
    }
    if (rank == standing.rank) addRow(tr("these figures"), standing.balancedAccuracy, true);
    fit();
}

void StandingBox::addRow(const QString& what, double balancedAccuracy, bool own) {
    const int row = table_->rowCount();
    table_->insertRow(row);
    const QStringList texts{what, figure(balancedAccuracy, publishedDecimals)};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Qt::UserRole, own);
        table_->setItem(row, column, item);
    }
}

void StandingBox::fit() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    head_->setFont(bold);
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            QTableWidgetItem* item = table_->item(row, column);
            item->setFont(item->data(Qt::UserRole).toBool() ? bold : font());
        }
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           table_->rowCount() * table_->verticalHeader()->defaultSectionSize() + 4);
}

void StandingBox::save() {
    askAndSave(this, tr("Submission"), {"csv"}, [predictions = predictions_](const QString& path) {
        return writeSubmission(pathFromUtf8(fromQString(path)), predictions).has_value();
    });
}

void StandingBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace lesion
