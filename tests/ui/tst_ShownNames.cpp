#include "core/model/PublishedWeights.h"
#include "ui/frame/Language.h"
#include "ui/frame/ShownNames.h"

#include <QTest>

using namespace lesion;

class TestShownNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("LESIONLAB_TRANSLATIONS"); }
    void cleanup() { useLanguage(QStringLiteral("en")); }

    /// What core writes is what the translators were shown.
    void fixedTextsAreTranslated_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            if (language.code != QLatin1String("en")) QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void fixedTextsAreTranslated() {
        QFETCH(QString, code);
        useLanguage(code);
        QVERIFY(datasetNameText("Synthetic lesions") != QStringLiteral("Synthetic lesions"));
        QVERIFY(!publishedWeights().empty());
        for (const PublishedWeights& weights : publishedWeights()) {
            QVERIFY(!licenceText(weights.licence).isEmpty());
            QVERIFY(licenceText(weights.licence) != QString::fromStdString(weights.licence));
        }
    }

    void aFoldersNameStays() {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(datasetNameText("HAM10000"), QStringLiteral("HAM10000"));
        QCOMPARE(datasetNameText("synthetic"), QStringLiteral("synthetic"));
    }

    void listsAsTheLanguageWritesThem() {
        const QStringList classes{QStringLiteral("mel"), QStringLiteral("nv"), QStringLiteral("bkl")};
        useLanguage(QStringLiteral("en"));
        QCOMPARE(listText(classes), QStringLiteral("mel, nv, bkl"));
        useLanguage(QStringLiteral("de"));
        QCOMPARE(listText(classes), QStringLiteral("mel, nv, bkl"));
        useLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(listText(classes), QString::fromUtf8("mel、nv、bkl"));
        QCOMPARE(listText({QStringLiteral("mel")}), QStringLiteral("mel"));
        QCOMPARE(listText({}), QString());
    }

    void sentencesFollowEachOther() {
        const QStringList latin{QStringLiteral("One."), QString(), QStringLiteral("Two.")};
        QCOMPARE(sentencesText(latin), QStringLiteral("One. Two."));
        const QStringList chinese{QString::fromUtf8("一。"), QString::fromUtf8("二。")};
        QCOMPARE(sentencesText(chinese), QString::fromUtf8("一。二。"));
        QCOMPARE(sentencesText({}), QString());
    }
};

QTEST_MAIN(TestShownNames)
#include "tst_ShownNames.moc"
