#include "ui/dataset/ClassEditor.h"

#include "core/base/MessageIds.h"
#include "ui/dataset/SampleTable.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <map>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lesion {

namespace {

enum Column { UseColumn, ImagesColumn, NameColumn };

/// Of HAM10000's and ISIC's classes; others are not judged here.
std::vector<std::string> present(const Dataset& dataset, const QStringList& wanted) {
    std::vector<std::string> found;
    for (const std::string& name : dataset.classes)
        if (wanted.contains(toQString(name), Qt::CaseInsensitive)) found.push_back(name);
    return found;
}

ClassMapping twoGroups(ClassMapping::Group first, ClassMapping::Group second) {
    if (first.members.empty() || second.members.empty()) return {};
    return {{std::move(first), std::move(second)}};
}

}  // namespace

ClassMapping ClassEditor::malignantAgainstBenign(const Dataset& dataset) {
    return twoGroups({"malignant", present(dataset, {"mel", "bcc", "akiec", "scc"})},
                     {"benign", present(dataset, {"nv", "bkl", "df", "vasc"})});
}

ClassMapping ClassEditor::melanomaAgainstNevus(const Dataset& dataset) {
    return twoGroups({"mel", present(dataset, {"mel"})}, {"nv", present(dataset, {"nv"})});
}

ClassEditor::ClassEditor(std::shared_ptr<const Dataset> opened, const ClassMapping& mapping, QWidget* parent)
    : QDialog(parent), opened_(std::move(opened)) {
    setWindowTitle(tr("Classes"));
    auto* explanation =
        new QLabel(tr("Classes with the same name are merged; those without a tick are left out. "
                      "The files are not changed, and Edit → Undo takes it back."));
    explanation->setWordWrap(true);
    summary_ = new QLabel;
    summary_->setWordWrap(true);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(presetBar());
    layout->addWidget(table_, 1);
    layout->addWidget(summary_);
    layout->addWidget(buttons_);
    connect(table_, &QTableWidget::itemChanged, this, &ClassEditor::check);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT mappingAccepted(this->mapping());
        accept();
    });
    setMapping(mapping);
    // The longest class beside its name and count; the table's frame, scroll bar and the dialog's margins around it.
    const QAbstractItemView* view = table_;
    const int wanted = view->sizeHintForColumn(UseColumn) + view->sizeHintForColumn(ImagesColumn) +
                       fontMetrics().averageCharWidth() * 32;
    resize(std::max(wanted, fontMetrics().averageCharWidth() * 84), fontMetrics().height() * 27);
}

void ClassEditor::buildTable() {
    const std::vector<int> images = opened_->imagesPerClass();
    table_ = new QTableWidget(int(images.size()), 3);
    table_->setHorizontalHeaderLabels({tr("Class in the data"), tr("Images"), tr("Name here")});
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(0);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->setAccessibleName(tr("Classes and their names"));
    table_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const std::string& name = opened_->classes[std::size_t(row)];
        auto* use = new QTableWidgetItem(facetValueText(Facet::Class, name));
        use->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        auto* count = new QTableWidgetItem(number(images[std::size_t(row)]));
        count->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, UseColumn, use);
        table_->setItem(row, ImagesColumn, count);
        table_->setItem(row, NameColumn, new QTableWidgetItem);
    }
    table_->horizontalHeader()->setSectionResizeMode(UseColumn, QHeaderView::Stretch);
    table_->horizontalHeader()->resizeSection(NameColumn, fontMetrics().averageCharWidth() * 20);
    table_->horizontalHeader()->setSectionResizeMode(ImagesColumn, QHeaderView::ResizeToContents);
}

QWidget* ClassEditor::presetBar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& tip, const ClassMapping& preset, bool usable) {
        auto* button = new QPushButton(text);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        button->setEnabled(usable);
        connect(button, &QPushButton::clicked, this, [this, preset] { setMapping(preset); });
        layout->addWidget(button);
    };
    const ClassMapping malignant = malignantAgainstBenign(*opened_);
    const ClassMapping melanoma = melanomaAgainstNevus(*opened_);
    add(tr("All classes"), tr("Every class of the data under its own name."), {}, true);
    add(tr("Malignant against benign"), tr("Melanoma, carcinomas and actinic keratosis against the rest."), malignant,
        !malignant.isIdentity());
    add(tr("Melanoma against nevus"), tr("The other classes are left out."), melanoma, !melanoma.isIdentity());
    layout->addStretch(1);
    return bar;
}

void ClassEditor::setMapping(const ClassMapping& mapping) {
    {
        const QSignalBlocker blocker(table_);
        for (int row = 0; row < table_->rowCount(); ++row) {
            const std::string& name = opened_->classes[std::size_t(row)];
            const auto group = std::find_if(mapping.groups.begin(), mapping.groups.end(), [&](const auto& candidate) {
                return std::find(candidate.members.begin(), candidate.members.end(), name) != candidate.members.end();
            });
            const bool used = mapping.isIdentity() || group != mapping.groups.end();
            table_->item(row, UseColumn)->setCheckState(used ? Qt::Checked : Qt::Unchecked);
            table_->item(row, NameColumn)->setText(toQString(group != mapping.groups.end() ? group->name : name));
        }
    }
    check();
}

ClassMapping ClassEditor::mapping() const {
    ClassMapping mapping;
    bool asInData = true;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const std::string& member = opened_->classes[std::size_t(row)];
        const std::string name = fromQString(table_->item(row, NameColumn)->text().simplified());
        const bool used = table_->item(row, UseColumn)->checkState() == Qt::Checked && !name.empty();
        asInData &= used && name == member;
        if (!used) continue;
        const auto group = std::find_if(mapping.groups.begin(), mapping.groups.end(),
                                        [&](const auto& candidate) { return candidate.name == name; });
        if (group != mapping.groups.end())
            group->members.push_back(member);
        else
            mapping.groups.push_back({name, {member}});
    }
    return asInData ? ClassMapping{} : mapping;
}

/// Says what comes out, or what is wrong with it; only what can be trained on can be accepted.
void ClassEditor::check() {
    std::vector<std::pair<std::string, int>> counts;
    const std::vector<int> images = opened_->imagesPerClass();
    const auto add = [&](const std::string& name, const std::vector<std::string>& members) {
        counts.emplace_back(name, 0);
        for (std::size_t i = 0; i < images.size(); ++i)
            if (std::find(members.begin(), members.end(), opened_->classes[i]) != members.end())
                counts.back().second += images[i];
    };
    bool noneUsed = true;
    for (int row = 0; row < table_->rowCount(); ++row)
        noneUsed &= table_->item(row, UseColumn)->checkState() != Qt::Checked;
    const ClassMapping chosen = mapping();
    for (const ClassMapping::Group& group : chosen.groups) add(group.name, group.members);
    if (chosen.isIdentity() && !noneUsed)
        for (const std::string& name : opened_->classes) add(name, {name});

    buttons_->button(QDialogButtonBox::Ok)->setEnabled(counts.size() >= 2);
    if (counts.empty()) return summary_->setText(tr("No class is chosen. A classifier needs at least two."));
    if (counts.size() < 2)
        return summary_->setText(messageText({MessageId::SingleClass, {{"name", counts.front().first}}}));
    QStringList texts;
    qint64 total = 0;
    for (const auto& [name, count] : counts) {
        texts << tr("%1: %2").arg(toQString(name), number(count)).replace(u' ', QChar::Nbsp);
        total += count;
    }
    summary_->setText(
        tr("%Ln classes, %1 images (%2)", nullptr, int(counts.size())).arg(number(total), listText(texts)));
}

}  // namespace lesion
