#include "tests/support/FileServer.h"
#include "tests/support/WindowFixture.h"
#include "ui/training/WeightsDownload.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace lesion;

namespace {

constexpr int patience = 30'000;  ///< ms

/// Three and a bit of the pieces that the disk is given; no two stretches alike.
QByteArray bytes(quint32 seed) {
    QByteArray data(3'300'000, Qt::Uninitialized);
    for (char& byte : data) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return data;
}

QString sha256(const QByteArray& data) {
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& data) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

/// A download into a folder, with all that it tells.
struct Driven {
    explicit Driven(const QString& folder) : download(pathFromUtf8(folder.toStdString())) {}
    bool waitForEnd() {
        return QTest::qWaitFor([this] { return !download.running(); }, patience) && ends() == 1;
    }
    qsizetype ends() const { return finished.size() + refused.size() + failed.size() + cancelled.size(); }
    QString sentence() const { return failed.isEmpty() ? QString() : failed.first().first().toString(); }

    WeightsDownload download;
    QSignalSpy finished{&download, &WeightsDownload::finished};
    QSignalSpy refused{&download, &WeightsDownload::refused};
    QSignalSpy failed{&download, &WeightsDownload::failed};
    QSignalSpy cancelled{&download, &WeightsDownload::cancelled};
    QSignalSpy redirected{&download, &WeightsDownload::redirected};
    QSignalSpy progressed{&download, &WeightsDownload::progressed};
};

}  // namespace

class TestWeightsDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<test::FileServer>();
        server_->body = bytes(1);
        source_ = {server_->address("net.pth"), "net.pth", sha256(server_->body).left(8)};
    }

    void bringsTheWholeFile() {
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.download.running());
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished.size(), 1);
        QCOMPARE(driven.finished[0][0].toString(), file("net.pth"));
        QCOMPARE(driven.finished[0][1].toString(), sha256(server_->body));
        QCOMPARE(content(file("net.pth")), server_->body);
        QCOMPARE(parts(), QStringList());
        QCOMPARE(driven.progressed.last()[0].toLongLong(), server_->body.size());
        QCOMPARE(driven.progressed.last()[1].toLongLong(), server_->body.size());
    }

    void theHashIsThatOfTheStandard() {
        server_->body = "abc";
        source_.hashPrefix = "BA7816BF";
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished[0][1].toString(),  // FIPS 180-2, appendix B.1
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void goesOnWhereTheConnectionBrokeOff() {
        server_->cutAfter = 1'200'000;
        {
            Driven driven(folder());
            driven.download.download(source_);
            QVERIFY(driven.waitForEnd());
            QVERIFY2(driven.sentence().contains("broke off after 1.2 MB of 3.3 MB"), qPrintable(driven.sentence()));
            QVERIFY(!QFile::exists(file("net.pth")));
        }
        QCOMPARE(PartFile::sizeLeft(pathFromUtf8(file("net.pth").toStdString())), 1'200'000);
        server_->cutAfter.reset();
        Driven driven(folder());  // as after another start of the program
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished.size(), 1);
        QCOMPARE(server_->requests.last().headers["range"], QByteArray("bytes=1200000-"));
        QCOMPARE(server_->requests.last().headers["if-range"], QByteArray("\"v1\""));
        QCOMPARE(driven.progressed.first()[0].toLongLong(), 1'200'000);
        QCOMPARE(content(file("net.pth")), server_->body);
        QCOMPARE(parts(), QStringList());
    }

    void beginsAgainWhereTheServerKnowsNoParts() {
        QVERIFY(leavePart(1'000'000));
        server_->ranges = false;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY(server_->requests.last().headers.contains("range"));
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void beginsAgainWhenTheFileHasChanged_data() {
        QTest::addColumn<bool>("heedsIfRange");
        QTest::newRow("the server sends the new one whole") << true;
        QTest::newRow("the server sends a part of the new one") << false;
    }
    void beginsAgainWhenTheFileHasChanged() {
        QFETCH(bool, heedsIfRange);
        QVERIFY(leavePart(1'000'000));
        server_->body = bytes(2);
        server_->tag = "\"v2\"";
        server_->heedsIfRange = heedsIfRange;
        source_.hashPrefix = sha256(server_->body).left(8);
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished.size(), 1);
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void beginsAgainWhenThePartIsLongerThanTheFile() {
        QVERIFY(leavePart(1'000'000));
        server_->body.truncate(500'000);
        source_.hashPrefix = sha256(server_->body).left(8);
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void aPartFromElsewhereIsNotGoneOnWith() {
        QVERIFY(leavePart(1'000'000));
        source_.address = server_->address("mirror/net.pth");
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY(!server_->requests.last().headers.contains("range"));
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void refusesAnotherHashAndDeletesWhatCame() {
        source_.hashPrefix = "01234567";
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.refused.size(), 1);
        QCOMPARE(driven.refused[0][0].toString(), QStringLiteral("01234567"));
        QCOMPARE(driven.refused[0][1].toString(), sha256(server_->body));
        QVERIFY(!QFile::exists(file("net.pth")));
        QCOMPARE(parts(), QStringList());
    }

    void saysWhyThereIsNoFile_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("404") << 404 << "does not have the file http://127.0.0.1";
        QTest::newRow("403") << 403 << "does not give the file away (403)";
        QTest::newRow("503") << 503 << "in trouble (503)";
        QTest::newRow("204") << 204 << "answers with something else than the file (204)";
    }
    void saysWhyThereIsNoFile() {
        QFETCH(int, status);
        QFETCH(QString, words);
        server_->status = status;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains(words), qPrintable(driven.sentence()));
        QCOMPARE(parts(), QStringList());
        QVERIFY(!QFile::exists(file("net.pth")));
    }

    void saysThatNobodyAnswers() {
        server_->close();
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("does not accept connections"), qPrintable(driven.sentence()));
    }

    void cancelKeepsWhatHasArrived() {
        server_->holdAfter = 1'500'000;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(QTest::qWaitFor(
            [&] { return PartFile::sizeLeft(pathFromUtf8(file("net.pth").toStdString())) == 1'500'000; }, patience));
        QVERIFY(driven.download.running());
        QTRY_COMPARE(driven.progressed.last()[0].toLongLong(), 1'500'000);  // though nothing more comes
        driven.download.cancel();
        QVERIFY(!driven.download.running());
        QCOMPARE(driven.cancelled.size(), 1);
        server_->holdAfter.reset();
        driven.download.download(source_);  // the same one again
        QVERIFY(QTest::qWaitFor([&] { return driven.finished.size() == 1; }, patience));
        QCOMPARE(server_->requests.last().headers["range"], QByteArray("bytes=1500000-"));
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void followsARedirectionOnTheSameHost() {
        server_->moved["/net.pth"] = server_->address("store/net.pth");
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.redirected.size(), 0);
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void asksBeforeItGoesToAnotherHost() {
        const QString other = server_->address("store/net.pth", "localhost");
        server_->moved["/net.pth"] = other;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(QTest::qWaitFor([&] { return driven.redirected.size() == 1; }, patience));
        QCOMPARE(driven.redirected[0][0].toUrl(), QUrl(other));
        QTest::qWait(100);
        QCOMPARE(server_->requests.size(), 1);
        QVERIFY(driven.download.running());
        driven.download.followRedirect();
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished.size(), 1);
        QCOMPARE(server_->requests.last().path, QByteArray("/store/net.pth"));
    }

    void neverFollowsToAnAddressThatIsNotSecure() {
        server_->moved["/net.pth"] = "http://example.org/net.pth";
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("not secure"), qPrintable(driven.sentence()));
        QVERIFY(driven.sentence().contains("http://example.org/net.pth"));
    }

    void endsACircleOfRedirections() {
        server_->moved["/net.pth"] = server_->address("net.pth");
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("again and again"), qPrintable(driven.sentence()));
    }

    void allowsOnlySecureAddresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << "https://example.org/net.pth" << true;
        QTest::newRow("this machine") << "http://127.0.0.1:80/net.pth" << true;
        QTest::newRow("http") << "http://example.org/net.pth" << false;
        QTest::newRow("a name that begins like it") << "http://localhost.example.org/net.pth" << false;
        QTest::newRow("ftp") << "ftp://example.org/net.pth" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void allowsOnlySecureAddresses() {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QCOMPARE(WeightsDownload::isAllowed(QUrl(address)), allowed);
        if (allowed) return;
        Driven driven(folder());
        driven.download.download({address, "net.pth", {}});
        QCOMPARE(driven.failed.size(), 1);
    }

    void aServerNeedNotTellTheLength() {
        server_->tellsLength = false;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(content(file("net.pth")), server_->body);
        for (const auto& told : driven.progressed) QCOMPARE(told[1].toLongLong(), 0);
    }

    void saysWhenTheDiskHasNoRoom() {
        server_->claimed = qint64(1) << 60;
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("The disk has room for"), qPrintable(driven.sentence()));
    }

    void saysWhenAnotherProgramIsAtIt() {
        const auto lock = FolderLock::acquire(pathFromUtf8(folder().toStdString()));
        QVERIFY(lock);
        Driven driven(folder());
        driven.download.download(source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("Another LesionLab"), qPrintable(driven.sentence()));
        QVERIFY(server_->requests.isEmpty());
    }

    void takesAFileOfTheDisk() {
        QVERIFY(leavePart(1'000'000));
        const QStringList before = parts();
        const QString from = folder() + "/elsewhere.pth";
        QVERIFY(write(from, server_->body));
        Driven driven(folder());
        driven.download.takeFile(from, source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished[0][0].toString(), file("net.pth"));
        QCOMPARE(driven.finished[0][1].toString(), sha256(server_->body));
        QCOMPARE(content(file("net.pth")), server_->body);
        QVERIFY(QFile::exists(from));
        QCOMPARE(parts(), before);
    }

    void refusesAFileOfTheDiskThatIsAnother() {
        const QString from = folder() + "/elsewhere.pth";
        QVERIFY(write(from, bytes(2)));
        Driven driven(folder());
        driven.download.takeFile(from, source_);
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.refused[0][0].toString(), source_.hashPrefix);
        QCOMPARE(driven.refused[0][1].toString(), sha256(bytes(2)));
        QVERIFY(!QFile::exists(file("net.pth")));
        QCOMPARE(content(from), bytes(2));
        QCOMPARE(parts(), QStringList());
    }

    void checksAFileWhereItLies() {
        QVERIFY(write(file("net.pth"), server_->body));
        Driven driven(folder());
        driven.download.takeFile(file("net.pth"), source_);  // it is there already
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.finished[0][1].toString(), sha256(server_->body));
        QCOMPARE(content(file("net.pth")), server_->body);
    }

    void saysThatAFileIsMissing() {
        Driven driven(folder());
        driven.download.takeFile(folder() + "/none.pth", source_);
        QVERIFY(driven.waitForEnd());
        QVERIFY2(driven.sentence().contains("none.pth"), qPrintable(driven.sentence()));
    }

private:
    QString folder() const { return folder_->path(); }
    QString file(const QString& name) const { return folder() + '/' + name; }
    QStringList parts() const { return QDir(folder()).entryList({"*.part*", "*.taken*"}); }
    bool leavePart(qint64 size) {
        server_->cutAfter = size;
        Driven driven(folder());
        driven.download.download(source_);
        const bool left = driven.waitForEnd() && driven.failed.size() == 1;
        server_->cutAfter.reset();
        return left && QFileInfo(file("net.pth.part")).size() == size;
    }

    test::Home home_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<test::FileServer> server_;
    WeightsSource source_;
};

QTEST_GUILESS_MAIN(TestWeightsDownload)
#include "tst_WeightsDownload.moc"
