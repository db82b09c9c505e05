#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/ChosenTorch.h"
#include "core/model/Classifier.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct DevicesArguments {
    std::string libtorch;
    bool own = false;
};

/// Why a LibTorch is not taken, or that it will be.
std::string sentence(const TorchFolder& found) {
    switch (found.fit) {
        case TorchFit::Fits:
            return "LibTorch " + found.version + " is used from the next start.";
        case TorchFit::OtherSystem:
            return "On this system the programs cannot take another LibTorch; build LesionLab with it "
                   "(packaging/INSTALL.md).";
        case TorchFit::Distribution:
            return "This program is linked with the distribution's LibTorch, whose libraries have other names than the "
                   "official ones; build LesionLab with the official one (packaging/INSTALL.md), or take the archive "
                   "for other Linux systems.";
        case TorchFit::NoTorch:
            return "There is no LibTorch in this folder: lib/libtorch_cpu.so or build-version is missing.";
        case TorchFit::OtherVersion:
            return "This is LibTorch " + found.version + "; the program needs " + torchVersion() + ".";
        case TorchFit::UnfitPath:
            return "Move it to a folder whose name has no blanks, colons or semicolons.";
    }
    return {};
}

Result<void> choose(const DevicesArguments& arguments) {
    if (arguments.own) return chooseTorchFolder({});
    const auto folder = pathFromUtf8(arguments.libtorch);
    const auto found = inspectTorchFolder(folder);
    note(sentence(found));
    if (found.fit == TorchFit::Fits) return chooseTorchFolder(folder);
    return fail(MessageId::OptionValue, {{"key", "--libtorch"},
                                         {"value", arguments.libtorch},
                                         {"allowed", "the folder of the official LibTorch " + torchVersion()}});
}

nlohmann::json asJson(const std::vector<DeviceInfo>& devices) {
    auto list = nlohmann::json::array();
    for (const DeviceInfo& info : devices)
        list.push_back({{"device", toString(info.device)},
                        {"name", info.name},
                        {"usable", info.usable},
                        {"reason", info.reason ? nlohmann::json(toEnglish(*info.reason)) : nlohmann::json()}});
    const auto chosen = chosenTorchFolder();
    return {{"devices", list},
            {"libtorch",
             {{"version", torchVersion()},
              {"chosen", chosen ? nlohmann::json(toUtf8(*chosen)) : nlohmann::json()},
              {"in_use", runsWithChosenTorch()}}}};
}

Result<void> show(const Session& session, const DevicesArguments& arguments) {
    if (arguments.own || !arguments.libtorch.empty()) {
        if (const auto chosen = choose(arguments); !chosen) return chosen;
    }
    const auto devices = listDevices();
    if (session.json) {
        printDocument(asJson(devices));
        return {};
    }
    for (const DeviceInfo& info : devices)
        std::cout << padRight(toString(info.device), 8) << info.name
                  << (info.reason ? ": " + toEnglish(*info.reason) : std::string()) << '\n';
    std::cout << "\nLibTorch " << torchVersion();
    if (const auto chosen = chosenTorchFolder())
        std::cout << "; chosen: " << toUtf8(*chosen) << (runsWithChosenTorch() ? ", in use" : ", not in use");
    std::cout << std::endl;
    return {};
}

}  // namespace

void addDevicesCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("devices", "What can compute here, and with which LibTorch");
    const auto arguments = std::make_shared<DevicesArguments>();
    auto* folder =
        command->add_option("--libtorch", arguments->libtorch,
                            "use the official CUDA LibTorch of the same version that is unpacked there, from "
                            "the next start of both programs on");
    folder->type_name("FOLDER");
    command->add_flag("--own-libtorch", arguments->own, "use the program's own again")->excludes(folder);
    addCommonOptions(*command, session);
    command->callback(
        [&session, arguments] { session.command = [&session, arguments] { return show(session, *arguments); }; });
}

}  // namespace lesion::cli
