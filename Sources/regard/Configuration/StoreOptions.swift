import ArgumentParser
import Foundation

/// The options of every command that opens the database.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that everything is kept in (\(Setting.data.standard ?? "")).", valueName: "folder"))
    var data: String?

    @Option(help: ArgumentHelp("The database: sqlite:PATH or postgres://…", valueName: "address"))
    var database: String?

    @Option(help: ArgumentHelp("A file of settings (regard.conf in the data folder).", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("How much is logged: debug, info, notice, warning or error.", valueName: "level"))
    var log: String?

    /// All settings, with what the command's own options say besides.
    func configuration(_ more: [Setting: String?] = [:]) throws -> Configuration {
        let own: [Setting: String?] = [.data: data, .database: database, .log: log]
        return try Configuration(
            flags: own.merging(more) { $1 }, environment: ProcessInfo.processInfo.environment, file: config)
    }
}

/// The options of the commands that serve pages.
struct ServeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address to listen on (\(Setting.host.standard ?? "")).", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on (\(Setting.port.standard ?? "")).", valueName: "number"))
    var port: String?

    @Option(help: ArgumentHelp("Where people reach the desk, as https://desk.bramble.example.", valueName: "address"))
    var publicAddress: String?

    @Option(help: ArgumentHelp("The proxies in front of the desk, as 127.0.0.1 10.0.0.0/8.", valueName: "addresses"))
    var trustedProxies: String?

    @Option(
        help: ArgumentHelp(
            "The server that takes our mail, as smtps://NAME@HOST; better in REGARD_SMTP, where no other user sees it.",
            valueName: "address"))
    var smtp: String?

    @Option(
        help: ArgumentHelp(
            "Where a mail server of this machine hands mail over by LMTP: a socket's path, or 127.0.0.1:2424.",
            valueName: "place"))
    var lmtp: String?

    @Option(help: ArgumentHelp("The group that may hand mail over at that socket.", valueName: "name"))
    var lmtpGroup: String?

    @Option(help: ArgumentHelp("The file with the key that passwords of mailboxes are kept with.", valueName: "file"))
    var mailKey: String?

    /// What these options say.
    var flags: [Setting: String?] {
        [
            .host: host, .port: port, .publicAddress: publicAddress, .trustedProxies: trustedProxies,
            .smtp: smtp, .lmtp: lmtp, .lmtpGroup: lmtpGroup, .mailKey: mailKey,
        ]
    }
}
