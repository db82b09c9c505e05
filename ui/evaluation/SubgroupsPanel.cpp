#include "ui/evaluation/SubgroupsPanel.h"

#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/ForestPlot.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// Groups that have an order of their own keep it; all others are ranked by their figure.
bool isOrdered(const std::string& attribute) {
    return attribute == "age" || attribute == "skin_tone";
}

}  // namespace

SubgroupsPanel::SubgroupsPanel(QWidget* parent)
    : QWidget(parent),
      figure_(new SegmentedSwitch(tr("Figure"), {tr("balanced accuracy"), tr("accuracy")})),
      attribute_(new QComboBox),
      stack_(new QStackedWidget),
      nothing_(new QLabel(tr("The data set of these images is not open, so nothing is known of the groups."))),
      note_(new QLabel),
      plot_(new ForestPlot(tr("Subgroups"))) {
    figure_->setObjectName("subgroupFigure");
    attribute_->setObjectName("attribute");
    attribute_->setAccessibleName(tr("Attribute"));
    plot_->setObjectName("forest");
    plot_->setData([this] { return table(); });
    note_->setWordWrap(true);
    note_->setContentsMargins(8, 0, 8, 8);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 0);
    head->addWidget(figure_);
    head->addStretch(1);
    head->addWidget(attribute_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(plot_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(note_);
    stack_->addWidget(nothing_);
    stack_->addWidget(shown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(figure_, &SegmentedSwitch::chosen, this, &SubgroupsPanel::redraw);
    connect(attribute_, &QComboBox::currentIndexChanged, this, &SubgroupsPanel::redraw);
}

void SubgroupsPanel::setAssessment(const Assessment& assessment, Level level) {
    groups_ = assessment.subgroups;
    level_ = level;
    whole_ = level == Level::Images ? assessment.images : assessment.lesions;
    attributes_.clear();
    for (const Subgroup& group : groups_)
        if (std::find(attributes_.begin(), attributes_.end(), group.attribute) == attributes_.end())
            attributes_.push_back(group.attribute);
    nothing_->setText(assessment.judged.dataset ? tr("The data set says nothing of sex, age, site, source or proof.")
                                                : tr("The data set of these images is not open, so nothing is known "
                                                     "of the groups."));
    stack_->setCurrentIndex(groups_.empty() ? 0 : 1);
    fillAttributes();
    redraw();
}

void SubgroupsPanel::fillAttributes() {
    const QVariant before = attribute_->currentData();
    const QSignalBlocker quiet(attribute_);
    attribute_->clear();
    attribute_->addItem(tr("all attributes"), QString());
    for (const std::string& name : attributes_) attribute_->addItem(attributeName(name), toQString(name));
    attribute_->setCurrentIndex(std::max(0, attribute_->findData(before)));
}

/// The chosen figure at the page's level.
const FigureValue& SubgroupsPanel::shown(const Subgroup& group) const {
    const bool accuracy = figure_->current() == 1;
    if (level_ == Level::Images) return accuracy ? group.accuracy : group.balancedAccuracy;
    return accuracy ? group.lesionAccuracy : group.lesionBalancedAccuracy;
}

std::vector<const Subgroup*> SubgroupsPanel::sorted(const std::string& attribute) const {
    std::vector<const Subgroup*> groups;
    for (const Subgroup& group : groups_)
        if (group.attribute == attribute) groups.push_back(&group);
    const bool ordered = isOrdered(attribute);
    std::stable_sort(groups.begin(), groups.end(), [this, ordered](const Subgroup* a, const Subgroup* b) {
        if (a->tooSmall != b->tooSmall) return b->tooSmall;
        if (a->tooSmall || ordered) return false;
        return shown(*a).value.value_or(-1) > shown(*b).value.value_or(-1);
    });
    return groups;
}

void SubgroupsPanel::redraw() {
    const bool accuracy = figure_->current() == 1;
    const std::string wanted = fromQString(attribute_->currentData().toString());
    std::vector<ForestPlot::Row> rows;
    bool small = false;
    for (const std::string& attribute : attributes_) {
        if (!wanted.empty() && attribute != wanted) continue;
        rows.push_back({attributeName(attribute), {}, {}, {}, false, true, {}});
        for (const Subgroup* group : sorted(attribute)) {
            const FigureValue& value = shown(*group);
            const QString name = groupName(attribute, group->value);
            ForestPlot::Row row;
            row.label = group->tooSmall ? tr("%1 (small)").arg(name) : name;
            row.detail = tr("%1 · n %2")
                             .arg(scoreWithInterval(value, whole_.images),
                                  number(level_ == Level::Images ? group->images : group->lesions));
            row.value = value.value;
            row.interval = value.interval;
            row.faint = group->tooSmall;
            row.tip = tr("%1: %Ln images of %2 lesions, %3 classes", nullptr, int(group->images))
                          .arg(name, number(group->lesions), number(group->classes));
            if (group->tooSmall) row.tip += QLatin1Char('\n') + tr("too few to be ranked");
            small = small || group->tooSmall;
            rows.push_back(std::move(row));
        }
    }
    const Figure figure = accuracy ? Figure::Accuracy : Figure::BalancedAccuracy;
    plot_->setRows(std::move(rows), whole_.value(figure),
                   level_ == Level::Images
                       ? (accuracy ? tr("accuracy; dashed: all images") : tr("balanced accuracy; dashed: all images"))
                       : (accuracy ? tr("accuracy of lesions; dashed: all lesions")
                                   : tr("balanced accuracy of lesions; dashed: all lesions")));
    QStringList notes;
    if (!accuracy)
        notes << tr(
            "Over the classes that occur in a group: groups with other classes are not compared like with like.");
    if (small) notes << tr("Hollow: fewer than 30 images or 20 lesions, not ranked.");
    if (level_ == Level::Lesions) notes << tr("A group's photographs of a lesion are combined into one answer.");
    note_->setText(notes.join(QLatin1Char(' ')));
    note_->setVisible(!notes.isEmpty());
}

QList<QStringList> SubgroupsPanel::table() const {
    QList<QStringList> rows{{"attribute", "group", "images", "lesions", "classes", "too_small", "balanced_accuracy",
                             "balanced_accuracy_low", "balanced_accuracy_high", "accuracy", "accuracy_low",
                             "accuracy_high", "lesion_balanced_accuracy", "lesion_balanced_accuracy_low",
                             "lesion_balanced_accuracy_high", "lesion_accuracy", "lesion_accuracy_low",
                             "lesion_accuracy_high"}};
    const auto text = [](double value) { return QString::number(value, 'g', 9); };
    for (const Subgroup& group : groups_) {
        QStringList row{toQString(group.attribute),     toQString(group.value),         QString::number(group.images),
                        QString::number(group.lesions), QString::number(group.classes), group.tooSmall ? "1" : "0"};
        for (const FigureValue* value :
             {&group.balancedAccuracy, &group.accuracy, &group.lesionBalancedAccuracy, &group.lesionAccuracy})
            row << (value->value ? text(*value->value) : QString())
                << (value->interval ? text(value->interval->low) : QString())
                << (value->interval ? text(value->interval->high) : QString());
        rows << row;
    }
    return rows;
}

}  // namespace lesion
