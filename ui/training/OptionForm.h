#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <functional>
#include <QObject>
#include <QWidget>
#include <utility>
#include <vector>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lesion {

class SettingsGroup;

/// Ties controls to the document's options: each shows its setting, changes it in a step of undo, and is enabled only
/// where it has an effect. It exists so that the groups of settings only say what there is.
class OptionForm : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const TrainingOptions&)>;
    using When = std::function<bool(const TrainingOptions&)>;

    explicit OptionForm(ProjectDocument* document, QObject* parent = nullptr);

    /// A line of a group. Where `when` does not hold the control is greyed, unless it has a value that stands in the
    /// way of training and has to go.
    struct Row {
        SettingsGroup* group;
        const char* key;  ///< as the command line knows it; the control's object name
        QString label;
        QString tip;
        When when{};
        QWidget* beside = nullptr;
    };
    struct Range {
        double low;
        double high;
        double step;
        int decimals = 0;
        QString zero{};  ///< what 0 is called
    };
    void addChoice(const Row& row, const std::vector<std::pair<QString, QString>>& values);
    QSpinBox* addWhole(const Row& row, const Range& range, int TrainingOptions::*member);
    void addReal(const Row& row, const Range& range, double TrainingOptions::*member);
    QCheckBox* addCheck(const Row& row, bool TrainingOptions::*member);
    /// The same for a value that lies deeper in the options.
    QCheckBox* addCheck(const Row& row, std::function<bool&(TrainingOptions&)> value);
    /// A control of the caller's own, with what stands beside it.
    void place(const Row& row, QWidget* control);
    /// Called with the options now and whenever they change.
    void follow(Show show);

    /// A step of undo called `what`, unless nothing changes.
    void edit(const QString& what, const std::function<void(TrainingOptions&)>& change);
    void show();
    ProjectDocument* document() { return document_; }
    /// A box that never makes the column wider than it is.
    static QComboBox* newBox(const QString& name);
    /// A button beside a control, no wider than its text.
    static QAbstractButton* newSideButton(const QString& text);

private:
    ProjectDocument* document_;
    std::vector<Show> shows_;
};

}  // namespace lesion
