#pragma once

#include <filesystem>
#include <QImage>
#include <QString>
#include <QWidget>
#include <vector>

class QLabel;
class QThreadPool;
class QToolButton;

namespace lesion {

class ImageView;
class Thumbnails;

/// A photograph at full scale (or several beside each other) with zoom and pan, stepping through a list in its order by
/// arrows and keys. Files are decoded in the background while thumbnails stand in; when the user steps faster than
/// files decode, only the newest is decoded next. What the list is of is known to those who derive from it.
class SteppedImage : public QWidget {
    Q_OBJECT

public:
    /// Shows a row of the list.
    void show(int row);
    int row() const { return row_; }
    /// What is on show are the whole files, not their thumbnails.
    bool isComplete() const { return complete_; }
    QString caption() const;

Q_SIGNALS:
    void rowChanged(int row);
    void closed();

protected:
    struct Picture {
        std::filesystem::path file;
        QString name;  ///< for who does not see it
    };
    struct Row {
        QString caption;
        QString details;  ///< below the pictures
        std::vector<Picture> pictures;
        QString noPictures{};  ///< why there are none; then nothing is read
    };

    /// `back`: what leads back to the list. `pictures`: at most so many beside each other. `thumbnails` and `pool` must
    /// outlive it.
    SteppedImage(const QString& back, int pictures, Thumbnails* thumbnails, QThreadPool* pool, QWidget* parent);
    virtual int count() const = 0;
    virtual Row describe(int row) const = 0;
    /// A file of that row cannot be decoded; the view says why.
    virtual void couldNotRead(int /*row*/) {}
    /// The list is another one.
    void forget() { row_ = -1; }
    QLabel* details() { return details_; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& back, int pictures);
    void step(int by);
    void read();
    void standIn();

    Thumbnails* thumbnails_;
    QThreadPool* pool_;
    std::vector<ImageView*> views_;
    QLabel* caption_;
    QLabel* details_;
    QToolButton* previous_;
    QToolButton* next_;
    int row_ = -1;
    std::vector<std::filesystem::path> wanted_;
    bool reading_ = false;
    bool complete_ = false;
};

}  // namespace lesion
