import ChannelsRules
import Mail

/// What is written about a mailbox; passwords go in and never come out.
struct MailboxPatchBody: RequestBody {
    let address: String?
    let name: String?
    let host: String?
    let port: Int?
    let security: MailServer.Security?
    let account: String?
    let password: String?
    let signIn: SignIn?
    let clientID: String?
    let clientSecret: String?
    let consentAddress: String?
    let tokenAddress: String?
    let folder: String?
    let minutes: Int?
    let after: Mailbox.AfterTaking?
    let afterFolder: String?
    let takesOld: Bool?
    let tags: Bool?
    let quotes: Bool?
    let signature: String?
    let greeting: String?
    let outgoingHost: String?
    let outgoingPort: Int?
    let outgoingSecurity: MailServer.Security?
    let outgoingAccount: String?
    let outgoingPassword: String?

    /// How we sign in.
    enum SignIn: String, CaseIterable, Decodable {
        case password
        case google
        case microsoft
        case other
    }

    static let schema = Schema.object("MailboxPatch", [.optional("address", .text())] + rest)

    static let rest: [Schema.Member] = [
        .optional("name", .text()),
        .optional("host", .text(), "The server for reading; of a new mailbox the usual one, when it is left out."),
        .optional("port", .number(from: 1)), .optional("security", .choice(of: MailServer.Security.self)),
        .optional("account", .text(), "The address, when it is left out."),
        .optional("password", .text(), "Kept sealed, never shown again."),
        .optional("signIn", .choice(of: SignIn.self)), .optional("clientID", .text()),
        .optional("clientSecret", .text()), .optional("consentAddress", .text()), .optional("tokenAddress", .text()),
        .optional("folder", .text(), "`INBOX` when it is left out."),
        .optional("minutes", .number(), "How often to look; 0 to be told by the server at once, where it can."),
        .optional("after", .choice(of: Mailbox.AfterTaking.self), "What happens at the server to what is kept here."),
        .optional("afterFolder", .text()),
        .optional("takesOld", .flag, "Whether what lies there already is taken too; true when it is left out."),
        .optional("tags", .flag, "Whether answers go to the address with a mark of the conversation in it."),
        .optional("quotes", .flag, "Whether what was said before is quoted under an answer."),
        .optional("signature", .text(), "What stands under every letter from it."),
        .optional("greeting", .text(), "What whoever begins a conversation is told at once; empty for nothing."),
        .optional("outgoingHost", .text(), "The server for sending; the program's own when it is empty."),
        .optional("outgoingPort", .number(from: 1)),
        .optional("outgoingSecurity", .choice(of: MailServer.Security.self)), .optional("outgoingAccount", .text()),
        .optional("outgoingPassword", .text(), "The one for reading, when there is none."),
    ]

    var change: MailboxChange {
        var change = MailboxChange()
        (change.address, change.name, change.host, change.account) = (address, name, host, account)
        change.port = port.map(String.init)
        change.security = security
        change.password = password.map { Secret($0) }
        if let signIn { change.service = .some(MailboxSignIn.OAuthService(rawValue: signIn.rawValue)) }
        change.clientID = clientID
        change.clientSecret = clientSecret.map { Secret($0) }
        (change.consentAddress, change.tokenAddress, change.folder) = (consentAddress, tokenAddress, folder)
        change.minutes = minutes.map { $0 == 0 ? "" : String($0) }
        (change.after, change.afterFolder, change.takesOld) = (after, afterFolder, takesOld)
        (change.tags, change.quotes, change.signature) = (tags, quotes, signature)
        change.greeting = greeting
        change.outgoingHost = outgoingHost
        change.outgoingPort = outgoingPort.map(String.init)
        (change.outgoingSecurity, change.outgoingAccount) = (outgoingSecurity, outgoingAccount)
        change.outgoingPassword = outgoingPassword.map { Secret($0) }
        return change
    }
}

/// A new mailbox: as a change, but that the address must be there.
struct NewMailboxBody: RequestBody {
    private let body: MailboxPatchBody

    init(from decoder: any Decoder) throws {
        body = try MailboxPatchBody(from: decoder)
    }

    static let schema = Schema.object("NewMailbox", [.init("address", .text())] + MailboxPatchBody.rest)

    var change: MailboxChange { body.change.guessed }
}
