#include "core/model/ChosenTorch.h"
#include "tests/support/DiagnosisWindow.h"
#include "ui/training/GraphicsCardDialog.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace lesion;
using namespace lesion::test;

/// The way to a graphics card, beside the list of devices.
class TestGraphicsCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeviceListLeadsToIt() {
        MainWindow window;
        window.resize(1280, 720);
        window.show();
        window.showPage(MainWindow::TrainingIndex);
        auto* button = window.findChild<QAbstractButton*>("graphicsCard");
        QVERIFY(button && !button->accessibleName().isEmpty());
        button->click();
        auto* dialog = window.findChild<GraphicsCardDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<GraphicsCardDialog*>());
    }

    void saysWhatCanBeDone() {
        GraphicsCardDialog dialog;
        dialog.show();
        const auto* how = dialog.findChild<QLabel*>("torchHow");
        QVERIFY(how->text().contains(QString::fromStdString(torchVersion())));
        auto* choose = dialog.findChild<QAbstractButton*>("chooseTorch");
        const auto fit = inspectTorchFolder({}).fit;
        QCOMPARE(choose->isEnabled(), fit != TorchFit::Distribution && fit != TorchFit::OtherSystem);
        dialog.choose(home_.path("no LibTorch"));
        const auto* answer = dialog.findChild<QLabel*>("torchAnswer");
        QVERIFY(answer->isVisible() && !answer->text().isEmpty());
        for (const QLabel* label : {how, answer})  // the dialog grew with what it says
            QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(!chosenTorchFolder());
    }

    void whatWasChosenCanBeTakenBack() {
        QVERIFY(chooseTorchFolder(home_.path("libtorch")));
        GraphicsCardDialog dialog;
        dialog.show();
        QVERIFY(dialog.findChild<QLabel*>("torchState")->text().contains(home_.text("libtorch")));
        auto* own = dialog.findChild<QAbstractButton*>("ownTorch");
        QVERIFY(own->isEnabled());
        QTest::mouseClick(own, Qt::LeftButton);
        QVERIFY(!chosenTorchFolder());
        QVERIFY(!own->isEnabled());
    }

private:
    Home home_;
};

QTEST_MAIN(TestGraphicsCard)
#include "tst_GraphicsCard.moc"
