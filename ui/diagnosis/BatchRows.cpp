#include "ui/diagnosis/BatchRows.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QApplication>
#include <QColor>
#include <QFileInfo>

namespace lesion {

namespace {

constexpr int remembered = 500;      // rows: more than any screen shows
constexpr std::size_t atOnce = 300;  // more new rows than that are taken in together

QStringList classNames(const std::vector<std::string>& classes) {
    QStringList names;
    for (const std::string& name : classes) names << toQString(name);
    return names;
}

}  // namespace

BatchRows::BatchRows(QObject* parent) : QAbstractTableModel(parent), contents_(remembered) {}

void BatchRows::setTable(std::optional<BatchTable> table) {
    beginResetModel();
    table_ = std::move(table);
    contents_.clear();
    arrange();
    endResetModel();
}

bool BatchRows::refresh() {
    if (!table_) return true;
    const std::size_t known = table_->size();
    const bool read = table_->refresh().has_value();
    const std::size_t size = table_->size();
    if (size < known || size - known > atOnce) {  // begun anew, or a long one looked at for the first time
        beginResetModel();
        contents_.clear();
        arrange();
        endResetModel();
    } else {
        for (std::size_t i = known; i < size; ++i) insert(int(i));
    }
    return read;
}

void BatchRows::setShown(int shown) {
    if (shown == shown_) return;
    beginResetModel();
    shown_ = shown;
    arrange();
    endResetModel();
}

const std::vector<std::string>& BatchRows::classes() const {
    static const std::vector<std::string> none;
    return table_ ? table_->classes() : none;
}

BatchCounts BatchRows::counts() const {
    return table_ ? table_->counts() : BatchCounts{};
}

bool BatchRows::shows(int index) const {
    const BatchTable::Line& line = table_->line(size_t(index));
    switch (shown_) {
        case All:
            return true;
        case Refused:
            return line.refused;
        case Failed:
            return line.largest < 0;
        default:
            return line.largest == shown_ && !line.refused;
    }
}

/// By the column that the user chose, ascending; equal ones as they came.
bool BatchRows::before(int a, int b) const {
    const BatchTable::Line& first = table_->line(size_t(a));
    const BatchTable::Line& second = table_->line(size_t(b));
    const auto state = [](const BatchTable::Line& line) { return line.largest < 0 ? 2 : line.refused ? 1 : 0; };
    const auto key = [&](const BatchTable::Line& line) {
        switch (column_) {
            case Answer:
                return float(line.largest);
            case Probability:
                return line.probability;
            case Note:
                return float(state(line));
            default:
                return 0.0F;
        }
    };
    const float one = key(first);
    const float other = key(second);
    if (one != other) return descending_ ? one > other : one < other;
    const bool counts = column_ == Number || column_ == Image || column_ == Set;
    return counts && descending_ ? a > b : a < b;
}

void BatchRows::arrange() {
    order_.clear();
    if (!table_) return;
    for (int i = 0; i < int(table_->size()); ++i)
        if (shows(i)) order_.push_back(i);
    std::ranges::sort(order_, [this](int a, int b) { return before(a, b); });
}

void BatchRows::insert(int index) {
    if (!shows(index)) return;
    const auto place = std::ranges::upper_bound(order_, index, [this](int a, int b) { return before(a, b); });
    const int row = int(place - order_.begin());
    beginInsertRows({}, row, row);
    order_.insert(place, index);
    endInsertRows();
}

void BatchRows::sort(int column, Qt::SortOrder order) {
    if (column < 0) return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<int> shown;
    for (const QModelIndex& one : held) shown.push_back(order_[size_t(one.row())]);
    column_ = column;
    descending_ = order == Qt::DescendingOrder;
    arrange();
    for (qsizetype i = 0; i < held.size(); ++i) {
        const auto place = std::ranges::find(order_, shown[size_t(i)]);
        changePersistentIndex(held[i], index(int(place - order_.begin()), held[i].column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const BatchRow& BatchRows::content(int index) const {
    if (const BatchRow* known = contents_.object(index)) return *known;
    auto row = table_->row(size_t(index));
    if (!row) row = BatchRow{{}, -1, {}, {}, false, {}, toEnglish(row.error().message)};
    auto* kept = new BatchRow(std::move(*row));
    contents_.insert(index, kept);
    return *kept;
}

QString BatchRows::file(int row) const {
    return toQString(content(order_[size_t(row)]).file);
}

int BatchRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(order_.size());
}

int BatchRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BatchRows::text(const BatchRow& row, int index, int column) const {
    switch (column) {
        case Number:
            return number(index + 1);
        case Image:
            return QFileInfo(toQString(row.file)).fileName();
        case Answer:
            return row.failed() ? QString() : fullClassText(toQString(classes()[size_t(row.largest)]));
        case Probability:
            return row.failed() ? QString() : figure(double(row.probabilities[size_t(row.largest)]));
        case Set:
            return toQString(row.set);
        case Note:
            return row.failed() ? tr("not read") : row.refused ? tr("refused") : toQString(row.warnings);
        default:
            return {};
    }
}

/// The table's own sentences are English, as the file has them.
QString BatchRows::tip(const BatchRow& row) const {
    QStringList lines{toQString(row.file)};
    for (size_t k = 0; k < row.probabilities.size(); ++k)
        lines << QStringLiteral("%1: %2").arg(fullClassText(toQString(classes()[k])),
                                              figure(double(row.probabilities[k])));
    lines << toQString(row.warnings) << toQString(row.error);
    lines.removeAll(QString());
    return lines.join('\n').toHtmlEscaped().replace('\n', QStringLiteral("<br>"));
}

QVariant BatchRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !table_) return {};
    const int of = order_[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(content(of), of, index.column());
        case Qt::ToolTipRole:
            return tip(content(of));
        case Qt::TextAlignmentRole:
            return int((index.column() == Number || index.column() == Probability ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignVCenter);
        case Qt::ForegroundRole: {
            const BatchTable::Line& line = table_->line(size_t(of));
            if (line.largest >= 0 && !line.refused) return {};
            return quietText(QApplication::palette());
        }
        case Qt::DecorationRole: {
            const BatchTable::Line& line = table_->line(size_t(of));
            if (index.column() != Answer || line.largest < 0 || line.refused) return {};
            return classOutline(toQString(classes()[size_t(line.largest)]), QApplication::palette(),
                                classNames(classes()));
        }
        default:
            return {};
    }
}

QVariant BatchRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList names{tr("No."), tr("Image"), tr("Answer"), tr("Probability"), tr("Set"), tr("Note")};
    return names.value(section);
}

}  // namespace lesion
