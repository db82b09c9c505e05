// From a dropped photograph to its bars in the real window, image by image. Not a test: it tells times.
// usage: lesion_window_bench RUN FOLDER   (a finished run; a folder of photographs)
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/dataset/OpenDataset.h"
#include "tests/support/WindowDriver.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/ProbabilityBars.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>

using namespace lesion;

namespace {

namespace fs = std::filesystem;

/// Sees when the bars of an answer have been painted, which is what the person waits for.
class BarsPainted : public QObject {
public:
    BarsPainted(DiagnosisQueue* queue, ProbabilityBars* bars) : queue_(queue) { bars->installEventFilter(this); }

    /// Milliseconds from a drop of `file` on the window; negative where the window did not take it.
    double after(QWidget* window, const fs::path& file) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(toQString(toUtf8(file)))});
        const QPoint middle = window->rect().center();
        QElapsedTimer watch;
        watch.start();
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &drop);
        painted_ = false;
        if (!drop.isAccepted()) return -1;
        while (!painted_ && watch.elapsed() < test::longWait)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(watch.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject* bars, QEvent* event) override {
        if (event->type() == QEvent::Paint && queue_->unanswered() == 0) painted_ = true;
        return QObject::eventFilter(bars, event);
    }

private:
    DiagnosisQueue* queue_;
    bool painted_ = false;
};

int run(const fs::path& model, const fs::path& photographs) {
    const auto dataset = openDataset(photographs);
    if (!dataset) return 1;
    MainWindow window;
    window.resize(1280, 720);
    window.show();
    window.open({toQString(toUtf8(photographs))});
    auto* page = window.findChild<DiagnosisPage*>();
    auto* choice = page->findChild<ModelChoice*>();
    if (!QTest::qWaitFor([&] { return window.document()->split() != nullptr; }, test::longWait)) return 1;
    window.showPage(MainWindow::DiagnosisIndex);
    choice->openFile(toQString(toUtf8(fs::is_directory(model) ? model / "model.safetensors" : model)));
    if (!QTest::qWaitFor([&] { return choice->classifier() != nullptr; }, test::longWait)) return 1;
    QTest::qWait(500);  // the page has settled, as it has before a person drops something
    BarsPainted bars(page->findChild<DiagnosisQueue*>(), page->findChild<ProbabilityBars*>());
    std::vector<double> times;
    for (const Sample& sample : dataset->samples) {
        times.push_back(bars.after(&window, sample.file));
        QTest::qWait(30);  // nobody drops faster; the photograph's own drawing is over
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) { return times[std::size_t(share * double(times.size() - 1) + 0.5)]; };
    const nlohmann::json line = {{"measure", "drop_to_bars"}, {"images", times.size()}, {"first_ms", first},
                                 {"median_ms", at(0.5)},      {"p95_ms", at(0.95)},     {"most_ms", times.back()}};
    std::printf("%s\n", line.dump().c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    keepMemoryBetweenBatches();
    const test::Home home;
    QApplication application(argc, argv);
    if (argc == 3) return run(pathFromUtf8(argv[1]), pathFromUtf8(argv[2]));
    std::fprintf(stderr, "usage: lesion_window_bench RUN FOLDER\n");
    return 2;
}
