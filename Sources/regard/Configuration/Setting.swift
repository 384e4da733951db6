/// One thing that whoever runs the program can set: by a flag, in the environment, or in a file.
struct Setting: Sendable, Hashable {
    /// As the flag calls it: "public-address".
    let name: String
    let meaning: String
    /// What holds when nobody says anything; nil for nothing.
    let standard: String?
    /// Whether only a part of it may be shown.
    let isSecret: Bool

    private init(_ name: String, _ meaning: String, standard: String? = nil, isSecret: Bool = false) {
        self.name = name
        self.meaning = meaning
        self.standard = standard
        self.isSecret = isSecret
    }

    /// As the environment and the file call it: "REGARD_PUBLIC_ADDRESS".
    var variable: String { "REGARD_" + name.uppercased().replacing("-", with: "_") }

    static let data = Setting("data", "The folder that everything is kept in.", standard: "./regard-data")
    static let database = Setting(
        "database", "Where the data is when it is not in the folder: sqlite:PATH or postgres://…", isSecret: true)
    static let host = Setting("host", "The address to listen on.", standard: "127.0.0.1")
    static let port = Setting("port", "The port to listen on.", standard: "8080")
    static let publicAddress = Setting(
        "public-address",
        "Where people reach the desk, as https://desk.bramble.example. Without it, what the business says under Settings."
    )
    static let trustedProxies = Setting(
        "trusted-proxies",
        "The proxies in front of the desk, by their addresses, as 127.0.0.1 10.0.0.0/8: they say for whom they ask.",
        standard: "127.0.0.0/8 ::1")
    static let smtp = Setting(
        "smtp",
        "The server that takes our mail: smtps://NAME:PASSWORD@HOST, or smtp:// for STARTTLS. Without it no mail leaves.",
        isSecret: true)
    static let lmtp = Setting(
        "lmtp",
        "Where a mail server of this machine hands mail over by LMTP: the path of a socket, or 127.0.0.1:2424. Without it, nowhere."
    )
    static let lmtpGroup = Setting(
        "lmtp-group",
        "The group of this machine that may hand mail over at the socket, besides the program's own account and group."
    )
    static let mailKey = Setting(
        "mail-key",
        "The file with the key that passwords of mailboxes are kept with; all nodes on one database need the same. Without it, mail.key in the data folder."
    )
    static let log = Setting(
        "log", "How much is logged: debug, info, notice, warning or error.", standard: "notice")

    /// All settings, in the order in which they are shown.
    static let all = [
        data, database, host, port, publicAddress, trustedProxies, smtp, lmtp, lmtpGroup, mailKey, log,
    ]
}
