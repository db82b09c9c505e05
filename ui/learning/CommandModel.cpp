#include "ui/learning/CommandModel.h"

#include "ui/frame/Theme.h"
#include "ui/learning/Fuzzy.h"

#include <algorithm>
#include <numeric>
#include <QPainter>
#include <QStyle>

namespace lesion {

namespace {

constexpr int margin = 8;

/// A word in the title counts most; where it belongs to and what its tip says help to find it by other words.
int scoreOf(const Command& command, const QString& typed) {
    if (const int title = fuzzyScore(typed, command.title)) return 2000 + title;
    if (const int place = fuzzyScore(typed, command.title + QLatin1Char(' ') + command.where)) return 1000 + place;
    // Tips are long: only whole words count in them, or every command would fit.
    const QString all = command.title + QLatin1Char(' ') + command.where + QLatin1Char(' ') + command.more;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return 0;
    return 1;
}

}  // namespace

CommandModel::CommandModel(Commands commands, QObject* parent)
    : QAbstractListModel(parent), commands_(std::move(commands)) {
    find({});
}

void CommandModel::find(const QString& typed) {
    beginResetModel();
    shown_.resize(commands_.size());
    std::iota(shown_.begin(), shown_.end(), 0);
    if (!typed.trimmed().isEmpty()) {
        std::vector<int> scores;
        for (const Command& command : commands_) {
            const int score = scoreOf(command, typed.trimmed());
            // Of two that fit alike, the one that can be done comes first.
            scores.push_back(score == 0 ? 0 : 2 * score + (command.why.isEmpty() ? 1 : 0));
        }
        const auto score = [&](int row) { return scores[std::size_t(row)]; };
        std::erase_if(shown_, [&](int row) { return score(row) == 0; });
        std::stable_sort(shown_.begin(), shown_.end(), [&](int a, int b) { return score(a) > score(b); });
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    const Command& one = command(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return one.title;
        case WhereRole:
            return one.where;
        case ShortcutRole:
            return one.shortcut;
        case WhyRole:
            return one.why;
        case Qt::ToolTipRole:
            return one.why.isEmpty() ? one.more : one.why;
        case Qt::AccessibleTextRole: {
            QStringList words{one.title, one.where, one.shortcut, one.why};
            words.removeAll(QString());
            return words.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QPalette& palette = option.palette;
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const QString why = index.data(CommandModel::WhyRole).toString();
    painter->save();
    painter->fillRect(option.rect, chosen ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base));
    QColor ink = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? ink : quietText(palette);
    if (!why.isEmpty()) ink = quiet;
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(option.font);
    const QString right = why.isEmpty() ? index.data(CommandModel::ShortcutRole).toString() : why;
    const int rightWidth = std::min(metrics.horizontalAdvance(right) + margin, line.width() * 45 / 100);
    const int leftWidth = line.width() - rightWidth - (right.isEmpty() ? 0 : 2 * margin);
    // Left and right as in a language that is written to the right; mirrored for the others.
    const auto draw = [&](int from, int width, Qt::Alignment side, const QString& text) {
        const QRect place(line.left() + from, line.top(), width, line.height());
        painter->drawText(QStyle::visualRect(option.direction, line, place),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, width));
    };
    QFont font = option.font;
    font.setItalic(!why.isEmpty());
    painter->setFont(font);
    painter->setPen(ink);
    const QString title = index.data().toString();
    draw(0, leftWidth, Qt::AlignLeft, title);
    painter->setPen(quiet);
    const int after = metrics.horizontalAdvance(title) + 2 * margin;
    if (leftWidth - after > 6 * margin)
        draw(after, leftWidth - after, Qt::AlignLeft, index.data(CommandModel::WhereRole).toString());
    draw(line.width() - rightWidth, rightWidth, Qt::AlignRight, right);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {100, QFontMetrics(option.font).height() + 10};
}

}  // namespace lesion
