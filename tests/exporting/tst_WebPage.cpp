#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/Dataset.h"
#include "core/exporting/WebPage.h"
#include "tests/support/Failure.h"

#include <map>
#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QTest>
#include <regex>
#include <set>

namespace lesion {

namespace fs = std::filesystem;

/// Pages as files; tests/exporting/web_page.py opens them in a browser.
class tst_WebPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path folder_ = pathFromUtf8(temporary_.path().toStdString());

    /// The parts of the source folder with a runtime of a few bytes.
    fs::path partsFolder(const std::string& module) {
        const fs::path parts = folder_ / "parts";
        fs::remove_all(parts);
        fs::copy(fs::path(LESION_SOURCE_DIR) / "resources" / "web", parts, fs::copy_options::recursive);
        const std::pair<const char*, std::string> files[] = {{"ort.wasm.bundle.min.mjs", module},
                                                             {"ort-wasm-simd-threaded.wasm", "WASM"},
                                                             {"ort-wasm-simd-threaded.wasm.gz", "PACKED"},
                                                             {"runtime-version.txt", "9.8.7\n"}};
        for (const auto& [name, text] : files) (void)writeFile(parts / name, std::string_view(text));
        return parts;
    }
    WebParts parts() {
        return webParts(partsFolder("let a,b;new URL('x',import.meta.url);export{a as InferenceSession,b as Tensor};"))
            .value();
    }
    static WebModel model() {
        WebModel model;
        model.info.architecture = "mobilenet-v2";
        model.info.classes = {"mel", "nv", "</script><b>"};
        model.onnx = "ONNX";
        return model;
    }
    static nlohmann::json aboutIn(const std::string& page) {
        const auto begin = page.find("id=\"about\">") + 11;
        return nlohmann::json::parse(page.substr(begin, page.find("</script>", begin) - begin));
    }

    static nlohmann::json words(const std::string& language) {
        const fs::path file = fs::path(LESION_SOURCE_DIR) / "resources" / "web" / "words" / (language + ".json");
        return nlohmann::json::parse(readText(file).value());
    }
    /// "/card/input" with its "{width}"s in order: what must be alike in every language.
    static std::map<std::string, std::multiset<std::string>> placeholders(const nlohmann::json& words) {
        static const std::regex mark("\\{\\w+\\}");
        std::map<std::string, std::multiset<std::string>> found;
        const nlohmann::json flat = words.flatten();
        for (const auto& [path, value] : flat.items()) {
            const auto text = value.get<std::string>();
            auto& marks = found[path];
            for (std::sregex_iterator at(text.begin(), text.end(), mark), none; at != none; ++at)
                marks.insert(at->str());
        }
        return found;
    }

private Q_SLOTS:
    void everyLanguageHasEverySentence_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"ru", "kk", "de", "zh_CN"}) QTest::newRow(language) << language;
    }
    void everyLanguageHasEverySentence() {
        QFETCH(QString, language);
        const nlohmann::json other = words(language.toStdString());
        QVERIFY(placeholders(other) == placeholders(words("en")));
        const nlohmann::json flat = other.flatten();
        for (const auto& [path, text] : flat.items()) QVERIFY2(text != "", path.c_str());
    }
    void theReasonsAreTheProgrammes() {
        const nlohmann::json reasons = words("en")["reasons"];
        const std::pair<const char*, MessageId> all[] = {
            {"too_small", MessageId::InputTooSmall},   {"blurred", MessageId::InputBlurred},
            {"too_dark", MessageId::InputTooDark},     {"too_bright", MessageId::InputTooBright},
            {"not_skin", MessageId::InputNotSkin},     {"covered", MessageId::InputCovered},
            {"unfamiliar", MessageId::InputUnfamiliar}};
        QCOMPARE(reasons.size(), std::size(all));
        for (const auto& [reason, id] : all) QCOMPARE(reasons[reason].get<std::string>(), std::string(sentenceOf(id)));
        const nlohmann::json names = words("en")["class_names"];
        for (const auto& [id, title] : names.items()) QCOMPARE(title.get<std::string>(), fullClassName(id));
    }
    void aModuleBecomesAScript() {
        const WebParts made = parts();
        QVERIFY(made.worker.find("self.ort={InferenceSession:a,Tensor:b,};") != std::string::npos);
        QVERIFY(made.worker.find("import.meta") == std::string::npos);
        QVERIFY(made.worker.find("export{") == std::string::npos);
        QCOMPARE(made.version, std::string("9.8.7"));
    }
    void aBuildWithoutTheRuntimeSaysSo() {
        const fs::path without = partsFolder("no exports at all");
        QCOMPARE(test::failure(webParts(without)), QByteArray("WebRuntimeMissing"));
        fs::remove(without / "runtime-version.txt");
        QCOMPARE(test::failure(webParts(without)), QByteArray("WebRuntimeMissing"));
    }
    void oneFileHoldsAll() {
        const fs::path out = folder_ / "page.html";
        QCOMPARE(writeWebPage(model(), parts(), out).value(), out);
        const std::string page = readText(out).value();
        QVERIFY(page.find("data-encoding=\"gzip\">UEFDS0VE</script>") != std::string::npos);   // PACKED
        QVERIFY(page.find("data-encoding=\"plain\">T05OWA==</script>") != std::string::npos);  // ONNX
        QVERIFY(page.find("connect-src 'none'") != std::string::npos);
        QVERIFY(!std::regex_search(page, std::regex("@[A-Z_]+@")));
        QVERIFY(page.find("Not a medical device") != std::string::npos);
    }
    void nothingIsFetchedFromElsewhere() {
        const fs::path out = folder_ / "page.html";
        QVERIFY(writeWebPage(model(), parts(), out));
        const std::string page = readText(out).value();
        QVERIFY(page.find("default-src 'none'") != std::string::npos);
        QVERIFY(!std::regex_search(page, std::regex("(src|href)=\"(https?:)?//")));
    }
    void aFolderHasItsFilesBesideThePage() {
        const fs::path out = folder_ / "site";
        QCOMPARE(writeWebPage(model(), parts(), out).value(), out / "index.html");
        const std::string page = readText(out / "index.html").value();
        QVERIFY(page.find("data-file=\"model.onnx\"></script>") != std::string::npos);
        QVERIFY(page.find("connect-src 'self'") != std::string::npos);
        QCOMPARE(readText(out / "model.onnx").value(), std::string("ONNX"));
        QCOMPARE(readText(out / "ort-wasm-simd-threaded.wasm").value(), std::string("WASM"));
    }
    void aClassNameCannotEndTheScript() {
        const fs::path out = folder_ / "page.html";
        QVERIFY(writeWebPage(model(), parts(), out));
        const auto classes = aboutIn(readText(out).value())["classes"];
        QCOMPARE(classes.size(), std::size_t(3));
        QCOMPARE(classes[0]["title"].get<std::string>(), std::string("melanoma"));
        QCOMPARE(classes[0]["colour"].get<std::string>(), std::string("#d55e00"));
        QCOMPARE(classes[2]["id"].get<std::string>(), std::string("</script><b>"));
    }
    void aLargeModelNeedsAFolder() {
        WebModel large = model();
        large.onnx.assign(largestSinglePage + 1, 'x');
        QCOMPARE(test::failure(writeWebPage(large, parts(), folder_ / "large.html")), QByteArray("WebTooLarge"));
        QVERIFY(!fs::exists(folder_ / "large.html"));
    }
};

}  // namespace lesion

QTEST_GUILESS_MAIN(lesion::tst_WebPage)
#include "tst_WebPage.moc"
