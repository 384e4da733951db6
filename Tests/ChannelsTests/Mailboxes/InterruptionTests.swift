import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("Nothing is lost and nothing comes twice", .enabled(if: DovecotServer.isWanted))
struct InterruptionTests {
    @Test("A server that is killed and comes back is fetched from again, without anybody's doing")
    func killed() async throws {
        try await withMailbox(.sqlite) { house in
            try house.server.deliver(letter(1))
            try await house.fetching {
                try await house.untilKept(1)
                try house.server.kill()
                _ = try await house.untilProblem()
                try house.server.start()
                try house.server.deliver(letter(2))
                house.house.clock.advance(.minutes(20))
                try await house.untilKept(2)
            }
            #expect(try await house.state().problem == nil)
            #expect(try await house.kept() == 2)
        }
    }

    @Test(
        "A mailbox that was numbered anew is looked through again, and nothing comes twice", arguments: Engine.allCases)
    func renumbered(engine: Engine) async throws {
        try await withMailbox(engine) { change in
            change.after = .mark
        } _: { house in
            for number in 1...20 { try house.server.deliver(letter(number)) }
            try await house.fetching { try await house.untilKept(20) }
            try await house.server.renumber()
            try house.server.deliver(letter(21))
            try await house.fetching(as: "another program") {
                house.house.clock.advance(.minutes(2))
                try await house.untilKept(21)
            }
            #expect(try await house.kept() == 21)
            #expect(try await house.state().count == 21)
        }
    }

    @Test("What was kept and not marked when a program ended is marked by the next one")
    func unmarked() async throws {
        try await withMailbox(.sqlite) { change in
            change.after = .delete
        } _: { house in
            for number in 1...3 { try house.server.deliver(letter(number)) }
            try await house.change { $0.after = .leave }
            try await house.fetching { try await house.untilKept(3) }
            try await house.database.write { tx in try tx.run("UPDATE mailbox_message SET to_do = 1") }
            try await house.change { $0.after = .delete }
            try await house.fetching {
                try await house.until { tx in
                    try tx.row("SELECT count(*) FROM mailbox_message WHERE to_do = 1") { $0.int(0) } == 0
                }
            }
            #expect(try house.server.count() == 0)
            #expect(try await house.kept() == 3)
        }
    }

    @Test("Two programs on one database: only one fetches, and the other takes over", arguments: Engine.allCases)
    func lease(engine: Engine) async throws {
        try await withMailbox(engine) { house in
            let (one, two) = (LeaseHolder("one"), LeaseHolder("two"))
            let first = [try await house.claim(one), try await house.claim(two)]
            house.house.clock.advance(.seconds(61))
            let later = try await house.claim(two)
            #expect(first == ["ours", "theirs"] && later == "ours")
            await #expect(throws: LeaseLost.self) {
                try await house.database.write { try MailboxLease.renew(house.mailbox, one, in: $0) }
            }
        }
    }

    @Test("Whoever holds a mailbox and runs no more holds it no more")
    func gone() {
        #expect(!LeaseHolder.current.isGone)
        let words = LeaseHolder.current.text.split(separator: " ")
        #expect(LeaseHolder("\(words[0]) \(words[1]) 1").isGone)
        #expect(LeaseHolder("\(words[0]) 4194400 1").isGone)
        #expect(!LeaseHolder("elsewhere 4194400 1").isGone)
    }

    @Test("What lay there before is left alone when only new letters are wanted, also when numbers begin anew")
    func onlyNew() async throws {
        try await withMailbox(.sqlite) { change in
            change.takesOld = false
        } _: { house in
            for number in 1...3 { try house.server.deliver(letter(number)) }
            try await house.fetching {
                try await house.until { try Mailboxes.one(house.mailbox, in: $0).state.fetched != nil }
                try house.server.deliver(letter(4))
                try await house.untilKept(1)
            }
            #expect(try await house.kept() == 1)
        }
    }
}

extension MailboxHouse {
    /// Whose the mailbox is once `holder` has asked for it.
    fileprivate func claim(_ holder: LeaseHolder) async throws -> String {
        try await database.write { [mailbox] tx in
            switch try MailboxLease.claim(mailbox, holder, in: tx) {
            case .ours: "ours"
            case .theirs: "theirs"
            case .notBefore, .over: "neither"
            }
        }
    }
}
