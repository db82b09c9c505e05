#pragma once

#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

/// The real command line, run as a script would, in a home of its own.
namespace cli {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;

    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
    /// Each line of standard output as JSON.
    std::vector<nlohmann::json> lines() const {
        std::vector<nlohmann::json> documents;
        for (const auto& line : out.trimmed().split('\n')) {
            documents.push_back(nlohmann::json::parse(line.toStdString(), nullptr, false));
        }
        return documents;
    }
};

inline QString program() {
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../app/lesionlab-cli");
}

inline void prepare(QProcess& process, const QTemporaryDir& folder) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LESIONLAB_HOME", folder.filePath("home"));
    environment.remove("LESIONLAB_WEIGHTS");
    environment.insert("OMP_WAIT_POLICY", "PASSIVE");  // tests share the cores; spinning threads would take them away
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
}

inline Outcome run(const QTemporaryDir& folder, const QStringList& arguments) {
    QProcess process;
    prepare(process, folder);
    process.start(program(), arguments);
    Outcome outcome;
    if (!process.waitForFinished(120000)) return outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

/// Settings as the commands take them; `pairs`: key=value.
inline QStringList settings(const QStringList& pairs) {
    QStringList arguments;
    for (const QString& pair : pairs) arguments << "--set" << pair;
    return arguments;
}

/// A seed-cnn so small that an epoch takes a fraction of a second.
inline QStringList tiny(const QStringList& more) {
    return QStringList{"--preset", "seed-cnn"} +
           settings(QStringList{"input_size=32", "sampling=none", "device=cpu", "batch_size=16"} + more);
}

/// Inherited by tests of the command line: a folder of their own in which the program runs.
class OwnFolder {
protected:
    Outcome run(const QStringList& arguments) const { return cli::run(folder_, arguments); }
    /// Synthetic lesions in the folder "data".
    Outcome draw(int images, int seed = 4) const {
        return run({"dataset", "synthetic", "--out", "data", "--images", QString::number(images), "--seed",
                    QString::number(seed), "--json"});
    }
    /// A training on them as tiny() says.
    Outcome train(const QString& out, const QStringList& more) const {
        return run(QStringList{"train", "--data", "data", "--out", out, "--json"} + tiny(more));
    }
    /// Two steps of the preset that every first training begins with; enough validation images make references.
    Outcome trainQuickly(const QString& out, const QStringList& more = {}) const {
        return run(QStringList{"train", "--data", "data", "--out", out, "--json", "--preset", "quick"} +
                   settings(QStringList{"input_size=32", "epochs=1", "max_steps=2"} + more));
    }

    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

inline std::vector<std::string> keys(const nlohmann::json& object) {
    std::vector<std::string> names;
    for (const auto& item : object.items()) names.push_back(item.key());
    return names;
}

inline bool hasKeys(const nlohmann::json& object, const std::vector<const char*>& names) {
    for (const auto* name : names) {
        if (!object.contains(name)) {
            qWarning("missing key: %s", name);
            return false;
        }
    }
    return true;
}

}  // namespace cli

/// The program ended with that status; otherwise what it said is shown.
#define COMPARE_STATUS(outcome, expected)    \
    QVERIFY2((outcome).status == (expected), \
             (QByteArray::number((outcome).status) + ": " + (outcome).err + (outcome).out).constData())
