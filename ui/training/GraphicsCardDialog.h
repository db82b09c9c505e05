#pragma once

#include <filesystem>
#include <QDialog>

class QAbstractButton;
class QLabel;

namespace lesion {

/// How a graphics card comes to compute: says what the program computes with now, and takes the folder of an official
/// CUDA build of LibTorch where it can.
class GraphicsCardDialog : public QDialog {
    Q_OBJECT

public:
    explicit GraphicsCardDialog(QWidget* parent = nullptr);
    /// Takes the folder, or says why not.
    void choose(const std::filesystem::path& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString how() const;
    void ask();
    void useOwn();
    void showState();
    void say(const QString& answer);
    void fit();

    QLabel* state_;
    QLabel* answer_;
    QAbstractButton* choose_;
    QAbstractButton* own_;
};

}  // namespace lesion
