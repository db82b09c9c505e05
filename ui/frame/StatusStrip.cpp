#include "ui/frame/StatusStrip.h"

#include "ui/frame/Theme.h"

#include <QEvent>

namespace lesion {

namespace {

constexpr int steps = 1000;  ///< of the progress bar, whatever is counted

}  // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent), dataset_(new QLabel(this)), device_(new QLabel(this)), layout_(new QHBoxLayout(this)) {
    layout_->setContentsMargins(12, 2, 12, 2);
    layout_->setSpacing(16);
    layout_->addWidget(dataset_);
    layout_->addWidget(device_);
    layout_->addStretch(1);
    for (auto* label : {dataset_, device_}) label->setTextFormat(Qt::PlainText);
    setMinimumHeight(fontMetrics().height() + 14);  // a job that comes must not push the page up
    setAccessibleName(tr("Status"));
}

void StatusStrip::setDataset(const QString& text, const QString& tip) {
    dataset_->setText(text);
    dataset_->setToolTip(tip);
}

void StatusStrip::setDevice(const QString& text, const QString& tip) {
    device_->setText(text);
    device_->setToolTip(tip);
}

StatusStrip::Job& StatusStrip::job(const QString& key) {
    Job& job = jobs_[key];
    if (job.row) return job;
    job.row = new QWidget(this);
    auto* row = new QHBoxLayout(job.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    job.text = new QLabel(job.row);
    job.text->setTextFormat(Qt::PlainText);
    job.bar = new QProgressBar(job.row);
    job.bar->setTextVisible(false);
    job.bar->setAccessibleName(tr("Progress"));
    job.pause = new QToolButton(job.row);
    job.pause->setAutoRaise(true);
    job.pause->hide();
    job.end = new QToolButton(job.row);
    job.end->setAutoRaise(true);
    for (auto* button : {job.pause, job.end}) button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(job.text);
    row->addWidget(job.bar);
    row->addWidget(job.pause);
    row->addWidget(job.end);
    layout_->addWidget(job.row);
    connect(job.end, &QToolButton::clicked, this, [this, key] { Q_EMIT endRequested(key); });
    connect(job.pause, &QToolButton::clicked, this, [this, key] { Q_EMIT pauseRequested(key); });
    fit(job);
    return job;
}

void StatusStrip::setJob(const QString& key, const QString& text, qint64 done, qint64 total, End end) {
    if (text.isEmpty()) return endJob(key);
    const bool isNew = !jobs_.contains(key);
    Job& one = job(key);
    if (one.text->text() != text) one.text->setText(text);
    one.bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0) one.bar->setValue(int(double(done) / double(total) * steps));
    if (isNew) {
        const QString name = end == End::Stop ? tr("Stop; what is best so far is kept") : tr("Cancel");
        if (end == End::Stop) one.end->setIcon(themedIcon(QStringLiteral("stop")));
        if (end == End::Cancel) one.end->setText(QStringLiteral("✕"));
        one.end->setToolTip(name);
        one.end->setAccessibleName(name);
    }
}

void StatusStrip::endJob(const QString& key) {
    const auto found = jobs_.find(key);
    if (found == jobs_.end()) return;
    found->second.row->hide();
    found->second.row->deleteLater();
    jobs_.erase(found);
}

void StatusStrip::setPausable(const QString& key, bool paused) {
    if (!jobs_.contains(key)) return;
    Job& one = job(key);
    const QString name = paused ? tr("Go on") : tr("Pause");
    one.pause->setIcon(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    one.pause->setToolTip(name);
    one.pause->setAccessibleName(name);
    one.pause->show();
}

QString StatusStrip::jobText(const QString& key) const {
    const auto found = jobs_.find(key);
    return found == jobs_.end() ? QString() : found->second.text->text();
}

void StatusStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    setMinimumHeight(fontMetrics().height() + 14);
    for (const auto& [key, one] : jobs_) fit(one);
}

void StatusStrip::fit(const Job& one) const {
    const int em = fontMetrics().height();
    one.bar->setFixedSize(em * 8, std::max(6, em / 2));
    one.pause->setIconSize({em, em});
    one.end->setIconSize({em, em});
}

}  // namespace lesion
