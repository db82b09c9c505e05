#include "core/base/MessageIds.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/CsvColumnsDialog.h"
#include "ui/frame/Language.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/OpenReportDialog.h"
#include "ui/frame/Page.h"
#include "ui/frame/StatusStrip.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/ImageView.h"
#include "ui/widgets/NameBox.h"
#include "ui/widgets/Plot.h"
#include "ui/widgets/SettingsGroup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <set>

using namespace lesion;

namespace {

const QStringList ham{QStringLiteral("akiec"), QStringLiteral("bcc"), QStringLiteral("bkl"), QStringLiteral("df"),
                      QStringLiteral("mel"),   QStringLiteral("nv"),  QStringLiteral("vasc")};

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2's contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const auto light = [](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF()) + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

class PlainPage : public Page {
public:
    PlainPage() : Page(QStringLiteral("Plain"), QStringLiteral("image")) {
        primaryButton()->setText(QStringLiteral("Go"));
        setContent(new QWidget(this));
        setSettings(new QWidget(this));
    }
    using Page::messages;
    using Page::primaryButton;
    using Page::showContent;
    using Page::showEmpty;
};

template <typename Button>
Button* buttonWithText(QWidget* parent, const QString& text) {
    for (Button* button : parent->findChildren<Button*>()) {
        if (button->text() == text) return button;
    }
    return nullptr;
}

}  // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(ColourScheme::Light, 1.0); }

    void classColoursAreFixedAndDistinct() {
        QCOMPARE(classColour(QStringLiteral("mel")), QColor(0xd5, 0x5e, 0x00));
        QCOMPARE(classColour(QStringLiteral("NV"), ham), QColor(0x00, 0x72, 0xb2));
        std::set<QRgb> seen;
        for (const auto& name : ham) seen.insert(classColour(name, ham).rgb());
        QCOMPARE(seen.size(), std::size_t{7});
        // Names of one's own are distinct too, stable, and malignant is warm.
        QStringList many;
        for (int i = 0; i < 14; ++i) many << QStringLiteral("class%1").arg(i);
        seen.clear();
        for (const auto& name : many) seen.insert(classColour(name, many).rgb());
        QCOMPARE(seen.size(), std::size_t{14});
        const QStringList two{QStringLiteral("benign"), QStringLiteral("malignant")};
        QCOMPARE(classColour(two[1], two), classColour(QStringLiteral("mel")));
        QCOMPARE(classColour(two[0], two), classColour(QStringLiteral("nv")));
    }

    void coloursCanBeRead_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ColourScheme::Light);
        QTest::newRow("dark") << int(ColourScheme::Dark);
    }
    void coloursCanBeRead() {
        QFETCH(int, scheme);
        applyTheme(ColourScheme(scheme), 1.0);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), scheme == int(ColourScheme::Dark));
        for (const auto role : {QPalette::Window, QPalette::Base}) {
            const QColor ground = palette.color(role);
            for (const QColor& ink :
                 {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText), quietText(palette),
                  warningColour(palette), goodColour(palette), errorColour(palette), accentColour(palette)}) {
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        for (const auto& name : ham) {
            QVERIFY2(contrast(classOutline(name, palette), palette.color(QPalette::Base)) >= 1.8, qPrintable(name));
        }
    }

    void textSizeScalesEverything() {
        applyTheme(ColourScheme::Light, 1.0);
        const double before = QApplication::font().pointSizeF();
        QStackedWidget stack;
        auto* shown = new PlainPage;
        auto* hidden = new PlainPage;
        stack.addWidget(shown);
        stack.addWidget(hidden);
        stack.show();
        QSpinBox box;
        const int height = box.sizeHint().height();
        applyTheme(ColourScheme::Light, 2.0);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
        QVERIFY(box.sizeHint().height() > height * 3 / 2);
        for (const auto* page : {shown, hidden}) {
            QTRY_COMPARE(page->findChild<QLabel*>()->font().pointSizeF(), 2 * before * 1.4);  // the title
        }
        applyTheme(ColourScheme::Light, 9.0);  // at most twofold
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
    }

    void iconsFollowThePaletteAndAreSharp() {
        applyTheme(ColourScheme::Light, 1.0);
        const QIcon icon = themedIcon(QStringLiteral("stop"));
        const auto darkest = [&icon] {
            const QImage image = icon.pixmap(QSize(24, 24), 2.0).toImage();
            int lightness = -1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255) lightness = image.pixelColor(x, y).lightness();
                }
            }
            return lightness;
        };
        QCOMPARE(icon.pixmap(QSize(24, 24), 2.0).width(), 48);
        QVERIFY(darkest() >= 0 && darkest() < 100);
        applyTheme(ColourScheme::Dark, 1.0);
        QVERIFY(darkest() > 150);
        const QPixmap big = iconPixmap(QStringLiteral("dataset"), 20, Qt::red, 1.5);
        QCOMPARE(big.size(), QSize(30, 30));
        QVERIFY(iconPixmap(QStringLiteral("no such icon"), 20, Qt::red, 1.0).isNull());
    }

    void sentencesAreFilledAndFiguresRounded() {
        QCOMPARE(messageText({MessageId::FileMissing, {{"path", "/a/b"}}}),
                 QStringLiteral("The file /a/b does not exist."));
        QCOMPARE(figure(0.6614), QStringLiteral("0.661"));
        QCOMPARE(figure(std::nan("")), QStringLiteral("–"));
        QCOMPARE(duration(45.4), QStringLiteral("45 s"));
        QCOMPARE(duration(130), QStringLiteral("2 min 10 s"));
        QCOMPARE(duration(120), QStringLiteral("2 min"));
        QCOMPARE(duration(3900), QStringLiteral("1 h 5 min"));
        QCOMPARE(duration(-1), QStringLiteral("–"));
        QCOMPARE(fullClassText(QStringLiteral("mel")), QStringLiteral("melanoma"));
        QCOMPARE(fullClassText(QStringLiteral("mine")), QStringLiteral("mine"));
    }

    void whatIsKnownOfAPersonIsSaidInTheLanguage() {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(messageText({MessageId::ClinicalNotUsed, {{"inputs", "age, sex"}}}),
                 messageText({MessageId::ClinicalNotUsed, {{"inputs", "Alter, Geschlecht"}}}));
        const QString unseen = messageText(
            {MessageId::ClinicalValueNew, {{"input", "site"}, {"value", "nail"}, {"known", "scalp, lower extremity"}}});
        for (const char* word : {"Körperstelle", "nail", "Kopfhaut, untere Extremität"})
            QVERIFY2(unseen.contains(QString::fromUtf8(word)), qPrintable(unseen));
        useLanguage(QStringLiteral("en"));
    }

    /// Runs begin with their time and end with what tells them apart.
    void longNamesShowBothEnds() {
        NameBox box;
        const QString name = QStringLiteral("2026-11-23T13-16-31_recommended-with-a-long-name");
        box.addItem(name);
        box.resize(180, box.sizeHint().height());
        const QString shown = box.shownText();
        QVERIFY(shown != name && shown.contains(QChar(0x2026)));
        QVERIFY(shown.startsWith(QStringLiteral("2026")) && shown.endsWith(QStringLiteral("ame")));
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        QVERIFY(box.view()->width() > box.fontMetrics().horizontalAdvance(name));
        box.hidePopup();
        box.resize(900, box.height());
        QCOMPARE(box.shownText(), name);
    }

    void messageBarActsOnceAndShowsDetails() {
        QWidget page;
        MessageBar bar(&page);
        page.setFocusPolicy(Qt::StrongFocus);
        page.show();
        page.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        int acted = 0;
        bar.show(MessageBar::Kind::Warning, QStringLiteral("Moved."), QStringLiteral("Point"), [&] { ++acted; });
        QVERIFY(!bar.isHidden());
        auto* details = buttonWithText<QPushButton>(&bar, QStringLiteral("Details"));
        QVERIFY(details->isHidden());
        QTest::mouseClick(buttonWithText<QPushButton>(&bar, QStringLiteral("Point")), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(bar.isHidden());

        bar.show(Error{{MessageId::FileMissing, {{"path", "x"}}}, "errno 2"});
        QCOMPARE(bar.text(), QStringLiteral("The file x does not exist."));
        QVERIFY(!details->isHidden());
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }

    void emptyStateTakesThePrimaryButtonsPlace() {
        PlainPage page;
        page.resize(1000, 600);
        page.show();
        QVERIFY(page.primaryButton()->isVisible());
        int opened = 0;
        page.showEmpty(QStringLiteral("Nothing here."), QStringLiteral("Open"), [&] { ++opened; },
                       QStringLiteral("Try"), {});
        QVERIFY(!page.primaryButton()->isVisible());
        QTest::mouseClick(buttonWithText<QPushButton>(&page, QStringLiteral("Open")), Qt::LeftButton);
        QCOMPARE(opened, 1);
        page.showContent();
        QVERIFY(page.primaryButton()->isVisible());
        page.primaryButton()->hide();  // by the page's own wish
        page.showContent();
        QVERIFY(!page.primaryButton()->isVisible());
    }

    void settingsFoldAndRemember() {
        {
            SettingsGroup group(QStringLiteral("Split"), QStringLiteral("test"));
            auto* box = new QSpinBox;
            group.addRow(QStringLiteral("&Seed:"), box, QStringLiteral("Where chance begins"));
            QCOMPARE(box->accessibleName(), QStringLiteral("Seed"));
            QCOMPARE(box->toolTip(), QStringLiteral("Where chance begins"));
            QVERIFY(!box->isHidden() && !box->parentWidget()->isHidden());
            QTest::mouseClick(group.findChild<QToolButton*>(), Qt::LeftButton);
            QVERIFY(box->parentWidget()->isHidden());
        }
        SettingsGroup again(QStringLiteral("Split"), QStringLiteral("test"));
        QVERIFY(again.form()->parentWidget()->isHidden());
    }

    void statusStripShowsEveryJob() {
        StatusStrip strip;
        QSignalSpy ended(&strip, &StatusStrip::endRequested);
        strip.setJob(QStringLiteral("a"), QStringLiteral("Reading"), 1, 4);
        strip.setJob(QStringLiteral("b"), QStringLiteral("Training"), 0, 0, StatusStrip::End::Stop);
        const auto bars = strip.findChildren<QProgressBar*>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0]->value() * 4, bars[0]->maximum());
        QCOMPARE(bars[1]->maximum(), 0);  // not known
        for (auto* button : strip.findChildren<QToolButton*>()) {
            if (button->accessibleName() == QStringLiteral("Cancel")) QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.first().first().toString(), QStringLiteral("a"));
        strip.setJob(QStringLiteral("a"), QString(), 0, 0);
        QVERIFY(!strip.hasJob(QStringLiteral("a")));
        QVERIFY(strip.hasJob(QStringLiteral("b")));
    }

    void imageViewZoomsAboutTheCursorAndFitsAgain() {
        ImageView view;
        view.resize(400, 300);
        QImage image(800, 600, QImage::Format_RGB888);
        image.fill(Qt::blue);
        view.setImage(image);
        QCOMPARE(view.zoom(), 0.5);
        view.zoomBy(2, QPointF(0, 0));  // the corner stays in the corner
        QCOMPARE(view.zoom(), 1.0);
        image.setPixelColor(0, 0, Qt::red);
        view.setImage(image);
        QCOMPARE(view.zoom(), 1.0);  // of the same size: stays where it is
        QCOMPARE(view.grab().toImage().pixelColor(0, 0), QColor(Qt::red));
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), 0.5);
        view.zoomBy(1e9, QPointF(10, 10));
        QVERIFY(view.zoom() <= 40);
        view.zoomBy(1e-9, QPointF(10, 10));
        QCOMPARE(view.zoom(), 0.5);
    }

    void plotSavesPicturesAndData() {
        Plot plot(QStringLiteral("Loss"));
        plot.resize(300, 200);
        plot.setData([] { return QList<QStringList>{{"epoch", "loss, mean"}, {"1", "0.5"}}; });
        const auto path = [this](const char* name) { return home_.text(name); };
        for (const char* name : {"a.png", "a.pdf", "a.svg", "a.csv"}) {
            QVERIFY2(plot.saveAs(path(name)), name);
            QVERIFY(QFile(path(name)).size() > 0);
        }
        QFile csv(path("a.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), QByteArray("epoch,\"loss, mean\"\n1,0.5\n"));
        QVERIFY(!plot.saveAs(path("no such folder/a.csv")));
    }

    void plotFollowsThePaletteAndReadsOut() {
        applyTheme(ColourScheme::Light, 1.0);
        Plot plot(QStringLiteral("Loss"));
        plot.resize(300, 200);
        int restyled = 0;
        plot.setRestyle([&] { ++restyled; });
        plot.setReadout([](double x, double) { return QStringLiteral("epoch %1").arg(std::lround(x)); });
        plot.xAxis->setRange(0, 10);
        plot.show();
        plot.replot();
        const QColor before = plot.xAxis->tickLabelColor();
        applyTheme(ColourScheme::Dark, 1.0);
        QVERIFY(QTest::qWaitFor([&] { return restyled > 1; }));
        QVERIFY(plot.xAxis->tickLabelColor() != before);
        QTest::mouseMove(&plot, QPoint(int(plot.xAxis->coordToPixel(5)), 80));
        const auto* readout = qobject_cast<QCPItemText*>(plot.item(0));
        QVERIFY(QTest::qWaitFor([&] { return readout->visible(); }));
        QCOMPARE(readout->text(), QStringLiteral("epoch 5"));
    }

    void reportNamesClassesAndProblems() {
        auto dataset = std::make_shared<Dataset>();
        dataset->format = "ham10000";
        dataset->name = "Mine";
        dataset->classes = {"mel", "nv"};
        for (int i = 0; i < 3; ++i)
            dataset->samples.push_back(
                {std::to_string(i), {}, "L" + std::to_string(i), {}, i % 2, {}, {}, {}, {}, {}, {}, {}});
        dataset->problems.push_back({Problem::Kind::MissingFile,
                                     "x",
                                     {MessageId::ProblemMissingFile, {{"id", "x"}}},
                                     {MessageId::ActionLeftOut, {}}});
        OpenReportDialog dialog(dataset);
        const auto tables = dialog.findChildren<QTableView*>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0]->model()->index(0, 0).data().toString(), QStringLiteral("mel · melanoma"));
        QCOMPARE(tables[0]->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(tables[1]->model()->index(0, 0).data().toString(), messageText(dataset->problems[0].what));
        QSignalSpy columns(&dialog, &OpenReportDialog::nameColumnsRequested);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::mouseClick(buttonWithText<QPushButton>(&dialog, QStringLiteral("&Name columns…")), Qt::LeftButton);
        QCOMPARE(columns.count(), 1);
        QCOMPARE(rejected.count(), 1);
    }

    void columnsAreGuessedAndChecked() {
        CsvColumnsDialog dialog(
            {{pathFromUtf8("t.csv"), {"photo", "patient_id", "diagnosis"}, {{"a.jpg", "1", "mel"}}}});
        QCOMPARE(dialog.columns().image, std::string("photo"));
        QCOMPARE(dialog.columns().label, std::string("diagnosis"));
        QCOMPARE(dialog.columns().patient, std::string("patient_id"));
        QVERIFY(dialog.columns().lesion.empty());
        auto* open = buttonWithText<QPushButton>(&dialog, QStringLiteral("&Open"));
        QVERIFY(open->isEnabled());
        dialog.findChildren<QComboBox*>()[2]->setCurrentText(QStringLiteral("photo"));  // class = image
        QVERIFY(!open->isEnabled());
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestFrame)
#include "tst_Frame.moc"
