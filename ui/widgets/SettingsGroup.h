#pragma once

#include <QFormLayout>
#include <QToolButton>
#include <QWidget>

namespace lesion {

/// A collapsible group of a page's settings: a heading that folds its form; remembers folded or not under its name.
class SettingsGroup : public QWidget {
    Q_OBJECT

public:
    enum class AtFirst { Open, Folded };

    SettingsGroup(const QString& title, const QString& settingsKey, QWidget* parent = nullptr);
    /// Folded at first: for what a beginner need not see.
    SettingsGroup(const QString& title, const QString& settingsKey, AtFirst atFirst, QWidget* parent = nullptr);
    QFormLayout* form() { return form_; }
    void unfold();
    /// Label and control in a row, label as the control's buddy and accessible name, `tip` on both: a sentence that
    /// explains the term.
    void addRow(const QString& label, QWidget* control, const QString& tip);
    void addWide(QWidget* control);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepFromWheel(QWidget* control);
    void putAnew(QWidget* control);
    void embolden();

    QToolButton* heading_;
    QWidget* body_;
    QFormLayout* form_;
};

}  // namespace lesion
