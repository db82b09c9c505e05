#pragma once

#include <memory>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTranslator>
#include <vector>

namespace lesion {

/// Speaks for all catalogues of a language, and remembers what each sentence was made from: what is still to be seen
/// when another language is chosen (steps that can be undone, an open message) can then be said in that one.
class SpokenTexts : public QTranslator {
    Q_OBJECT

public:
    /// Takes the language's locale from QLocale's default.
    explicit SpokenTexts(QObject* parent = nullptr);
    /// The first one that knows a sentence says it.
    void add(std::unique_ptr<QTranslator> catalogue);
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// What was said by this one, as the language that is used now says it: with its values, which may be sentences
    /// themselves. The text itself where it was not said here.
    QString saidAnew(const QString& text) const;

private:
    struct Source {
        QByteArray context;
        QByteArray text;
        QByteArray disambiguation;
    };
    QString withValues(const QString& text) const;
    QString fill(const Source& source, const QHash<QString, QString>& values) const;
    QString valueAnew(const QString& value) const;

    QLocale locale_;
    std::vector<std::unique_ptr<QTranslator>> catalogues_;
    mutable QMutex mutex_;  ///< tr() may be called in any thread
    mutable QHash<QString, Source> sources_;
};

}  // namespace lesion
