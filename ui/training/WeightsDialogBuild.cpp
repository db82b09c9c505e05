#include "core/model/Classifier.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/training/WeightsDialog.h"
#include "ui/widgets/SentenceLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

// How WeightsDialog looks; what it does is in WeightsDialog.cpp.

namespace lesion {

namespace {

QString titleOf(const std::string& architecture) {
    for (const ArchitectureInfo& info : architectures())
        if (info.name == architecture) return toQString(info.title);
    return toQString(architecture);
}

}  // namespace

void WeightsDialog::build() {
    setWindowTitle(tr("Get weights"));
    auto* intro = new QLabel(tr("Published weights, learnt on ImageNet's everyday photographs. Nothing is fetched "
                                "until you press Download."),
                             this);
    intro->setWordWrap(true);
    messages_ = new MessageBar(this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    buildTable();
    layout->addWidget(table_, 1);
    layout->addWidget(buildDetails());
    layout->addWidget(buildWays());
    layout->addWidget(buildProgress());
    layout->addWidget(messages_);
    layout->addWidget(buildHash());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);  // Enter in the table must not fetch anything
    use_ = buttons->addButton(tr("&Use these weights"), QDialogButtonBox::ActionRole);
    use_->setObjectName("use");
    use_->setToolTip(tr("Makes them the start of the next training"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &WeightsDialog::reject);
    const int em = fontMetrics().height();
    resize(QSize(em * 50, em * 32).boundedTo(screen()->availableSize()));
}

void WeightsDialog::buildTable() {
    table_ = new QTableWidget(int(known_.size()), ColumnCount, this);
    table_->setObjectName("known");
    table_->setAccessibleName(tr("Known files of weights"));
    table_->setHorizontalHeaderLabels({tr("Network"), tr("Weights"), tr("File"), tr("Here")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(0);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setMinimumHeight(fontMetrics().height() * 5);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const PublishedWeights& weights = known_[std::size_t(row)];
        const QStringList texts{titleOf(weights.architecture), toQString(weights.title), toQString(weights.file), {}};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(toQString(weights.address));
            table_->setItem(row, column, item);
        }
    }
    table_->setCurrentCell(0, 0);
    connect(table_, &QTableWidget::currentCellChanged, this, [this] { showRow(); });
}

QWidget* WeightsDialog::buildDetails() {
    auto* details = new QWidget(this);
    auto* form = new QFormLayout(details);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    address_ = sentenceLabel({}, CopiedBy::MouseAndKeyboard, details);
    address_->setObjectName("address");
    address_->setAccessibleName(tr("Address"));
    licence_ = sentenceLabel({}, CopiedBy::MouseAndKeyboard, details);
    licence_->setObjectName("licence");
    licence_->setAccessibleName(tr("Licence"));
    form->addRow(tr("Address"), address_);
    form->addRow(tr("Licence"), licence_);
    return details;
}

QWidget* WeightsDialog::buildWays() {
    auto* ways = new QWidget(this);
    auto* line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    get_ = new QPushButton(ways);
    get_->setObjectName("download");
    take_ = new QPushButton(tr("&Take a file from disk…"), ways);
    take_->setObjectName("take");
    take_->setToolTip(tr("For a computer without network: the file is checked and copied to its place"));
    check_ = new QPushButton(tr("Chec&k it again"), ways);
    check_->setObjectName("check");
    check_->setToolTip(tr("Reads the file that is here and shows its hash"));
    line->addWidget(get_);
    line->addWidget(take_);
    line->addWidget(check_);
    line->addStretch();
    return ways;
}

QWidget* WeightsDialog::buildProgress() {
    progressRow_ = new QWidget(this);
    auto* line = new QHBoxLayout(progressRow_);
    line->setContentsMargins(0, 0, 0, 0);
    progress_ = new QProgressBar(progressRow_);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    progressText_ = new QLabel(progressRow_);
    progressText_->setObjectName("progressText");
    auto* stop = new QPushButton(tr("Cancel"), progressRow_);
    stop->setObjectName("cancel");
    stop->setToolTip(tr("What has arrived is kept; downloading again goes on from there"));
    connect(stop, &QPushButton::clicked, &download_, &WeightsDownload::cancel);
    line->addWidget(progress_, 1);
    line->addWidget(progressText_);
    line->addWidget(stop);
    return progressRow_;
}

QWidget* WeightsDialog::buildHash() {
    hashRow_ = new QWidget(this);
    auto* line = new QHBoxLayout(hashRow_);
    line->setContentsMargins(0, 0, 0, 0);
    hash_ = new QLineEdit(hashRow_);
    hash_->setObjectName("hash");
    hash_->setReadOnly(true);
    hash_->setAccessibleName(tr("SHA-256 of the file"));
    auto* label = new QLabel(tr("SHA-256"), hashRow_);
    label->setBuddy(hash_);
    auto* copy = new QPushButton(tr("C&opy"), hashRow_);
    copy->setAccessibleName(tr("Copy the hash"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(hash_->text()); });
    line->addWidget(label);
    line->addWidget(hash_, 1);
    line->addWidget(copy);
    hashRow_->hide();
    return hashRow_;
}

}  // namespace lesion
