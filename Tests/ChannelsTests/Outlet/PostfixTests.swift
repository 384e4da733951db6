import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite(
    "Sending to a real Postfix, with TLS and signing in", .enabled(if: PostfixServer.isWanted && DovecotServer.isWanted)
)
struct PostfixTests {
    private func withPostfix(
        _ body: @escaping @Sendable (TestHouse, PostfixServer, Postman) async throws -> Void
    ) async throws {
        let dovecot = try DovecotServer()
        defer { dovecot.end() }
        let postfix = try PostfixServer(signIn: dovecot)
        defer { postfix.end() }
        try await withHouse(.sqlite) { house in
            let access = MailboxAccess(
                house.database, key: MailboxHouse.key, clock: house.clock, otherwise: postfix.settings)
            try await body(house, postfix, Postman(access))
        }
    }

    private func put(_ recipients: [String], in house: TestHouse) async throws -> ID<OutboxItem> {
        try await house.database.write {
            try Outbox.put(
                raw("From: hello@bramble.example\r\nSubject: Hello\r\n\r\nHello.\r\n"), from: "hello@bramble.example",
                recipients: recipients, subject: 7, held: .seconds(0), in: $0)
        }
    }

    private func send(_ id: ID<OutboxItem>, by postman: Postman, in house: TestHouse) async throws -> OutboxItem {
        try await postman.run(SendMail(item: id), house.database)
        return try #require(try await house.database.read { try Outbox.item(id, in: $0) })
    }

    @Test("A letter leaves; who is refused is shown, and who is greylisted is tried again alone")
    func recipients() async throws {
        try await withPostfix { house, postfix, postman in
            let good = try await send(put(["ann@customers.example"], in: house), by: postman, in: house)
            #expect(good.state == .sent && good.attempts == 1, "\(good.problem ?? "") \(postfix.log)")
            let mixed = try await put(
                ["ann@customers.example", "later@customers.example", "nobody@customers.example"], in: house)
            let first = try await send(mixed, by: postman, in: house)
            #expect(first.state == .delayed && first.problem?.contains("Greylisted") == true)
            let fates = try await house.database.read { try Outbox.fates(of: [mixed], in: $0)[mixed, default: []] }
            #expect(fates.map(\.state) == [.taken, .delayed, .refused])
            #expect(fates[2].reply?.contains("No such person here") == true)
            let claim = try await house.database.write { try Outbox.claim(mixed, in: $0) }
            #expect(claim?.letter.recipients == ["later@customers.example"])
        }
    }

    @Test("One receiver alone who is refused or greylisted says so in the server's own words")
    func alone() async throws {
        try await withPostfix { house, _, postman in
            let refused = try await send(put(["nobody@customers.example"], in: house), by: postman, in: house)
            #expect(refused.state == .refused && refused.problem?.contains("550 5.1.1") == true)
            let later = try await send(put(["later@customers.example"], in: house), by: postman, in: house)
            #expect(later.state == .delayed && later.nextTry != nil && later.problem?.contains("451 4.7.1") == true)
        }
    }

    @Test("A wrong password and a certificate that nobody vouches for put a letter off, each with its sentence")
    func refusedBefore() async throws {
        try await withPostfix { house, postfix, _ in
            var (wrong, unknown) = (postfix.settings, postfix.settings)
            wrong.server.login = .password(user: "ann", Secret("not this one"))
            unknown.server.caFile = nil
            for (settings, words) in [(wrong, "did not let us sign in"), (unknown, "No safe connection")] {
                let access = MailboxAccess(
                    house.database, key: MailboxHouse.key, clock: house.clock, otherwise: settings)
                let item = try await send(
                    put(["ann@customers.example"], in: house), by: Postman(access), in: house)
                #expect(item.state == .delayed && item.problem?.contains(words) == true, "\(item.problem ?? "")")
            }
        }
    }
}
