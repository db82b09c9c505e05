#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"

#include <array>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lesion;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip_data();
    void roundTrip();
    void piecesFollowEachOther();
    void overwritingLeavesNoPart();
    void staleAndBusyPartFiles();
    void failedWriteKeepsTheOldFile();
    void readErrors();
    void whatWriteErrorsMean();
    void readOnlyFolder();
    void linesAreAppended();
    void secondLockIsRefused();
    void mappedFile();
    void foldersFollowTheEnvironment();
    void hashes();

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

void TestFiles::init() {
    temporary_ = std::make_unique<QTemporaryDir>();
    folder_ = pathFromUtf8(temporary_->path().toStdString());
}

void TestFiles::roundTrip_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "a.txt";
    QTest::newRow("new folders") << "one/two/a.txt";
    QTest::newRow("Cyrillic") << QString::fromUtf8("Снимки/родинка.txt");
    QTest::newRow("Chinese") << QString::fromUtf8("皮肤 病变/图像.txt");
    QTest::newRow("blanks and braces") << "a {path} b.txt";
}

void TestFiles::roundTrip() {
    QFETCH(QString, name);
    const auto path = folder_ / pathFromUtf8(name.toStdString());
    QCOMPARE(toUtf8(pathFromUtf8(name.toStdString())), name.toStdString());
    QVERIFY(writeFile(path, "naïve\0text").has_value());
    QCOMPARE(*readText(path), "naïve");
    QVERIFY(writeFile(path, "").has_value());
    QCOMPARE(readFile(path)->size(), 0U);
    QVERIFY(QFile::exists(temporary_->filePath(name)));
}

void TestFiles::piecesFollowEachOther() {
    const std::string first = "head";
    const std::string none;
    const std::string last(3 << 20, 'x');
    const std::array pieces{std::as_bytes(std::span(first)), std::as_bytes(std::span(none)),
                            std::as_bytes(std::span(last))};
    QVERIFY(writeFile(folder_ / "p", std::span<const std::span<const std::byte>>(pieces)).has_value());
    QVERIFY(*readText(folder_ / "p") == first + last);
}

void TestFiles::overwritingLeavesNoPart() {
    for (int i = 0; i < 3; ++i) QVERIFY(writeFile(folder_ / "a", std::to_string(i)).has_value());
    QCOMPARE(*readText(folder_ / "a"), "2");
    QCOMPARE(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
}

void TestFiles::staleAndBusyPartFiles() {
    // Somebody is writing: another name is taken, and theirs is left alone.
    QVERIFY(writeFile(folder_ / "a.part", "theirs").has_value());
    QVERIFY(writeFile(folder_ / "a", "mine").has_value());
    QCOMPARE(*readText(folder_ / "a.part"), "theirs");
    // Left behind by a killed program: used again.
    fs::last_write_time(folder_ / "a.part", fs::file_time_type::clock::now() - std::chrono::hours(1));
    QVERIFY(writeFile(folder_ / "a", "mine again").has_value());
    QVERIFY(!fs::exists(folder_ / "a.part"));
    QCOMPARE(*readText(folder_ / "a"), "mine again");
}

/// A folder in the target's place cannot be replaced by a file, for root either.
void TestFiles::failedWriteKeepsTheOldFile() {
    QVERIFY(writeFile(folder_ / "target" / "kept", "old").has_value());
    const auto written = writeFile(folder_ / "target", "new");
    QVERIFY(!written);
    QCOMPARE(*readText(folder_ / "target" / "kept"), "old");
    QVERIFY(!fs::exists(folder_ / "target.part"));
    // Below a regular file there is no folder to make.
    QVERIFY(writeFile(folder_ / "file", "x").has_value());
    const auto below = writeFile(folder_ / "file" / "child", "y");
    QVERIFY(!below);
    QCOMPARE(below.error().message.id, MessageId::FileUnwritable);
    QVERIFY(!makeFolder(folder_ / "file"));
    QCOMPARE(*readText(folder_ / "file"), "x");
}

void TestFiles::readErrors() {
    QCOMPARE(readFile(folder_ / "none").error().message.id, MessageId::FileMissing);
    QCOMPARE(readFile(folder_).error().message.id, MessageId::FileUnreadable);
    QVERIFY(writeFile(folder_ / "a", "12345").has_value());
    const auto large = readText(folder_ / "a", 4);
    QCOMPARE(large.error().message.id, MessageId::FileTooLarge);
    QCOMPARE(large.error().message.value("path"), toUtf8(folder_ / "a"));
    QCOMPARE(*readText(folder_ / "a", 5), "12345");
#ifndef _WIN32
    QCOMPARE(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    QCOMPARE(readFile(folder_ / "pipe").error().message.id, MessageId::FileUnreadable);  // and does not wait
#endif
}

void TestFiles::whatWriteErrorsMean() {
    const auto meaning = [](std::errc code) { return writeError("/d/f", std::make_error_code(code)).message; };
    QCOMPARE(meaning(std::errc::no_space_on_device).id, MessageId::DiskFull);
    QCOMPARE(meaning(std::errc::read_only_file_system).id, MessageId::FolderReadOnly);
    QCOMPARE(meaning(std::errc::permission_denied).id, MessageId::FolderReadOnly);
    QCOMPARE(meaning(std::errc::permission_denied).value("path"), "/d");
    QCOMPARE(meaning(std::errc::io_error).id, MessageId::FileUnwritable);
    QCOMPARE(meaning(std::errc::io_error).value("path"), "/d/f");
#ifdef __linux__
    // The real thing: /dev/full takes nothing.
    const std::string text = "x";
    const std::array pieces{std::as_bytes(std::span(text))};
    const auto full = writePieces("/dev/full", pieces, WriteMode::Append);
    QCOMPARE(writeError("/dev/full", full).message.id, MessageId::DiskFull);
#endif
}

void TestFiles::readOnlyFolder() {
#ifdef _WIN32
    QSKIP("folders have no write permission of this kind");
#else
    fs::create_directory(folder_ / "locked");
    fs::permissions(folder_ / "locked", fs::perms::owner_read | fs::perms::owner_exec);
    // Permissions do not bind root: as somebody else, whom the folders belong to.
    const bool isRoot = geteuid() == 0;
    constexpr uid_t somebody = 65534;
    if (isRoot) {
        QCOMPARE(chown(folder_.c_str(), somebody, gid_t(-1)), 0);
        QCOMPARE(chown((folder_ / "locked").c_str(), somebody, gid_t(-1)), 0);
        QCOMPARE(seteuid(somebody), 0);
    }
    const auto back = qScopeGuard([isRoot] {
        if (isRoot && seteuid(0) != 0) qFatal("no way back to root");
    });
    const auto written = writeFile(folder_ / "locked" / "a", "x");
    QCOMPARE(written.error().message.id, MessageId::FolderReadOnly);
    QCOMPARE(written.error().message.value("path"), toUtf8(folder_ / "locked"));
    QCOMPARE(makeFolder(folder_ / "locked" / "new").error().message.id, MessageId::FolderReadOnly);
    QCOMPARE(FolderLock::acquire(folder_ / "locked").error().message.id, MessageId::FolderReadOnly);
#endif
}

void TestFiles::linesAreAppended() {
    const auto log = folder_ / "new" / "log";
    QVERIFY(appendLine(log, "one").has_value());
    QVERIFY(appendLine(log, "two").has_value());
    QCOMPARE(*readText(log), "one\ntwo\n");
    // A program that was killed while it wrote.
    QVERIFY(writeFile(log, "one\ntw").has_value());
    QVERIFY(appendLine(log, "three").has_value());
    QCOMPARE(*readText(log), "one\ntw\nthree\n");
}

void TestFiles::secondLockIsRefused() {
    auto first = FolderLock::acquire(folder_);
    QVERIFY(first.has_value());
    const auto second = FolderLock::acquire(folder_);
    QVERIFY(!second);
    QCOMPARE(second.error().message.id, MessageId::FolderInUse);
    {
        const auto moved = std::move(*first);
        QVERIFY(!FolderLock::acquire(folder_));
    }
    QVERIFY(FolderLock::acquire(folder_).has_value());
    QVERIFY(!FolderLock::acquire(folder_ / "missing"));
}

void TestFiles::mappedFile() {
    QCOMPARE(MappedFile::open(folder_ / "none").error().message.id, MessageId::FileMissing);
    QVERIFY(writeFile(folder_ / "empty", "").has_value());
    QVERIFY(MappedFile::open(folder_ / "empty")->bytes().empty());
    const std::string text(100000, 'm');
    QVERIFY(writeFile(folder_ / "full", text).has_value());
    auto first = MappedFile::open(folder_ / "full");
    const auto mapped = std::move(*first);
    QVERIFY(std::equal(mapped.bytes().begin(), mapped.bytes().end(), std::as_bytes(std::span(text)).begin(),
                       std::as_bytes(std::span(text)).end()));
}

void TestFiles::foldersFollowTheEnvironment() {
    const auto before = qgetenv("LESIONLAB_HOME");
    qputenv("LESIONLAB_HOME", toUtf8(folder_ / "home").c_str());
    QCOMPARE(cacheFolder(), folder_ / "home" / "cache");
    QCOMPARE(dataFolder(), folder_ / "home" / "data");
    QVERIFY(fs::is_directory(folder_ / "home" / "cache") && fs::is_directory(folder_ / "home" / "data"));
    qputenv("LESIONLAB_HOME", before);
    QVERIFY(systemCacheFolder().is_absolute());
    QVERIFY(systemCacheFolder() != systemDataFolder());
}

/// The published values of 64-bit FNV-1a.
void TestFiles::hashes() {
    QCOMPARE(toHex(hash64("")), "cbf29ce484222325");
    QCOMPARE(toHex(hash64("a")), "af63dc4c8601ec8c");
    QCOMPARE(toHex(hash64("foobar")), "85944171f73967e8");
    QCOMPARE(hash64("bar", hash64("foo")), hash64("foobar"));
    QCOMPARE(toHex(0), "0000000000000000");
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_Files.moc"
