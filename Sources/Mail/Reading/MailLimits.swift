/// How much of one message is looked at. Beyond it the message stays as it is and reading says so.
enum MailLimits {
    /// A larger message is not taken from files, and not read. Few servers let one of half the size through.
    static let messageBytes = 64 << 20
    /// How deep parts in parts are followed.
    static let depth = 32
    /// How many parts are looked at.
    static let parts = 1000
    /// How many bytes of a text or HTML part are read.
    static let textBytes = 16 << 20
    /// How long a text is looked at for what a person wrote themself.
    static let reply = 1 << 20
    /// How many bytes of an attachment are decoded at a time when it is handed on.
    static let pieceBytes = 256 << 10
    /// How many mailboxes of one header field are read.
    static let addresses = 10_000
    /// How many header fields, and how many bytes of one, are kept.
    static let headers = 2000
    static let headerBytes = 64 << 10
    /// How many encoded words of one header field are decoded, and in how long a field of addresses.
    static let encodedWords = 50_000
    static let addressBytes = 8 << 20
}
