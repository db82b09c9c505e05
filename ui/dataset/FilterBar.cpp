#include "ui/dataset/FilterBar.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>

namespace lesion {

namespace {

/// A menu that stays open while boxes are ticked, so that several values take one visit.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (!toggle(actionAt(event->position().toPoint()))) QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool ticks = event->key() == Qt::Key_Space;
        if (!ticks || !toggle(activeAction())) QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction* action) {
        if (action == nullptr || !action->isCheckable() || !action->isEnabled()) return false;
        action->trigger();
        return true;
    }
};

/// The class's colour as a box to tick: hollow, or filled with a tick. (Styles draw no box beside an icon.)
QIcon swatch(const QString& className, const QStringList& classes, const QPalette& palette, qreal ratio) {
    const QColor colour = classColour(className, classes);
    QIcon icon;
    for (const bool ticked : {false, true}) {
        QPixmap pixmap(QSize(16, 16) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ticked ? classOutline(className, palette, classes) : colour, ticked ? 1 : 3));
        painter.setBrush(ticked ? QBrush(colour) : QBrush());
        painter.drawRoundedRect(ticked ? QRectF(1.5, 1.5, 13, 13) : QRectF(2.5, 2.5, 11, 11), 2, 2);
        if (ticked) {
            painter.setPen(QPen(colour.lightness() > 140 ? Qt::black : Qt::white, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawPolyline(QPolygonF({{4.5, 8.5}, {7, 11}, {11.5, 5}}));
        }
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal, ticked ? QIcon::On : QIcon::Off);
        icon.addPixmap(pixmap, QIcon::Active, ticked ? QIcon::On : QIcon::Off);
    }
    return icon;
}

QString settingsKey(Facet facet) {
    return QStringLiteral("dataset/filter/%1").arg(int(facet));
}

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new FlowLayout(this);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search id, lesion, site …"));
    search_->setAccessibleName(tr("Search images"));
    search_->setToolTip(tr("Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F)."));
    search_->setClearButtonEnabled(true);
    layout->addWidget(search_);
    for (const Facet facet : allFacets) {
        auto* button = new QToolButton;
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        auto* menu = new TickMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, facet] { fillMenu(facet); });
        buttons_[std::size_t(facet)] = button;
        layout->addWidget(button);
    }
    sort_ = new QComboBox;
    for (int key = 0; key < sortKeyCount; ++key) sort_->addItem(sortKeyName(SortKey(key)));
    sort_->setAccessibleName(tr("Order of the images"));
    sort_->setToolTip(tr("The order of the images in the grid."));
    layout->addWidget(sort_);
    direction_ = new QToolButton;
    direction_->setCheckable(true);
    direction_->setAccessibleName(tr("Descending order"));
    direction_->setToolTip(tr("Turns the order round."));
    layout->addWidget(direction_);
    shown_ = new QLabel;
    layout->addWidget(shown_);
    clear_ = new QToolButton;
    clear_->setText(tr("Clear all"));
    clear_->setToolTip(tr("Takes every filter away, so that all images show."));
    layout->addWidget(clear_);

    // Typing shows its result when the hand rests, not after every letter.
    searchDelay_.setSingleShot(true);
    searchDelay_.setInterval(120);
    connect(search_, &QLineEdit::textChanged, &searchDelay_, qOverload<>(&QTimer::start));
    connect(&searchDelay_, &QTimer::timeout, this, [this] {
        filter_.text = search_->text();
        filterEdited();
    });
    connect(sort_, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT orderChanged(sortKey(), descending()); });
    connect(direction_, &QToolButton::toggled, this, [this] {
        refresh();
        Q_EMIT orderChanged(sortKey(), descending());
    });
    connect(clear_, &QToolButton::clicked, this, [this] { setFilter({}); });
    fitSearch();
    refresh();
}

/// What may be typed is to be read whole, in every language and text size.
void FilterBar::fitSearch() {
    search_->setMinimumWidth(std::max(180, fontMetrics().horizontalAdvance(search_->placeholderText() + "    ")));
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitSearch();
}

void FilterBar::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

SortKey FilterBar::sortKey() const {
    return SortKey(std::max(0, sort_->currentIndex()));
}

void FilterBar::setTable(std::shared_ptr<const SampleTable> table) {
    table_ = std::move(table);
    refresh();
}

void FilterBar::setShown(int shown) {
    const int total = table_ ? table_->size() : 0;
    shown_->setText(shown == total ? tr("all %1 shown").arg(number(total))
                                   : tr("%1 of %2 shown").arg(number(shown), number(total)));
}

void FilterBar::setFilter(const SampleFilter& filter) {
    filter_ = filter;
    const QSignalBlocker blocker(search_);
    search_->setText(filter.text);
    searchDelay_.stop();
    filterEdited();
}

void FilterBar::filterEdited() {
    refresh();
    Q_EMIT filterChanged(filter_);
}

void FilterBar::choose(Facet facet, const std::string& value, bool on) {
    if (on)
        filter_.of(facet).insert(value);
    else
        filter_.of(facet).erase(value);
    filterEdited();
}

void FilterBar::fillMenu(Facet facet) {
    QMenu* menu = buttons_[std::size_t(facet)]->menu();
    menu->clear();
    if (!table_) return;
    const std::vector<int> counts = table_->counts(facet, filter_);
    QStringList classes;
    for (const std::string& name : table_->dataset().classes) classes << toQString(name);
    for (std::size_t v = 0; v < counts.size(); ++v) {
        const std::string& value = table_->values(facet)[v];
        // The tab puts the count into the column of the shortcuts.
        QString text = facetValueText(facet, value).replace('&', QStringLiteral("&&"));
        auto* action = new QAction(text + '\t' + number(counts[v]), menu);
        if (facet == Facet::Class && !value.empty())
            action->setIcon(swatch(toQString(value), classes, palette(), devicePixelRatioF()));
        action->setCheckable(true);
        action->setChecked(filter_.of(facet).count(value) != 0);
        connect(action, &QAction::toggled, this, [this, facet, value](bool on) { choose(facet, value, on); });
        menu->addAction(action);
    }
    menu->addSeparator();
    QAction* any = menu->addAction(tr("Any"));
    connect(any, &QAction::triggered, this, [this, facet] {
        filter_.of(facet).clear();
        filterEdited();
    });
}

void FilterBar::refresh() {
    for (const Facet facet : allFacets) {
        QToolButton* button = buttons_[std::size_t(facet)];
        QStringList chosen;
        if (table_)
            for (const std::string& value : table_->values(facet))
                if (filter_.of(facet).count(value) != 0)
                    chosen << (facet == Facet::Class && !value.empty() ? toQString(value)
                                                                       : facetValueText(facet, value));
        QString text = facetName(facet);
        if (chosen.size() > 2)
            text = tr("%1: %2 chosen").arg(text, number(chosen.size()));
        else if (!chosen.isEmpty())
            text = tr("%1: %2").arg(text, listText(chosen));
        button->setText(text + QStringLiteral("   "));  // room for the style's arrow
        button->setAccessibleName(tr("Filter, %1").arg(text));
        button->setToolTip(
            facet == Facet::Confirmation
                ? tr("How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.")
                : tr("Shows only images with these values; several can be chosen."));
        QFont font = this->font();
        font.setBold(!chosen.isEmpty());
        button->setFont(font);
        button->setVisible(table_ && (table_->values(facet).size() > 1 || !chosen.isEmpty()));
    }
    clear_->setVisible(!filter_.isEmpty());
    direction_->setText(direction_->isChecked() ? QStringLiteral("↓") : QStringLiteral("↑"));
}

void FilterBar::save() const {
    QSettings settings;
    for (const Facet facet : allFacets) {
        QStringList values;
        for (const std::string& value : filter_.of(facet)) values << toQString(value);
        settings.setValue(settingsKey(facet), values);
    }
    settings.setValue(QStringLiteral("dataset/filter/text"), filter_.text);
    settings.setValue(QStringLiteral("dataset/sort"), sort_->currentIndex());
    settings.setValue(QStringLiteral("dataset/descending"), descending());
}

void FilterBar::restore() {
    const QSettings settings;
    SampleFilter filter;
    for (const Facet facet : allFacets)
        for (const QString& value : settings.value(settingsKey(facet)).toStringList())
            filter.of(facet).insert(fromQString(value));
    filter.text = settings.value(QStringLiteral("dataset/filter/text")).toString();
    sort_->setCurrentIndex(std::clamp(settings.value(QStringLiteral("dataset/sort")).toInt(), 0, sortKeyCount - 1));
    direction_->setChecked(settings.value(QStringLiteral("dataset/descending")).toBool());
    setFilter(filter);
}

}  // namespace lesion
