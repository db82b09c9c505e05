#include "core/base/MessageIds.h"
#include "core/training/RateFinder.h"
#include "tests/support/WindowDriver.h"
#include "ui/training/RateFinderDialog.h"
#include "ui/training/TrainingPage.h"
#include "ui/widgets/Plot.h"

#include <QDoubleSpinBox>

using namespace lesion;

namespace {

/// A window on the Training page with the smallest network, and the small window that the button opens.
struct Finder {
    explicit Finder(const QString& folder) : driven(folder) {
        page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        driven.setOptions(test::tinyOptions(2));
    }
    QAbstractButton* button() { return page->findChild<QAbstractButton*>("findRate"); }
    RateFinderDialog* open() {
        QTest::mouseClick(button(), Qt::LeftButton);
        return page->findChild<RateFinderDialog*>();
    }

    test::DrivenWindow driven;
    TrainingPage* page = nullptr;
};

QPushButton* useButton(RateFinderDialog* dialog) {
    return dialog->findChild<QPushButton*>("use");
}

}  // namespace

class TestRateFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        QVERIFY(test::makeTinyData(home_.path("data")));
    }
    void init() {
        home_.forgetSettings();
        std::filesystem::remove_all(dataFolder() / "projects");
    }

    void aRateHasOneDigit_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("text");
        QTest::newRow("small") << 3.18e-4 << "3e-4";
        QTest::newRow("up") << 9.7e-4 << "1e-3";
        QTest::newRow("one") << 1.0 << "1e0";
        QTest::newRow("smallest") << 1e-7 << "1e-7";
        QTest::newRow("none") << 0.0 << "–";
    }
    void aRateHasOneDigit() {
        QFETCH(double, rate);
        QFETCH(QString, text);
        QCOMPARE(RateFinderDialog::rateText(rate), text);
        if (rate > 0) QCOMPARE(RateFinderDialog::rounded(rate), text.toDouble());
    }

    void drawsTheLossAndItsSuggestionBecomesTheRate() {
        Finder finder(home_.text("data"));
        QVERIFY(finder.driven.ready);
        const double before = finder.driven.document()->options().learningRate;
        RateFinderDialog* dialog = finder.open();
        QVERIFY(dialog && dialog->isVisible() && dialog->searching());
        QVERIFY(!dialog->plot()->isVisible());  // no blank axes
        QVERIFY(!useButton(dialog)->isEnabled());
        QVERIFY(QTest::qWaitFor([&] { return !dialog->searching(); }, test::longWait));
        const auto expected =
            findLearningRate(*finder.driven.document()->opened(), finder.driven.document()->options(), StopToken(), {});
        QVERIFY(expected);
        QVERIFY(expected->suggestion > 0);
        const auto* plot = dialog->plot();
        QVERIFY(plot->isVisible());
        QCOMPARE(plot->xAxis->scaleType(), QCPAxis::stLogarithmic);
        QCOMPARE(plot->graph(0)->dataCount(), int(expected->rates.size()));
        for (int i = 0; i < plot->graph(0)->dataCount(); ++i) {
            QCOMPARE(plot->graph(0)->data()->at(i)->key, expected->rates[size_t(i)]);
            QCOMPARE(plot->graph(0)->data()->at(i)->value, expected->losses[size_t(i)]);
        }
        const QString text = RateFinderDialog::rateText(expected->suggestion);
        QVERIFY(useButton(dialog)->isEnabled());
        QCOMPARE(useButton(dialog)->text(), QStringLiteral("Use %1").arg(text));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(finder.driven.document()->options().learningRate, text.toDouble());
        QCOMPARE(finder.page->findChild<QDoubleSpinBox*>("learning_rate")->value(), text.toDouble());
        finder.driven.document()->undoStack()->undo();
        QCOMPARE(finder.driven.document()->options().learningRate, before);
        QVERIFY(finder.driven.document()->runs().empty());
    }

    void escapeEndsTheSearch() {
        Finder finder(home_.text("data"));
        QVERIFY(finder.driven.ready);
        TrainingOptions slow = test::tinyOptions(2);
        slow.inputSize = 128;  // long enough to be caught at it
        slow.batchSize = 64;
        finder.driven.setOptions(slow);
        const QPointer<RateFinderDialog> dialog = finder.open();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(finder.driven.document()->options(), slow);
        QVERIFY(finder.button()->isEnabled());
    }

    void waitsItsTurnWhileATrainingRuns() {
        Finder finder(home_.text("data"));
        QVERIFY(finder.driven.ready);
        QVERIFY(finder.button()->isEnabled());
        QVERIFY(test::clickButton(finder.page, QStringLiteral("Start training")));
        QVERIFY(!finder.button()->isEnabled());
        QVERIFY(!finder.open());
        QVERIFY(finder.driven.waitForEnd());
        QVERIFY(finder.button()->isEnabled());
    }

    void saysWhyItCannot() {
        Finder finder(home_.text("data"));
        QVERIFY(finder.driven.ready);
        TrainingOptions options = *presetOptions("recommended");  // there are no weights
        finder.driven.setOptions(options);
        QVERIFY(!finder.open());
        QVERIFY(test::visibleButton(finder.page->findChild<MessageBar*>(), QStringLiteral("Get weights…")));
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestRateFinder)
#include "tst_RateFinder.moc"
