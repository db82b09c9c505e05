#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/model/ChosenTorch.h"
#include "core/model/Classifier.h"

#include <iostream>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lesion;

namespace fs = std::filesystem;

/// Which LibTorch a program takes in the place of its own. That a taken one is loaded cannot be tried here: Debian's
/// has other names than the official one.
class TestChosenTorch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LESIONLAB_HOME", folder_.path().toUtf8()); }
    void fit_data();
    void fit();
    void whatIsChosenIsKept();
    void distributionsLibraryTakesNoOther();
    void startedAnewWithAnotherLibrary();

private:
    fs::path unpacked(const char* name, const std::string& version);
    QTemporaryDir folder_;
    fs::path home_ = folder_.path().toStdString();
};

fs::path TestChosenTorch::unpacked(const char* name, const std::string& version) {
    const fs::path folder = home_ / name;
    if (!writeFile(folder / "lib/libtorch_cpu.so", std::string_view("library"))) return {};
    if (!version.empty() && !writeFile(folder / "build-version", version)) return {};
    return folder;
}

void TestChosenTorch::fit_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("library");
    QTest::addColumn<int>("fit");
    const auto official = QStringLiteral("libtorch_cpu.so");
    QTest::newRow("CUDA build of the same version") << "a"
                                                    << "2.6.0+cu124\n"
                                                    << official << int(TorchFit::Fits);
    QTest::newRow("no build named") << "b"
                                    << "2.6.0" << official << int(TorchFit::Fits);
    QTest::newRow("newer") << "c"
                           << "2.6.1+cu124\n"
                           << official << int(TorchFit::OtherVersion);
    QTest::newRow("no version") << "d"
                                << "" << official << int(TorchFit::NoTorch);
    QTest::newRow("blank") << "e f"
                           << "2.6.0+cu124\n"
                           << official << int(TorchFit::UnfitPath);
    QTest::newRow("Debian") << "g"
                            << "2.6.0+cu124\n"
                            << "libtorch_cpu.so.2.6" << int(TorchFit::Distribution);
    QTest::newRow("Windows") << "h"
                             << "2.6.0+cu124\n"
                             << "" << int(TorchFit::OtherSystem);
}

void TestChosenTorch::fit() {
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(QString, library);
    QFETCH(int, fit);
    const fs::path folder = unpacked(name.toUtf8(), version.toStdString());
    const TorchFolder found = inspectTorchFolder(folder, library.toStdString(), "2.6.0+cpu");
    QCOMPARE(int(found.fit), fit);
    if (fit == int(TorchFit::Fits)) QCOMPARE(QString::fromStdString(found.version), version.trimmed());
    QCOMPARE(int(inspectTorchFolder(home_ / "nothing", "libtorch_cpu.so", "2.6.0").fit), int(TorchFit::NoTorch));
}

void TestChosenTorch::whatIsChosenIsKept() {
    QVERIFY(!chosenTorchFolder());
    QVERIFY(chooseTorchFolder(home_ / "Ordner mit Ä"));
    QVERIFY(chosenTorchFolder() == home_ / "Ordner mit Ä");
    char* arguments[] = {nullptr};
    startWithChosenTorch(arguments);  // returns, since it does not fit
    QVERIFY(!runsWithChosenTorch());
    QVERIFY(chooseTorchFolder({}));
    QVERIFY(!chosenTorchFolder());
    QVERIFY(chooseTorchFolder({}));  // again: nothing to forget
}

void TestChosenTorch::distributionsLibraryTakesNoOther() {
    const std::string own = loadedLibrary("libtorch_cpu.");
#ifdef __linux__
    QVERIFY(own.rfind("libtorch_cpu.so", 0) == 0);
    if (own == "libtorch_cpu.so") QSKIP("linked with an official LibTorch");
    QCOMPARE(int(inspectTorchFolder(unpacked("i", torchVersion())).fit), int(TorchFit::Distribution));
#else
    QVERIFY(own.empty());
    QCOMPARE(int(inspectTorchFolder(unpacked("i", torchVersion())).fit), int(TorchFit::OtherSystem));
#endif
}

/// The program itself is the one that is started anew: with an argument it does that and says what it then sees.
void TestChosenTorch::startedAnewWithAnotherLibrary() {
#ifndef __linux__
    QVERIFY(!restartWith({home_ / "libother.so"}, nullptr));
#else
    // Any library of this system will do, under a name that no other has.
    fs::path some;
    for (const fs::path folder : {"/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"})
        if (some.empty() && fs::exists(folder / "libz.so.1")) some = folder / "libz.so.1";
    if (some.empty()) QSKIP("no libz.so.1 here");
    fs::copy_file(fs::canonical(some), home_ / "libother.so");
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"restart", QString::fromStdString(home_.string())});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains("libother.so 1"), said + process.readAllStandardError());
    QVERIFY(said.contains("preload= before="));  // not passed on to what the program starts
#endif
}

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "restart") {
        const fs::path other = fs::path(argv[2]) / "libother.so";
        const bool anew = restartWith({other}, argv);
        const auto value = [](const char* name) { return qgetenv(name).toStdString(); };
        std::cout << loadedLibrary("libother.so") << ' ' << anew << " preload=" << value("LD_PRELOAD")
                  << " before=" << value("LESIONLAB_PRELOAD_BEFORE") << std::endl;
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestChosenTorch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ChosenTorch.moc"
