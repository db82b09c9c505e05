#pragma once

#include "core/diagnosis/Diagnosis.h"

#include <QAbstractButton>

namespace lesion {

class Thumbnails;

/// A proven case of the training part: its picture, with the class's colour below, and in words its class and distance,
/// its proof and its lesion.
class CaseButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int pictureEdge = 88;

    /// `className` and `classes`: short names, for the colour. `file`: where the picture is to be found.
    CaseButton(Thumbnails* thumbnails, const SimilarCase& shown, const QString& className, const QStringList& classes,
               const std::filesystem::path& file, QWidget* parent = nullptr);
    const QStringList& lines() const { return lines_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Thumbnails* thumbnails_;
    std::filesystem::path file_;
    QStringList lines_;
    QString class_;
    QStringList classes_;
};

}  // namespace lesion
