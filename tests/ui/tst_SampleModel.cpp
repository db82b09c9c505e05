#include "core/base/MessageIds.h"
#include "ui/dataset/ClassEditor.h"
#include "ui/dataset/ProblemModel.h"
#include "ui/dataset/SampleModel.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesion;

namespace {

struct Row {
    const char* id;
    const char* lesion;
    const char* className;
    double age;  ///< below 0: not known
    const char* sex;
    const char* site;
    const char* confirmation;
    const char* part;
};

// What every filter and order below is about.
const std::vector<Row> rows{
    {"IMG_5", "LES_1", "nv", 45, "female", "back", "follow_up", "train"},
    {"IMG_3", "LES_1", "nv", 45, "female", "back", "follow_up", "train"},
    {"IMG_1", "LES_2", "mel", 70, "male", "face", "histo", "test"},
    {"IMG_4", "LES_3", "mel", -1, "female", "back", "histo", "train"},
    {"IMG_2", "LES_4", "bcc", 49, "male", "", "histo", "val"},
};

std::shared_ptr<const Dataset> someData() {
    Dataset dataset;
    dataset.classes = {"bcc", "mel", "nv"};
    for (const Row& row : rows) {
        Sample sample;
        sample.id = row.id;
        sample.file = std::string(row.id) + ".jpg";
        sample.lesion = row.lesion;
        sample.label =
            int(std::find(dataset.classes.begin(), dataset.classes.end(), row.className) - dataset.classes.begin());
        if (row.age >= 0) sample.age = row.age;
        sample.sex = row.sex;
        sample.site = row.site;
        sample.dxType = row.confirmation;
        sample.source = "vidir";
        dataset.samples.push_back(sample);
    }
    return std::make_shared<const Dataset>(dataset);
}

std::shared_ptr<const Split> someSplit() {
    Split split;
    for (const Row& row : rows) split.parts.push_back(*parsePart(row.part));
    return std::make_shared<const Split>(split);
}

/// As large as HAM10000.
std::shared_ptr<const SampleTable> manySamples(int count) {
    const std::vector<std::string> sites{"back", "face", "abdomen", "trunk", "scalp"};
    Dataset dataset;
    dataset.classes = {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    for (int i = 0; i < count; ++i) {
        Sample sample;
        sample.id = "ISIC_" + std::to_string(1'000'000 + i * 7919 % count);
        sample.file = sample.id + ".jpg";
        sample.lesion = "HAM_" + std::to_string(i / 2);
        sample.label = i % 7;
        sample.age = i % 90;
        sample.sex = i % 2 == 0 ? "male" : "female";
        sample.site = sites[std::size_t(i) % sites.size()];
        sample.dxType = "histo";
        dataset.samples.push_back(sample);
    }
    return std::make_shared<const SampleTable>(std::make_shared<const Dataset>(dataset), nullptr);
}

/// "5 3" for IMG_5, IMG_3.
QString shown(const SampleModel& model) {
    QStringList ids;
    for (const int sample : model.rows()) ids << QString::fromStdString(model.table()->sample(sample).id).mid(4);
    return ids.join(' ');
}

SampleFilter only(Facet facet, std::set<std::string> values, const QString& text = {}) {
    SampleFilter filter;
    filter.of(facet) = std::move(values);
    filter.text = text;
    return filter;
}

}  // namespace

class TestSampleModel : public QObject {
    Q_OBJECT

    Thumbnails* thumbnails_ = nullptr;
    QTemporaryDir home_;

private Q_SLOTS:
    void initTestCase() {
        qputenv("LESIONLAB_HOME", home_.path().toUtf8());
        thumbnails_ = new Thumbnails(64, this);
    }

    void filters_data() {
        QTest::addColumn<SampleFilter>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << SampleFilter() << "1 2 3 4 5";
        QTest::newRow("class") << only(Facet::Class, {"mel"}) << "1 4";
        QTest::newRow("two classes") << only(Facet::Class, {"mel", "bcc"}) << "1 2 4";
        QTest::newRow("part") << only(Facet::Part, {"train"}) << "3 4 5";
        QTest::newRow("sex") << only(Facet::Sex, {"male"}) << "1 2";
        QTest::newRow("age") << only(Facet::Age, {"40"}) << "2 3 5";
        QTest::newRow("age not known") << only(Facet::Age, {""}) << "4";
        QTest::newRow("site") << only(Facet::Site, {"back"}) << "3 4 5";
        QTest::newRow("site not known") << only(Facet::Site, {""}) << "2";
        QTest::newRow("confirmation") << only(Facet::Confirmation, {"histo"}) << "1 2 4";
        QTest::newRow("source") << only(Facet::Source, {"vidir"}) << "1 2 3 4 5";
        QTest::newRow("text in id") << only(Facet::Class, {}, "img_2") << "2";
        QTest::newRow("text in lesion") << only(Facet::Class, {}, "les_1") << "3 5";
        QTest::newRow("text in full class name") << only(Facet::Class, {}, "melanoma") << "1 4";
        QTest::newRow("every word") << only(Facet::Class, {}, "back histo") << "4";
        QTest::newRow("class and text") << only(Facet::Class, {"mel"}, "face") << "1";
        QTest::newRow("nothing left") << only(Facet::Class, {"bcc"}, "face") << "";
        SampleFilter both = only(Facet::Class, {"mel"});
        both.of(Facet::Sex) = {"female"};
        QTest::newRow("class and sex") << both << "4";
        QTest::newRow("a class of other data is no filter") << only(Facet::Class, {"scc"}) << "1 2 3 4 5";
    }
    void filters() {
        QFETCH(SampleFilter, filter);
        SampleModel model(thumbnails_);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(std::make_shared<const SampleTable>(someData(), someSplit()));
        model.setFilter(filter);
        QTEST(shown(model), "expected");
        model.setFilter({});
        QCOMPARE(shown(model), QStringLiteral("1 2 3 4 5"));
    }

    void orders_data() {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("expected");
        QTest::newRow("id") << SortKey::Id << false << "1 2 3 4 5";
        QTest::newRow("id, descending") << SortKey::Id << true << "5 4 3 2 1";
        QTest::newRow("class") << SortKey::Class << false << "2 1 4 5 3";
        QTest::newRow("age, unknown last") << SortKey::Age << false << "5 3 2 1 4";
        QTest::newRow("lesion") << SortKey::Lesion << false << "5 3 1 4 2";
        QTest::newRow("part in working order") << SortKey::Part << false << "5 3 4 2 1";
    }
    void orders() {
        QFETCH(SortKey, key);
        QFETCH(bool, descending);
        SampleModel model(thumbnails_);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(std::make_shared<const SampleTable>(someData(), someSplit()));
        model.setOrder(key, descending);
        QTEST(shown(model), "expected");
    }

    void countsLeaveTheirOwnFacetOut() {
        const SampleTable table(someData(), someSplit());
        const SampleFilter melanoma = only(Facet::Class, {"mel"});
        QCOMPARE(table.values(Facet::Class), (std::vector<std::string>{"bcc", "mel", "nv"}));
        QCOMPARE(table.counts(Facet::Class, melanoma), (std::vector<int>{1, 2, 2}));
        QCOMPARE(table.values(Facet::Part), (std::vector<std::string>{"train", "val", "test"}));
        QCOMPARE(table.counts(Facet::Part, melanoma), (std::vector<int>{1, 0, 1}));
        QCOMPARE(table.values(Facet::Age), (std::vector<std::string>{"40", "70", ""}));
    }

    void lesionsAndIds() {
        const SampleTable table(someData(), nullptr);
        QCOMPARE(table.sameLesion(0), std::vector<int>{1});
        QCOMPARE(table.sameLesion(2), std::vector<int>{});
        QCOMPARE(table.indexOf("IMG_4"), 3);
        QCOMPARE(table.indexOf("IMG_9"), -1);
        QCOMPARE(table.part(0), std::string());  // no split yet
    }

    void mergedClassesKeepTheOriginal() {
        const auto opened = someData();
        const Result<Dataset> merged = applyClasses(*opened, *parseClassMapping("malignant=mel+bcc,nv"));
        const SampleTable table(std::make_shared<const Dataset>(*merged), nullptr, opened);
        const int sample = table.indexOf("IMG_2");
        QCOMPARE(table.className(sample), std::string("malignant"));
        QCOMPARE(table.originalClass(sample), std::string("bcc"));
    }

    void rolesForTheView() {
        SampleModel model(thumbnails_);
        model.setTable(std::make_shared<const SampleTable>(someData(), someSplit()));
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data().toString(), QStringLiteral("IMG_1"));
        QCOMPARE(first.data(SampleModel::ClassRole).toString(), QStringLiteral("mel"));
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("IMG_1, melanoma (mel), test"));
        QCOMPARE(model.rowOf(first.data(SampleModel::SampleRole).toInt()), 0);
        // The file does not exist: asked for once, then shown as failed.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(first.data(SampleModel::ThumbnailRole).isNull());
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(first.data(SampleModel::FailedRole).toBool());
    }

    /// Every combination of filters over ten thousand rows, and all of them back at the end; the time is told, not
    /// judged.
    void filteringTenThousand() {
        SampleModel model(thumbnails_);
        model.setTable(manySamples(10'015));
        const std::vector<SampleFilter> filters{only(Facet::Class, {"mel", "nv"}),
                                                only(Facet::Age, {"40"}, "back"),
                                                only(Facet::Class, {}, "no such text"),
                                                {}};
        double best = 1e9;
        for (int attempt = 0; attempt < 3; ++attempt) {
            double slowest = 0;
            for (const SampleFilter& filter : filters) {
                QElapsedTimer timer;
                timer.start();
                model.setFilter(filter);
                slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
            }
            best = std::min(best, slowest);
        }
        qInfo("the slowest of four filters over 10,015 rows: %.1f ms", best);
        QCOMPARE(model.rowCount(), 10'015);
    }

    void problemsAsTable() {
        Dataset dataset;
        dataset.problems = {{Problem::Kind::MissingFile,
                             "IMG_9",
                             {MessageId::ProblemMissingFile, {{"id", "IMG_9"}}},
                             {MessageId::ActionLeftOut, {}}},
                            {Problem::Kind::DuplicateId,
                             "IMG_1",
                             {MessageId::ProblemDuplicateId, {{"id", "IMG_1"}}},
                             {MessageId::ActionFirstKept, {}}}};
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(std::make_shared<const Dataset>(dataset));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ProblemModel::SubjectColumn).data().toString(), QStringLiteral("IMG_9"));
        QCOMPARE(model.index(0, ProblemModel::WhatColumn).data().toString(),
                 QStringLiteral("The table names IMG_9, but there is no such image file."));
        QCOMPARE(model.index(1, ProblemModel::ActionColumn).data().toString(),
                 QStringLiteral("The first one is kept, this one is left out."));
        model.setDataset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void classEditorSaysWhatItsTableSays() {
        ClassEditor editor(someData(), *parseClassMapping("malignant=bcc+mel,nv"));
        QCOMPARE(toString(editor.mapping()), std::string("malignant=bcc+mel,nv"));
        editor.table()->item(0, 0)->setCheckState(Qt::Unchecked);  // bcc
        QCOMPARE(toString(editor.mapping()), std::string("malignant=mel,nv"));
        editor.setMapping({});
        QVERIFY(editor.mapping().isIdentity());
        editor.table()->item(2, 2)->setText(QStringLiteral("naevus"));
        QCOMPARE(toString(editor.mapping()), std::string("bcc,mel,naevus=nv"));
    }

    void classEditorRefusesASingleClass() {
        ClassEditor editor(someData(), {});
        const auto* ok = editor.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        for (int row = 0; row < 3; ++row) editor.table()->item(row, 2)->setText(QStringLiteral("skin"));
        QVERIFY(!ok->isEnabled());
        for (int row = 0; row < 3; ++row) editor.table()->item(row, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!ok->isEnabled());
    }

    void classPresets() {
        const auto dataset = someData();
        QCOMPARE(toString(ClassEditor::malignantAgainstBenign(*dataset)), std::string("malignant=bcc+mel,benign=nv"));
        QCOMPARE(toString(ClassEditor::melanomaAgainstNevus(*dataset)), std::string("mel,nv"));
        Dataset other;
        other.classes = {"cat", "dog"};
        QVERIFY(ClassEditor::malignantAgainstBenign(other).isIdentity());
    }
};

QTEST_MAIN(TestSampleModel)
#include "tst_SampleModel.moc"
