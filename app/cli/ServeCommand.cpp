#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <thread>

#ifdef LESION_WEB_SERVER
#include <httplib.h>
#endif

namespace lesion::cli {

namespace {

struct ServeArguments {
    std::string folder;
    std::string address = "127.0.0.1";  // this machine only, unless told otherwise
    int port = 8080;
};

#ifdef LESION_WEB_SERVER
/// Whether something answers there. httplib binds its sockets so that two servers can share a port, and then the system
/// gives requests to either.
bool isTaken(const ServeArguments& arguments) {
    httplib::Client client(arguments.address == "0.0.0.0" ? "127.0.0.1" : arguments.address, arguments.port);
    client.set_connection_timeout(1);
    client.set_read_timeout(1);
    const auto answer = client.Head("/");
    return answer || answer.error() != httplib::Error::Connection;
}

Result<void> serve(const Session& session, const ServeArguments& arguments) {
    const auto unusable = [&] {
        return fail(MessageId::ServeFailed, {{"address", arguments.address}, {"port", std::to_string(arguments.port)}});
    };
    httplib::Server server;
    server.set_file_extension_and_mimetype_mapping("wasm", "application/wasm");
    server.set_file_extension_and_mimetype_mapping("onnx", "application/octet-stream");
    server.set_default_headers({{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-cache"}});
    if (!server.set_mount_point("/", arguments.folder)) return unusable();
    const bool any = arguments.port == 0;
    if (!any && isTaken(arguments)) return unusable();
    const int port = any ? server.bind_to_any_port(arguments.address)
                         : (server.bind_to_port(arguments.address, arguments.port) ? arguments.port : -1);
    if (port <= 0) return unusable();
    std::cout << "Serving " << arguments.folder << " at http://" << arguments.address << ":" << port << "/"
              << std::endl;
    if (arguments.address != "127.0.0.1" && arguments.address != "localhost")
        note("Other computers can reach it. Ctrl-C ends it.");
    std::atomic<bool> ended = false;
    const StopToken stop = session.control.token();
    std::thread ending([&] {
        while (!ended && !stop.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
        server.stop();
    });
    server.listen_after_bind();
    ended = true;
    ending.join();
    if (stop.stopRequested()) return fail(MessageId::Stopped);
    return {};
}
#else
Result<void> serve(const Session&, const ServeArguments& arguments) {
    return fail(MessageId::ServeMissing, {{"path", arguments.folder}});
}
#endif

}  // namespace

void addServeCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("serve", "Serve an exported web page's folder to a browser, until Ctrl-C");
    const auto arguments = std::make_shared<ServeArguments>();
    command->add_option("folder", arguments->folder, "a folder made by: export --format web")
        ->type_name("DIR")
        ->required();
    command->add_option("--port", arguments->port, "0: any that is free")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    command
        ->add_option("--address", arguments->address,
                     "0.0.0.0: for other computers too (their browsers give no camera to a page without https)")
        ->capture_default_str();
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        session.command = [&session, arguments]() -> Result<void> {
            std::error_code ignored;
            if (!std::filesystem::exists(pathFromUtf8(arguments->folder) / "index.html", ignored))
                return fail(MessageId::ServeNoPage, {{"path", arguments->folder}});
            return serve(session, *arguments);
        };
    });
}

}  // namespace lesion::cli
