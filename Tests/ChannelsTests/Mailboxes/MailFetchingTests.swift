import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("Fetching from mailboxes, on both engines", .enabled(if: DovecotServer.isWanted))
struct MailFetchingTests {
    @Test("What lies there is kept, and what comes later is heard of at once", arguments: Engine.allCases)
    func fetching(engine: Engine) async throws {
        try await withMailbox(engine) { house in
            for number in 1...3 { try house.server.deliver(letter(number)) }
            try await house.fetching {
                try await house.untilKept(3)
                try house.server.deliver(letter(4))
                try await house.untilKept(4)
            }
            let state = try await house.state()
            #expect(state.count == 4)
            #expect(state.problem == nil)
            #expect(try house.server.count() == 4)
            #expect(try house.server.countRead() == 0)
        }
    }

    @Test(
        "What lay in a mailbox before it was connected is history, what comes from then on is news",
        arguments: Engine.allCases)
    func old(engine: Engine) async throws {
        try await withMailbox(engine) { house in
            for number in 1...2 { try house.server.deliver(letter(number)) }
            try await house.fetching {
                try await house.untilKept(2)
                try house.server.deliver(letter(3))
                try await house.untilKept(3)
            }
            let kept = try await house.database.read { tx in
                try tx.rows("SELECT is_history FROM intake ORDER BY id") { $0.int(0) }
            }
            #expect(kept == [1, 1, 0])
        }
    }

    @Test(
        "What is taken is marked, moved or deleted afterwards as wanted",
        arguments: [Mailbox.AfterTaking.mark, .move, .delete])
    func after(wanted: Mailbox.AfterTaking) async throws {
        try await withMailbox(.sqlite) { change in
            (change.after, change.afterFolder) = (wanted, "Taken by Regard")
        } _: { house in
            for number in 1...5 { try house.server.deliver(letter(number)) }
            try await house.fetching {
                try await house.until { tx in
                    try tx.row("SELECT count(*) FROM mailbox_message WHERE to_do = 0") { $0.int(0) } == 5
                }
            }
            #expect(try house.server.count() == (wanted == .mark ? 5 : 0))
            if wanted == .mark { #expect(try house.server.countRead() == 5) }
            if wanted == .move { #expect(try house.server.count(in: "Taken by Regard") == 5) }
        }
    }
}
