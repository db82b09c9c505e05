#include "ui/learning/Tour.h"

#include "ui/learning/Spotlight.h"
#include "ui/learning/TourCallout.h"

#include <chrono>
#include <QEvent>
#include <QWidget>

namespace lesion {

namespace {

/// Controls come and go, scroll and grow; looking again is simpler and surer than hearing of all of that.
constexpr std::chrono::milliseconds lookAgain{120};

}  // namespace

Tour::Tour(QWidget* window, std::vector<TourStep> steps) : QObject(window), window_(window), steps_(std::move(steps)) {
    connect(&timer_, &QTimer::timeout, this, &Tour::watch);
}

Tour::~Tour() {
    delete spotlight_;
    delete callout_;
}

void Tour::begin() {
    if (running() || steps_.empty()) return;
    spotlight_ = new Spotlight(window_);
    callout_ = new TourCallout(window_);
    connect(callout_, &TourCallout::nextRequested, this, &Tour::next);
    connect(callout_, &TourCallout::backRequested, this, &Tour::back);
    connect(callout_, &TourCallout::endRequested, this, &Tour::end);
    window_->installEventFilter(this);
    timer_.start(lookAgain);
    show(0);
}

void Tour::show(int step) {
    step_ = step;
    const TourStep& now = steps_[std::size_t(step)];
    if (now.enter) now.enter();
    wasDone_ = now.done && now.done();
    callout_->say(now.title, now.text, step, count());
    light();
    spotlight_->show();
    spotlight_->raise();
    callout_->show();
    callout_->raise();
    callout_->takeFocus();
    Q_EMIT stepChanged(step);
}

void Tour::next() {
    if (!running()) return;
    const TourStep& now = steps_[std::size_t(step_)];
    const bool open = now.done && !now.done();
    if (open && now.act) now.act();  // watch() goes on as soon as it is done
    if (open && !now.done()) return;
    if (step_ + 1 == count()) return finish(true);
    show(step_ + 1);
}

void Tour::back() {
    if (step_ > 0) show(step_ - 1);
}

void Tour::end() {
    if (running()) finish(false);
}

void Tour::finish(bool completed) {
    step_ = -1;
    timer_.stop();
    window_->removeEventFilter(this);
    for (QWidget* widget : {static_cast<QWidget*>(spotlight_), static_cast<QWidget*>(callout_)}) {
        widget->hide();
        widget->deleteLater();
    }
    window_->setFocus();
    Q_EMIT ended(completed);
}

void Tour::watch() {
    const TourStep& now = steps_[std::size_t(step_)];
    const bool done = !now.done || now.done();
    if (now.done && done && !wasDone_) return next();
    if (!done) wasDone_ = false;
    callout_->setNextEnabled(done || now.act != nullptr);
    light();
}

void Tour::light() {
    const TourStep& now = steps_[std::size_t(step_)];
    const QWidget* target = now.target ? now.target() : nullptr;
    QRect lit;
    if (target && target->isVisible())
        lit = QRect(target->mapTo(window_, QPoint(0, 0)), target->size()).intersected(window_->rect());
    spotlight_->light(lit);
    callout_->placeBeside(lit);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_ && running() && event->type() == QEvent::Resize) light();
    return QObject::eventFilter(watched, event);
}

}  // namespace lesion
