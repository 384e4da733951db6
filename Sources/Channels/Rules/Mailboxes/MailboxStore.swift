import Kernel
import Mail
import Store

/// The table `mailbox`: what is written about each, and how fetching goes.
enum MailboxStore {
    static func insert(_ mailbox: Mailbox, secrets: [UInt8]?, in tx: Transaction) throws {
        let (service, client, provider) = mailbox.signIn.columns
        try tx.run(
            """
            INSERT INTO mailbox (id, address, address_key, name, host, port, security, account, sign_in, client_id,
              consent_address, token_address, scope, folder, minutes, after_taking, after_folder, takes_old,
              out_host, out_port, out_security, out_account, secrets, has_secret, made_ms, version,
              last_uid, taken, failures, tags, quotes, signature, greeting)
            VALUES (\(mailbox.id), \(mailbox.address), \(mailbox.addressKey), \(mailbox.name), \(mailbox.incoming.host),
              \(mailbox.incoming.port), \(mailbox.incoming.security), \(mailbox.incoming.account), \(service),
              \(client), \(provider?.consent), \(provider?.token), \(provider?.scope), \(mailbox.folder),
              \(mailbox.minutes), \(mailbox.after), \(mailbox.afterFolder), \(mailbox.takesOld ? 1 : 0),
              \(mailbox.outgoing?.host), \(mailbox.outgoing?.port), \(mailbox.outgoing?.security),
              \(mailbox.outgoing?.account), \(secrets), 0, \(mailbox.made), \(mailbox.version), 0, 0, 0,
              \(mailbox.letters.tags ? 1 : 0), \(mailbox.letters.quotes ? 1 : 0), \(mailbox.letters.signature),
              \(mailbox.letters.greeting))
            """)
    }

    /// Writes all of it; what fetching knows stays, but for what went wrong: that may be mended now.
    static func update(_ mailbox: Mailbox, in tx: Transaction) throws {
        let (service, client, provider) = mailbox.signIn.columns
        try tx.run(
            """
            UPDATE mailbox SET address = \(mailbox.address), address_key = \(mailbox.addressKey),
              name = \(mailbox.name), host = \(mailbox.incoming.host), port = \(mailbox.incoming.port),
              security = \(mailbox.incoming.security), account = \(mailbox.incoming.account), sign_in = \(service),
              client_id = \(client), consent_address = \(provider?.consent), token_address = \(provider?.token),
              scope = \(provider?.scope), folder = \(mailbox.folder), minutes = \(mailbox.minutes),
              after_taking = \(mailbox.after), after_folder = \(mailbox.afterFolder),
              takes_old = \(mailbox.takesOld ? 1 : 0), out_host = \(mailbox.outgoing?.host),
              out_port = \(mailbox.outgoing?.port), out_security = \(mailbox.outgoing?.security),
              out_account = \(mailbox.outgoing?.account), tags = \(mailbox.letters.tags ? 1 : 0),
              quotes = \(mailbox.letters.quotes ? 1 : 0), signature = \(mailbox.letters.signature),
              greeting = \(mailbox.letters.greeting), paused_ms = \(mailbox.paused),
              version = \(mailbox.version), next_try_ms = NULL, failures = 0, trial = NULL, tried_ms = NULL
            WHERE id = \(mailbox.id)
            """)
    }

    static func setSecrets(_ secrets: [UInt8]?, isUsable: Bool, of id: MailboxID, in tx: Transaction) throws {
        try tx.run(
            "UPDATE mailbox SET secrets = \(secrets), has_secret = \(isUsable ? 1 : 0) WHERE id = \(id)")
    }

    static func setTrial(_ trial: String?, of id: MailboxID, in tx: Transaction) throws {
        try tx.run("UPDATE mailbox SET trial = \(trial), tried_ms = \(tx.now) WHERE id = \(id)")
    }

    static func secrets(of id: MailboxID, in tx: Transaction) throws -> [UInt8]? {
        try tx.row("SELECT secrets FROM mailbox WHERE id = \(id)") { $0.blobOrNil(0) } ?? nil
    }

    /// All of them in the order of their names, with how each goes; at most 1,000.
    static func all(in tx: Transaction) throws -> [(Mailbox, MailboxState)] {
        try tx.rows("\(columns) ORDER BY name, id LIMIT 1000") { (mailbox($0), state($0, now: tx.now)) }
    }

    static func one(_ id: MailboxID, in tx: Transaction) throws -> (Mailbox, MailboxState)? {
        try tx.row("\(columns) WHERE id = \(id)") { (mailbox($0), state($0, now: tx.now)) }
    }

    /// The mailbox of an address; served by its unique key.
    static func one(address key: String, in tx: Transaction) throws -> Mailbox? {
        try tx.row("\(columns) WHERE address_key = \(key)", mailbox)
    }

    static func delete(_ id: MailboxID, in tx: Transaction) throws {
        try tx.run("DELETE FROM mailbox_message WHERE mailbox_id = \(id)")
        try tx.run("DELETE FROM mailbox WHERE id = \(id)")
    }

    private static let columns: Query = """
        SELECT id, address, name, host, port, security, account, sign_in, client_id, consent_address, token_address,
          scope, folder, minutes, after_taking, after_folder, takes_old, out_host, out_port, out_security, out_account,
          made_ms, paused_ms, version, fetched_ms, taken_ms, taken, problem, problem_ms, next_try_ms, lease_until_ms,
          has_secret, tags, quotes, signature, greeting, trial, tried_ms
        FROM mailbox
        """

    private static func mailbox(_ row: any Row) -> Mailbox {
        let provider = OAuthProvider(
            consent: row.textOrNil(9) ?? "", token: row.textOrNil(10) ?? "", scope: row.textOrNil(11) ?? "")
        return Mailbox(
            id: row.id(0), address: row.text(1), name: row.text(2),
            incoming: MailboxServer(
                host: row.text(3), port: row.int(4), security: row.word(5, else: .tls), account: row.text(6)),
            outgoing: row.textOrNil(17).map { host in
                MailboxServer(
                    host: host, port: row.int(18), security: row.word(19, else: .tls), account: row.text(20))
            },
            signIn: MailboxSignIn(row.text(7), client: row.textOrNil(8) ?? "", provider), folder: row.text(12),
            waiting: row.intOrNil(13).map { .minutes($0) } ?? .told, after: row.word(14, else: .leave),
            afterFolder: row.text(15), takesOld: row.int(16) == 1,
            letters: Mailbox.Letters(
                tags: row.int(32) == 1, quotes: row.int(33) == 1, signature: row.text(34),
                greeting: row.text(35)), made: row.instant(21),
            paused: row.instantOrNil(22),
            version: row.int(23))
    }

    private static func state(_ row: any Row, now: Instant) -> MailboxState {
        MailboxState(
            fetched: row.instantOrNil(24), taken: row.instantOrNil(25), count: row.int(26), problem: row.textOrNil(27),
            problemSince: row.instantOrNil(28), nextTry: row.instantOrNil(29),
            isTended: row.instantOrNil(30).map { $0 > now } ?? false, hasSecret: row.int(31) == 1,
            trial: row.textOrNil(36).flatMap(MailboxTrial.init(kept:)), tried: row.instantOrNil(37))
    }
}

extension Mailbox {
    /// The address as it is compared.
    var addressKey: String { address.lowercased() }

    fileprivate var minutes: Int? {
        if case .minutes(let count) = waiting { count } else { nil }
    }
}

extension MailboxSignIn {
    fileprivate var columns: (service: String, client: String?, provider: OAuthProvider?) {
        switch self {
        case .password: ("password", nil, nil)
        case .consent(let service, let client, let provider): (service.rawValue, client, provider)
        }
    }

    /// What a provider's page wants besides belongs to the service and is not kept.
    fileprivate init(_ word: String, client: String, _ provider: OAuthProvider) {
        guard let service = OAuthService(rawValue: word) else {
            self = .password
            return
        }
        var told = provider
        switch service {
        case .google: told.more = OAuthProvider.google.more
        case .microsoft: told.more = OAuthProvider.microsoft.more
        case .other: break
        }
        self = .consent(service, client: client, told)
    }
}
