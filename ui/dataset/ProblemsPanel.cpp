#include "ui/dataset/ProblemsPanel.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <map>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QVBoxLayout>

namespace lesion {

ProblemsPanel::ProblemsPanel(QWidget* parent) : QWidget(parent) {
    model_ = new ProblemModel(this);
    shown_ = new QSortFilterProxyModel(this);
    shown_->setSourceModel(model_);
    shown_->setFilterRole(ProblemModel::KindRole);
    shown_->setSortLocaleAware(true);
    view_ = new QTableView;
    view_->setModel(shown_);
    view_->setSortingEnabled(true);
    view_->sortByColumn(ProblemModel::KindColumn, Qt::AscendingOrder);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setShowGrid(false);
    view_->setAlternatingRowColors(true);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setSectionResizeMode(ProblemModel::WhatColumn, QHeaderView::Stretch);
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view_->setTextElideMode(Qt::ElideMiddle);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setAccessibleName(tr("Problems of the data set"));
    none_ =
        new QLabel(tr("No problems were found. Opening looks at signatures and ends of files; "
                      "“Verify all images” decodes every one."));
    none_->setAlignment(Qt::AlignCenter);
    none_->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildBar();
    layout->addWidget(view_, 1);
    layout->addWidget(none_, 1);
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT subjectRequested(index.siblingAtColumn(ProblemModel::SubjectColumn).data().toString());
    });
    setVerifying(false);
    setDataset(nullptr);
}

void ProblemsPanel::buildBar() {
    kinds_ = new QComboBox;
    kinds_->setAccessibleName(tr("Kind of problem"));
    kinds_->setToolTip(tr("Shows only problems of this kind."));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    copy_ = new QToolButton;
    copy_->setIcon(themedIcon(QStringLiteral("copy")));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C)."));
    save_ = new QToolButton;
    save_->setIcon(themedIcon(QStringLiteral("save")));
    save_->setText(tr("Save as CSV…"));
    save_->setToolTip(tr("Saves the rows that are shown as a table."));
    for (QToolButton* button : {copy_, save_}) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    verify_ = new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Verify all images"));
    verify_->setToolTip(tr("Decodes every image, so that none that cannot be read is left for the training to find."));
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Progress of verifying"));
    progress_->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    cancel_ = new QToolButton;
    cancel_->setText(tr("Cancel"));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(kinds_);
    bar->addWidget(copy_);
    bar->addWidget(save_);
    bar->addStretch(1);
    bar->addWidget(progress_, 1);
    bar->addWidget(cancel_);
    bar->addWidget(verify_);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);

    connect(kinds_, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = kinds_->currentData();
        shown_->setFilterRegularExpression(kind.isValid() ? QStringLiteral("^%1$").arg(kind.toInt()) : QString());
    });
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText(false)); });
    connect(save_, &QToolButton::clicked, this, &ProblemsPanel::askAndSave);
    connect(verify_, &QPushButton::clicked, this, &ProblemsPanel::verifyRequested);
    connect(cancel_, &QToolButton::clicked, this, &ProblemsPanel::cancelRequested);
}

void ProblemsPanel::setDataset(const std::shared_ptr<const Dataset>& dataset) {
    model_->setDataset(dataset);
    const bool any = model_->rowCount() > 0;
    view_->setVisible(any);
    none_->setVisible(!any);
    for (QWidget* widget : std::initializer_list<QWidget*>{kinds_, copy_, save_}) widget->setEnabled(any);
    verify_->setEnabled(dataset != nullptr);
    fillKinds();
    // Widths from the first rows only: measuring ten thousand would be felt.
    QHeaderView* header = view_->horizontalHeader();
    header->setResizeContentsPrecision(40);
    const int em = fontMetrics().averageCharWidth();
    for (const int column : {ProblemModel::KindColumn, ProblemModel::SubjectColumn, ProblemModel::ActionColumn}) {
        view_->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column) + em, em * 30));
    }
}

void ProblemsPanel::fillKinds() {
    std::map<int, int> counts;
    for (int row = 0; row < model_->rowCount(); ++row) ++counts[int(model_->problem(row).kind)];
    const QVariant chosen = kinds_->currentData();
    {
        const QSignalBlocker blocker(kinds_);
        kinds_->clear();
        kinds_->addItem(tr("All kinds (%1)").arg(number(model_->rowCount())));
        for (const auto& [kind, count] : counts)
            kinds_->addItem(tr("%1 (%2)").arg(ProblemModel::kindText(Problem::Kind(kind)), number(count)), kind);
    }
    const int place = chosen.isValid() ? kinds_->findData(chosen) : 0;
    kinds_->setCurrentIndex(-1);
    kinds_->setCurrentIndex(std::max(0, place));
}

void ProblemsPanel::setVerifying(bool verifying) {
    verify_->setVisible(!verifying);
    progress_->setVisible(verifying);
    cancel_->setVisible(verifying);
    progress_->setRange(0, 0);
}

void ProblemsPanel::setProgress(qint64 done, qint64 total, double seconds) {
    progress_->setRange(0, int(total));
    progress_->setValue(int(done));
    const double rate = seconds > 0 ? double(done) / seconds : 0;
    QString text = tr("%1 of %2").arg(number(done), number(total));
    if (rate > 0 && seconds > 1)
        text = tr("%1, %2 images/s, %3 left").arg(text, number(qint64(rate)), duration(double(total - done) / rate));
    progress_->setFormat(text);
}

QString ProblemsPanel::asText(bool csv) const {
    QStringList lines;
    const auto add = [&](QStringList cells) {
        if (csv)
            for (QString& cell : cells) cell = toQString(csvCell(fromQString(cell)));
        lines << cells.join(csv ? ',' : '\t');
    };
    QStringList header;
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        header << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(header);
    const QItemSelectionModel* selection = view_->selectionModel();
    const bool onlySelected = !csv && selection->hasSelection();
    for (int row = 0; row < shown_->rowCount(); ++row) {
        if (onlySelected && !selection->isRowSelected(row, {})) continue;
        QStringList cells;
        for (int column = 0; column < ProblemModel::ColumnCount; ++column)
            cells << shown_->index(row, column).data().toString();
        add(cells);
    }
    return lines.join('\n') + '\n';
}

bool ProblemsPanel::saveAs(const QString& path) const {
    return writeFile(pathFromUtf8(fromQString(path)), fromQString(asText(true))).has_value();
}

void ProblemsPanel::askAndSave() {
    auto* dialog = new QFileDialog(this, tr("Save the problems"), {}, tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("problems.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (saveAs(path)) return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Save the problems"),
                                    tr("%1 cannot be written.").arg(path), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void ProblemsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText(false));
    else
        QWidget::keyPressEvent(event);
}

}  // namespace lesion
