#include "tests/support/DiagnosisWindow.h"
#include "ui/dataset/SampleGrid.h"
#include "ui/frame/Rail.h"
#include "ui/learning/Spotlight.h"
#include "ui/learning/Tour.h"
#include "ui/learning/TourCallout.h"

#include <QAccessible>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace lesion;

namespace {

/// A window with its tour begun, driven by mouse and keys alone.
struct Toured {
    explicit Toured(const TrainingOptions& training) {
        window.resize(1280, 720);
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
        window.startTour(training);
        tour = window.findChild<Tour*>();
        callout = window.findChild<TourCallout*>();
        spotlight = window.findChild<Spotlight*>();
    }
    QPushButton* button(const char* name) const { return callout->findChild<QPushButton*>(name); }
    bool waitFor(int step) const {
        return QTest::qWaitFor([&] { return tour && tour->step() == step; }, test::patience);
    }
    /// Clicks what is lit, through the window, where the mouse would be.
    void clickLit() {
        const QPoint at = spotlight->place().center();
        QWidget* hit = window.childAt(at);
        QVERIFY(hit);
        QTest::mouseClick(hit, Qt::LeftButton, Qt::NoModifier, hit->mapFrom(&window, at));
    }
    void pressNext() { QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier); }

    MainWindow window;
    QPointer<Tour> tour;
    TourCallout* callout = nullptr;
    Spotlight* spotlight = nullptr;
    bool ready = false;
};

enum Stop {
    Welcome,
    Data,
    Look,
    ToPrepare,
    TheSplit,
    ToTrain,
    Start,
    Watch,
    ToEvaluate,
    TheFigure,
    TheHonesty,
    ToDiagnose,
    Photograph,
    Answer,
    Stops
};

/// No word of it is cut off.
bool isWholeToBeRead(const TourCallout* callout) {
    for (const auto* label : callout->findChildren<QLabel*>())
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height()) return false;
    for (const auto* button : callout->findChildren<QPushButton*>())
        if (button->isVisible() && button->width() < button->sizeHint().width()) return false;
    return true;
}

}  // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The window's own synthetic lesions, few of them, so that the tour need not draw 1,500.
    void initTestCase() { QVERIFY(writeSyntheticDataset(dataFolder() / "synthetic-lesions-1", test::tinyImages, 1)); }
    void init() {
        home_.forgetSettings();
        std::error_code error;
        std::filesystem::remove_all(dataFolder() / "projects", error);
    }

    void endsAtADiagnosisWhenTheUserDoesEverything();
    void endsAtADiagnosisByNextAlone();
    void goesBackAndCanBeLeft();
    void isOfferedOnceAndDeclinedForEver();
    void speaksToScreenReaders();

private:
    test::Home home_;
};

void TestTour::endsAtADiagnosisWhenTheUserDoesEverything() {
    Toured t(test::tinyOptions(2));
    QVERIFY(t.ready);
    QCOMPARE(t.tour->count(), int(Stops));
    QTest::mouseClick(t.button("tourNext"), Qt::LeftButton);
    QCOMPARE(t.tour->step(), int(Data));
    t.clickLit();  // Try the synthetic lesions
    QVERIFY(t.waitFor(Look));
    QVERIFY(t.window.document()->opened()->synthetic);
    auto* grid = t.window.findChild<SampleGrid*>();
    QVERIFY(QTest::qWaitFor([&] { return grid->model()->rowCount() > 0 && !t.spotlight->place().isEmpty(); },
                            test::patience));
    const auto looked = [&] {  // until the grid, which the split fills anew, has settled
        const QRect first = grid->visualRect(grid->model()->index(0, 0));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        return QTest::qWaitFor([&] { return t.tour->step() != Look; }, 400);
    };
    QVERIFY(QTest::qWaitFor(looked, test::patience));
    QVERIFY(t.waitFor(ToPrepare));
    t.clickLit();
    QVERIFY(t.waitFor(TheSplit));
    QCOMPARE(t.window.currentPage(), MainWindow::PreparationIndex);
    QTest::keyClick(t.button("tourNext"), Qt::Key_Return);
    QVERIFY(t.waitFor(ToTrain));
    QTest::keyClick(&t.window, Qt::Key_3, Qt::ControlModifier);  // another way to the same page
    QVERIFY(t.waitFor(Start));
    QCOMPARE(t.window.document()->options().epochs, 2);
    t.clickLit();  // Start training
    QVERIFY(t.waitFor(Watch));
    QVERIFY(t.waitFor(ToEvaluate));
    QVERIFY(!t.window.document()->selectedRun().isEmpty());
    t.clickLit();
    QVERIFY(t.waitFor(TheFigure));
    t.pressNext();
    QVERIFY(t.waitFor(TheHonesty));
    t.pressNext();
    QVERIFY(t.waitFor(ToDiagnose));
    t.clickLit();
    QVERIFY(t.waitFor(Photograph));
    const auto image = t.window.document()->opened()->samples.front().file;
    QVERIFY(test::dropFiles(&t.window, {image}));
    QVERIFY(t.waitFor(Answer));
    auto* queue = t.window.findChild<DiagnosisQueue*>();
    QVERIFY(queue->item(0).diagnosis);
    QCOMPARE(int(queue->item(0).diagnosis->probabilities.size()), 7);
    auto* bars = t.window.findChild<ProbabilityBars*>();
    QVERIFY(bars && bars->isVisible());
    QVERIFY(t.spotlight->place().contains(bars->mapTo(&t.window, bars->rect().center())));
    QTest::mouseClick(t.button("tourNext"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !t.tour; }, test::patience));
    QVERIFY(bars->isVisible());
}

void TestTour::endsAtADiagnosisByNextAlone() {
    QSettings().setValue(QStringLiteral("evaluation/tab"), 3);  // where the user was last
    Toured t(test::tinyOptions(1));
    QVERIFY(t.ready);
    for (int stop = Welcome; stop < Answer; ++stop) {
        QVERIFY2(t.waitFor(stop), qPrintable(QString::number(stop)));
        if (stop != Welcome) QTRY_VERIFY2(!t.spotlight->place().isEmpty(), qPrintable(QString::number(stop)));
        QTRY_VERIFY2(isWholeToBeRead(t.callout), qPrintable(QString::number(stop)));
        if (stop == Watch) {
            QVERIFY(t.waitFor(ToEvaluate));  // there is nothing to press: it waits for the training
            continue;
        }
        t.pressNext();
    }
    QVERIFY(t.waitFor(Answer));
    QVERIFY(t.window.findChild<DiagnosisQueue*>()->item(0).diagnosis);
}

void TestTour::goesBackAndCanBeLeft() {
    Toured t(test::tinyOptions(1));
    QVERIFY(t.ready);
    QVERIFY(!t.button("tourBack")->isEnabled());
    t.pressNext();
    QCOMPARE(t.tour->step(), int(Data));
    QTest::keyClick(&t.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(t.tour->step(), int(Welcome));
    t.pressNext();
    QTest::keyClick(t.button("tourNext"), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !t.tour; }, test::patience));
    QVERIFY(!t.window.findChild<TourCallout*>() || !t.window.findChild<TourCallout*>()->isVisible());
    QVERIFY(!t.window.document()->opened());  // leaving does nothing
}

void TestTour::isOfferedOnceAndDeclinedForEver() {
    {
        MainWindow window;
        window.show();
        window.offerTour();
        auto* bar = window.centralWidget()->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(bar && !bar->isHidden());
        QPushButton* never = nullptr;
        for (auto* button : bar->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Do not ask again")) never = button;
        QVERIFY(never);
        QTest::mouseClick(never, Qt::LeftButton);
        QVERIFY(bar->isHidden());
        QVERIFY(!window.findChild<Tour*>());
    }
    MainWindow window;
    window.show();
    window.offerTour();
    auto* bar = window.centralWidget()->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(bar->isHidden());
}

void TestTour::speaksToScreenReaders() {
    Toured t(test::tinyOptions(1));
    QVERIFY(t.ready);
    QStringList names;
    for (int step = 0; step < 2; ++step) {
        const auto* callout = QAccessible::queryAccessibleInterface(t.callout);
        names << callout->text(QAccessible::Name);
        QVERIFY(!callout->text(QAccessible::Description).isEmpty());
        QVERIFY(t.callout->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
        t.pressNext();
    }
    QVERIFY(names[0] != names[1]);
}

QTEST_MAIN(TestTour)
#include "tst_Tour.moc"
