#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace lesion {

/// One text of the user guide.
struct HelpTopic {
    QString id;     ///< its file under resources/help/<language>/ without .md: "train", "lessons/leakage"
    QString title;  ///< its first line
    QString text;   ///< Markdown, without the title

    bool isLesson() const { return id.startsWith(QLatin1String("lessons/")); }
};

/// The user guide as it lies in the program: what F1 shows, what lessons say, what the palette finds. In the window's
/// language as far as someone has translated it, text by text; else in English.
class HelpLibrary {
public:
    /// `language`: a locale's name, as de_DE; empty: the window's.
    explicit HelpLibrary(const QString& language = {});

    const std::vector<HelpTopic>& topics() const { return topics_; }  ///< in the order of contents.txt
    const HelpTopic* find(const QString& id) const;                   ///< null: none
    /// Topics that hold every word, those with a word in their title first. Without a word: all.
    std::vector<const HelpTopic*> search(const QString& words) const;
    /// The sentence around the first of the words, without marks; empty: none is in the text.
    static QString excerpt(const HelpTopic& topic, const QString& words);

private:
    std::vector<HelpTopic> topics_;
};

}  // namespace lesion
