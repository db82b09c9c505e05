#include "ui/diagnosis/DiagnosisSettings.h"

#include "ui/frame/MessageText.h"

#include <QSettings>

namespace lesion {

namespace {

const QString levelKey = QStringLiteral("diagnosis/setLevel");
const QString sensitivityKey = QStringLiteral("diagnosis/sensitivity");
const QString prevalenceKey = QStringLiteral("diagnosis/prevalence");
const QString malignantKey = QStringLiteral("diagnosis/malignant");

/// What is stored, if it lies inside; settings are files that anyone may edit.
double inside(const QString& key, double least, double most, double otherwise) {
    bool number = false;
    const double value = QSettings().value(key, otherwise).toDouble(&number);
    return number && value >= least && value <= most ? value : otherwise;
}

}  // namespace

DiagnosisOptions storedDiagnosisOptions() {
    DiagnosisOptions options;
    options.level = inside(levelKey, 0.5, 0.999, options.level);
    options.sensitivity = inside(sensitivityKey, 0.5, 1, options.sensitivity);
    if (const double prevalence = inside(prevalenceKey, 0.0001, 0.9999, 0); prevalence > 0)
        options.prevalence = prevalence;
    for (const QString& name : QSettings().value(malignantKey).toStringList())
        options.malignant.push_back(fromQString(name));
    return options;
}

void storeDiagnosisOptions(const DiagnosisOptions& options) {
    QSettings settings;
    settings.setValue(levelKey, options.level);
    settings.setValue(sensitivityKey, options.sensitivity);
    settings.setValue(prevalenceKey, options.prevalence.value_or(0));
    QStringList names;
    for (const std::string& name : options.malignant) names << toQString(name);
    settings.setValue(malignantKey, names);
}

}  // namespace lesion
