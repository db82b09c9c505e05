#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Sha256.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

std::string ofText(const std::string& text) {
    return sha256(std::as_bytes(std::span(text)));
}

}  // namespace

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples() {  // FIPS 180-4's examples
        QCOMPARE(ofText("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(ofText(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
    void everyLengthAroundABlock() {
        for (int length = 0; length < 200; ++length) {
            const QByteArray text(length, 'x');
            const auto expected = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
            QCOMPARE(ofText(text.toStdString()), expected.toStdString());
        }
    }
    void ofFiles() {
        const QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / pathFromUtf8("Läsion.csv");
        QCOMPARE(sha256OfFile(file).error().message.id, MessageId::FileMissing);
        QVERIFY(writeFile(file, std::string_view{}).has_value());
        QCOMPARE(sha256OfFile(file).value(), ofText(""));
        QVERIFY(writeFile(file, std::string_view("abc")).has_value());
        QCOMPARE(sha256OfFile(file).value(), ofText("abc"));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_Sha256.moc"
