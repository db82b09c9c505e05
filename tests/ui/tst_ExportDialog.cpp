#include "tests/support/WindowDriver.h"
#include "ui/frame/ExportDialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>

using namespace lesion;

/// File → Export model… with the keyboard and the mouse.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheMenu();
    void aFileByTheKeyboard();
    void whatWasCheckedIsTold();
    void tensorBoardFolder();
    void aDamagedFile();
    void cancelled();

private:
    std::filesystem::path model() const { return runFolder_ / "model.safetensors"; }
    QString waitForMessage(ExportDialog& dialog) {
        if (!QTest::qWaitFor([&] { return !dialog.working(); }, test::longWait)) return "still working";
        return test::messageOf(&dialog);
    }

    test::Home home_;
    QThreadPool pool_;
    std::filesystem::path runFolder_;
};

void TestExportDialog::initTestCase() {
    QVERIFY(test::makeTinyData(home_.path("data")));
}

void TestExportDialog::fromTheMenu() {
    test::DrivenWindow driven(home_.text("data"));
    QVERIFY(driven.ready);
    const auto run = test::trainHeadless(*driven.document(), test::tinyOptions(1), "a-run");
    QVERIFY(run);
    runFolder_ = run->folder;
    QVERIFY(driven.waitForRuns(1));
    QTest::keyClick(&driven.window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = driven.window.findChild<ExportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QComboBox*>("source")->currentText(), QString("a-run"));
    QVERIFY(dialog->findChild<QPushButton*>("export")->isEnabled());
    for (const auto* child : dialog->findChildren<QComboBox*>()) QVERIFY(!child->accessibleName().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!driven.window.findChild<ExportDialog*>());
}

void TestExportDialog::aFileByTheKeyboard() {
    ExportDialog dialog({{QString::fromStdString(toUtf8(runFolder_)), "a-run"}}, &pool_);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* format = dialog.findChild<QComboBox*>("format");
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    QTest::keyClick(format, Qt::Key_Down);
    QCOMPARE(format->currentText(), QString("safetensors"));
    QVERIFY(dialog.findChild<QLabel*>("about")->text().contains("model file"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    auto* ask = dialog.findChild<QFileDialog*>();
    QVERIFY(ask);
    auto* name = ask->findChild<QLineEdit*>("fileNameEdit");
    QVERIFY(name);
    QCOMPARE(name->text(), QString("a-run.safetensors"));
    name->setText(home_.text("written.safetensors"));
    QTest::keyClick(name, Qt::Key_Return);
    const QString told = waitForMessage(dialog);
    QVERIFY2(told.contains("written.safetensors is written"), qPrintable(told));
    QCOMPARE(readText(home_.path("written.safetensors")).value(), readText(model()).value());
}

void TestExportDialog::whatWasCheckedIsTold() {
    ExportDialog dialog({{QString::fromStdString(toUtf8(runFolder_)), "a-run"}}, &pool_);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.choose(ExportFormat::TorchScript);
    dialog.exportTo(home_.text("written.pt"));
    QVERIFY(dialog.working() && !dialog.findChild<QPushButton*>("export")->isEnabled());
    QVERIFY(dialog.findChild<QProgressBar*>()->isVisible());
    const QString told = waitForMessage(dialog);
    QVERIFY2(told.contains("LibTorch") && told.contains("differ from LesionLab's by at most"), qPrintable(told));
    QVERIFY(dialog.findChild<QPushButton*>("export")->isEnabled());
    dialog.choose(ExportFormat::Onnx);
    dialog.exportTo(home_.text("written.onnx"));
    const QString onnx = waitForMessage(dialog);
    QVERIFY2(onnx.contains("written.onnx is written"), qPrintable(onnx));
    QVERIFY2(onnx.contains("OpenCV") || onnx.contains("check", Qt::CaseInsensitive), qPrintable(onnx));
    QVERIFY(std::filesystem::exists(home_.path("written.onnx")));
}

void TestExportDialog::tensorBoardFolder() {
    ExportDialog dialog({{QString::fromStdString(toUtf8(runFolder_)), "a-run"}}, &pool_);
    dialog.show();
    dialog.choose(ExportFormat::TensorBoard);
    dialog.exportTo(home_.text("board"));
    const QString told = waitForMessage(dialog);
    QVERIFY2(told.contains("a-run is written"), qPrintable(told));
    QVERIFY(std::filesystem::exists(home_.path("board") / "a-run" / "epochs.csv"));
}

void TestExportDialog::aDamagedFile() {
    QVERIFY(writeFile(home_.path("cut.safetensors"), "nothing"));
    ExportDialog dialog({}, &pool_);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!dialog.findChild<QPushButton*>("export")->isEnabled());
    dialog.addFile(home_.text("cut.safetensors"));
    QVERIFY(dialog.findChild<QPushButton*>("export")->isEnabled());
    dialog.exportTo(home_.text("none.onnx"));
    const QString told = waitForMessage(dialog);
    QVERIFY2(told.contains("is not a LesionLab model"), qPrintable(told));
    QVERIFY(!std::filesystem::exists(home_.path("none.onnx")));
}

void TestExportDialog::cancelled() {
    ExportDialog dialog({{QString::fromStdString(toUtf8(runFolder_)), "a-run"}}, &pool_);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.choose(ExportFormat::TorchScript);
    dialog.exportTo(home_.text("cancelled.pt"));
    QTest::mouseClick(dialog.findChild<QPushButton*>("cancel"), Qt::LeftButton);
    const QString told = waitForMessage(dialog);
    QVERIFY2(told.contains("nothing was written"), qPrintable(told));
    QVERIFY(!std::filesystem::exists(home_.path("cancelled.pt")));
}

QTEST_MAIN(TestExportDialog)
#include "tst_ExportDialog.moc"
