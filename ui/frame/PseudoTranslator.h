#pragma once

#include <QTranslator>

namespace lesion {

/// Turns every English sentence into one of the same words with accents, in brackets and longer by some 40 %: what is
/// cut off loses its bracket, and what never went through the translators stands there without accents. It exists to
/// look at the window as a language sees it that nobody has translated yet; placeholders, tags, line breaks and
/// accelerators stay as they are.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString transformed(const QString& source);
};

}  // namespace lesion
