import ChannelsRules
import Foundation
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Synchronization
import Testing

@testable import ConversationsRules

@Suite("Importing files of mail, on both engines")
struct ImportTests {
    /// All that an import leaves behind, in an order that does not depend on ids.
    private struct End: Equatable {
        let messages: [String]
        let touchpoints: [String]
        let conversations: [String]
        let people: [String]
    }

    private func end(_ house: TestHouse) async throws -> End {
        try await house.database.read { tx in
            End(
                messages: try tx.rows(
                    "SELECT state, coalesce(reason, ''), length(b.bytes), b.size FROM intake i JOIN blob b ON b.id = i.blob_id"
                ) {
                    "\($0.text(0)) \($0.text(1)) \($0.int(2)) \($0.int(3))"
                }.sorted(),
                touchpoints: try tx.rows("SELECT direction, at_ms, words, coalesce(message_id, '') FROM touchpoint") {
                    "\($0.text(0)) \($0.integer(1)) \($0.text(2)) \($0.text(3))"
                }.sorted(),
                conversations: try tx.rows(
                    "SELECT state, first_ms, last_ms, touchpoints, coalesce(waiting_since_ms, 0) FROM conversation"
                ) {
                    "\($0.text(0)) \($0.integer(1)) \($0.integer(2)) \($0.int(3)) \($0.integer(4))"
                }.sorted(),
                people: try tx.rows("SELECT match_key FROM identity") { $0.text(0) }.sorted())
        }
    }

    private func importing(_ house: TestHouse, _ paths: [String]) async throws -> MailImport.Progress {
        try await MailImport(house.database, ours: OurAddresses(Cast.ours)).run(paths) { _ in }
    }

    private func withFolder(_ files: [String: [UInt8]], _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("regard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
        try await body(folder.path)
    }

    /// Mail of a small shop: two hundred messages in threads of four.
    private static let shop: [String: [UInt8]] = {
        var mbox: [UInt8] = []
        for number in 0..<200 {
            let thread = number / 4
            let isOurs = number % 2 == 1
            let customer = "p\(thread % 17)@x.example"
            let mail = TestMail(
                from: isOurs ? "hello@bramble.example" : customer, to: isOurs ? customer : "hello@bramble.example",
                words: "Word \(number).", id: "\(number)@m", answers: number % 4 == 0 ? nil : "\(number - 1)@m",
                at: TestHouse.morning - .hours(400 - number))
            mbox += Array("From x@y Thu Nov 19 09:00:00 2026\n".utf8) + mail.bytes.filter { $0 != 13 } + [10]
        }
        return [
            "shop.mbox": mbox, "one.eml": TestMail(from: "ann@x.example", id: "one@m").bytes,
            "notes.txt": Array("no mail".utf8),
        ]
    }()

    @Test("A message without a date is as old as its file says, and nobody waits", arguments: Engine.allCases)
    func dateless(engine: Engine) async throws {
        let box =
            "From a@c.example Mon Jan  5 10:00:00 2015\nFrom: ann@quaymail.example\nTo: hello@bramble.example\n\nHello.\n"
        try await withHouse(engine) { house in
            try await withFolder(["a.mbox": Array(box.utf8)]) { _ = try await importing(house, [$0]) }
            let states = try await end(house).conversations
            #expect(states == ["done 1420452000000 1420452000000 1 0"])
        }
    }

    @Test(
        "A second import adds nothing, and an import that was killed at any point goes on to the same end",
        arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withFolder(Self.shop) { folder in
            let whole = try await withHouse(engine) { house in
                let first = try await importing(house, [folder])
                #expect(first.found >= 201 && first.known == 0 && first.tally.placed == 201)
                #expect(first.tally.conversations == 51 && first.tally.people == 18)
                let before = try await end(house)
                let second = try await importing(house, [folder])
                #expect(second.known == second.found && second.tally == MailTally())
                #expect(try await end(house) == before)
                return before
            }
            for killed in [1, 90, 150] {
                try await withHouse(engine) { house in
                    // Kept and not settled, as a killed program leaves it; some of it settled.
                    var found = MailFiles([folder])
                    var kept: [KeptMail] = []
                    while kept.count < killed, let next = found.next() {
                        guard case .message(let source, _, let bytes, _, _) = next else { continue }
                        let id = try await house.database.write {
                            try Intake.keep(
                                RawInput(bytes: bytes, hash: SharedData.hash(bytes), source: source, isHistory: true),
                                in: $0)
                        }
                        if let id {
                            kept.append(
                                KeptMail(
                                    id: id, received: TestHouse.morning, mail: MailDesk.read(bytes), isHistory: true))
                        }
                    }
                    _ = try await house.database.write { [kept] tx in
                        try MailDesk(ours: OurAddresses(Cast.ours)).settle(
                            Array(kept.prefix(killed / 2)), in: tx)
                    }
                    _ = try await importing(house, [folder])
                    #expect(try await end(house) == whole)
                }
            }
        }
    }

    @Test("An import that is told to stop begins no other batch, and goes on later", arguments: Engine.allCases)
    func stopped(engine: Engine) async throws {
        try await withFolder(Self.shop) { folder in
            try await withHouse(engine) { house in
                let desk = MailImport(house.database, ours: OurAddresses(Cast.ours))
                let none = try await desk.run([folder], isStopped: { true }) { _ in }
                #expect(none.found == 0)
                let batches = Mutex(0)
                _ = try await desk.run([folder]) { _ in batches.withLock { $0 += 1 } }
                #expect(batches.withLock { $0 } >= 1)
                #expect(try await end(house).touchpoints.count == 201)
            }
        }
    }

    @Test(
        "Every message of the corpora is in a conversation or in quarantine, and its bytes are the file's",
        arguments: Engine.allCases)
    func corpora(engine: Engine) async throws {
        let folders = try [SharedData.corpus("mail"), SharedData.corpus("bounces")].compactMap { $0?.path }
        guard folders.count == 2 else { return }
        try await withHouse(engine) { house in
            let first = try await importing(house, folders)
            #expect(first.found > 300)
            let before = try await end(house)
            #expect(before.messages.allSatisfy { $0.hasPrefix("taken") || $0.hasPrefix("quarantined") })
            let aside = first.tally.quarantined.values.reduce(0, +)
            #expect(first.tally.placed + first.tally.copies + aside == first.found - first.known)
            #expect(before.touchpoints.count == first.tally.placed)
            let second = try await importing(house, folders)
            #expect(second.known == second.found && second.tally == MailTally())
            #expect(try await end(house) == before)
            for file in try SharedData.mails(below: folders) {
                let bytes = try [UInt8](Data(contentsOf: file))
                let kept = try await house.database.read { tx in
                    try tx.row("SELECT bytes FROM blob WHERE hash = \(SharedData.hash(bytes))") { $0.blob(0) }
                }
                #expect(kept == bytes, "\(file.path)")
            }
            let jobs = try await house.database.read { try $0.row("SELECT count(*) FROM job") { $0.int(0) } }
            #expect(jobs == 0)
        }
    }

    @Test(
        "A folder that is not there is a problem in words, and what else was named is imported",
        arguments: Engine.allCases)
    func missing(engine: Engine) async throws {
        try await withFolder(["one.eml": TestMail(from: "ann@x.example", id: "one@m").bytes]) { folder in
            try await withHouse(engine) { house in
                let progress = try await importing(house, ["\(folder)/nowhere", folder])
                #expect(progress.problems.count == 1 && progress.problems[0].contains("nowhere"))
                #expect(progress.tally.placed == 1)
            }
        }
    }
}
