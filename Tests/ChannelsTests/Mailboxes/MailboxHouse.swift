import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules
@testable import ConversationsRules

/// A house with a mailbox at a Dovecot, and whoever fetches from it.
struct MailboxHouse: Sendable {
    let house: TestHouse
    let server: DovecotServer
    let mailbox: MailboxID
    let access: MailboxAccess

    static let key = SealingKey(Array(repeating: 7, count: SealingKey.length))

    var database: any Database { house.database }

    /// Fetches as `holder` while `body` runs.
    func fetching<T: Sendable>(
        as holder: String = "a program", _ body: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        let fetching = MailFetching(access, holder: LeaseHolder(holder)) { _, _ in }
        return try await withThrowingTaskGroup(of: T?.self) { group in
            group.addTask {
                await fetching.run()
                return nil
            }
            group.addTask { try await body() }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }

    /// Waits until `isSo` is true of what the database holds; after five minutes it will never be.
    func until(_ isSo: @escaping @Sendable (Transaction) throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(300)
        while try await !database.read(isSo) {
            guard ContinuousClock.now < end else { throw NeverCame() }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Waits until so many letters are kept.
    func untilKept(_ count: Int) async throws {
        try await until { try Self.kept(in: $0) >= count }
    }

    /// Waits until a look at the mailbox went wrong.
    func untilProblem() async throws -> String {
        try await until { [mailbox] in try Mailboxes.one(mailbox, in: $0).state.problem != nil }
        return try await state().problem ?? ""
    }

    func state() async throws -> MailboxState {
        try await database.read { [mailbox] in try Mailboxes.one(mailbox, in: $0).state }
    }

    func change(_ edit: @Sendable (inout MailboxChange) -> Void) async throws {
        var change = MailboxChange()
        edit(&change)
        try await database.write { [mailbox, change] tx in
            try Mailboxes.change(mailbox, change, ifVersion: nil, key: Self.key, in: tx)
        }
    }

    func kept() async throws -> Int { try await database.read(Self.kept) }

    private static func kept(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM intake") { $0.int(0) } ?? 0
    }
}

/// A letter to us, the `number`-th.
func letter(_ number: Int, _ words: String = "Where is my bicycle?") -> [UInt8] {
    Array(
        """
        From: Person \(number) <person\(number)@example.net>\r
        To: care@bramble.example\r
        Subject: Question \(number)\r
        Message-ID: <letter-\(number)@example.net>\r
        Date: Thu, 19 Nov 2026 08:00:00 +0000\r
        \r
        \(words) I ask for the \(number). time.\r

        """.utf8)
}

/// Gives `body` a house whose mailbox is at a Dovecot of its own.
func withMailbox<T: Sendable>(
    _ engine: Engine, _ edit: @Sendable (inout MailboxChange) -> Void = { _ in },
    _ body: @escaping @Sendable (MailboxHouse) async throws -> T
) async throws -> T {
    let server = try DovecotServer()
    defer { server.end() }
    var change = MailboxChange()
    change.address = "care@bramble.example"
    (change.host, change.port, change.security) = ("127.0.0.1", "\(server.port)", MailServer.Security.none)
    change.password = Secret(DovecotServer.password)
    edit(&change)
    return try await withHouse(engine) { [change] house in
        let id = try await house.database.write { try Mailboxes.make(change, key: MailboxHouse.key, in: $0) }
        let access = MailboxAccess(
            house.database, key: MailboxHouse.key, clock: house.clock, patience: .seconds(60))
        return try await body(MailboxHouse(house: house, server: server, mailbox: id, access: access))
    }
}

/// What a test waited for did not come.
struct NeverCame: Error {}
