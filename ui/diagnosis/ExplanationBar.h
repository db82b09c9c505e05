#pragma once

#include "core/diagnosis/Diagnosis.h"
#include "core/model/Attribution.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace lesion {

/// The method's name as papers write it.
QString attributionText(Attribution kind);

/// What is laid over the photograph: which class's map, by which method, how strongly, and a second class beside it.
/// Remembered from one day to the next.
class ExplanationBar : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationBar(QWidget* parent = nullptr);

    bool shown() const;
    bool compared() const;
    Attribution kind() const;
    double opacity() const;  ///< 0 … 1
    /// Which method is the usual one follows it.
    void setArchitecture(const std::string& architecture);
    /// The classes to choose from; a choice that they have stays.
    void setClasses(const std::vector<std::string>& classes);
    /// The classes chosen, as indices: "most probable" and "next" follow the diagnosis.
    int firstClass(const Diagnosis& diagnosis) const;
    int secondClass(const Diagnosis& diagnosis) const;
    /// One line about what is seen; a warning where it starts with a triangle.
    void setNote(const QString& note);

Q_SIGNALS:
    void changed();         ///< another map is wanted
    void opacityChanged();  ///< the same, more or less of it

private:
    void restore();
    void remember();
    void showEnabled();

    QCheckBox* shown_;
    QComboBox* kind_;
    QComboBox* first_;
    QSlider* opacity_;
    QCheckBox* compared_;
    QComboBox* second_;
    QLabel* note_;
    Attribution usual_ = Attribution::GradCam;
    QString wantedFirst_;  ///< a class's name; empty: the most probable one
    QString wantedSecond_;
};

}  // namespace lesion
