#include "app/window/ReportArgument.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/evaluation/CrossValidation.h"
#include "core/reporting/Report.h"
#include "ui/evaluation/ReportPdf.h"

#include <iostream>

namespace lesion {

namespace {

std::filesystem::path pathOf(const QString& text) {
    return pathFromUtf8(text.toStdString());
}

Result<std::shared_ptr<const Dataset>> dataOf(const Run& run, const QString& typed) {
    const auto folder = typed.isEmpty() ? pathFromUtf8(run.datasetFolder) : pathOf(typed);
    std::error_code ignored;
    if (typed.isEmpty() && !std::filesystem::is_directory(folder, ignored)) {
        std::cerr << toEnglish({MessageId::DatasetMoved, {{"path", run.datasetFolder}}}) << '\n';
        return nullptr;
    }
    auto opened = openDataset(folder);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    return std::make_shared<const Dataset>(std::move(*opened));
}

QString commandOf(const ReportArgument& argument) {
    QString command = QStringLiteral("lesionlab --report %1 --out %2").arg(argument.run, argument.out);
    if (!argument.data.isEmpty()) command += QStringLiteral(" --data %1").arg(argument.data);
    if (argument.thorough) command += QStringLiteral(" --thorough");
    return command;
}

Result<void> report(const ReportArgument& argument) {
    const auto folder = pathOf(argument.run);
    const bool folds = isCrossValidation(folder);
    const auto run = loadRun(folds ? folder / "fold-1" : folder);
    if (!run) return tl::unexpected(run.error());
    auto opened = dataOf(*run, argument.data);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    ReportOptions options;
    options.assessment.thorough = argument.thorough;
    options.command = commandOf(argument).toStdString();
    options.text = toEnglish;
    const auto input = folds ? reportOfCrossValidation(folder, std::move(*opened), options)
                             : reportOfRun(*run, std::move(*opened), options);
    if (!input) return tl::unexpected(input.error());
    const auto html = reportHtml(*input);
    if (!html) return tl::unexpected(html.error());
    const auto file = pathOf(argument.out);
    const bool page = argument.out.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const auto written = page ? writeFile(file, std::string_view(*html)) : writeReportPdf(*html, file);
    if (!written) return written;
    std::cout << "Report: " << toUtf8(file) << '\n';
    if (input->assessment.judged.external || folds) return {};  // the model card tells of one model and its own data
    if (const auto card = writeModelCard(*input)) {
        std::cout << "Model card: " << toUtf8(modelCardFile(*run)) << '\n';
    } else {
        std::cerr << toEnglish(card.error().message) << '\n';
    }
    return {};
}

}  // namespace

int writeReport(const ReportArgument& argument) {
    if (argument.out.isEmpty()) {
        std::cerr << "--report needs --out FILE.pdf\n";
        return 2;
    }
    const auto done = report(argument);
    if (done) return 0;
    std::cerr << toEnglish(done.error().message) << '\n';
    return 1;
}

}  // namespace lesion
