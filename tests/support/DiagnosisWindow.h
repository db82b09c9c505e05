#pragma once

#include "tests/support/WindowFixture.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/ProbabilityBars.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/ImageView.h"

#include <algorithm>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <vector>

namespace lesion::test {

inline constexpr int patience = 30'000;  ///< ms; other programs may be using the processor
inline const QString notADevice = QStringLiteral("For research and teaching. Not a medical device.");

inline QString toQString(const std::filesystem::path& path) {
    return lesion::toQString(toUtf8(path));
}

/// What a file manager does with files dragged over the window and let go. False: the window does not take them.
inline bool drop(QWidget* window, const QMimeData& mime) {
    const QPoint middle = window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
    return event.isAccepted();
}

inline bool dropFiles(QWidget* window, const std::vector<std::filesystem::path>& files) {
    QMimeData mime;
    QList<QUrl> urls;
    for (const std::filesystem::path& file : files) urls << QUrl::fromLocalFile(toQString(file));
    mime.setUrls(urls);
    return drop(window, mime);
}

/// A window that shows its Diagnosis page, on a data set with one trained run.
struct Opened {
    /// `run`: copied into the project, as if it had been trained there.
    Opened(const std::filesystem::path& dataset, const std::filesystem::path& run) {
        window.resize(1280, 720);
        window.show();
        window.open({toQString(dataset)});
        ready = QTest::qWaitForWindowExposed(&window) &&
                QTest::qWaitFor([this] { return window.document()->split() != nullptr; }, patience);
        if (!ready) return;
        const std::filesystem::path runs = window.document()->project().runsFolder();
        std::error_code code;
        std::filesystem::create_directories(runs, code);
        if (!run.empty()) std::filesystem::copy(run, runs / "tiny", std::filesystem::copy_options::recursive, code);
        window.document()->reloadRuns();
        window.showPage(MainWindow::DiagnosisIndex);
        ready = QTest::qWaitFor([&] { return run.empty() || model->classifier() != nullptr; }, patience);
    }
    bool settle() const {
        return QTest::qWaitFor([this] { return queue->unanswered() == 0 && !photograph->image().isNull(); }, patience);
    }
    const DiagnosisQueue::Item& item(int row) const { return queue->item(row); }
    bool saysNotADevice() {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(notADevice);
        });
    }

    MainWindow window;
    DiagnosisPage* page = window.findChild<DiagnosisPage*>();
    DiagnosisQueue* queue = page->findChild<DiagnosisQueue*>();
    QListView* view = page->findChild<QListView*>("queue");
    ModelChoice* model = page->findChild<ModelChoice*>();
    ProbabilityBars* bars = page->findChild<ProbabilityBars*>();
    QLabel* answer = page->findChild<QLabel*>("answer");
    ImageView* photograph = page->findChild<ImageView*>("photograph");
    ImageView* seen = page->findChild<ImageView*>("seen");
    MessageBar* messages = page->findChild<MessageBar*>();
    bool ready = false;
};

}  // namespace lesion::test
