#include "ui/diagnosis/LesionPanel.h"

#include "core/metrics/Figures.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int iconEdge = 40;

QTableWidgetItem* cell(const QString& text, bool bold = false) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = item->font();
    font.setBold(bold);
    item->setFont(font);
    return item;
}

}  // namespace

LesionAnswer combineLesion(const std::vector<const Diagnosis*>& photographs) {
    LesionAnswer answer;
    Predictions all;
    for (const Diagnosis* photograph : photographs) {
        ++answer.photographs;
        if (photograph->refused) {
            ++answer.refused;
            continue;
        }
        all.classes = photograph->classes;
        all.imageIds.push_back(std::to_string(answer.photographs));
        all.lesionIds.emplace_back("lesion");
        all.labels.push_back(0);
        all.probabilities.insert(all.probabilities.end(), photograph->probabilities.begin(),
                                 photograph->probabilities.end());
    }
    if (all.imageIds.empty()) return answer;
    answer.probabilities = perLesion(all).probabilities;
    const auto largest = std::max_element(answer.probabilities.begin(), answer.probabilities.end());
    answer.largest = int(largest - answer.probabilities.begin());
    return answer;
}

LesionPanel::LesionPanel(QWidget* parent) : QWidget(parent), table_(new QTableWidget) {
    table_->setObjectName("lesionTable");
    table_->setAccessibleName(tr("The lesion's answer beside those of its photographs"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setIconSize({iconEdge, iconEdge});
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->setTabKeyNavigation(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(table_, 1);
    const auto choose = [this](int place) {
        if (place > 0 && place <= int(ids_.size())) Q_EMIT photographChosen(ids_[size_t(place - 1)]);
    };
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, choose);
    connect(table_, &QTableWidget::cellActivated, this, [choose](int, int place) { choose(place); });
}

QString LesionPanel::sentence(const LesionAnswer& answer, const std::vector<std::string>& classes, int photographs) {
    if (answer.probabilities.empty())
        return answer.photographs > 0 ? tr("One lesion: every photograph of it is refused.")
                                      : tr("One lesion: its photographs are being looked at.");
    const QString name = fullClassText(toQString(classes[size_t(answer.largest)]));
    QString text = tr("One lesion, %Ln photographs: %1 %2, the mean of the probabilities.", nullptr, int(photographs))
                       .arg(name, figure(double(answer.probabilities[size_t(answer.largest)])));
    if (answer.refused > 0) text += QLatin1Char(' ') + tr("Left out, as refused: %1.").arg(number(answer.refused));
    if (answer.photographs < photographs)
        text += QLatin1Char(' ') + tr("Without an answer: %1.").arg(number(photographs - answer.photographs));
    return text;
}

void LesionPanel::showLesion(const DiagnosisQueue& queue, const std::vector<int>& rows, const LesionAnswer& answer,
                             const std::vector<int>& order) {
    const Diagnosis* any = nullptr;
    for (const int row : rows)
        if (queue.item(row).diagnosis) any = &*queue.item(row).diagnosis;
    table_->setVisible(any != nullptr);
    if (!any) return;
    ids_.clear();
    table_->setRowCount(int(order.size()));
    table_->setColumnCount(int(rows.size()) + 1);
    table_->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("lesion")));
    for (int line = 0; line < int(order.size()); ++line) {
        const auto k = size_t(order[size_t(line)]);
        auto* head = new QTableWidgetItem(toQString(any->classes[k]));
        head->setToolTip(fullClassText(toQString(any->classes[k])));
        table_->setVerticalHeaderItem(line, head);
        table_->setItem(
            line, 0,
            cell(answer.probabilities.empty() ? QStringLiteral("–") : figure(double(answer.probabilities[k])), true));
    }
    for (const int row : rows) {
        const DiagnosisQueue::Item& item = queue.item(row);
        ids_.push_back(item.id);
        const int column = int(ids_.size());
        const bool refused = item.diagnosis && item.diagnosis->refused;
        auto* head = new QTableWidgetItem(QIcon(queue.thumbnail(item)), refused ? tr("refused") : number(column));
        head->setToolTip(item.name);
        table_->setHorizontalHeaderItem(column, head);
        for (int line = 0; line < int(order.size()); ++line) {
            const auto k = size_t(order[size_t(line)]);
            table_->setItem(
                line, column,
                cell(item.diagnosis ? figure(double(item.diagnosis->probabilities[k])) : QStringLiteral("–")));
        }
    }
    table_->resizeColumnsToContents();
    int height = table_->horizontalHeader()->sizeHint().height() + 2 * table_->frameWidth() + 2;
    for (int line = 0; line < table_->rowCount(); ++line) height += table_->rowHeight(line);
    table_->setMinimumHeight(height);
}

}  // namespace lesion
