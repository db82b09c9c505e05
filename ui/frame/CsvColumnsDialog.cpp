#include "ui/frame/CsvColumnsDialog.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// The column that most likely holds it, by the names that published tables use; -1: none.
int likelyColumn(const TablePreview& table, const QStringList& words) {
    for (const auto& word : words) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (toQString(table.columns[column]).contains(word, Qt::CaseInsensitive)) return int(column);
        }
    }
    return -1;
}

}  // namespace

CsvColumnsDialog::CsvColumnsDialog(std::vector<TablePreview> tables, QWidget* parent)
    : QDialog(parent),
      tables_(std::move(tables)),
      table_(new QComboBox(this)),
      image_(new QComboBox(this)),
      label_(new QComboBox(this)),
      lesion_(new QComboBox(this)),
      patient_(new QComboBox(this)),
      preview_(new QTableWidget(this)),
      hint_(new QLabel(this)) {
    setWindowTitle(tr("Name the columns of a table"));
    for (const auto& table : tables_) table_->addItem(toQString(toUtf8(table.file.filename())));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString& text, QComboBox* box, const QString& tip) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        label->setToolTip(tip);
        box->setToolTip(tip);
        form->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &CsvColumnsDialog::check);
    };
    row(tr("&Table:"), table_, tr("The tables found in the folder"));
    row(tr("&Image:"), image_, tr("The image file's name, with or without its extension"));
    row(tr("&Class:"), label_, tr("The diagnosis: what the network is to learn"));
    row(tr("&Lesion:"), lesion_,
        tr("Photographs of the same lesion have the same value here; they are kept together when the data are split"));
    row(tr("&Patient:"), patient_,
        tr("Photographs of the same person have the same value here; they are kept together when the data are split"));
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setTabKeyNavigation(false);
    preview_->verticalHeader()->hide();
    preview_->setAccessibleName(tr("First rows of the table"));
    hint_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    open_ = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(preview_, 1);
    layout->addWidget(hint_);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table_, &QComboBox::currentIndexChanged, this, &CsvColumnsDialog::showTable);
    showTable(0);
    const int em = fontMetrics().height();
    resize(em * 42, em * 26);
}

ColumnNames CsvColumnsDialog::columns() const {
    const auto chosen = [](const QComboBox* box) { return fromQString(box->currentData().toString()); };
    return {tables_.at(std::size_t(table_->currentIndex())).file, chosen(image_), chosen(label_), chosen(lesion_),
            chosen(patient_)};
}

void CsvColumnsDialog::showTable(int index) {
    const TablePreview& table = tables_.at(std::size_t(index));
    const auto fill = [&table](QComboBox* box, const QStringList& words) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(tr("(none)"), QString());
        for (const auto& column : table.columns) box->addItem(toQString(column), toQString(column));
        box->setCurrentIndex(likelyColumn(table, words) + 1);
    };
    fill(image_, {QStringLiteral("image_id"), QStringLiteral("isic_id"), QStringLiteral("image"),
                  QStringLiteral("file"), QStringLiteral("photo")});
    fill(label_, {QStringLiteral("dx"), QStringLiteral("diagnosis"), QStringLiteral("label"), QStringLiteral("class"),
                  QStringLiteral("target")});
    fill(lesion_, {QStringLiteral("lesion")});
    fill(patient_, {QStringLiteral("patient"), QStringLiteral("subject")});

    preview_->clear();
    preview_->setColumnCount(int(table.columns.size()));
    preview_->setRowCount(int(table.rows.size()));
    QStringList header;
    for (const auto& column : table.columns) header << toQString(column);
    preview_->setHorizontalHeaderLabels(header);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].size() && column < table.columns.size(); ++column) {
            preview_->setItem(int(row), int(column), new QTableWidgetItem(toQString(table.rows[row][column])));
        }
    }
    preview_->resizeColumnsToContents();
    check();
}

void CsvColumnsDialog::check() {
    if (!open_) return;
    const bool named = image_->currentIndex() > 0 && label_->currentIndex() > 0;
    const bool different = image_->currentIndex() != label_->currentIndex();
    open_->setEnabled(named && different);
    hint_->setText(!named      ? tr("Name the column of the image and that of the class.")
                   : different ? QString()
                               : tr("Image and class cannot be the same column."));
}

}  // namespace lesion
