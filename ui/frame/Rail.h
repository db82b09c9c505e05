#pragma once

#include <QButtonGroup>
#include <QFrame>
#include <QToolButton>
#include <vector>

namespace lesion {

class RailButton;

/// The pages in working order down the left side: icon and word, the current one plain to see, a dot where a job runs.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void addPage(const QString& iconName, const QString& word, const QString& tip);
    void setCurrent(int index);
    void setBusy(int index, bool busy);
    QToolButton* button(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    std::vector<RailButton*> buttons_;
    QButtonGroup group_;
};

}  // namespace lesion
