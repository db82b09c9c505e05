#include "tests/support/DiagnosedRun.h"

#include <QFileInfo>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// What file managers start the program with, by the desktop entry's types: a photograph, a model, a project.json.
class TestOpenedByName : public QObject, DiagnosedRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void cleanup() { forget(); }

    void aModelAmongPhotographsAnswers() {
        Opened opened(data_, {});
        QVERIFY(opened.ready);
        QVERIFY(!opened.model->classifier());
        opened.window.open({toQString(images_[0]), toQString(built_ / "model.safetensors")});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->classifier(), patience);
        QVERIFY(opened.settle());
        QCOMPARE(opened.queue->rowCount(), 1);
        const auto answer = expected(images_[0]);
        QVERIFY(opened.item(0).diagnosis->probabilities == answer.probabilities);
    }

    void aDroppedModelAnswersTheNextPhotograph() {
        Opened opened(data_, {});
        QVERIFY(opened.ready);
        QVERIFY(dropFiles(&opened.window, {built_ / "model.safetensors"}));
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->classifier(), patience);
        QCOMPARE(opened.queue->rowCount(), 0);
        QVERIFY(dropFiles(&opened.window, {images_[0]}));
        QVERIFY(opened.settle());
    }

    void tensorsOfAnotherProgramAreRefusedWithASentence() {
        const fs::path other = home_.path("other.safetensors");
        QVERIFY(writeFile(other, std::string_view("\x02\0\0\0\0\0\0\0{}", 10)));
        Opened opened(data_, {});
        QVERIFY(opened.ready);
        opened.window.open({toQString(other)});
        QTRY_VERIFY_WITH_TIMEOUT(opened.messages->isVisible(), patience);
        QVERIFY(!opened.model->classifier());
    }

    void projectJsonOpensItsProject() {
        const fs::path folder = home_.path("moved");
        {
            Opened opened(data_, {});  // gone afterwards: while it lives, the project is its own
            QVERIFY(opened.ready);
            opened.window.document()->saveProjectAs(toQString(folder));
            QTRY_VERIFY_WITH_TIMEOUT(fs::exists(folder / "project.json"), patience);
        }
        MainWindow other;
        other.open({toQString(folder / "project.json")});
        QTRY_COMPARE_WITH_TIMEOUT(other.document()->project().folder, folder, patience);
        QTRY_VERIFY_WITH_TIMEOUT(other.document()->opened(), patience);
    }
};

QTEST_MAIN(TestOpenedByName)
#include "tst_OpenedByName.moc"
