#include "core/batch/BatchPages.h"
#include "core/diagnosis/References.h"
#include "tests/support/DiagnosisWindow.h"
#include "ui/diagnosis/BatchDialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

namespace {

constexpr int images = 12;

template <typename Widget>
void type(Widget* into, const QString& text) {
    into->setFocus();
    QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(into, text);
    QTest::keyClick(into, Qt::Key_Tab);
}

/// The batch's window, opened as a user opens it.
struct Driven {
    Driven(const fs::path& data, const fs::path& run) : opened(data, run) { open(); }
    void open() {
        QTest::mouseClick(opened.page->findChild<QPushButton*>("diagnoseFolder"), Qt::LeftButton);
        dialog = opened.page->findChild<BatchDialog*>();
        rows = dialog->findChild<BatchRows*>();
        view = dialog->findChild<QTableView*>("batchRows");
        shown = QTest::qWaitForWindowExposed(dialog);
    }
    template <typename Widget>
    Widget* part(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    void places(const fs::path& from, const fs::path& into) const {
        type(part<QLineEdit>("batchImages"), test::toQString(from));
        type(part<QLineEdit>("batchOut"), test::toQString(into));
    }
    void click(const char* button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    bool waitForEnd() const {
        return QTest::qWaitFor([this] { return !dialog->job()->running(); }, patience);
    }
    bool waitForRows(int count) const {
        return QTest::qWaitFor([&] { return rows->rowCount() >= count; }, patience);
    }
    QString told() const { return dialog->findChild<MessageBar*>()->text(); }
    QString cell(int row, int column) const { return rows->index(row, column).data().toString(); }
    void choose(const char* box, const QVariant& value) const {
        auto* of = part<QComboBox>(box);
        of->setFocus();
        QTest::keyClick(of, Qt::Key_Home);
        for (int i = 0; i < of->count() && of->currentData() != value; ++i) QTest::keyClick(of, Qt::Key_Down);
    }

    Opened opened;
    BatchDialog* dialog = nullptr;
    BatchRows* rows = nullptr;
    QTableView* view = nullptr;
    bool shown = false;
};

}  // namespace

/// A folder diagnosed in the window: begun, followed, stopped, gone on with, looked through.
class TestBatchDialog : public QObject {
    Q_OBJECT

    test::Home home_;
    fs::path data_ = home_.path("data");
    fs::path run_ = home_.path("run");
    fs::path photographs_ = home_.path("photographs");
    std::optional<BatchModel> model_;

    fs::path out() const { return home_.path("answers"); }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeSyntheticDataset(data_, 200, 3));
        const auto dataset = openDataset(data_);
        QVERIFY(dataset);
        TrainingOptions options = *presetOptions("seed-cnn");
        for (const auto& [key, value] :
             {std::pair("input_size", "32"), {"epochs", "1"}, {"max_steps", "2"}, {"val_fraction", "0.3"}})
            QVERIFY(setOption(options, key, value));
        TrainingControl control;
        TrainingObserver silent;
        const auto run = train(*dataset, options, run_, control, silent);
        QVERIFY(run);
        QVERIFY(buildReferences(*run, *dataset));
        fs::create_directories(photographs_);
        for (size_t i = 0; i < images; ++i)
            fs::copy_file(dataset->samples[i * 14].file, photographs_ / (std::to_string(100 + i) + ".jpg"));
        QVERIFY(writeFile(photographs_ / "broken.jpg", std::string_view("no image at all, but long enough")));
        auto model = openBatchModel(run_, true, 0.9);
        QVERIFY(model);
        model_.emplace(std::move(*model));
    }
    void cleanup() {
        home_.forgetSettings();
        std::error_code code;
        fs::remove_all(dataFolder() / "projects", code);
        fs::remove_all(out(), code);
    }

    void folderIsDiagnosedAndLookedThrough() {
        Driven driven(data_, run_);
        QVERIFY(driven.shown);
        QVERIFY(!driven.part<QPushButton>("batchPage")->isEnabled());
        driven.places(photographs_, out());
        driven.click("batchStart");
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRows(images + 1));
        QVERIFY2(driven.told().contains("Done: 13 images"), qPrintable(driven.told()));
        QTRY_VERIFY(driven.part<QPushButton>("batchPage")->isEnabled());
        QVERIFY(fs::exists(out() / firstPage));
        for (int row = 0; row < images; ++row) {
            const auto alone =
                diagnoseFile(model_->classifier, photographs_ / (std::to_string(100 + row) + ".jpg"), model_->basis);
            QVERIFY(alone);
            const auto most = size_t(alone->largest);
            QCOMPARE(driven.cell(row, BatchRows::Image), QString::number(100 + row) + ".jpg");
            QCOMPARE(driven.cell(row, BatchRows::Answer), fullClassText(lesion::toQString(alone->classes[most])));
            QCOMPARE(driven.cell(row, BatchRows::Probability), figure(double(alone->probabilities[most])));
        }
        QCOMPARE(driven.cell(images, BatchRows::Note), QString("not read"));

        // By probability, the largest first.
        auto* header = driven.view->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(BatchRows::Probability) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QStringList figures;
        for (int row = 0; row < images; ++row) figures << driven.cell(row, BatchRows::Probability);
        QVERIFY(std::is_sorted(figures.begin(), figures.end(), std::greater<>()) ||
                std::is_sorted(figures.begin(), figures.end()));

        // Only what was refused, what could not be read, one class.
        const auto counts = driven.rows->counts();
        driven.choose("batchShown", int(BatchRows::Refused));
        QCOMPARE(qint64(driven.rows->rowCount()), counts.refused);
        driven.choose("batchShown", int(BatchRows::Failed));
        QCOMPARE(driven.rows->rowCount(), 1);
        for (size_t k = 0; k < counts.classes.size(); ++k) {
            driven.choose("batchShown", int(k));
            QCOMPARE(qint64(driven.rows->rowCount()), counts.classes[k]);
        }
        driven.choose("batchShown", int(BatchRows::All));
        QCOMPARE(driven.rows->rowCount(), images + 1);

        // A double click takes the image to the page.
        driven.view->selectRow(2);
        const QString file = driven.rows->file(2);
        const QPoint cell = driven.view->visualRect(driven.rows->index(2, BatchRows::Image)).center();
        QTest::mouseClick(driven.view->viewport(), Qt::LeftButton, Qt::NoModifier, cell);
        QTest::mouseDClick(driven.view->viewport(), Qt::LeftButton, Qt::NoModifier, cell);
        QTRY_COMPARE(driven.opened.queue->rowCount(), 1);
        QCOMPARE(driven.opened.item(0).file, file);
    }

    void stoppedClosedAndGoneOn() {
        std::string whole;
        {
            BatchOptions options{{photographs_}, true, home_.path("whole"), {}, false, {}, {}};
            QVERIFY(runBatch(*model_, options));
            whole = readText(home_.path("whole") / BatchTable::fileName).value();
        }
        {
            Driven driven(data_, run_);
            driven.places(photographs_, out());
            driven.choose("batchExplain", QStringLiteral("occlusion"));  // slow enough to be stopped
            driven.click("batchStart");
            QVERIFY(driven.part<QPushButton>("batchStop")->isEnabled());
            QVERIFY(!driven.part<QLineEdit>("batchImages")->isEnabled());
            QVERIFY(QTest::qWaitFor([&] { return driven.dialog->job()->progress().done > 1; }, patience));
            QVERIFY(driven.part<QProgressBar>("batchBar")->isVisible());
            driven.click("batchStop");
            QVERIFY(driven.waitForEnd());
            QTRY_COMPARE(driven.part<QPushButton>("batchStart")->text(), QString("Go on"));
            QVERIFY(driven.waitForRows(2));
            QVERIFY(driven.rows->rowCount() < images + 1);
            QTRY_VERIFY(driven.part<QLabel>("batchProgress")->text().contains("of 13 images"));
        }
        // Another day: everything stands as it was left, and the rest is done.
        Driven driven(data_, run_);
        QVERIFY(driven.waitForRows(2));
        QCOMPARE(driven.part<QPushButton>("batchStart")->text(), QString("Go on"));
        driven.click("batchStart");
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRows(images + 1));
        QCOMPARE(readText(out() / BatchTable::fileName).value(), whole);
        // What does not go together is said.
        driven.choose("batchExplain", QString());
        driven.click("batchStart");
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.told().contains("explain was occlusion"), qPrintable(driven.told()));
    }

    void runsOnWhenItIsClosed() {
        Driven driven(data_, run_);
        driven.places(photographs_, out());
        driven.choose("batchExplain", QStringLiteral("occlusion"));
        driven.click("batchStart");
        QVERIFY(QTest::qWaitFor([&] { return driven.dialog->job()->progress().done > 0; }, patience));
        driven.dialog->close();
        QVERIFY(driven.dialog->job()->running());
        const auto said = [&] {
            const auto labels = driven.opened.window.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().startsWith("Batch: ");
            });
        };
        QTRY_VERIFY(said());
        driven.opened.page->cancelJob();
        QVERIFY(driven.waitForEnd());
        QTRY_VERIFY(!said());
    }

    void wrongPlacesAreSaid() {
        Driven driven(data_, run_);
        QVERIFY(!driven.part<QPushButton>("batchStart")->isEnabled());
        driven.places(home_.path("nowhere"), out());
        driven.click("batchStart");
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.told().contains("does not exist"), qPrintable(driven.told()));
        driven.places(photographs_, data_);
        driven.click("batchStart");
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.told().contains("is not empty"), qPrintable(driven.told()));
    }

    void droppedFolderIsAskedAbout() {
        Opened opened(data_, run_);
        QVERIFY(opened.ready);
        QVERIFY(dropFiles(&opened.window, {photographs_}));
        QVERIFY(opened.messages->isVisible());
        QVERIFY(opened.messages->text().contains("what is to be done"));
        QCOMPARE(opened.queue->rowCount(), 0);
        for (auto* button : opened.messages->findChildren<QPushButton*>())
            if (button->text() == "Diagnose its images…") QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = opened.page->findChild<BatchDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit*>("batchImages")->text(), test::toQString(photographs_));
        QCOMPARE(dialog->findChild<QLineEdit*>("batchOut")->text(),
                 test::toQString(home_.path("photographs-diagnoses")));
        QVERIFY(dialog->findChild<QPushButton*>("batchStart")->isEnabled());
    }

    void settingsComeBackButNotNames() {
        {
            Driven driven(data_, run_);
            driven.places(photographs_, out());
            QTest::mouseClick(driven.part<QCheckBox>("batchReferences"), Qt::LeftButton, Qt::NoModifier, {8, 8});
            QTest::mouseClick(driven.part<QCheckBox>("batchNames"), Qt::LeftButton, Qt::NoModifier, {8, 8});
            QVERIFY(driven.part<QCheckBox>("batchNames")->isChecked());
            driven.click("batchStart");
            QVERIFY(driven.waitForEnd());
            QVERIFY(readText(out() / firstPage)->find("101.jpg") != std::string::npos);
        }
        Driven driven(data_, run_);
        QCOMPARE(driven.part<QLineEdit>("batchImages")->text(), test::toQString(photographs_));
        QVERIFY(!driven.part<QCheckBox>("batchReferences")->isChecked());
        QVERIFY(!driven.part<QCheckBox>("batchNames")->isChecked());
    }

    void rowsComeWhileTheyAreSorted() {
        const fs::path folder = home_.path("growing");
        const std::vector<std::string> classes{"mel", "nv"};
        auto written = BatchTable::open(folder, classes).value();
        QVERIFY(written.repair());
        BatchRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setTable(BatchTable::open(folder, classes).value());
        rows.sort(BatchRows::Probability, Qt::DescendingOrder);
        const auto append = [&](int i) {
            const float sure = 0.5F + 0.01F * float((i * 7) % 50);
            const bool refused = i % 5 == 0;
            const std::string file = std::to_string(i).append(".jpg");
            return written.append({file, i % 2, {sure, 1 - sure}, "", refused, "", ""});
        };
        for (int i = 0; i < 20; ++i) QVERIFY(append(i));
        QVERIFY(rows.refresh());
        QCOMPARE(rows.rowCount(), 20);
        for (int i = 20; i < 400; ++i) QVERIFY(append(i));  // more than are taken in one by one
        for (int i = 400; i < 410; ++i) QVERIFY(append(i));
        QVERIFY(rows.refresh());
        QCOMPARE(rows.rowCount(), 410);
        rows.sort(BatchRows::Number, Qt::AscendingOrder);
        QCOMPARE(rows.index(0, BatchRows::Image).data().toString(), QString("0.jpg"));
        rows.setShown(BatchRows::Refused);
        QCOMPARE(rows.rowCount(), 82);
        for (int i = 410; i < 420; ++i) QVERIFY(append(i));
        QVERIFY(rows.refresh());
        QCOMPARE(rows.rowCount(), 84);
        const QPersistentModelIndex last = rows.index(83, BatchRows::Image);
        rows.sort(BatchRows::Number, Qt::DescendingOrder);
        QCOMPARE(last.row(), 0);  // views keep what they point at
        QCOMPARE(last.data().toString(), QString("415.jpg"));
    }
};

QTEST_MAIN(TestBatchDialog)
#include "tst_BatchDialog.moc"
