#include "core/base/Files.h"
#include "core/evaluation/LabelSuspects.h"

#include <cmath>
#include <limits>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

Predictions predictions(const std::vector<int>& labels, const std::vector<float>& probabilities) {
    Predictions result;
    result.classes = {"mel", "nv", "df"};
    result.labels = labels;
    result.probabilities = probabilities;
    return result;
}

std::vector<int> rowsOf(const std::vector<LabelSuspect>& suspects) {
    std::vector<int> rows;
    for (const auto& suspect : suspects) rows.push_back(suspect.row);
    return rows;
}

}  // namespace

class TestLabelSuspects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedErrorsAreFound() {
        // 90 images that the network knows, the more surely the later; the labels of five were then changed.
        Predictions all = predictions({}, {});
        for (int i = 0; i < 90; ++i) {
            const int truth = i % 3;
            const float sure = 0.6F + 0.003F * static_cast<float>(i);
            for (int k = 0; k < 3; ++k) all.probabilities.push_back(k == truth ? sure : (1 - sure) / 2);
            all.labels.push_back(truth);
        }
        QVERIFY(findLabelSuspects(all).empty());
        for (const int row : {70, 75, 80, 83, 88}) all.labels[static_cast<std::size_t>(row)] = (row + 1) % 3;
        const auto suspects = findLabelSuspects(all);
        QCOMPARE(rowsOf(suspects), (std::vector<int>{88, 83, 80, 75, 70}));  // the surest first
        for (const auto& suspect : suspects) {
            QCOMPARE(suspect.suggested, suspect.row % 3);
            const auto row = all.row(static_cast<std::size_t>(suspect.row));
            QCOMPARE(suspect.selfConfidence, static_cast<double>(row[static_cast<std::size_t>((suspect.row + 1) % 3)]));
            QVERIFY(std::abs(suspect.margin - (row[static_cast<std::size_t>(suspect.row % 3)] -
                                               row[static_cast<std::size_t>((suspect.row + 1) % 3)])) < 1e-7);
        }
    }

    void aClassIsSuggestedOnlyWhereItIsAsSureAsUsual() {
        // mel's threshold is (0.9 + 0.7 + 0.2) / 3 = 0.6, nv's (0.8 + 0.4) / 2 = 0.6.
        const auto some = predictions({0, 0, 0, 1, 1}, {0.9F, 0.1F, 0.0F,    //
                                                        0.7F, 0.2F, 0.1F,    //
                                                        0.2F, 0.59F, 0.21F,  // nv, but less sure than usual
                                                        0.1F, 0.8F, 0.1F,    //
                                                        0.6F, 0.4F, 0.0F});  // mel, as sure as usual
        const auto suspects = findLabelSuspects(some);
        QCOMPARE(rowsOf(suspects), std::vector<int>{4});
        QCOMPARE(suspects[0].suggested, 0);
    }

    void aClassWithoutImagesIsNeverSuggested() {
        const auto some = predictions({0, 1}, {0.1F, 0.0F, 0.9F,  //
                                               0.0F, 0.1F, 0.9F});
        QVERIFY(findLabelSuspects(some).empty());
    }

    void table() {
        auto some = predictions({0, 0, 1}, {0.75F, 0.25F, 0.0F,  //
                                            0.25F, 0.75F, 0.0F,  //
                                            0.25F, 0.75F, 0.0F});
        some.imageIds = {"ISIC_1", "ISIC_2", "ISIC_3"};
        some.lesionIds = {"HAM_1", "HAM_2", ""};
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.filePath("suspects.csv").toStdString());
        QVERIFY(writeLabelSuspects(file, some, findLabelSuspects(some)));
        QCOMPARE(*readText(file), std::string("image_id,lesion_id,label,suggested,label_probability,margin\n"
                                              "ISIC_2,HAM_2,mel,nv,0.25,0.5\n"));
    }

    void degenerate() {
        QVERIFY(findLabelSuspects(Predictions{}).empty());
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const auto some = predictions({0, 0, 1, 1}, {0.8F, 0.2F, 0.0F,  //
                                                     0.1F, 0.9F, 0.0F,  //
                                                     nan, nan, nan,     //
                                                     0.2F, 0.8F, 0.0F});
        QCOMPARE(rowsOf(findLabelSuspects(some)), std::vector<int>{1});
    }

    void equalMarginsKeepTheirOrder() {
        const auto some = predictions({0, 0, 1, 1}, {0.25F, 0.75F, 0.0F,  //
                                                     0.25F, 0.75F, 0.0F,  //
                                                     0.25F, 0.75F, 0.0F,  //
                                                     0.25F, 0.75F, 0.0F});
        QCOMPARE(rowsOf(findLabelSuspects(some)), (std::vector<int>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestLabelSuspects)
#include "tst_LabelSuspects.moc"
