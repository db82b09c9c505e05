#include "core/dataset/Draft.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ParallelLoop.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace lesion {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

Problem problem(Problem::Kind kind, const std::string& subject, MessageId what, Values values, MessageId action) {
    return {kind, subject, {what, std::move(values)}, {action, {}}};
}

class Finisher {
public:
    Finisher(Draft draft, const FolderScan& scan) : draft_(std::move(draft)), scan_(scan), used_(scan.images.size()) {
        dataset_.problems = std::move(draft_.problems);
    }

    Result<Dataset> run(const StopToken& stop, const Progress& progress) {
        const std::size_t rows = draft_.entries.size() + dataset_.problems.size();
        keepUsableEntries();
        if (!checkHeaders(stop, progress)) return fail(MessageId::Stopped);
        if (draft_.rowPerImage) reportImagesWithoutRow();
        if (entries_.empty()) {
            return fail(MessageId::NoUsableImages,
                        {{"path", toUtf8(scan_.folder)}, {"format", draft_.format}, {"rows", std::to_string(rows)}});
        }
        makeSamples();
        reportTwoDiagnoses();
        dataset_.format = draft_.format;
        dataset_.folder = scan_.folder;
        dataset_.synthetic = scan_.synthetic;
        dataset_.name = scan_.synthetic ? "Synthetic lesions" : toUtf8(scan_.folder.filename());
        return std::move(dataset_);
    }

private:
    void report(Problem::Kind kind, const std::string& subject, MessageId what, Values values, MessageId action) {
        dataset_.problems.push_back(problem(kind, subject, what, std::move(values), action));
    }

    void keepUsableEntries() {
        const ImageIndex index(scan_.images);
        for (const std::string& cell : draft_.badRows) {
            if (const auto image = index.find(cell)) used_[*image] = true;
        }
        std::unordered_set<std::string> seen;
        for (DraftEntry& entry : draft_.entries) {
            const std::string& id = entry.sample.id;
            if (!entry.image) entry.image = index.find(entry.cell);
            if (entry.image) used_[*entry.image] = true;
            if (!seen.insert(foldCase(id)).second) {
                report(Problem::Kind::DuplicateId, id, MessageId::ProblemDuplicateId, {{"id", id}},
                       MessageId::ActionFirstKept);
            } else if (entry.label.empty()) {
                const bool none = entry.written.empty();
                Values values{{"id", id}};
                if (!none) values.emplace_back("label", entry.written);
                report(Problem::Kind::UnknownLabel, id,
                       none ? MessageId::ProblemNoLabel : MessageId::ProblemUnknownLabel, std::move(values),
                       MessageId::ActionLeftOut);
            } else if (!entry.image) {
                report(Problem::Kind::MissingFile, id, MessageId::ProblemMissingFile, {{"id", id}},
                       MessageId::ActionLeftOut);
            } else {
                entries_.push_back(std::move(entry));
            }
        }
    }

    bool checkHeaders(const StopToken& stop, const Progress& progress) {
        std::vector<Result<ImageHeader>> headers(entries_.size());
        const auto inspect = [&](std::size_t i) { headers[i] = inspectImage(scan_.images[*entries_[i].image].file); };
        if (!parallelLoop(entries_.size(), inspect, stop, progress)) return false;
        std::vector<DraftEntry> kept;
        kept.reserve(entries_.size());
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const std::string& name = scan_.images[*entries_[i].image].name;
            if (!headers[i]) {
                dataset_.problems.push_back(imageProblem(headers[i].error(), name));
                continue;
            }
            if (!headers[i]->endMarker) {
                report(Problem::Kind::CutShort, name, MessageId::ProblemCutShort, {{"file", name}},
                       MessageId::ActionLeftOut);
                continue;
            }
            if (!headers[i]->extensionMatches) {
                report(Problem::Kind::WrongSignature, name, MessageId::ProblemWrongSignature,
                       {{"file", name}, {"found", headers[i]->format}}, MessageId::ActionKept);
            }
            kept.push_back(std::move(entries_[i]));
        }
        entries_ = std::move(kept);
        return true;
    }

    void reportImagesWithoutRow() {
        std::unordered_set<std::string_view> usedStems;
        for (std::size_t i = 0; i < used_.size(); ++i) {
            if (used_[i]) usedStems.insert(scan_.images[i].stem);
        }
        for (std::size_t i = 0; i < used_.size(); ++i) {
            const std::string& name = scan_.images[i].name;
            if (used_[i]) continue;
            if (usedStems.contains(scan_.images[i].stem)) {
                report(Problem::Kind::DuplicateId, name, MessageId::ProblemDuplicateId, {{"id", name}},
                       MessageId::ActionFirstKept);
            } else {
                report(Problem::Kind::FileWithoutRow, name, MessageId::ProblemFileWithoutRow, {{"file", name}},
                       MessageId::ActionLeftOut);
            }
        }
    }

    void makeSamples() {
        std::map<std::string, int> classes;
        for (const DraftEntry& entry : entries_) classes.emplace(entry.label, 0);
        for (auto& [name, index] : classes) {
            index = static_cast<int>(dataset_.classes.size());
            dataset_.classes.push_back(name);
        }
        dataset_.samples.reserve(entries_.size());
        for (DraftEntry& entry : entries_) {
            entry.sample.label = classes[entry.label];
            entry.sample.file = scan_.images[*entry.image].file;
            dataset_.samples.push_back(std::move(entry.sample));
        }
    }

    void reportTwoDiagnoses() {
        std::map<std::string, std::set<int>> labels;
        for (const Sample& sample : dataset_.samples) {
            if (!sample.lesion.empty()) labels[sample.lesion].insert(sample.label);
        }
        for (const auto& [lesion, found] : labels) {
            if (found.size() < 2) continue;
            std::string names;
            for (const int label : found) {
                names += (names.empty() ? "" : ", ") + dataset_.classes[static_cast<std::size_t>(label)];
            }
            report(Problem::Kind::TwoDiagnoses, lesion, MessageId::ProblemTwoDiagnoses,
                   {{"lesion", lesion}, {"labels", names}}, MessageId::ActionKeptAsIs);
        }
    }

    Draft draft_;
    const FolderScan& scan_;
    std::vector<bool> used_;  ///< images that a row names, whether or not it could be kept
    std::vector<DraftEntry> entries_;
    Dataset dataset_;
};

}  // namespace

Result<Dataset> finishDraft(Draft draft, const FolderScan& scan, const StopToken& stop, const Progress& progress) {
    return Finisher(std::move(draft), scan).run(stop, progress);
}

Problem imageProblem(const Error& error, const std::string& name) {
    using Kind = Problem::Kind;
    const auto leftOut = [&](Kind kind, MessageId what, Values values) {
        return problem(kind, name, what, std::move(values), MessageId::ActionLeftOut);
    };
    switch (error.message.id) {
        case MessageId::ImageEmpty:
            return leftOut(Kind::WrongSignature, MessageId::ProblemEmptyFile, {{"file", name}});
        case MessageId::ImageUnknownFormat:
            return leftOut(Kind::WrongSignature, MessageId::ProblemNotAnImage, {{"file", name}});
        case MessageId::FileMissing:
            return leftOut(Kind::MissingFile, MessageId::ProblemMissingFile, {{"id", name}});
        case MessageId::ImageTooLarge:
            return leftOut(Kind::TooLarge, MessageId::ProblemTooLarge,
                           {{"file", name},
                            {"width", std::string(error.message.value("width"))},
                            {"height", std::string(error.message.value("height"))}});
        default:
            return leftOut(Kind::Undecodable, MessageId::ProblemUndecodable, {{"file", name}});
    }
}

}  // namespace lesion
