#include "ui/learning/Fuzzy.h"

#include <algorithm>
#include <QStringList>

namespace lesion {

namespace {

/// Lower case and without the marks on letters, so that "evaluacion" finds "evaluación".
QString folded(const QString& text) {
    QString bare;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark()) bare += letter.toCaseFolded();
    return bare;
}

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Whole, at the best place.
int wholeScore(const QString& word, const QString& text) {
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int start = at == 0 ? 60 : startsWord(text, at) ? 40 : 0;
        best = std::max(best, 100 + start);
    }
    return best;
}

/// Its letters in order. Letters at the start of a word or beside the letter before count more; what does not touch the
/// start of a word at all is too far-fetched.
int letterScore(const QString& word, const QString& text) {
    int score = 0;
    qsizetype last = -2;
    for (qsizetype i = 0; i < word.size(); ++i) {
        qsizetype at = -1;
        for (qsizetype place = std::max<qsizetype>(last + 1, 0); place < text.size(); ++place) {
            if (text[place] != word[i]) continue;
            const bool good = startsWord(text, place) || place == last + 1;
            if (at < 0 || good) at = place;
            if (good) break;
        }
        if (at < 0 || (i == 0 && !startsWord(text, at))) return 0;
        score += startsWord(text, at) ? 8 : at == last + 1 ? 5 : 1;
        last = at;
    }
    return score >= 4 * int(word.size()) ? std::min(score, 90) : 0;
}

}  // namespace

int fuzzyScore(const QString& typed, const QString& text) {
    const QString where = folded(text);
    int total = 1;
    for (const QString& word : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int whole = wholeScore(word, where);
        const int score = whole > 0 ? whole : letterScore(word, where);
        if (score == 0) return 0;
        total += score;
    }
    return total;
}

}  // namespace lesion
