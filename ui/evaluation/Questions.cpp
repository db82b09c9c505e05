#include "ui/evaluation/Questions.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <QCoreApplication>

namespace lesion {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Question", text);
}

void measure(Question& question) {
    question.roc = rocCurve(question.scores);
    question.precisionRecall = precisionRecallCurve(question.scores);
    question.auc = areaUnderRoc(question.scores);
    question.averagePrecision = averagePrecision(question.scores);
}

}  // namespace

QStringList classNamesOf(const std::vector<std::string>& classes) {
    QStringList names;
    for (const std::string& name : classes) names << toQString(name);
    return names;
}

std::vector<Question> questionsOf(const Predictions& predictions) {
    std::vector<Question> questions;
    if (const std::vector<int> malignant = malignantClasses(predictions.classes); malignant.size() > 1) {
        Question question;
        question.name = words(QT_TRANSLATE_NOOP("Question", "malignant"));
        question.title = words(QT_TRANSLATE_NOOP("Question", "malignant against benign"));
        question.positive = question.name;
        question.negative = words(QT_TRANSLATE_NOOP("Question", "benign"));
        question.scores = groupAgainstRest(predictions, malignant);
        measure(question);
        questions.push_back(std::move(question));
    }
    const QStringList names = classNamesOf(predictions.classes);
    for (int i = 0; i < int(names.size()); ++i) {
        Question question;
        question.name = question.className = names[i];
        question.positive = fullClassText(names[i]);
        question.title = words(QT_TRANSLATE_NOOP("Question", "%1 against the rest")).arg(question.positive);
        question.negative = words(QT_TRANSLATE_NOOP("Question", "another class"));
        question.scores = oneAgainstRest(predictions, i);
        measure(question);
        questions.push_back(std::move(question));
    }
    return questions;
}

CurveChart::Curve curveOf(const Question& question, CurveChart::Kind kind, const QStringList& classes) {
    CurveChart::Curve curve;
    curve.name = question.name;
    curve.points = kind == CurveChart::Kind::Roc ? question.roc : question.precisionRecall;
    curve.area = kind == CurveChart::Kind::Roc ? question.auc : question.averagePrecision;
    if (!question.scores.scores.empty())
        curve.positiveShare = double(question.scores.positives()) / double(question.scores.scores.size());
    if (question.className.isEmpty()) {
        curve.colour = [](const QPalette& palette) { return palette.color(QPalette::Text); };
    } else {
        curve.colour = [name = question.className, classes](const QPalette&) { return classColour(name, classes); };
    }
    return curve;
}

}  // namespace lesion
