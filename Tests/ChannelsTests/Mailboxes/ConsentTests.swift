import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("Being let in by consent", .enabled(if: DovecotServer.isWanted))
struct ConsentTests {
    /// Gives `body` a house with a mailbox that its owner has to let us into, at a Dovecot that takes tokens only.
    private func withConsent(
        _ body: @escaping @Sendable (MailboxHouse, FakeProvider) async throws -> Void
    ) async throws {
        let provider = try FakeProvider()
        let server = try DovecotServer(introspection: provider.introspection)
        defer {
            server.end()
            provider.end()
        }
        var change = MailboxChange()
        (change.address, change.account) = ("care@bramble.example", "ann")
        (change.host, change.port, change.security) = ("127.0.0.1", "\(server.port)", MailServer.Security.none)
        (change.service, change.clientID, change.clientSecret) = (.some(.other), "desk", Secret("client secret"))
        (change.consentAddress, change.tokenAddress) = ("https://provider.example/consent", provider.token)
        try await withHouse(.sqlite) { [change] house in
            let id = try await house.database.write { try Mailboxes.make(change, key: MailboxHouse.key, in: $0) }
            let access = MailboxAccess(
                house.database, key: MailboxHouse.key, clock: house.clock, patience: .seconds(60))
            let mailboxes = MailboxHouse(house: house, server: server, mailbox: id, access: access)
            try await body(mailboxes, provider)
        }
    }

    private static let redirect = "https://desk.bramble.example/settings/mailboxes/consent"

    /// Walks the way of consent to its end; the provider's page is left out.
    private func consent(_ house: MailboxHouse) async throws {
        let consent = MailboxConsent(house.access)
        let address = try await consent.begin(house.mailbox, redirect: Self.redirect)
        #expect(address.hasPrefix("https://provider.example/consent?response_type=code&client_id=desk&"))
        let state = try #require(address.firstMatch(of: /state=([\w-]+)/)?.1)
        let id = try await consent.finish(
            state: String(state), code: Secret(FakeProvider.code), redirect: Self.redirect)
        #expect(id == house.mailbox)
    }

    @Test("Once its owner has consented, letters come in, and an old token is renewed")
    func fetching() async throws {
        try await withConsent { house, provider in
            try house.server.deliver(letter(1))
            try await consent(house)
            try await house.fetching { try await house.untilKept(1) }
            #expect(provider.requests.map { $0["grant_type"] } == ["authorization_code"])
            #expect(provider.requests.first?["client_secret"] == "client secret")
            #expect(provider.requests.first?["code_verifier"]?.count == 54)
            house.house.clock.advance(.hours(2))
            try house.server.deliver(letter(2))
            try await house.fetching(as: "another program") { try await house.untilKept(2) }
            #expect(provider.requests.map { $0["grant_type"] } == ["authorization_code", "refresh_token"])
        }
    }

    @Test("A provider that says no is told in its own words, without a secret")
    func refused() async throws {
        try await withConsent { house, provider in
            try await consent(house)
            provider.refuse()
            house.house.clock.advance(.hours(2))
            try await house.fetching {
                let problem = try await house.untilProblem()
                #expect(problem.contains("gave no access: invalid_grant: The grant has ended."))
                #expect(!problem.contains(FakeProvider.refresh) && !problem.contains("client secret"))
            }
        }
    }

    @Test("An answer that nobody asked for opens nothing")
    func forged() async throws {
        try await withConsent { house, provider in
            _ = try await MailboxConsent(house.access).begin(house.mailbox, redirect: Self.redirect)
            for state in ["", "1", "\(house.mailbox)-\(Token.random().text)"] {
                await #expect(throws: Absent.self) {
                    try await MailboxConsent(house.access).finish(
                        state: state, code: Secret(FakeProvider.code), redirect: Self.redirect)
                }
            }
            #expect(provider.requests.isEmpty)
        }
    }
}
