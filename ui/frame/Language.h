#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace lesion {

/// The window's language: sentences, plural forms, numbers, dates and the direction of the layout, in one place, so
/// that they always change together. Catalogues are resources (:/i18n/lesionlab_<code>.qm); a translator's own, in the
/// folder that the environment variable LESIONLAB_TRANSLATIONS names, come before them. Call from the window's thread.

struct Language {
    QString code;  ///< "de", "zh_CN"; "pseudo" where the environment asks for it
    QString name;  ///< in itself: "Deutsch"
};

/// English first, then those with a complete catalogue. With LESIONLAB_PSEUDO=rtl (or ltr) in the environment also one
/// that lengthens and accents the English sentences, to find what is cut off, mirrored wrongly, or not translated.
QList<Language> languages();

/// What the user chose (QSettings "view/language"); empty: as the system.
QString languageSetting();
void storeLanguageSetting(const QString& code);

/// Of languages(), what a setting means here: an empty one the first of the system's languages that there is.
QString languageFor(const QString& setting);
/// How numbers and dates are written in that language: the system's own way where it speaks that language.
QLocale localeFor(const QString& code);

/// Sentences of `code`, and of Qt's own buttons and dialogs; the default locale and the layout's direction with them.
/// Widgets that exist keep their texts: build them anew. What is not translated stays English.
void useLanguage(const QString& code);
/// What was said before useLanguage() was called last, as the language that is used now says it; the text itself where
/// that is not known. For the few texts that outlive their widgets.
QString saidAnew(const QString& text);

}  // namespace lesion
