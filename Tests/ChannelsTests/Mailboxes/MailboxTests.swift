import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("What is written about a mailbox, on both engines")
struct MailboxTests {
    private func change(_ edit: (inout MailboxChange) -> Void = { _ in }) -> MailboxChange {
        var change = MailboxChange()
        (change.address, change.host, change.password) = (
            "care@bramble.example", "mail.bramble.example", Secret("pw-1")
        )
        edit(&change)
        return change
    }

    @Test("A mailbox is kept with the usual ports, its password sealed", arguments: Engine.allCases)
    func make(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let change = change { $0.outgoingHost = "smtp.bramble.example" }
            let id = try await house.database.write { try Mailboxes.make(change, key: MailboxHouse.key, in: $0) }
            let (mailbox, state) = try await house.database.read { try Mailboxes.one(id, in: $0) }
            #expect(mailbox.incoming.port == 993 && mailbox.outgoing?.port == 465)
            #expect(mailbox.incoming.account == "care@bramble.example" && mailbox.name == "care@bramble.example")
            #expect(state.hasSecret && !state.isTended)
            let sealed = try await house.database.read { try MailboxStore.secrets(of: id, in: $0) }
            #expect(!String(decoding: try #require(sealed), as: UTF8.self).contains("pw-1"))
            let access = MailboxAccess(house.database, key: MailboxHouse.key, clock: house.clock)
            let login = try await access.incoming(mailbox).login
            #expect(login == .password(user: "care@bramble.example", Secret("pw-1")))
            #expect(try await access.outgoing(mailbox)?.server.login == login)
        }
    }

    @Test(
        "What is left empty stays, what is typed is changed, and an old version is a conflict",
        arguments: Engine.allCases)
    func changing(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let new = change()
            let id = try await house.database.write { try Mailboxes.make(new, key: MailboxHouse.key, in: $0) }
            var edit = MailboxChange()
            (edit.password, edit.name, edit.minutes) = (Secret(""), "Care", "15")
            let typed = edit
            let changed = try await house.database.write {
                try Mailboxes.change(id, typed, ifVersion: 1, key: MailboxHouse.key, in: $0)
            }
            #expect(changed.name == "Care" && changed.waiting == .minutes(15) && changed.version == 2)
            #expect(changed.incoming.host == "mail.bramble.example")
            await #expect(throws: Conflict.self) {
                try await house.database.write {
                    try Mailboxes.change(id, typed, ifVersion: 1, key: MailboxHouse.key, in: $0)
                }
            }
            await #expect(throws: MailboxRefusal.addressTaken("Care")) {
                try await house.database.write { try Mailboxes.make(new, key: MailboxHouse.key, in: $0) }
            }
        }
    }

    @Test("What cannot be taken is told at its field")
    func refusals() {
        let odd = change { change in
            (change.address, change.host, change.port) = ("nobody", "no host", "0")
            (change.after, change.minutes, change.account) = (.move, "0", "a\r\nb")
        }
        #expect(
            Set(odd.problems(with: nil).map(\.field))
                == ["address", "host", "port", "afterFolder", "minutes", "account"])
        #expect(change().problems(with: nil).isEmpty)
        let consent = change { $0.service = .some(.other) }
        #expect(consent.problems(with: nil) == [.clientMissing, .providerUnsafe])
    }

    @Test("Without a key no password is kept, and the page says so")
    func keyless() async throws {
        try await withHouse(.sqlite) { house in
            let change = change()
            await #expect(throws: MailboxRefusal.keyMissing) {
                try await house.database.write { try Mailboxes.make(change, key: nil, in: $0) }
            }
        }
    }

    @Test("A removed mailbox leaves its letters here", arguments: Engine.allCases)
    func removal(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let change = change()
            try await house.database.write { tx in
                let id = try Mailboxes.make(change, key: MailboxHouse.key, in: tx)
                let (mailbox, _) = try Mailboxes.one(id, in: tx)
                guard case .ours = try MailboxLease.claim(id, LeaseHolder("x"), in: tx) else { throw Absent("lease") }
                try MailboxTaking.renumber(id, to: 7, after: 0, LeaseHolder("x"), in: tx)
                let mail = TakenMail(uid: 1, raw: raw("Hello"))
                _ = try MailboxTaking.keep([mail], upTo: 1, of: mailbox, validity: 7, LeaseHolder("x"), in: tx)
                try Mailboxes.remove(id, in: tx)
            }
            let kept = try await house.database.read { try Intake.waiting(limit: 9, in: $0).count }
            #expect(kept == 1)
            #expect(try await house.database.read { try Mailboxes.all(in: $0).isEmpty })
        }
    }

    @Test("Each query is served by its index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let toDo = try await house.database.plan(of: MailboxTaking.toDo(ID(1), validity: 1))
            #expect(toDo.contains("mailbox_message_to_do"), "\(toDo)")
            let noted = try await house.database.plan(of: Mailboxes.noted(of: ID(1), limit: 50))
            #expect(noted.contains("mailbox_message_note"), "\(noted)")
            let greeting = try await house.database.plan(of: Mailboxes.greeting())
            #expect(greeting.contains("mailbox_greeting"), "\(greeting)")
        }
    }

    @Test("Letters are fetched in batches that are small in number and in bytes, the large and the doubtful alone")
    func batches() {
        func size(_ uid: UInt32, _ bytes: Int) -> MailSize { MailSize(uid: uid, bytes: bytes) }
        let sizes = [size(1, 10), size(2, 10), size(3, 5 << 20), size(4, 10), size(5, 10)]
        let batches = FetchBatch.cut([1, 2, 3, 4, 5, 9], sizes: sizes, careful: [5])
        #expect(batches.map(\.uids) == [[1, 2], [3], [4], [5]])
        #expect(batches.map(\.last) == [2, 3, 4, 9])
        #expect(FetchBatch.cut([7, 8], sizes: [], careful: []) == [FetchBatch(uids: [], last: 8, bytes: 0)])
        let many = FetchBatch.cut(Array(1...450), sizes: (1...450).map { size($0, 1) }, careful: [])
        #expect(many.map(\.uids.count) == [200, 200, 50])
    }
}
