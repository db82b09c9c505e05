#include "app/window/ReportArgument.h"
#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/model/ChosenTorch.h"
#include "ui/frame/Language.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/QtLog.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <string_view>

namespace {

constexpr std::size_t logBytes = 2 * 1024 * 1024;
constexpr std::size_t logFiles = 3;

/// The log of the window goes to a file; where that cannot be written, to stderr, and the program works all the same.
void startLog() {
    try {
        const auto file = lesion::dataFolder() / "log" / "lesionlab.log";
        const auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), logBytes, logFiles);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("lesionlab", sink));
        spdlog::flush_on(spdlog::level::warn);
    } catch (const std::exception& error) {
        spdlog::warn("no log file: {}", error.what());
    }
    lesion::logQtMessages();
}

/// Portable use and tests keep the settings beside everything else.
void chooseSettingsFolder() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (qEnvironmentVariableIsSet("LESIONLAB_HOME")) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, qEnvironmentVariable("LESIONLAB_HOME"));
    }
}

/// A report is written without a window, so on a machine without a screen as well.
void needNoScreenForReports(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const bool report = std::string_view(argv[i]).substr(0, 8) == "--report";
        if (report && !lesion::hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    lesion::startWithChosenTorch(argv);
    lesion::keepMemoryBetweenBatches();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    needNoScreenForReports(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
    QCoreApplication::setApplicationName(QStringLiteral("LesionLab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LESIONLAB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lesionlab"));
    chooseSettingsFolder();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Train, judge and use skin-lesion classifiers, for research and "
                       "teaching. Not a medical device."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption synthetic(QStringLiteral("synthetic"), QStringLiteral("Open the synthetic lesions."));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Start on page <1-5>."), QStringLiteral("N"));
    const QCommandLineOption report(QStringLiteral("report"),
                                    QStringLiteral("Write the report of a run, without a window."),
                                    QStringLiteral("RUN"));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("The file that --report writes."),
                                 QStringLiteral("FILE.pdf"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("The data set's folder for --report (default: the run's own)."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption thorough(QStringLiteral("thorough"),
                                      QStringLiteral("For --report: also near-duplicates, skin tone and the source."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("The window's language for this time: en, ru, kk, de or zh_CN."),
                                      QStringLiteral("CODE"));
    parser.addOptions({synthetic, page, report, out, data, thorough, language});
    parser.addPositionalArgument(QStringLiteral("paths"),
                                 QStringLiteral("A project, a data set's folder, or images to diagnose."),
                                 QStringLiteral("[paths…]"));
    parser.process(application);
    startLog();
    if (parser.isSet(report)) {
        return lesion::writeReport(
            {parser.value(report), parser.value(out), parser.value(data), parser.isSet(thorough)});
    }

    lesion::useLanguage(
        lesion::languageFor(parser.isSet(language) ? parser.value(language) : lesion::languageSetting()));
    lesion::MainWindow window;
    if (parser.isSet(synthetic)) {
        window.openSynthetic();
    } else if (!parser.positionalArguments().isEmpty()) {
        window.open(parser.positionalArguments());
    } else {
        window.openLast();
        window.offerTour();
    }
    const int wanted = parser.value(page).toInt();
    if (wanted >= 1 && wanted <= 5) window.showPage(lesion::MainWindow::PageIndex(wanted - 1));
    window.show();
    return QApplication::exec();
}
