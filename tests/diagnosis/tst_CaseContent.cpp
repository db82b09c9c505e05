#include "core/base/MessageIds.h"
#include "core/diagnosis/CaseContent.h"
#include "core/diagnosis/Explanation.h"

#include <QtTest>

using namespace lesion;

namespace {

Diagnosis answer() {
    Diagnosis diagnosis;
    diagnosis.name = "Ada.jpg";
    diagnosis.classes = {"mel", "nv", "bkl"};
    diagnosis.probabilities = {0.25F, 0.125F, 0.625F};
    diagnosis.largest = 2;
    return diagnosis;
}

std::vector<std::string> english(const CaseContent& content) {
    std::vector<std::string> sentences;
    for (const CaseLine& line : content.lines)
        sentences.push_back((line.warning ? "! " : "") + toEnglish(line.message));
    return sentences;
}

}  // namespace

class TestCaseContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsByProbability() {
        const ViewSpread spread{{0.2F, 0.1F, 0.5F}, {0.25F, 0.12F, 0.63F}, {0.3F, 0.2F, 0.7F}, 8};
        const CaseContent content = caseContent(answer(), nullptr, &spread);
        const std::vector<int> order{content.bars[0].index, content.bars[1].index, content.bars[2].index};
        QCOMPARE(order, (std::vector<int>{2, 0, 1}));
        QVERIFY(content.bars[0].largest && !content.bars[1].largest);
        QCOMPARE(content.bars[1].probability, 0.25);
        QCOMPARE(content.bars[1].lowest, std::optional<double>(double(0.2F)));
        QCOMPARE(english(content),
                 (std::vector<std::string>{"Turned and mirrored, bkl lies between 0.500 and 0.700, on "
                                           "average at 0.630."}));
        QVERIFY(!caseContent(answer(), nullptr).bars[0].lowest);
    }

    void setAndDecision() {
        Diagnosis diagnosis = answer();
        diagnosis.setLevel = 0.9;
        diagnosis.set = PredictionSet{{2}, true};
        diagnosis.malignancy = MalignancyAnswer{0.25, {}, 0.1, true, 0.9, 0.75, {}, {}, {}};
        DiagnosisBasis basis;
        basis.malignancy = MalignancyRule{{"mel"}, {0}, {}, 0.9, 0.2, 0};
        QCOMPARE(english(caseContent(diagnosis, &basis)),
                 (std::vector<std::string>{"At 90 % confidence the answer is benign keratosis alone.",
                                           "Malignant: 0.250, above the operating point of 0.100.",
                                           "There, on the validation part: sensitivity 90.0 % (asked for 90 %), "
                                           "specificity 75.0 %.",
                                           "For a prevalence as in the validation part, 20.0 %."}));
        diagnosis.malignancy->positive = false;
        diagnosis.malignancy->prevalence = 0.02;
        diagnosis.malignancy->corrected = 0.03;
        diagnosis.malignancy->positivePredictiveValue = 0.07;
        const auto lines = english(caseContent(diagnosis, &basis));
        QCOMPARE(lines[1], std::string("Malignant: 0.250, below the operating point of 0.100."));
        QCOMPARE(lines[3], std::string("At a prevalence of 2.0 % instead of the validation part's 20.0 %: probability "
                                       "0.030; of such answers 7.0 % are right that say malignant, – % that say "
                                       "benign."));
    }

    void severalClassesAreReferred() {
        Diagnosis diagnosis = answer();
        diagnosis.setLevel = 0.95;
        diagnosis.set = PredictionSet{{2, 0}, true};
        const CaseContent content = caseContent(diagnosis, nullptr);
        QVERIFY(content.lines[0].warning);
        QCOMPARE(content.lines[0].message, *diagnosis.referral());
    }

    void refusedSaysWhyAndNothingElse() {
        Diagnosis diagnosis = answer();
        diagnosis.set = PredictionSet{{2}, true};
        diagnosis.malignancy = MalignancyAnswer{};
        diagnosis.refused = true;
        diagnosis.findings = {{InputReason::NotSkin, {MessageId::InputNotSkin, {}}}};
        diagnosis.warnings = {{MessageId::FingerprintDiffers, {{"difference", "0.002"}}},
                              {MessageId::InputNotSkin, {}}};
        DiagnosisBasis basis;
        basis.malignancy = MalignancyRule{};
        const CaseContent content = caseContent(diagnosis, &basis);
        QCOMPARE(content.refusal,
                 (std::vector<Message>{{MessageId::PhotographRefused, {}}, {MessageId::InputNotSkin, {}}}));
        QCOMPARE(content.lines.size(), std::size_t(1));  // the model's own warning
        QCOMPARE(content.lines[0].message.id, MessageId::FingerprintDiffers);
    }

    void sixNearestCases() {
        Diagnosis diagnosis = answer();
        for (int i = 0; i < 9; ++i) diagnosis.similar.push_back({{std::to_string(i), "", 0, "", ""}, 0.1 * i});
        const CaseContent content = caseContent(diagnosis, nullptr);
        QCOMPARE(content.similar.size(), mostCases);
        QCOMPARE(content.similar.back().image.id, std::string("5"));
        QVERIFY(content.learnt);  // at no distance at all
        diagnosis.similar.erase(diagnosis.similar.begin());
        QVERIFY(!caseContent(diagnosis, nullptr).learnt);
    }

    /// A head that flattens the maps weighs each place by itself; one on their mean weighs maps.
    void usualMethodByArchitecture() {
        QCOMPARE(usualAttribution("seed-cnn"), Attribution::HiResCam);
        QCOMPARE(usualAttribution("mobilenet-v2"), Attribution::GradCam);
        QCOMPARE(usualAttribution("resnet-50"), Attribution::GradCam);
    }
};

QTEST_GUILESS_MAIN(TestCaseContent)
#include "tst_CaseContent.moc"
