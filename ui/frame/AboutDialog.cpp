#include "ui/frame/AboutDialog.h"

#include "core/model/Classifier.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <qcustomplot.h>
#include <spdlog/version.h>
#include <nlohmann/json.hpp>
#include <opencv2/core/version.hpp>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lesion {

namespace {

QTextBrowser* page(const QString& html, const QString& name, QWidget* parent) {
    auto* text = new QTextBrowser(parent);
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    text->setAccessibleName(name);
    return text;
}

QString aboutText() {
    return AboutDialog::tr(
        "<p>Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained "
        "network, an honest judgement of it, and a probability for each class of a new photograph.</p>"
        "<p><b>For research and teaching. Not a medical device.</b> What it says of a photograph is no "
        "diagnosis and must not replace one.</p>"
        "<p>Nothing leaves this computer: images are neither sent nor fetched. The network is used only for "
        "published weights, when you press Download there.</p>"
        "<p>LesionLab is free software: you may redistribute and change it under the terms of the GNU General "
        "Public License, version 3 or (at your choice) any later version. It comes without any warranty. See "
        "<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">the licence</a>.</p>");
}

QString librariesText() {
    const auto row = [](const QString& name, const QString& version, const QString& licence, const QString& address) {
        return QStringLiteral("<tr><td><a href=\"%4\">%1</a></td><td>%2</td><td>%3</td></tr>")
            .arg(name, version, licence, address);
    };
    const QString json = QStringLiteral("%1.%2.%3")
                             .arg(NLOHMANN_JSON_VERSION_MAJOR)
                             .arg(NLOHMANN_JSON_VERSION_MINOR)
                             .arg(NLOHMANN_JSON_VERSION_PATCH);
    const QString log = QStringLiteral("%1.%2.%3").arg(SPDLOG_VER_MAJOR).arg(SPDLOG_VER_MINOR).arg(SPDLOG_VER_PATCH);
    return QStringLiteral(
               "<table cellpadding=\"4\"><tr><th align=\"left\">%1</th><th align=\"left\">%2</th>"
               "<th align=\"left\">%3</th></tr>")
               .arg(AboutDialog::tr("Library"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")) +
           row(QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0"),
               QStringLiteral("https://www.qt.io")) +
           row(QStringLiteral("LibTorch"), toQString(torchVersion()), QStringLiteral("BSD-3-Clause"),
               QStringLiteral("https://pytorch.org")) +
           row(QStringLiteral("OpenCV"), QStringLiteral(CV_VERSION), QStringLiteral("Apache-2.0"),
               QStringLiteral("https://opencv.org")) +
           row(QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR),
               QStringLiteral("GPL-3.0-or-later"), QStringLiteral("https://www.qcustomplot.com")) +
           row(QStringLiteral("JSON for Modern C++"), json, QStringLiteral("MIT"),
               QStringLiteral("https://github.com/nlohmann/json")) +
           row(QStringLiteral("spdlog"), log, QStringLiteral("MIT"),
               QStringLiteral("https://github.com/gabime/spdlog")) +
           row(QStringLiteral("expected"), QString(), QStringLiteral("CC0-1.0"),
               QStringLiteral("https://github.com/TartanLlama/expected")) +
           row(QStringLiteral("CLI11"), QString(), QStringLiteral("BSD-3-Clause"),
               QStringLiteral("https://github.com/CLIUtils/CLI11")) +
           QStringLiteral("</table>");
}

QString dataText() {
    return AboutDialog::tr(
        "<p><b>HAM10000</b>: P. Tschandl, C. Rosendahl, H. Kittler, \"The HAM10000 dataset, a large collection of "
        "multi-source dermatoscopic images of common pigmented skin lesions\", Scientific Data 5, 180161 (2018), "
        "<a href=\"https://doi.org/10.7910/DVN/DBW86T\">doi:10.7910/DVN/DBW86T</a>. Licence: CC BY-NC 4.0, so no "
        "commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best "
        "treated alike.</p>"
        "<p><b>ImageNet weights</b> of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images "
        "are for non-commercial research.</p>"
        "<p><b>Synthetic lesions</b>: drawn by this program from a seed. They show no patients, and nothing learnt "
        "from "
        "them holds for patients.</p>");
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About LesionLab"));
    auto* title = new QLabel(QStringLiteral("LesionLab %1").arg(QStringLiteral(LESIONLAB_VERSION)), this);
    QFont large = font();
    large.setPointSizeF(std::max(1.0, font().pointSizeF()) * 1.4);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(page(aboutText(), tr("About"), tabs), tr("&About"));
    tabs->addTab(page(librariesText(), tr("Libraries"), tabs), tr("&Libraries"));
    tabs->addTab(page(dataText(), tr("Data"), tabs), tr("&Data"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 36, em * 28);
}

}  // namespace lesion
