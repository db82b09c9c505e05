#pragma once

#include "ui/learning/Command.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace lesion {

/// The commands that fit what is typed, the best first; without a word all, in their order.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole, ShortcutRole, WhyRole };

    CommandModel(Commands commands, QObject* parent);
    void find(const QString& typed);
    const Command& command(int row) const { return commands_[std::size_t(shown_[std::size_t(row)])]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Commands commands_;
    std::vector<int> shown_;
};

/// A line of the palette: the command, where it belongs to, its shortcut or why it cannot be done.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace lesion
