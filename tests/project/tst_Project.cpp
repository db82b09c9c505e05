#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/project/Project.h"
#include "tests/support/Failure.h"

#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
using test::failure;
namespace fs = std::filesystem;

namespace {

fs::path in(const QTemporaryDir& folder, const char* path) {
    return pathFromUtf8(folder.path().toStdString()) / pathFromUtf8(path);
}

Project exampleIn(const fs::path& folder, const fs::path& dataset) {
    Project project;
    project.folder = folder;
    project.dataset = dataset;
    project.datasetFingerprint = "0123456789abcdef";
    project.columns = {dataset / "tables" / "mine.csv", "Bild", "Diagnose", "Läsion", "Patient"};
    project.options = presetOptions("seed-cnn-augmented").value();
    project.options.classes = parseClassMapping("malignant=mel+bcc,benign=nv").value();
    if (!setOption(project.options, "seed", "42")) qFatal("seed is no setting");
    return project;
}

nlohmann::json fileOf(const Project& project) {
    return nlohmann::json::parse(readText(project.folder / "project.json").value());
}

void write(const fs::path& folder, const std::string& text) {
    fs::create_directories(folder);
    QVERIFY(writeFile(folder / "project.json", std::string_view(text)));
}

}  // namespace

class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void exclusionsComeBack();
    void pathsInTheFileAreRelativeAndPortable();
    void movesTogetherWithItsData();
    void namesInCyrillicAndChinese();
    void notAProject();
    void damaged_data();
    void damaged();
    void ofALaterVersion();
    void keepsTheOldFileWhenSavingFails();
};

void TestProject::roundTrip() {
    QTemporaryDir folder;
    const auto project = exampleIn(in(folder, "project"), in(folder, "data"));
    QVERIFY(!isProject(project.folder));
    QVERIFY(saveProject(project));
    QVERIFY(isProject(project.folder));
    QVERIFY(fs::is_directory(project.runsFolder()));
    const auto loaded = loadProject(project.folder);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->folder, project.folder);
    QCOMPARE(loaded->dataset, project.dataset);
    QCOMPARE(loaded->datasetFingerprint, project.datasetFingerprint);
    QCOMPARE(loaded->columns.table, project.columns.table);
    QCOMPARE(loaded->columns.image, project.columns.image);
    QCOMPARE(loaded->columns.label, project.columns.label);
    QCOMPARE(loaded->columns.lesion, project.columns.lesion);
    QCOMPARE(loaded->columns.patient, project.columns.patient);
    QVERIFY(loaded->options == project.options);
    QVERIFY(loaded->exclusions.empty());
}

void TestProject::exclusionsComeBack() {
    QTemporaryDir folder;
    auto project = exampleIn(in(folder, "project"), in(folder, "data"));
    project.exclusions = {{"ISIC_0024306", "line of a pen"}, {"ISIC_0024307", "нерезкость"}};
    QVERIFY(saveProject(project));
    QCOMPARE(loadProject(project.folder)->exclusions, project.exclusions);
    auto json = fileOf(project);  // a project of before there were any
    QCOMPARE(json.erase("exclusions"), std::size_t{1});
    write(project.folder, json.dump());
    QVERIFY(loadProject(project.folder)->exclusions.empty());
}

void TestProject::pathsInTheFileAreRelativeAndPortable() {
    QTemporaryDir folder;
    const auto project = exampleIn(in(folder, "work/project"), in(folder, "data/ham"));
    QVERIFY(saveProject(project));
    const auto dataset = fileOf(project).at("dataset");
    QCOMPARE(dataset.at("path").get<std::string>(), std::string("../../data/ham"));
    QCOMPARE(dataset.at("columns").at("table").get<std::string>(), std::string("tables/mine.csv"));
}

void TestProject::movesTogetherWithItsData() {
    QTemporaryDir folder;
    QVERIFY(saveProject(exampleIn(in(folder, "here/project"), in(folder, "here/data"))));
    fs::rename(in(folder, "here"), in(folder, "there"));
    const auto loaded = loadProject(in(folder, "there/project"));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->dataset, in(folder, "there/data"));
    QCOMPARE(loaded->columns.table, in(folder, "there/data/tables/mine.csv"));
}

void TestProject::namesInCyrillicAndChinese() {
    QTemporaryDir folder;
    const auto project = exampleIn(in(folder, "Проект"), in(folder, "皮肤镜"));
    QVERIFY(saveProject(project));
    QCOMPARE(fileOf(project).at("dataset").at("path").get<std::string>(), std::string("../皮肤镜"));
    QCOMPARE(loadProject(project.folder)->dataset, project.dataset);
}

void TestProject::notAProject() {
    QTemporaryDir folder;
    QCOMPARE(failure(loadProject(in(folder, "nowhere"))), QByteArray("FolderMissing"));
    QCOMPARE(failure(loadProject(in(folder, ""))), QByteArray("ProjectInvalid"));
}

void TestProject::damaged_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut short") << QByteArray(R"({"format_version": 1, "dataset": {"path": ")");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no data set") << QByteArray(R"({"format_version": 1, "options": {}})");
    QTest::newRow("wrong type") << QByteArray(R"({"format_version": 1, "dataset": {"path": 3}, "options": {}})");
    QTest::newRow("wrong option") << QByteArray(
        R"({"format_version": 1, "dataset": {"path": "x"}, "options": {"epochs": -1}})");
}

void TestProject::damaged() {
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    write(in(folder, "p"), text.toStdString());
    QCOMPARE(failure(loadProject(in(folder, "p"))), QByteArray("ProjectInvalid"));
}

void TestProject::ofALaterVersion() {
    QTemporaryDir folder;
    write(in(folder, "p"), R"({"format_version": 99})");
    const auto loaded = loadProject(in(folder, "p"));
    QCOMPARE(failure(loaded), QByteArray("ProjectNewer"));
    QCOMPARE(std::string(loaded.error().message.value("version")), std::string("99"));
}

void TestProject::keepsTheOldFileWhenSavingFails() {
    QTemporaryDir folder;
    QVERIFY(writeFile(in(folder, "file"), std::string_view("not a folder")));
    QVERIFY(!saveProject(exampleIn(in(folder, "file/project"), in(folder, "data"))));
    QCOMPARE(readText(in(folder, "file")).value(), std::string("not a folder"));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_Project.moc"
