#include "ui/diagnosis/CaseButton.h"

#include "core/base/Files.h"
#include "ui/diagnosis/DiagnosisText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"
#include "ui/learning/Command.h"

#include <algorithm>
#include <QPainter>

namespace lesion {

namespace {
constexpr int foot = 3;
}

CaseButton::CaseButton(Thumbnails* thumbnails, const SimilarCase& shown, const QString& className,
                       const QStringList& classes, const std::filesystem::path& file, QWidget* parent)
    : QAbstractButton(parent), thumbnails_(thumbnails), file_(file), class_(className), classes_(classes) {
    setFocusPolicy(Qt::StrongFocus);
    leaveOutOfPalette(this);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const ReferenceImage& image = shown.image;
    const QString proof = image.dxType.empty() ? tr("proof not known") : proofText(toQString(image.dxType));
    const QString lesionName = image.lesion.empty() ? toQString(image.id) : toQString(image.lesion);
    lines_ = {tr("%1 · %2", "class, distance").arg(className, figure(shown.distance, 2)), proof, lesionName};
    const QString words =
        tr("%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in "
           "the data set.")
            .arg(fullClassText(className), proof, figure(shown.distance), toQString(image.id), lesionName);
    setToolTip(words);
    setAccessibleName(words);
    connect(thumbnails_, &Thumbnails::ready, this, [this, key = toQString(toUtf8(file))](const QString& ready) {
        if (ready == key) update();
    });
}

QSize CaseButton::sizeHint() const {
    int width = pictureEdge + 8;
    for (const QString& line : lines_) width = std::max(width, fontMetrics().horizontalAdvance(line) + 10);
    return {width, pictureEdge + foot + 8 + 3 * fontMetrics().height()};
}

void CaseButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        QColor ground = palette().color(QPalette::WindowText);
        ground.setAlpha(20);
        painter.fillRect(rect(), ground);
    }
    const QRect box((width() - pictureEdge) / 2, 2, pictureEdge, pictureEdge);
    const QPixmap picture = thumbnails_->get(file_);
    if (!picture.isNull()) {
        const QSizeF size = (picture.size() / picture.devicePixelRatio()).scaled(box.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(0, 0), size);
        place.moveCenter(QRectF(box).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, picture, QRectF(picture.rect()));
    } else if (thumbnails_->hasFailed(file_)) {
        painter.setPen(quietText(palette()));
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, tr("picture not found"));
    }
    painter.setPen(QPen(classOutline(class_, palette(), classes_), 1));
    painter.setBrush(classColour(class_, classes_));
    painter.drawRect(QRectF(box.left(), box.bottom() + 2, box.width(), foot).adjusted(0.5, 0.5, -0.5, -0.5));
    QRect line(0, box.bottom() + foot + 4, width(), fontMetrics().height());
    for (const QString& text : lines_) {
        painter.setPen(&text == &lines_.first() ? palette().color(QPalette::WindowText) : quietText(palette()));
        painter.drawText(line, Qt::AlignCenter, text);
        line.translate(0, line.height());
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accentColour(palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace lesion
