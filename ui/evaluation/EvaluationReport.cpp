#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/reporting/Report.h"
#include "ui/evaluation/ComparisonPanel.h"
#include "ui/evaluation/EvaluationParts.h"
#include "ui/evaluation/ReportPdf.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace lesion {

namespace {

QString quoted(const QString& path) {
    return path.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(path) : path;
}

/// What repeats these figures on the command line. A report there is of the test part or of a whole other data set;
/// other parts are what `evaluate` judges.
QString commandFor(const JudgeRequest& shown, const Judged& judged, bool thorough, const QString& file) {
    QString data = shown.otherData;
    if (data.isEmpty() && shown.opened) data = toQString(toUtf8(shown.opened->folder));
    QString command;
    if (!judged.folds.empty() || (shown.plain() && (judged.external || judged.part == Part::Test))) {
        command = QStringLiteral("lesionlab-cli report %1 --out %2").arg(quoted(shown.run), quoted(file));
        if (!data.isEmpty()) command += QStringLiteral(" --data %1").arg(quoted(data));
    } else {
        const QString part = judged.part ? toQString(std::string(toString(*judged.part))) : QStringLiteral("all");
        command = QStringLiteral("lesionlab-cli evaluate --model %1").arg(quoted(shown.run));
        for (const QString& member : shown.members) command += QStringLiteral(" --model %1").arg(quoted(member));
        command += QStringLiteral(" --data %1").arg(quoted(data));
        if (!judged.external) command += QStringLiteral(" --split %1").arg(part);
        if (shown.looks > 1) command += QStringLiteral(" --tta %1").arg(shown.looks);
    }
    return thorough ? command + QStringLiteral(" --thorough") : command;
}

/// How several looks or models were combined, for the report, which is English; empty for the plain answer.
std::string predictorFor(const JudgeRequest& shown) {
    std::string sentence;
    if (shown.looks > 1) {
        sentence = "Each answer is the mean over " + std::to_string(shown.looks) +
                   " turned and mirrored views of the image (test-time augmentation).";
    }
    if (shown.members.isEmpty()) return sentence;
    QStringList names{QFileInfo(shown.run).fileName()};
    for (const QString& member : shown.members) names << QFileInfo(member).fileName();
    if (!sentence.empty()) sentence += ' ';
    return sentence + "Probabilities are the mean over the models of the runs " +
           fromQString(names.join(QStringLiteral(", "))) + " (an ensemble).";
}

/// Whether these are the run's plain answers on its own test part, which other runs can be compared with.
bool isOwnTest(const JudgeRequest& shown, const Judged& judged) {
    return shown.plain() && judged.run && !judged.external && judged.part == Part::Test;
}

/// The runs that the Compare tab shows beside this one, so that the report tells of them too.
std::optional<RunComparison> comparedWith(const JudgeRequest& shown, const Judged& judged, const RunComparison& all) {
    if (!isOwnTest(shown, judged) || all.runs.size() < 2) return std::nullopt;
    return all.runs.front().folder == judged.run->folder ? std::optional(all) : std::nullopt;
}

/// Writes the page and, of a run's own answers on its test part, the model card beside its model.
Result<void> writeReport(const Assessment& assessment, const std::shared_ptr<const Dataset>& opened,
                         const ReportOptions& options, const std::filesystem::path& file, const StopToken& stop,
                         const Progress& progress) {
    const ReportInput input = reportInput(assessment, opened, options);
    const auto html = reportHtml(input, stop);
    if (!html) return tl::unexpected(html.error());
    const bool paper = toQString(toUtf8(file.extension())).compare(QLatin1String(".pdf"), Qt::CaseInsensitive) == 0;
    auto written = paper ? writeReportPdf(*html, file, stop, progress) : writeFile(file, std::string_view(*html));
    if (!written) return written;
    const Judged& judged = assessment.judged;
    const bool ownTest = judged.run && !judged.external && judged.part == Part::Test;
    if (ownTest && options.predictor.empty()) return writeModelCard(input);
    return {};
}

}  // namespace

void EvaluationPage::Parts::askForReport() {
    if (shown.run.isEmpty()) return;
    const QString key = QStringLiteral("folders/report");
    auto* dialog = new QFileDialog(page, tr("Save the report"), QSettings().value(key).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString pdf = tr("PDF document (*.pdf)");
    dialog->setNameFilters({tr("Web page (*.html)"), pdf});
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, pdf](const QString& filter) {
        dialog->setDefaultSuffix(filter == pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    dialog->selectFile(QFileInfo(shown.run).fileName());
    dialog->setDefaultSuffix(QStringLiteral("html"));
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this, key](const QString& file) {
        QSettings().setValue(key, QFileInfo(file).absolutePath());
        page->saveReport(file);
    });
    dialog->open();
}

void EvaluationPage::saveReport(const QString& file) {
    Parts& p = *parts_;
    if (p.shown.run.isEmpty()) return;
    messages()->clear();
    const auto assessment = p.view->assessment();
    // Of another data set nothing is known but as it was judged.
    const auto opened = assessment->judged.external ? assessment->judged.dataset : p.shown.opened;
    ReportOptions options;
    options.comparison = comparedWith(p.shown, assessment->judged, p.view->comparison()->comparison());
    options.command =
        fromQString(commandFor(p.shown, assessment->judged, assessment->thorough, QFileInfo(file).fileName()));
    if (options.comparison) {
        for (std::size_t i = 1; i < options.comparison->runs.size(); ++i)
            options.command +=
                " --compare " + fromQString(quoted(toQString(toUtf8(options.comparison->runs[i].folder))));
    }
    options.predictor = predictorFor(p.shown);
    options.text = toEnglish;
    const int asked = p.beginWork(p.reporting, tr("Writing the report"));
    runAsync(
        p.document->pool(), this,
        [assessment, opened, options, file, stop = p.reporting.stop,
         progress = p.workProgress(&Parts::reporting, asked)] {
            return writeReport(*assessment, opened, options, pathFromUtf8(fromQString(file)), stop, progress);
        },
        [this, asked, file](const Result<void>& written) {
            if (!parts_->endWork(parts_->reporting, asked)) return;
            if (written)
                return messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file), tr("Open"),
                                        [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
            if (written.error().message.id != MessageId::Stopped) messages()->show(written.error());
        });
}

}  // namespace lesion
