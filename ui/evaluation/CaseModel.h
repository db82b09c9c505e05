#pragma once

#include "ui/images/Thumbnails.h"

#include <filesystem>
#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

namespace lesion {

/// A photograph with what the model said of it, or two that look the same, as the panels of this page list them.
struct Case {
    QString id;
    QString words;               ///< under the picture: "0.93"
    QString tip;                 ///< everything that is known, in lines
    std::filesystem::path file;  ///< empty: the data set is not at hand
    QString otherId{};           ///< of a pair
    std::filesystem::path otherFile{};

    bool isPair() const { return !otherId.isEmpty(); }
};

/// Cases in the order in which they are to be looked at.
class CaseModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CaseModel(QObject* parent = nullptr);
    void setCases(std::vector<Case> cases);
    const Case& at(int row) const { return cases_[std::size_t(row)]; }
    /// Two pictures beside each other.
    bool pairs() const { return !cases_.empty() && cases_.front().isPair(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Thumbnails* thumbnails() { return &thumbnails_; }

private:
    std::vector<Case> cases_;
    mutable Thumbnails thumbnails_;
};

/// The picture, or both of a pair, with the words under it.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CaseDelegate(CaseModel* model, QObject* parent);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawFile(QPainter* painter, const QRect& box, const std::filesystem::path& file,
                  const QPalette& palette) const;

    CaseModel* model_;
};

}  // namespace lesion
