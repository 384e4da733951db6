import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("Passwords of mailboxes go nowhere but where they were written for")
struct SecretTests {
    private func made(
        _ house: TestHouse, _ edit: (inout MailboxChange) -> Void = { _ in }
    ) async throws -> MailboxID {
        var change = MailboxChange()
        (change.address, change.host, change.password) = (
            "care@bramble.example", "mail.bramble.example", Secret("pw-1")
        )
        change.outgoingHost = "smtp.bramble.example"
        edit(&change)
        let typed = change
        return try await house.database.write { try Mailboxes.make(typed, key: MailboxHouse.key, in: $0) }
    }

    private func change(
        _ id: MailboxID, _ house: TestHouse, _ edit: (inout MailboxChange) -> Void
    ) async throws {
        var change = MailboxChange()
        edit(&change)
        let typed = change
        try await house.database.write {
            _ = try Mailboxes.change(id, typed, ifVersion: nil, key: MailboxHouse.key, in: $0)
        }
    }

    @Test("Another host, port, way or account asks for the password anew", arguments: Engine.allCases)
    func anew(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await made(house)
            let edits: [(inout MailboxChange) -> Void] = [
                { $0.host = "evil.example" }, { $0.port = "1993" }, { $0.security = .startTLS }, { $0.account = "eve" },
            ]
            for edit in edits {
                await #expect(throws: MailboxRefusal.passwordAnew(outgoing: false)) {
                    try await change(id, house) { edit(&$0) }
                }
            }
            await #expect(throws: MailboxRefusal.passwordAnew(outgoing: true)) {
                try await change(id, house) { $0.outgoingHost = "evil.example" }
            }
            try await change(id, house) { ($0.host, $0.password) = ("other.example", Secret("pw-2")) }
            try await change(id, house) { ($0.outgoingHost, $0.outgoingPassword) = ("out.example", Secret("pw-3")) }
            try await change(id, house) { $0.name = "Care" }
            let access = MailboxAccess(house.database, key: MailboxHouse.key, clock: house.clock)
            let mailbox = try await house.database.read { try Mailboxes.one(id, in: $0).mailbox }
            #expect(try await access.incoming(mailbox).login == .password(user: "care@bramble.example", Secret("pw-2")))
            let out = try await access.outgoing(mailbox)?.server.login
            #expect(out == .password(user: "care@bramble.example", Secret("pw-3")))
        }
    }

    @Test("Another provider needs another consent and knows us under another secret")
    func provider() {
        var secrets = MailboxSecrets()
        (secrets.refreshToken, secrets.accessToken, secrets.clientSecret) = ("refresh", "access", "client")
        func mailbox(_ service: MailboxSignIn.OAuthService, _ host: String = "imap.gmail.com") throws -> Mailbox {
            var change = MailboxChange()
            (change.address, change.host, change.clientID) = ("care@bramble.example", host, "us")
            change.service = .some(service)
            return try change.applied(to: nil, id: ID(1), now: TestHouse.morning)
        }
        do {
            let (google, microsoft) = (try mailbox(.google), try mailbox(.microsoft))
            #expect(secrets.moved(from: google, to: google) == secrets)
            #expect(secrets.moved(from: google, to: microsoft).isEmpty)
            let elsewhere = secrets.moved(from: google, to: try mailbox(.google, "evil.example"))
            #expect(elsewhere.refreshToken == nil && elsewhere.clientSecret == "client")
        } catch {
            Issue.record(error)
        }
    }

    @Test("Without TLS only a server on this machine is spoken to")
    func inClear() {
        var change = MailboxChange()
        (change.address, change.host, change.security) = (
            "care@bramble.example", "127.evil.example", MailServer.Security.none
        )
        #expect(change.problems(with: nil) == [.inClear(outgoing: false)])
        for host in ["localhost", "127.0.0.1", "::1"] {
            change.host = host
            #expect(change.problems(with: nil).isEmpty, "\(host)")
        }
        (change.outgoingHost, change.outgoingSecurity) = ("smtp.bramble.example", MailServer.Security.none)
        #expect(change.problems(with: nil) == [.inClear(outgoing: true)])
    }

    @Test(
        "A server at an address of this link only is not connected to", arguments: ["169.254.169.254", "169.254.1.1"])
    func linkLocal(host: String) async {
        let settings = SMTPSettings(host: host, security: .tls, timeout: .seconds(2))
        do {
            _ = try await SMTPSender().probe(settings)
            Issue.record("It was reached.")
        } catch {
            #expect(error.sentence.contains("this machine’s link only"), "\(error.sentence)")
        }
    }
}
