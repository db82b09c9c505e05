#pragma once

#include "ui/diagnosis/FrameSource.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lesion {

class LiveView;

/// The camera's picture, and a button that takes it. The camera is on exactly while the dialog is open, and a picture
/// that is taken goes to whoever listens, never into a file.
class CameraDialog : public QDialog {
    Q_OBJECT

public:
    explicit CameraDialog(std::unique_ptr<FrameSource> source, QWidget* parent = nullptr);
    ~CameraDialog() override;
    void done(int result) override;

Q_SIGNALS:
    void captured(const QImage& image);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillCameras();
    void begin();
    void take(const QImage& image);
    void say(const QString& sentence);
    void capture();

    std::unique_ptr<FrameSource> source_;
    LiveView* view_;
    QComboBox* cameras_;
    QLabel* cameraLabel_;
    QLabel* sentence_;
    QPushButton* capture_;
    QImage last_;
    int taken_ = 0;
    bool open_ = false;
};

}  // namespace lesion
