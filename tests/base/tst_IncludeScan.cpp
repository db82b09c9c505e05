#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The layers, checked in the source itself: linking cannot see an include that reaches upwards for a header alone, or
/// one that works here only because the distribution's include paths leak.
namespace {

struct Include {
    QString name;
    bool quoted = false;
};

/// A folder of core and what it may include besides itself.
const QMap<QString, QSet<QString>> below{
    {"base", {}},
    {"image", {"base"}},
    {"dataset", {"base", "image"}},
    {"metrics", {"base"}},
    {"model", {"base", "image"}},
    {"training", {"base", "image", "dataset", "metrics", "model"}},
    {"evaluation", {"base", "image", "dataset", "metrics", "model", "training"}},
    {"reporting", {"base", "image", "dataset", "metrics", "model", "training", "evaluation", "diagnosis"}},
    {"diagnosis", {"base", "image", "dataset", "metrics", "model", "training"}},
    {"exporting", {"base", "image", "dataset", "metrics", "model", "training", "evaluation", "reporting", "diagnosis"}},
    {"batch", {"base", "image", "dataset", "metrics", "model", "training", "evaluation", "reporting", "diagnosis"}},
    {"project",
     {"base", "image", "dataset", "metrics", "model", "training", "evaluation", "reporting", "diagnosis",
      "exporting"}}};

const QSet<QString> pages{"dataset", "preparation", "training", "evaluation", "diagnosis"};

bool matches(const QString& text, const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

bool isQt(const QString& include) {
    return matches(include, "^(Q[A-Z]|Qt[A-Z]|qcustomplot)");
}
bool isTorch(const QString& include) {
    return matches(include, "^(torch|ATen|c10|caffe2)/");
}
/// core/model/nn/ and private folders of that name: the only headers that may name torch's types, and that no other
/// header includes. A file that includes torch takes about 10 s and 1 GB to compile.
bool mayNameTorch(const QString& file) {
    return matches(file, "^core/[a-z]+/nn/");
}

bool isOperatingSystem(const QString& include) {
    return matches(
        include,
        "^((sys|mach|linux|netinet|arpa)/|(unistd|fcntl|dirent|dlfcn|pthread|pwd|termios|poll|malloc|windows|"
        "Windows|io|direct|process|psapi|shlobj|signal)\\.h$)");
}

QList<Include> includesOf(const QString& text) {
    static const QRegularExpression line(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])",
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.append({match.captured(2), match.captured(1) == "\""});
    }
    return found;
}

QString withoutComments(QString text) {
    text.remove(QRegularExpression(R"(/\*.*?\*/)", QRegularExpression::DotMatchesEverythingOption));
    return text.remove(QRegularExpression("//[^\n]*"));
}

/// Why `file` (a path from the root) may not include that; empty when it may.
QString objection(const QString& file, const Include& include) {
    const QStringList place = file.split('/');
    const QStringList target = include.name.split('/');
    const QString area = place.value(0), folder = place.value(1);
    const bool ofOurs = target.first() == "core" || target.first() == "ui" || target.first() == "app";
    if (include.quoted && !ofOurs && target.first() != "resources" && !include.name.endsWith(".moc"))
        return "is not named from the root";
    if (isOperatingSystem(include.name) && file != "core/base/Platform.cpp")
        return "belongs to one operating system: only core/base/Platform.cpp may";
    if (area == "core") {
        if (target.first() == "ui" || target.first() == "app" || isQt(include.name)) return "is above core";
        if (target.first() == "core" && target.value(1) != folder && !below.value(folder).contains(target.value(1)))
            return "is not below core/" + folder;
        if (file.endsWith(".h") && !mayNameTorch(file) && (isTorch(include.name) || mayNameTorch(include.name)))
            return "brings torch into a header outside nn/";
    }
    if (area == "ui") {
        if (target.first() == "app") return "is above ui";
        if (isTorch(include.name) || mayNameTorch(include.name)) return "brings torch into the window";
        if (pages.contains(folder) && target.first() == "ui" && target.value(1) != folder &&
            pages.contains(target.value(1)))
            return "is another page";
    }
    if (area == "app" && folder == "cli" && (target.first() == "ui" || isQt(include.name)))
        return "needs Qt, the command line does not";
    return {};
}

QStringList objections(const QString& file, const QString& text) {
    QStringList found;
    for (const Include& include : includesOf(text)) {
        const QString why = objection(file, include);
        if (!why.isEmpty()) found.append(QString("%1 includes %2, which %3").arg(file, include.name, why));
    }
    if (file.startsWith("core/") && file.endsWith(".h") && !mayNameTorch(file) &&
        matches(withoutComments(text), R"(\b(torch|at|c10)::)"))
        found.append(file + " names a torch type");
    return found;
}

}  // namespace

class TestIncludeScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void everyFolderOfCoreHasItsPlace();
    void sources();
};

void TestIncludeScan::rules_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* file, const char* text, bool allowed) {
        QTest::newRow(name) << file << text << allowed;
    };
    row("downwards", "core/image/A.cpp", "#include \"core/base/Result.h\"", true);
    row("own folder", "core/image/A.cpp", "#include \"core/image/B.h\"", true);
    row("standard library", "core/image/A.cpp", "#include <vector>\n#include <opencv2/core.hpp>", true);
    row("upwards", "core/image/A.cpp", "#include \"core/dataset/Dataset.h\"", false);
    row("sideways", "core/metrics/A.cpp", "#include \"core/image/ImageFile.h\"", false);
    row("evaluation and diagnosis", "core/diagnosis/A.cpp", "#include \"core/evaluation/Evaluate.h\"", false);
    row("report and what it reports", "core/reporting/A.cpp", "#include \"core/evaluation/Assessment.h\"", true);
    row("evaluation and report", "core/evaluation/A.cpp", "#include \"core/reporting/Report.h\"", false);
    row("project on top", "core/project/A.cpp", "#include \"core/evaluation/Evaluate.h\"", true);
    row("core and Qt", "core/base/A.cpp", "#include <QString>", false);
    row("core and ui", "core/base/A.cpp", "  #  include  \"ui/MainWindow.h\"", false);
    row("relative", "core/base/A.cpp", "#include \"Result.h\"", false);
    row("torch in a source", "core/training/A.cpp", "#include <torch/torch.h>", true);
    row("torch in a header", "core/training/A.h", "#include <torch/torch.h>", false);
    row("torch by another header", "core/training/A.h", "#include \"core/model/nn/Network.h\"", false);
    row("torch's own corner", "core/model/nn/A.h", "#include <torch/torch.h>", true);
    row("its headers in a source", "core/training/A.cpp", "#include \"core/model/nn/Network.h\"", true);
    row("torch type", "core/training/A.h", "void f(const torch::Tensor&);", false);
    row("torch in a comment", "core/training/A.h", "// unlike torch::Tensor\nvoid f();", true);
    row("POSIX", "core/base/Files.cpp", "#include <unistd.h>", false);
    row("POSIX in its place", "core/base/Platform.cpp", "#include <unistd.h>\n#include <sys/mman.h>", true);
    row("Windows", "app/cli/main.cpp", "#include <windows.h>", false);
    row("ui and core", "ui/training/A.cpp", "#include \"core/training/Run.h\"\n#include <QWidget>", true);
    row("ui and app", "ui/A.cpp", "#include \"app/window/B.h\"", false);
    row("page and shared ui", "ui/training/A.cpp", "#include \"ui/common/B.h\"", true);
    row("page and page", "ui/training/A.cpp", "#include \"ui/dataset/B.h\"", false);
    row("window and page", "ui/MainWindow.cpp", "#include \"ui/dataset/B.h\"", true);
    row("window and torch", "ui/training/A.cpp", "#include <torch/torch.h>", false);
    row("command line and Qt", "app/cli/A.cpp", "#include <QCoreApplication>", false);
}

void TestIncludeScan::rules() {
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    QCOMPARE(objections(file, text).isEmpty(), allowed);
}

void TestIncludeScan::everyFolderOfCoreHasItsPlace() {
    const QDir core(QStringLiteral(LESION_SOURCE_DIR "/core"));
    for (const QString& folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(below.contains(folder), qPrintable("Which layer is core/" + folder + "?"));
}

void TestIncludeScan::sources() {
    const QDir root(QStringLiteral(LESION_SOURCE_DIR));
    QStringList found;
    int files = 0;
    for (const char* area : {"core", "ui", "app"}) {
        QDirIterator it(root.filePath(area), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            found += objections(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY2(files > 50, qPrintable(QString("only %1 sources found in %2").arg(files).arg(root.path())));
    QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
}

QTEST_GUILESS_MAIN(TestIncludeScan)
#include "tst_IncludeScan.moc"
