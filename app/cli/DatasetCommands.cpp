#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/project/Lesson.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

constexpr std::size_t problemsShown = 20;

struct InspectArguments {
    DataArguments data;
    bool verify = false;
};

struct SyntheticArguments {
    std::string out;
    int images = 1500;
    std::uint64_t seed = 1;
};

nlohmann::ordered_json toJson(const Dataset& dataset) {
    auto classes = nlohmann::ordered_json::object();
    const auto counts = dataset.imagesPerClass();
    for (std::size_t k = 0; k < dataset.classes.size(); ++k) classes[dataset.classes[k]] = counts[k];
    auto problems = nlohmann::ordered_json::array();
    for (const auto& problem : dataset.problems) {
        problems.push_back(
            {{"kind", toString(problem.kind)}, {"subject", problem.subject}, {"action", toEnglish(problem.action)}});
    }
    return {{"format", dataset.format},
            {"images", dataset.samples.size()},
            {"lesions", dataset.lesionCount()},
            {"classes", classes},
            {"problems", problems}};
}

void printProblems(const Dataset& dataset) {
    if (dataset.problems.empty()) {
        std::cout << "No problems." << std::endl;
        return;
    }
    std::map<std::string, int> kinds;
    for (const auto& problem : dataset.problems) ++kinds[std::string(toString(problem.kind))];
    std::cout << dataset.problems.size() << (dataset.problems.size() == 1 ? " problem:" : " problems:");
    for (const auto& [kind, count] : kinds) std::cout << ' ' << kind << ' ' << count;
    std::cout << '\n';
    for (std::size_t i = 0; i < std::min(problemsShown, dataset.problems.size()); ++i) {
        const auto& problem = dataset.problems[i];
        std::cout << "  " << toEnglish(problem.what) << ' ' << toEnglish(problem.action) << '\n';
    }
    if (dataset.problems.size() > problemsShown) {
        std::cout << "  and " << dataset.problems.size() - problemsShown << " more (--json lists them all)\n";
    }
    std::cout << std::flush;
}

void print(const Dataset& dataset) {
    std::cout << dataset.name << " (" << dataset.format << (dataset.synthetic ? ", synthetic" : "")
              << "): " << dataset.samples.size() << " images of " << dataset.lesionCount() << " lesions\n";
    TextTable table({"class", "images", "lesions"});
    const auto images = dataset.imagesPerClass();
    const auto lesions = dataset.lesionsPerClass();
    std::size_t longest = 0;
    for (const auto& name : dataset.classes) longest = std::max(longest, displayWidth(name));
    for (std::size_t k = 0; k < dataset.classes.size(); ++k) {
        const auto full = fullClassName(dataset.classes[k]);
        const auto name = full == dataset.classes[k] ? full : padRight(dataset.classes[k], longest) + "  " + full;
        table.add({name, std::to_string(images[k]), std::to_string(lesions[k])});
    }
    table.print();
    printProblems(dataset);
}

void show(const Session& session, const Dataset& dataset) {
    if (session.json) {
        printDocument(toJson(dataset));
    } else {
        print(dataset);
    }
}

Result<void> inspect(const Session& session, const InspectArguments& arguments) {
    auto dataset = openData(session, arguments.data);
    if (dataset && arguments.verify) {
        ProgressBar bar("Verifying");
        dataset = verifyImages(std::move(*dataset), session.control.token(), bar.callback());
    }
    if (!dataset) return tl::unexpected(std::move(dataset.error()));
    show(session, *dataset);
    return {};
}

/// A project without data takes what was just made for it.
Result<void> adopt(const Session& session, const std::filesystem::path& folder, const Dataset& dataset) {
    if (session.projectFolder.empty()) return {};
    auto project = session.project.value_or(Project{});
    if (!project.dataset.empty()) return {};
    project.folder = pathFromUtf8(session.projectFolder);
    project.dataset = std::filesystem::absolute(folder);
    project.datasetFingerprint = dataset.fingerprint();
    return saveProject(project);
}

Result<void> makeSynthetic(const Session& session, const SyntheticArguments& arguments) {
    const auto folder =
        arguments.out.empty() ? pathFromUtf8(session.projectFolder) / "synthetic-data" : pathFromUtf8(arguments.out);
    {
        ProgressBar bar("Drawing");
        const auto written =
            writeSyntheticDataset(folder, arguments.images, arguments.seed, session.control.token(), bar.callback());
        if (!written) return written;
    }
    const auto dataset = openDataset(folder, {}, session.control.token());
    if (!dataset) return tl::unexpected(dataset.error());
    if (const auto adopted = adopt(session, folder, *dataset); !adopted) return adopted;
    show(session, *dataset);
    return {};
}

Result<void> makeLessonProject(const Session& session, const std::string& id, const std::string& out) {
    Result<Project> made = Project{};
    {
        ProgressBar bar("Drawing");
        made = makeLesson(*findLesson(id), pathFromUtf8(out), session.control.token(), bar.callback());
    }
    if (!made) return tl::unexpected(made.error());
    const auto dataset = openDataset(made->dataset, {}, session.control.token());
    if (!dataset) return tl::unexpected(dataset.error());
    show(session, *dataset);
    return {};
}

void addLessonCommand(CLI::App& group, Session& session) {
    std::vector<std::string> names;
    for (const Lesson& lesson : lessons()) names.push_back(lesson.id);
    auto* make = group.add_subcommand("lesson", "Make a lesson's project: pictures and settings that show one mistake");
    const auto id = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    make->add_option("LESSON", *id, CLI::detail::join(names, ", "))
        ->type_name("")
        ->required()
        ->check(CLI::IsMember(names));
    make->add_option("--out", *out, "a new or empty folder; then --project works on it")->type_name("DIR")->required();
    addCommonOptions(*make, session);
    make->callback([&session, id, out] {
        session.command = [&session, id, out] { return makeLessonProject(session, *id, *out); };
    });
}

}  // namespace

void addDatasetCommands(CLI::App& app, Session& session) {
    auto* group = app.add_subcommand("dataset", "Look at a data set, or make a synthetic one");
    group->require_subcommand(1);

    auto* look = group->add_subcommand("inspect", "Format, counts and problems of a data set");
    const auto inspected = std::make_shared<InspectArguments>();
    look->add_option("DIR", inspected->data.folder, "the data set's folder")->type_name("");
    look->add_flag("--verify", inspected->verify, "decode every image");
    addColumnOptions(*look, inspected->data);
    addCommonOptions(*look, session);
    look->callback([&session, inspected] {
        requireData(session, inspected->data, "DIR");
        session.command = [&session, inspected] { return inspect(session, *inspected); };
    });

    auto* make = group->add_subcommand("synthetic", "Draw dermoscopy-like images to learn and to try with");
    const auto made = std::make_shared<SyntheticArguments>();
    make->add_option("--out", made->out, "a new or empty folder")->type_name("DIR");
    make->add_option("--images", made->images, "how many (default: 1500)")->type_name("N")->check(CLI::PositiveNumber);
    make->add_option("--seed", made->seed, "the same seed draws the same images (default: 1)")->type_name("S");
    addCommonOptions(*make, session);
    make->callback([&session, made] {
        if (made->out.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--out or --project");
        session.mayCreateProject = true;
        session.command = [&session, made] { return makeSynthetic(session, *made); };
    });
    addLessonCommand(*group, session);
}

}  // namespace lesion::cli
