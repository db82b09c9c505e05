#include "tests/support/FileServer.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/MessageBar.h"
#include "ui/training/WeightsDialog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace lesion;

namespace {

constexpr int patience = 30'000;  ///< ms
enum { TitleColumn = 1, FileColumn, HereColumn };

QString sha256(const QByteArray& data) {
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

bool write(const QString& path, const QByteArray& data) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

/// The dialog on a list of two files, the second of which the server of this machine has.
struct Shown {
    Shown(const QString& folder, const test::FileServer& server, const QString& hashPrefix)
        : dialog({{"mobilenet-v2", "mobile-00000000.pth", "https://example.org/mobile-00000000.pth", "ImageNet-1k V2",
                   "BSD-3-Clause", "00000000"},
                  {"resnet-18", "net.pth", server.address("net.pth").toStdString(), "ImageNet-1k V1", "CC BY 4.0",
                   hashPrefix.toStdString()}},
                 pathFromUtf8(folder.toStdString())) {
        dialog.select("resnet-18");
        dialog.show();
        ready = QTest::qWaitForWindowExposed(&dialog);
    }
    QPushButton* button(const char* name) { return dialog.findChild<QPushButton*>(name); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    bool clickInMessage(const QString& text) {
        for (auto* action : bar()->findChildren<QPushButton*>()) {
            if (!action->isVisible() || action->text() != text) continue;
            QTest::mouseClick(action, Qt::LeftButton);
            return true;
        }
        return false;
    }
    MessageBar* bar() { return dialog.findChild<MessageBar*>(); }
    QString message() { return bar()->isVisible() ? bar()->text() : QString(); }
    bool waitForMessage(const QString& words) {
        return QTest::qWaitFor([&] { return message().contains(words); }, patience);
    }
    QString cell(int column) { return table()->item(1, column)->text(); }
    QTableWidget* table() { return dialog.findChild<QTableWidget*>("known"); }
    QLineEdit* hash() { return dialog.findChild<QLineEdit*>("hash"); }

    WeightsDialog dialog;
    QSignalSpy arrived{&dialog, &WeightsDialog::arrived};
    QSignalSpy chosen{&dialog, &WeightsDialog::chosen};
    bool ready = false;
};

}  // namespace

class TestWeightsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<test::FileServer>();
        server_->body = QByteArray(400'000, 'a') + QByteArray(400'000, 'b');
    }

    void saysTheAddressAndFetchesNothingByItself() {
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        QCOMPARE(shown.dialog.findChild<QLabel*>("address")->text(), server_->address("net.pth"));
        QVERIFY(shown.button("download")->text().contains("127.0.0.1"));
        QCOMPARE(shown.cell(FileColumn), QStringLiteral("net.pth"));
        QCOMPARE(shown.cell(TitleColumn), QStringLiteral("ImageNet-1k V1"));
        QCOMPARE(shown.dialog.findChild<QLabel*>("licence")->text(), QStringLiteral("CC BY 4.0"));
        QCOMPARE(shown.cell(HereColumn), QStringLiteral("no"));
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QTest::qWait(100);
        QVERIFY(server_->requests.isEmpty());
    }

    void downloadsOnAClickAndHandsItOver() {
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        QVERIFY(!shown.button("use")->isEnabled());
        shown.click("download");
        QVERIFY(!shown.button("download")->isEnabled());
        QVERIFY(shown.waitForMessage("net.pth is here"));
        QVERIFY(shown.hash()->isVisible());
        QCOMPARE(shown.hash()->text(), sha256(server_->body));
        QCOMPARE(shown.cell(HereColumn), QStringLiteral("yes"));
        QCOMPARE(shown.arrived.size(), 1);
        QVERIFY(!shown.button("download")->isEnabled());
        shown.click("use");
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.chosen[0][0].toString(), QStringLiteral("resnet-18"));
        QCOMPARE(shown.chosen[0][1].toString(), folder() + "/net.pth");
        QVERIFY(!shown.dialog.isVisible());
    }

    void downloadsByTheKeyboard() {
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.table()->setFocus();
        for (int tab = 0; tab < 10 && !shown.button("download")->hasFocus(); ++tab)
            QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(shown.button("download")->hasFocus());
        QTest::keyClick(shown.button("download"), Qt::Key_Space);
        QVERIFY(shown.waitForMessage("net.pth is here"));
    }

    void showsBothHashesWhereTheyDiffer() {
        Shown shown(folder(), *server_, "01234567");
        QVERIFY(shown.ready);
        shown.click("download");
        QVERIFY(shown.waitForMessage("not the file that its name promises"));
        QVERIFY(shown.message().contains("01234567"));
        QVERIFY(shown.message().contains(sha256(server_->body)));
        QCOMPARE(shown.cell(HereColumn), QStringLiteral("no"));
        QVERIFY(!shown.button("use")->isEnabled());
        QVERIFY(shown.button("download")->isEnabled());
    }

    void cancelledItGoesOnLater() {
        server_->holdAfter = 600'000;
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.click("download");
        const auto part = pathFromUtf8((folder() + "/net.pth").toStdString());
        QVERIFY(QTest::qWaitFor([&] { return PartFile::sizeLeft(part) == 600'000; }, patience));
        QTRY_VERIFY(shown.dialog.findChild<QLabel*>("progressText")->text().contains("kB of 800.0 kB"));
        shown.click("cancel");
        QCOMPARE(shown.cell(HereColumn), QStringLiteral("600.0 kB of it"));
        QVERIFY(shown.button("download")->text().startsWith("Go on"));
        server_->holdAfter.reset();
        shown.click("download");
        QVERIFY(shown.waitForMessage("net.pth is here"));
        QCOMPARE(shown.hash()->text(), sha256(server_->body));
    }

    void closingEndsTheDownload() {
        server_->holdAfter = 600'000;
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.click("download");
        QTRY_COMPARE_WITH_TIMEOUT(server_->requests.size(), 1, patience);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        shown.dialog.show();
        QVERIFY(!shown.button("cancel")->isVisible());
        QVERIFY(shown.button("download")->isEnabled());
    }

    void saysInWordsThatThereIsNoFile() {
        server_->status = 404;
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.click("download");
        QVERIFY(shown.waitForMessage("does not have the file"));
        QVERIFY(shown.button("download")->isEnabled());
        QVERIFY(!shown.button("cancel")->isVisible());
    }

    void asksBeforeItFollowsToAnotherHost() {
        const QString other = server_->address("other/net.pth", "localhost");
        server_->moved["/net.pth"] = other;
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.click("download");
        QVERIFY(shown.waitForMessage(other));
        QCOMPARE(server_->requests.size(), 1);
        QVERIFY(shown.clickInMessage("Follow it"));
        QVERIFY(shown.waitForMessage("net.pth is here"));
    }

    void takesAKnownFileFromTheDisk() {
        QTemporaryDir elsewhere;
        QVERIFY(write(elsewhere.filePath("net.pth"), server_->body));
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.dialog.takeFile(elsewhere.filePath("net.pth"));
        QVERIFY(shown.waitForMessage("net.pth is here"));
        QCOMPARE(shown.hash()->text(), sha256(server_->body));
        QVERIFY(QFile::exists(folder() + "/net.pth"));
        QVERIFY(server_->requests.isEmpty());
    }

    void refusesAKnownNameWithOtherContent() {
        QTemporaryDir elsewhere;
        QVERIFY(write(elsewhere.filePath("net.pth"), "something else"));
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.dialog.takeFile(elsewhere.filePath("net.pth"));
        QVERIFY(shown.waitForMessage("It was not taken"));
        QVERIFY(shown.message().contains(sha256("something else")));
        QVERIFY(!QFile::exists(folder() + "/net.pth"));
    }

    void anUnknownFileIsUsedFromWhereItIs_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("without a hash") << "mine.safetensors"
                                        << "nothing says whether it is whole";
        QTest::newRow("with its hash") << "mine-%1.pth"
                                       << "its hash is the one in its name";
    }
    void anUnknownFileIsUsedFromWhereItIs() {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QTemporaryDir elsewhere;
        const QByteArray content = "weights of my own";
        if (name.contains('%')) name = name.arg(sha256(content).left(8));
        QVERIFY(write(elsewhere.filePath(name), content));
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.dialog.takeFile(elsewhere.filePath(name));
        QVERIFY(shown.waitForMessage(words));
        QCOMPARE(shown.hash()->text(), sha256(content));
        QVERIFY(!QFile::exists(folder() + '/' + name));
        QVERIFY(shown.clickInMessage("Use it from where it is"));
        QCOMPARE(shown.chosen[0][0].toString(), QString());
        QCOMPARE(shown.chosen[0][1].toString(), elsewhere.filePath(name));
    }

    void anUnknownFileMustHaveTheHashInItsName() {
        QTemporaryDir elsewhere;
        QVERIFY(write(elsewhere.filePath("mine-01234567.pth"), "weights of my own"));
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        shown.dialog.takeFile(elsewhere.filePath("mine-01234567.pth"));
        QVERIFY(shown.waitForMessage("not the file that its name promises"));
        QVERIFY(shown.message().contains("01234567"));
        QVERIFY(shown.message().contains(sha256("weights of my own")));
        QCOMPARE(shown.chosen.size(), 0);
    }

    void checksWhatIsHereAgain() {
        QVERIFY(write(folder() + "/net.pth", server_->body));
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        QCOMPARE(shown.cell(HereColumn), QStringLiteral("yes"));
        shown.click("check");
        QVERIFY(shown.waitForMessage("net.pth is here"));
        QCOMPARE(shown.hash()->text(), sha256(server_->body));
        QVERIFY(write(folder() + "/net.pth", "damaged"));
        shown.click("check");
        QVERIFY(shown.waitForMessage("Do not use it"));
        QVERIFY(server_->requests.isEmpty());
    }

    void everyControlHasAName() {
        Shown shown(folder(), *server_, prefix());
        QVERIFY(shown.ready);
        for (auto* button : shown.dialog.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->inherits("QTableCornerButton")) continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
        QVERIFY(!shown.table()->accessibleName().isEmpty());
        QVERIFY(!shown.hash()->accessibleName().isEmpty());
    }

private:
    QString folder() const { return folder_->path(); }
    QString prefix() const { return sha256(server_->body).left(8); }

    test::Home home_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<test::FileServer> server_;
};

QTEST_MAIN(TestWeightsDialog)
#include "tst_WeightsDialog.moc"
