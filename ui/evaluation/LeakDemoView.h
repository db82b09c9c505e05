#pragma once

#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace lesion {

class ForestPlot;

/// What a leak demonstration, or the effect of a setting, came to: the difference with its interval first and large, in
/// words whatever it is, and both arms' figures for every seed.
class LeakDemoView : public QWidget {
    Q_OBJECT

public:
    explicit LeakDemoView(QWidget* parent = nullptr);
    void setDemo(const LeakDemo& demo);
    void setEffect(const Effect& effect);

Q_SIGNALS:
    /// A training of one of the arms is to be judged.
    void runChosen(const QString& folder);
    /// On, until there are so many seeds.
    void goOnRequested(int seeds);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void show(const TwoArms& arms, const QString& headline, const QString& images);
    void fill(const TwoArms& arms);
    void draw(const TwoArms& arms, const QString& axis);
    void restyle();

    int seeds_ = 0;
    bool finished_ = false;
    QLabel* headline_;
    QLabel* interval_;
    QLabel* besides_;
    QLabel* sentence_;
    QPushButton* goOn_;
    QTableWidget* table_;
    ForestPlot* chart_;
    QLabel* note_;
};

}  // namespace lesion
