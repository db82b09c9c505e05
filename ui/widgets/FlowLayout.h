#pragma once

#include <QLayout>
#include <QList>
#include <utility>

namespace lesion {

/// Puts widgets beside each other and goes on in the next line where the width ends, so that filters and small pictures
/// fit at every text size.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const;
    void placeLine(const QList<std::pair<QLayoutItem*, QRect>>& line, const QRect& inner, int height) const;

    QList<QLayoutItem*> items_;
    int gap_;
};

}  // namespace lesion
