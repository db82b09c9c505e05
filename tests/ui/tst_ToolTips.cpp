#include "ui/frame/ToolTips.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace lesion;

class TestToolTips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        wrapToolTips();
        wrapToolTips();
    }
    void cleanup() { QToolTip::hideText(); }

    void longOnesAreBroken_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("broken");
        const QString sentence = QStringLiteral("Dark hairs < 3 px are found and filled in from both sides. ");
        QTest::newRow("short") << QStringLiteral("Half of the images are mirrored.") << false;
        QTest::newRow("long") << sentence.repeated(4) << true;
        QTest::newRow("short lines") << (QStringLiteral("A line.\n").repeated(20)) << false;
        QTest::newRow("rich") << (QStringLiteral("<b>run</b> ") + sentence.repeated(4)) << false;
    }
    void longOnesAreBroken() {
        QFETCH(QString, text);
        QFETCH(bool, broken);
        QLabel label(QStringLiteral("what is pointed at"));
        label.setToolTip(text);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QHelpEvent event(QEvent::ToolTip, label.rect().center(), label.mapToGlobal(label.rect().center()));
        QCoreApplication::sendEvent(&label, &event);
        QTRY_VERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text().startsWith(QStringLiteral("<p>")), broken);
        QCOMPARE(QToolTip::text().contains(QStringLiteral("&lt;")), broken);  // what it says stays the same
        if (!broken) QCOMPARE(QToolTip::text(), text);
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->inherits("QTipLabel") && broken)
                QVERIFY(widget->width() < widget->fontMetrics().horizontalAdvance(text) / 2);
    }
};

QTEST_MAIN(TestToolTips)
#include "tst_ToolTips.moc"
