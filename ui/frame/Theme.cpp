#include "ui/frame/Theme.h"

#include "ui/frame/ScaledStyle.h"
#include "ui/frame/ToolTips.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QToolTip>
#include <QVersionNumber>

/// The linker leaves a static library's resources out unless someone names them; the macro must stand in no namespace.
static void nameResources() {
    Q_INIT_RESOURCE(resources);
}

namespace lesion {

namespace {

/// What the platform gave before we changed anything: the ground that "System" and the text size stand on.
struct PlatformLook {
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

const PlatformLook& platformLook() {
    static const PlatformLook look;
    return look;
}

bool platformIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Dark:
            return true;
        case Qt::ColorScheme::Light:
            return false;
        default:
            break;
    }
#endif
    return isDark(platformLook().palette);
}

struct Tones {
    QRgb window, base, alternate, button, text, quiet, disabled, line, dark, shadow, accent, onAccent, link;
};

constexpr Tones lightTones{0xfff5f6f8, 0xffffffff, 0xfff1f3f6, 0xfffdfdfe, 0xff1c2026, 0xff636b76, 0xff8a919a,
                           0xffd5d9df, 0xffb4bac3, 0xff8d949e, 0xff474cc0, 0xffffffff, 0xff3f44b8};
constexpr Tones darkTones{0xff1e2126, 0xff16181c, 0xff1b1e23, 0xff2b2f36, 0xffe6e8eb, 0xff9aa2ac, 0xff767d87,
                          0xff3a3f48, 0xff121418, 0xff08090a, 0xff5c61d6, 0xffffffff, 0xffa9adff};

QPalette paletteOf(const Tones& tones) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Button, tones.button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        set(role, tones.text);
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    }
    set(QPalette::PlaceholderText, tones.quiet);
    set(QPalette::ToolTipBase, tones.base);
    set(QPalette::Light, tones.base);
    set(QPalette::Midlight, tones.line);
    set(QPalette::Mid, tones.line);
    set(QPalette::Dark, tones.dark);
    set(QPalette::Shadow, tones.shadow);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(tones.text));
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, tones.accent);
#endif
    return palette;
}

const QHash<QString, QColor>& knownClasses() {
    static const QHash<QString, QColor> colours{
        {"mel", 0xd55e00}, {"bcc", 0xe69f00}, {"akiec", 0xcc79a7}, {"ak", 0xcc79a7},  {"nv", 0x0072b2},
        {"bkl", 0x009e73}, {"df", 0x56b4e9},  {"vasc", 0xf0e442},  {"scc", 0x8c4a2f}, {"unk", 0x8a919a}};
    return colours;
}

/// Names that people give to merged classes: malignant ones stay warm, benign ones cool.
const QHash<QString, QColor>& likelyClasses() {
    static const QHash<QString, QColor> colours{{"malignant", 0xd55e00}, {"melanoma", 0xd55e00}, {"cancer", 0xd55e00},
                                                {"benign", 0x0072b2},    {"nevus", 0x0072b2},    {"naevus", 0x0072b2},
                                                {"others", 0x009e73},    {"other", 0x009e73}};
    return colours;
}

constexpr std::array<QRgb, 10> paletteOrder{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff56b4e9,
                                            0xffe69f00, 0xfff0e442, 0xff8c4a2f, 0xff6f7bd9, 0xff8a919a};

/// Colours of all classes of a data set: known names keep theirs, the others take what is left by their place.
QHash<QString, QColor> assignColours(const QStringList& classes) {
    QHash<QString, QColor> colours;
    QList<QRgb> taken;
    const auto take = [&](const QString& name, const QColor& colour) {
        colours.insert(name, colour);
        taken.append(colour.rgb());
    };
    for (const auto& name : classes) {
        const auto known = knownClasses().constFind(name.toLower());
        if (known != knownClasses().constEnd()) take(name, *known);
    }
    for (const auto& name : classes) {
        const auto likely = likelyClasses().constFind(name.toLower());
        if (!colours.contains(name) && likely != likelyClasses().constEnd() && !taken.contains(likely->rgb())) {
            take(name, *likely);
        }
    }
    int next = 0;
    for (const auto& name : classes) {
        if (colours.contains(name)) continue;
        auto free = std::find_if(paletteOrder.begin(), paletteOrder.end(),
                                 [&](QRgb colour) { return !taken.contains(colour); });
        // More classes than colours: the circle of hues, in steps that do not meet again soon.
        take(name, free != paletteOrder.end() ? QColor(*free) : QColor::fromHsv((next++ * 137) % 360, 120, 190));
    }
    return colours;
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

/// Draws an icon in the colour that the palette has at that moment, so that a change of scheme needs no new icons.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : name_(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int edge = std::min(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(name_, edge, colour(mode), ratio);
        painter->drawPixmap(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2, pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(name_, std::min(size.width(), size.height()), colour(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // Before Qt 6.8 the size counts device pixels already, against its own documentation.
        static const bool already = QLibraryInfo::version() < QVersionNumber(6, 8);
        return pixmap(already ? size : (QSizeF(size) * scale).toSize(), mode, state);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(name_); }
    QString key() const override { return QStringLiteral("lesion-themed"); }

private:
    static QColor colour(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }
    QString name_;
};

}  // namespace

void applyTheme(ColourScheme scheme, double textScale) {
    nameResources();
    const PlatformLook& platform = platformLook();
    const double scale = std::clamp(textScale, 1.0, 2.0);
    const auto* style = qobject_cast<ScaledStyle*>(QApplication::style());
    if (!style || style->scale() != scale) QApplication::setStyle(new ScaledStyle(scale));
    const bool dark = scheme == ColourScheme::System ? platformIsDark() : scheme == ColourScheme::Dark;
    const QPalette palette = paletteOf(dark ? darkTones : lightTones);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    wrapToolTips();

    QFont font = platform.font;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * scale);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * scale));
    }
    if (font != QApplication::font()) QApplication::setFont(font);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor classColour(const QString& shortName, const QStringList& classes) {
    const auto known = knownClasses().constFind(shortName.toLower());
    if (known != knownClasses().constEnd()) return *known;
    return assignColours(classes.contains(shortName) ? classes : classes + QStringList{shortName}).value(shortName);
}

QColor classOutline(const QString& shortName, const QPalette& palette, const QStringList& classes) {
    const QColor colour = classColour(shortName, classes);
    const QColor ground = palette.color(QPalette::Base);
    if (contrast(colour, ground) >= 1.8) return colour;
    return isDark(palette) ? colour.lighter(170) : colour.darker(190);
}

QColor legible(const QColor& colour, const QPalette& palette, double least) {
    const QColor ground = palette.color(QPalette::Base);
    const float step = isDark(palette) ? 0.02F : -0.02F;
    QColor found = colour.toHsl();
    while (contrast(found, ground) < least) {
        const float lightness = found.lightnessF() + step;
        if (lightness <= 0 || lightness >= 1) break;
        found.setHslF(std::max(0.0F, float(found.hslHueF())), float(found.hslSaturationF()), lightness);
    }
    return found.toRgb();
}

QColor runColour(int index, const QPalette& palette) {
    static constexpr std::array<QRgb, 6> colours{0xff0072b2, 0xffd55e00, 0xff009e73,
                                                 0xffcc79a7, 0xffe69f00, 0xff56b4e9};
    const QColor colour(colours[std::size_t(index) % colours.size()]);
    return isDark(palette) ? colour.lighter(135) : colour;
}

QColor accentColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xa9, 0xad, 0xff) : QColor(0x47, 0x4c, 0xc0);
}

QColor warningColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xe3, 0xb3, 0x41) : QColor(0x95, 0x60, 0x00);
}

QColor goodColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0x4a, 0xc2, 0x6b) : QColor(0x1a, 0x7a, 0x37);
}

QColor errorColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xff, 0x7b, 0x72) : QColor(0xc0, 0x20, 0x2c);
}

QColor quietText(const QPalette& palette) {
    return isDark(palette) ? QColor(0xa3, 0xab, 0xb5) : QColor(0x56, 0x5e, 0x68);
}

QIcon themedIcon(const QString& name) {
    return QIcon(new ThemedIconEngine(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio) {
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("icon/%1/%2/%3").arg(name).arg(pixels).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        nameResources();
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) return {};
        // Qt's SVG renderer does not know currentColor.
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

}  // namespace lesion
