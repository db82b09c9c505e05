#include "core/image/ImageFile.h"
#include "tests/support/WindowFixture.h"
#include "ui/dataset/SampleGrid.h"
#include "ui/diagnosis/BatchDialog.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/frame/Language.h"
#include "ui/frame/MainWindow.h"

#include <opencv2/imgproc.hpp>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace lesion;

namespace {

constexpr int patience = 60'000;            ///< ms
constexpr double longestGap = 50;           ///< ms: what a user does not feel
constexpr double longestLanguageGap = 200;  ///< ms: once in a while, on purpose, and everything changes
constexpr int scrollSteps = 120;

}  // namespace

/// Nothing that a user does may block the window: the longest time in which the event loop did not come round, measured
/// on HAM10000 where it is at hand, else on synthetic lesions.
class TestResponsiveness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto real = qEnvironmentVariable("LESIONLAB_TEST_DATA");
        folder_ = real.isEmpty() ? home_.text("data") : real + QStringLiteral("/HAM10000-200x150");
        if (real.isEmpty()) QVERIFY(test::makeTinyData(home_.path("data")));
        useLanguage(QStringLiteral("en"));
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QTest::qWait(300);
        gap_ = std::make_unique<test::LoopGap>();
    }
    void cleanupTestCase() {
        gap_.reset();
        window_.reset();
    }
    void theMeasureSeesAFreeze() {
        QVERIFY(QTest::qWaitFor([this] { return gap_->longest() > 0; }, patience));
        QTimer::singleShot(50, this, [] { QThread::msleep(150); });
        QTest::qWait(400);
        QVERIFY2(gap_->longest() > 100, qPrintable(QString::number(gap_->longest())));
    }

    void opening() {
        measure([this] {
            QSignalSpy opened(window_->document(), &ProjectDocument::openedChanged);
            window_->open({folder_});
            return opened.wait(patience) &&
                   QTest::qWaitFor([&] { return window_->document()->split() != nullptr; }, patience);
        });
    }

    void scrollingToTheEnd() {
        auto* grid = window_->findChild<SampleGrid*>();
        QVERIFY(grid);
        measure([bar = grid->verticalScrollBar()] {
            for (int step = 0; step <= scrollSteps; ++step) {
                bar->setValue(bar->maximum() * step / scrollSteps);
                QTest::qWait(10);
            }
            return bar->maximum() > 0 && bar->value() == bar->maximum();
        });
    }

    void changingPages() {
        measure([this] {
            for (int page = MainWindow::DatasetIndex; page <= MainWindow::DiagnosisIndex; ++page) {
                window_->showPage(MainWindow::PageIndex(page));
                QTest::qWait(200);
            }
            return true;
        });
    }

    void startingAndStoppingATraining() {
        window_->showPage(MainWindow::TrainingIndex);
        auto options = test::tinyOptions(100);
        options.split.subset = 300;
        window_->document()->setOptions(options, QStringLiteral("Preset"));
        QVERIFY(QTest::qWaitFor([&] { return window_->document()->split() != nullptr; }, patience));
        measure([this] {
            QSignalSpy epochs(window_->job(), &TrainingJob::epochDone);
            QSignalSpy finished(window_->job(), &TrainingJob::finished);
            QTest::keyClick(window_.get(), Qt::Key_R, Qt::ControlModifier);
            if (!QTest::qWaitFor([&] { return epochs.count() >= 2; }, patience)) return false;
            QTest::keyClick(window_.get(), Qt::Key_Period, Qt::ControlModifier);
            return QTest::qWaitFor([&] { return finished.count() == 1; }, patience);
        });
    }

    void droppingAnImage() {
        const auto file = window_->document()->opened()->samples.front().file;
        measure([this, &file] {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(QString::fromStdString(toUtf8(file)))});
            const QPointF at(400, 300);
            QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window_.get(), &enter);
            QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window_.get(), &drop);
            QTest::qWait(1000);
            return window_->currentPage() == MainWindow::DiagnosisIndex;
        });
    }

    /// Heat maps by both roads, two classes beside each other, whiskers, one lesion, references built meanwhile.
    void diagnosingWithEverything() {
        window_->showPage(MainWindow::DiagnosisIndex);
        auto* page = window_->findChild<DiagnosisPage*>();
        auto* queue = page->findChild<DiagnosisQueue*>();
        auto* model = page->findChild<ModelChoice*>();
        QVERIFY(QTest::qWaitFor([&] { return model->classifier() != nullptr; }, patience));
        QStringList files;
        for (size_t i = 0; i < 3; ++i)
            files << QString::fromStdString(toUtf8(window_->document()->opened()->samples[i].file));
        const auto note = [&] { return page->findChild<QLabel*>("heatNote")->text(); };
        const auto tick = [&](const char* box) { page->findChild<QCheckBox*>(box)->setChecked(true); };
        measure([&] {
            page->diagnoseFiles(files);
            if (auto* build = page->findChild<QPushButton*>("buildReferences"); build->isVisible()) build->click();
            for (const char* box : {"heatMap", "heatCompared", "spread", "oneLesion"}) tick(box);
            if (!QTest::qWaitFor([&] { return queue->unanswered() == 0 && note().contains(" ms"); }, patience))
                return false;
            auto* slider = page->findChild<QSlider*>("heatOpacity");
            for (int opacity = 0; opacity <= 100; opacity += 5) {
                slider->setValue(opacity);
                QTest::qWait(10);
            }
            auto* tabs = page->findChild<QTabWidget*>("details");
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(50);
            }
            auto* method = page->findChild<QComboBox*>("heatMethod");
            method->setCurrentIndex(method->count() - 1);
            Q_EMIT method->activated(method->currentIndex());
            if (!QTest::qWaitFor([&] { return note().contains(" ms"); }, patience)) return false;
            method->setCurrentIndex(0);
            Q_EMIT method->activated(0);
            return QTest::qWaitFor([&] { return note().contains(" ms"); }, patience);
        });
    }

    /// Photographs of a camera's size, as one lesion, with heat maps and whiskers.
    void largePhotographs() {
        const auto file = window_->document()->opened()->samples.front().file;
        cv::Mat large;
        cv::resize(*loadImage(file), large, {4000, 3000}, 0, 0, cv::INTER_LINEAR);
        QStringList files;
        for (const char* name : {"a.jpg", "b.jpg", "c.jpg"}) {
            QVERIFY(saveImage(home_.path(name), large));
            files << home_.text(name);
        }
        auto* page = window_->findChild<DiagnosisPage*>();
        auto* queue = page->findChild<DiagnosisQueue*>();
        auto* view = page->findChild<QListView*>("queue");
        measure([&] {
            page->diagnoseFiles(files);
            page->findChild<QCheckBox*>("oneLesion")->setChecked(true);
            if (!QTest::qWaitFor([&] { return queue->unanswered() == 0; }, patience)) return false;
            for (int step = 0; step < 2; ++step) {
                QTest::keyClick(view, Qt::Key_Right);
                QTest::qWait(400);
            }
            return true;
        });
    }

    void arrivalsInAWatchedFolder() {
        auto* page = window_->findChild<DiagnosisPage*>();
        auto* queue = page->findChild<DiagnosisQueue*>();
        auto* watch = page->findChild<QPushButton*>("watchFolder");
        const auto folder = home_.path("export");
        QVERIFY(makeFolder(folder));
        watch->click();
        auto* dialog = page->findChild<QFileDialog*>("watchDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(home_.text("export"));
        dialog->close();
        int arrived = 0;
        measure([&] {
            const int before = queue->rowCount();
            for (int i = 0; i < 6; ++i) {
                std::error_code code;
                std::filesystem::copy_file(window_->document()->opened()->samples[size_t(i)].file,
                                           folder / (std::to_string(arrived++) + ".jpg"), code);
                QTest::qWait(100);
            }
            return QTest::qWaitFor([&] { return queue->rowCount() == before + 6 && queue->unanswered() == 0; },
                                   patience);
        });
        watch->click();
    }

    /// A folder's images with references, sets and heat maps, the table growing and being sorted meanwhile.
    void aBatchOfAFolder() {
        auto* page = window_->findChild<DiagnosisPage*>();
        const auto folder = home_.path("many");
        QVERIFY(makeFolder(folder));
        std::error_code code;
        for (size_t i = 0; i < 60; ++i)
            std::filesystem::copy_file(window_->document()->opened()->samples[i].file,
                                       folder / (std::to_string(100 + i) + ".jpg"), code);
        QVERIFY(!code);
        int round = 0;
        measure([&] {
            page->findChild<QPushButton*>("diagnoseFolder")->click();
            auto* dialog = page->findChild<BatchDialog*>();
            const auto into = [&](const char* line, const QString& text) {
                auto* edit = dialog->findChild<QLineEdit*>(line);
                edit->setText(text);
                Q_EMIT edit->editingFinished();
            };
            into("batchImages", home_.text("many"));
            into("batchOut", home_.text("answers") + QString::number(round++));
            auto* maps = dialog->findChild<QComboBox*>("batchExplain");
            maps->setCurrentIndex(1);
            Q_EMIT maps->activated(1);
            auto* start = dialog->findChild<QPushButton*>("batchStart");
            if (!QTest::qWaitFor([&] { return start->isEnabled(); }, patience)) return false;
            start->click();
            auto* view = dialog->findChild<QTableView*>("batchRows");
            auto* rows = dialog->findChild<BatchRows*>();
            if (!QTest::qWaitFor([&] { return rows->rowCount() > 0; }, patience)) return false;
            for (int column = 0; column < rows->columnCount(); ++column) {
                view->sortByColumn(column, Qt::DescendingOrder);
                QTest::qWait(20);
            }
            const bool answered =
                QTest::qWaitFor([&] { return !dialog->job()->running() && rows->rowCount() == 60; }, patience);
            dialog->close();
            return answered;
        });
    }

    void savingReports() {
        auto* page = window_->findChild<DiagnosisPage*>();
        const auto actions = page->findChild<QPushButton*>("save")->menu()->actions();
        measure([&] {
            for (int kind = 0; kind < 2; ++kind) {
                const auto file = home_.path(kind == 0 ? "case.pdf" : "case.png");
                std::error_code code;
                std::filesystem::remove(file, code);
                actions[kind]->trigger();
                auto* dialog = page->findChild<QFileDialog*>("saveReport");
                if (!dialog) return false;
                QTest::qWait(50);  // opening the system's dialog is Qt's work: until the loop came round
                gap_->restart();
                Q_EMIT dialog->fileSelected(QString::fromStdString(toUtf8(file)));
                delete dialog;
                if (!QTest::qWaitFor([&] { return std::filesystem::exists(file); }, patience)) return false;
            }
            return true;
        });
    }

    /// Every page is built anew, with its data set, an evaluated run, pictures in the queue and answers beside them.
    void changingTheLanguage() {
        window_->showPage(MainWindow::EvaluationIndex);
        auto* shown = window_->findChild<EvaluationView*>();
        QVERIFY(QTest::qWaitFor([&] { return shown->assessment() && shown->assessment()->bootstrap.rounds > 0; },
                                patience));
        const auto choose = [this](const QString& language) {
            for (QAction* action : window_->findChildren<QAction*>())
                if (action->text() == language) return action->trigger();
        };
        const auto builtAnew = [this](const QPointer<EvaluationView>& before) {
            return QTest::qWaitFor(
                [&] {
                    const auto* now = window_->findChild<EvaluationView*>();
                    return !before && now && now->assessment() && window_->updatesEnabled();
                },
                patience);
        };
        const auto change = [&](const QString& language) {
            const QPointer<EvaluationView> before = window_->findChild<EvaluationView*>();
            choose(language);
            return builtAnew(before);
        };
        measure([&] { return change(QStringLiteral("Deutsch")) && change(QStringLiteral("English")); },
                longestLanguageGap);
    }

private:
    /// On a busy machine the system itself keeps the window's thread waiting now and then; what the window does wrong
    /// happens every time. So the best of three rounds counts.
    template <typename Step>
    void measure(Step step, double allowed = longestGap) {
        double least = 1e9;
        for (int round = 0; round < 3 && least > allowed; ++round) {
            gap_->restart();
            QVERIFY(step());
            QTest::qWait(500);
            least = std::min(least, gap_->longest());
        }
        qInfo("%s: longest gap %.0f ms", QTest::currentTestFunction(), least);
        QVERIFY2(least <= allowed, qPrintable(QString::number(least)));
    }

    test::Home home_;
    QString folder_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<test::LoopGap> gap_;
};

QTEST_MAIN(TestResponsiveness)
#include "tst_Responsiveness.moc"
