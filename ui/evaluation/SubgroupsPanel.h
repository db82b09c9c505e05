#pragma once

#include "ui/evaluation/LevelResults.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace lesion {

class ForestPlot;
class SegmentedSwitch;

/// The same figure for everyone? Each group by sex, age, site, source, proof and skin tone with interval and size;
/// groups too small to go by stand last, hollow, and are not ranked.
class SubgroupsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SubgroupsPanel(QWidget* parent = nullptr);
    void setAssessment(const Assessment& assessment, Level level);

private:
    void fillAttributes();
    void redraw();
    const FigureValue& shown(const Subgroup& group) const;
    std::vector<const Subgroup*> sorted(const std::string& attribute) const;
    QList<QStringList> table() const;

    std::vector<Subgroup> groups_;
    Level level_ = Level::Images;
    Figures whole_;
    std::vector<std::string> attributes_;  ///< in the order in which they come
    SegmentedSwitch* figure_;
    QComboBox* attribute_;
    QStackedWidget* stack_;
    QLabel* nothing_;
    QLabel* note_;
    ForestPlot* plot_;
};

}  // namespace lesion
