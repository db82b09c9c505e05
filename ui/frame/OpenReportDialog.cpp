#include "ui/frame/OpenReportDialog.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// Problems as a table; a model, because there may be thousands.
class ProblemTable : public QAbstractTableModel {
public:
    ProblemTable(std::shared_ptr<const Dataset> dataset, QObject* parent)
        : QAbstractTableModel(parent), dataset_(std::move(dataset)) {}
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(dataset_->problems.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
        const Problem& problem = dataset_->problems.at(std::size_t(index.row()));
        return messageText(index.column() == 0 ? problem.what : problem.action);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        return section == 0 ? OpenReportDialog::tr("Problem") : OpenReportDialog::tr("What was done");
    }

private:
    std::shared_ptr<const Dataset> dataset_;
};

QTableWidget* classTable(const Dataset& dataset, QWidget* parent) {
    const auto images = dataset.imagesPerClass();
    const auto lesions = dataset.lesionsPerClass();
    auto* table = new QTableWidget(int(dataset.classes.size()), 3, parent);
    table->setHorizontalHeaderLabels(
        {OpenReportDialog::tr("Class"), OpenReportDialog::tr("Images"), OpenReportDialog::tr("Lesions")});
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto index = std::size_t(row);
        const QString name = toQString(dataset.classes[index]);
        const QString full = fullClassText(name);
        const auto cell = [&](int column, const QString& text, Qt::Alignment alignment) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            table->setItem(row, column, item);
        };
        cell(0, full == name ? name : QStringLiteral("%1 · %2").arg(name, full), Qt::AlignLeft);
        cell(1, number(images[index]), Qt::AlignRight);
        cell(2, number(lesions[index]), Qt::AlignRight);
    }
    table->setAccessibleName(OpenReportDialog::tr("Classes with their counts"));
    return table;
}

void calm(QTableView* table) {
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setWordWrap(false);
}

}  // namespace

QString formatText(const std::string& format) {
    if (format == "ham10000") return OpenReportDialog::tr("HAM10000");
    if (format == "isic-challenge") return OpenReportDialog::tr("ISIC challenge (ground truth in one column a class)");
    if (format == "isic-archive") return OpenReportDialog::tr("ISIC Archive export");
    if (format == "folders") return OpenReportDialog::tr("A folder for each class");
    if (format == "csv") return OpenReportDialog::tr("A table with named columns");
    return toQString(format);
}

OpenReportDialog::OpenReportDialog(std::shared_ptr<const Dataset> report, QWidget* parent)
    : QDialog(parent), report_(std::move(report)) {
    const Dataset& dataset = *report_;
    setWindowTitle(tr("Open %1").arg(datasetNameText(dataset.name)));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    const auto fact = [&](const QString& name, const QString& value) {
        auto* label = sentenceLabel({}, CopiedBy::Mouse, this);
        label->setText(value);
        facts->addRow(name, label);
    };
    fact(tr("Folder:"), toQString(toUtf8(dataset.folder)));
    fact(tr("Format:"), formatText(dataset.format));
    fact(tr("Images:"), dataset.synthetic ? tr("%1, synthetic").arg(number(qint64(dataset.samples.size())))
                                          : number(qint64(dataset.samples.size())));
    fact(tr("Lesions:"), number(dataset.lesionCount()));

    auto* classes = classTable(dataset, this);
    calm(classes);
    auto* problemText = new QLabel(this);
    problemText->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(facts);
    layout->addWidget(classes, 2);
    layout->addWidget(problemText);
    if (dataset.problems.empty()) {
        problemText->setText(tr("No problems were found."));
    } else {
        problemText->setText(
            tr("%Ln problems, none of which stands in the way:", nullptr, int(dataset.problems.size())));
        auto* problems = new QTableView(this);
        problems->setModel(new ProblemTable(report_, problems));
        calm(problems);
        problems->setColumnWidth(1, fontMetrics().averageCharWidth() * 30);
        problems->setAccessibleName(tr("Problems and what was done about them"));
        layout->addWidget(problems, 3);
    }

    auto* buttons = new QDialogButtonBox(this);
    auto* use = buttons->addButton(tr("&Use this data set"), QDialogButtonBox::AcceptRole);
    use->setDefault(true);
    auto* name = buttons->addButton(tr("&Name columns…"), QDialogButtonBox::ActionRole);
    name->setToolTip(tr("Say yourself which columns of a table hold the image, its class and its lesion"));
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(name, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT nameColumnsRequested();
    });
    use->setFocus();
    const int em = fontMetrics().height();
    resize(em * 42, em * (dataset.problems.empty() ? 26 : 34));
}

}  // namespace lesion
