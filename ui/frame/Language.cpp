#include "ui/frame/Language.h"

#include "ui/frame/PseudoTranslator.h"
#include "ui/frame/SpokenTexts.h"

#include <algorithm>
#include <memory>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

/// In a static library resources are linked only when asked for, and that outside every namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace lesion {

namespace {

const QString settingKey = QStringLiteral("view/language");
const QString pseudoCode = QStringLiteral("pseudo");
const QString english = QStringLiteral("en");
const QString ours = QStringLiteral("languageOfTheWindow");  ///< the name of what is installed here
const QString before = QStringLiteral("languageBefore");     ///< of what was installed until then
const QString stem = QStringLiteral("lesionlab_");

QStringList catalogueFolders() {
    initTranslations();
    const QString own = qEnvironmentVariable("LESIONLAB_TRANSLATIONS");
    return own.isEmpty() ? QStringList{QStringLiteral(":/i18n")} : QStringList{own, QStringLiteral(":/i18n")};
}

bool pseudoWanted() {
    return qEnvironmentVariableIsSet("LESIONLAB_PSEUDO");
}

bool pseudoMirrored() {
    return qEnvironmentVariable("LESIONLAB_PSEUDO") != QLatin1String("ltr");
}

QString ownName(const QString& code) {
    if (code == english) return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

SpokenTexts* spoken(const QString& name) {
    return QCoreApplication::instance()->findChild<SpokenTexts*>(name, Qt::FindDirectChildrenOnly);
}

std::unique_ptr<QTranslator> catalogue(const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    return translator->load(name, folder) ? std::move(translator) : nullptr;
}

void addCatalogues(SpokenTexts& texts, const QString& code) {
    if (code == pseudoCode) return texts.add(std::make_unique<PseudoTranslator>());
    for (const QString& folder : catalogueFolders()) {
        auto own = catalogue(stem + code, folder);
        if (!own) continue;
        texts.add(std::move(own));
        break;
    }
    if (auto qt = catalogue(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        texts.add(std::move(qt));
}

}  // namespace

QList<Language> languages() {
    QStringList codes;
    for (const QString& folder : catalogueFolders())
        for (QString name : QDir(folder).entryList({stem + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
            codes << name.remove(stem).remove(QStringLiteral(".qm"));
    codes.removeDuplicates();
    codes.removeAll(english);
    codes.sort();
    QList<Language> all{{english, ownName(english)}};
    for (const QString& code : codes) all.append({code, ownName(code)});
    if (pseudoWanted())
        all.append({pseudoCode, pseudoMirrored() ? QStringLiteral("Pseudo (right to left)")
                                                 : QStringLiteral("Pseudo (left to right)")});
    return all;
}

QString languageSetting() {
    return QSettings().value(settingKey).toString();
}

void storeLanguageSetting(const QString& code) {
    QSettings().setValue(settingKey, code);
}

QString languageFor(const QString& setting) {
    const QList<Language> known = languages();
    const auto has = [&](const QString& code) {
        return std::any_of(known.begin(), known.end(), [&](const Language& one) { return one.code == code; });
    };
    if (!setting.isEmpty() && has(setting)) return setting;
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const Language& one : known) {
            if (one.code == pseudoCode) continue;
            const QLocale other(one.code);
            // Traditional Chinese is another script, and the simplified one no help to who reads it.
            if (locale.language() == other.language() && locale.script() == other.script()) return one.code;
        }
    }
    return english;
}

QLocale localeFor(const QString& code) {
    if (code == pseudoCode) return QLocale(QLocale::German);  // a comma shows numbers that did not go by the locale
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    const bool same = system.language() == locale.language() && system.script() == locale.script();
    return same ? system : locale;
}

void useLanguage(const QString& code) {
    delete spoken(before);
    if (SpokenTexts* last = spoken(ours)) {
        QCoreApplication::removeTranslator(last);
        last->setObjectName(before);
    }
    QLocale::setDefault(localeFor(code));
    QGuiApplication::setLayoutDirection(code == pseudoCode ? (pseudoMirrored() ? Qt::RightToLeft : Qt::LeftToRight)
                                                           : QLocale(code).textDirection());
    auto* texts = new SpokenTexts(QCoreApplication::instance());
    texts->setObjectName(ours);
    addCatalogues(*texts, code);
    QCoreApplication::installTranslator(texts);
}

QString saidAnew(const QString& text) {
    const SpokenTexts* last = spoken(before);
    return last ? last->saidAnew(text) : text;
}

}  // namespace lesion
