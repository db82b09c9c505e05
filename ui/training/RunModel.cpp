#include "ui/training/RunModel.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>

namespace lesion {

namespace {

QString folderOf(const Run& run) {
    return toQString(toUtf8(run.folder));
}

QString optionOf(const Run& run, std::string_view key) {
    return toQString(optionText(run.options, key));
}

const EpochRecord* bestRecord(const Run& run) {
    for (const EpochRecord& epoch : run.epochs)
        if (epoch.epoch == run.bestEpoch) return &epoch;
    return nullptr;
}

}  // namespace

RunModel::RunModel(QObject* parent) : QAbstractTableModel(parent) {}

/// Whether the runs that are here already stand in `runs` in the same order.
bool RunModel::sameOrder(const std::vector<Run>& runs) const {
    auto place = runs.begin();
    for (const Run& run : runs_) {
        place = std::find_if(place, runs.end(), [&](const Run& other) { return other.folder == run.folder; });
        if (place == runs.end()) return false;
    }
    return true;
}

void RunModel::setRuns(const std::vector<Run>& runs) {
    QSet<QString> present;
    for (const Run& run : runs) present.insert(folderOf(run));
    for (int row = int(runs_.size()) - 1; row >= 0; --row) {
        if (present.contains(folderOf(runs_[size_t(row)]))) continue;
        beginRemoveRows({}, row, row);
        runs_.erase(runs_.begin() + row);
        endRemoveRows();
    }
    if (!sameOrder(runs)) {
        beginRemoveRows({}, 0, int(runs_.size()) - 1);
        runs_.clear();
        endRemoveRows();
    }
    for (int row = 0; row < int(runs.size()); ++row) {
        const Run& run = runs[size_t(row)];
        if (row < int(runs_.size()) && runs_[size_t(row)].folder == run.folder) {
            runs_[size_t(row)] = run;
            continue;
        }
        beginInsertRows({}, row, row);
        runs_.insert(runs_.begin() + row, run);
        endInsertRows();
    }
    if (!runs_.empty()) Q_EMIT dataChanged(index(0, 0), index(int(runs_.size()) - 1, ColumnCount - 1));
    const bool anyBefore = !checked_.isEmpty();
    checked_.intersect(present);
    if (anyBefore) Q_EMIT checkedChanged();  // the curves of a checked run may have grown
}

int RunModel::rowOf(const QString& folder) const {
    for (size_t row = 0; row < runs_.size(); ++row)
        if (folderOf(runs_[row]) == folder) return int(row);
    return -1;
}

std::vector<Run> RunModel::checkedRuns() const {
    std::vector<Run> checked;
    for (const Run& run : runs_)
        if (checked_.contains(folderOf(run))) checked.push_back(run);
    return checked;
}

void RunModel::setLive(const QString& folder) {
    live_ = folder;
    if (!runs_.empty()) Q_EMIT dataChanged(index(0, State), index(int(runs_.size()) - 1, State));
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(runs_.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList RunModel::stateTexts() {
    return {tr("training"), tr("unfinished"), tr("finished"), tr("stopped early"), tr("stopped by you")};
}

QString RunModel::stateText(const Run& run) const {
    const QStringList texts = stateTexts();
    if (!live_.isEmpty() && folderOf(run) == live_) return texts[0];
    switch (run.state) {
        case RunState::Unfinished:
            return texts[1];
        case RunState::Finished:
            return texts[2];
        case RunState::Early:
            return texts[3];
        case RunState::Stopped:
            return texts[4];
    }
    return {};
}

QString RunModel::text(const Run& run, int column) const {
    const QString none = QStringLiteral("–");
    const EpochRecord* best = bestRecord(run);
    switch (column) {
        case Name:
            return toQString(run.name);
        case TestBalanced:
            return run.test ? figure(run.test->balancedAccuracy) : none;
        case TestAccuracy:
            return run.test ? figure(run.test->accuracy) : none;
        case Majority:
            return run.test ? figure(run.test->majorityAccuracy) : figure(run.valMajorityAccuracy);
        case ValBalanced:
            return best ? figure(best->valBalancedAccuracy) : none;
        case BestEpoch:
            return run.bestEpoch > 0 ? number(run.bestEpoch) : none;
        case Epochs:
            return tr("%1 of %2").arg(number(qint64(run.epochs.size())), number(run.options.epochs));
        case State:
            return stateText(run);
        case Preset:
            return toQString(run.options.preset);
        case Architecture:
            return toQString(run.options.architecture);
        case SplitBy:
            return run.options.split.byLesion ? tr("by lesion") : tr("by image (leaks)");
        case Sampling:
            return optionOf(run, "sampling");
        case Augmentation:
            return optionOf(run, "augmentation");
        case DeviceUsed:
            return toQString(run.device);
        case Started: {
            const auto when = QDateTime::fromString(toQString(run.startedAt), Qt::ISODate).toLocalTime();
            return when.isValid() ? QLocale().toString(when, QLocale::ShortFormat) : toQString(run.startedAt);
        }
        default:
            return {};
    }
}

QVariant RunModel::sortKey(const Run& run, int column) const {
    const EpochRecord* best = bestRecord(run);
    switch (column) {
        case TestBalanced:
            return run.test ? run.test->balancedAccuracy : -1.0;
        case TestAccuracy:
            return run.test ? run.test->accuracy : -1.0;
        case Majority:
            return run.test ? run.test->majorityAccuracy : run.valMajorityAccuracy;
        case ValBalanced:
            return best ? best->valBalancedAccuracy : -1.0;
        case BestEpoch:
            return run.bestEpoch;
        case Epochs:
            return int(run.epochs.size());
        case Started:
            return toQString(run.startedAt);
        default:
            return text(run, column);
    }
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= int(runs_.size())) return {};
    const Run& run = runs_[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(run, index.column());
        case Qt::CheckStateRole:
            if (index.column() != Name) return {};
            return int(checked_.contains(folderOf(run)) ? Qt::Checked : Qt::Unchecked);
        case Qt::TextAlignmentRole:
            if (index.column() == State) return int(Qt::AlignCenter);  // beside right-aligned figures
            return int((index.column() >= TestBalanced && index.column() <= Epochs ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return settingsText(run);
        case SortRole:
            return sortKey(run, index.column());
        case FolderRole:
            return folderOf(run);
        default:
            return {};
    }
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Name || role != Qt::CheckStateRole) return false;
    const QString folder = folderOf(runs_[size_t(index.row())]);
    if (value.toInt() == Qt::Checked)
        checked_.insert(folder);
    else
        checked_.remove(folder);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const struct {
        QString title;
        QString tip;
    } columns[ColumnCount] = {
        {tr("Run"), tr("The run's folder. Tick it to lay its curves over the others.")},
        {tr("Test bal."), tr("Balanced accuracy on the test part: the mean of the recalls of all classes.")},
        {tr("Test acc."), tr("Accuracy on the test part. Compare it with the majority baseline beside it.")},
        {tr("Majority"), tr("What always answering the most frequent class would reach.")},
        {tr("Val. bal."), tr("Balanced accuracy on the validation part at the best epoch.")},
        {tr("Best epoch"), tr("The epoch with the lowest validation loss; its weights are kept.")},
        {tr("Epochs"), tr("Epochs finished, of how many asked for.")},
        {tr("State"), tr("How the run ended. An unfinished or stopped run can be resumed.")},
        {tr("Preset"), tr("The preset that the settings started from.")},
        {tr("Network"), tr("The architecture that was trained.")},
        {tr("Split"), tr("Whether photographs of one lesion were kept together.")},
        {tr("Sampling"), tr("How the imbalance of the classes was met.")},
        {tr("Augmentation"), tr("How training images were varied.")},
        {tr("Device"), tr("Where it was trained.")},
        {tr("Started"), tr("When the training began.")},
    };
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columns[section].title;
    if (role == Qt::ToolTipRole) return columns[section].tip;
    return {};
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString partsText(const Run& run) {
    if (run.microBatch <= 0) return {};
    return RunModel::tr("Memory was short: batches of %Ln images were computed in parts of at most %1.", nullptr,
                        run.options.batchSize)
        .arg(number(run.microBatch));
}

QString settingsText(const Run& run) {
    QString lines = QStringLiteral("<b>%1</b>").arg(toQString(run.name).toHtmlEscaped());
    if (const QString parts = partsText(run); !parts.isEmpty())
        lines += QStringLiteral("<p>%1</p>").arg(parts.toHtmlEscaped());
    lines += QStringLiteral("<table>");
    for (const std::string& key : optionKeys())
        lines += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(toQString(key), toQString(optionText(run.options, key)).toHtmlEscaped());
    return lines + QStringLiteral("</table>");
}

}  // namespace lesion
