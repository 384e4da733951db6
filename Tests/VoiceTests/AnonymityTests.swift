import ConversationsRules
import Foundation
import Kernel
import PeopleRules
import RegardTesting
import Store
import StoreSQLite
import Testing

@testable import VoiceRules

@Suite("What is said without a name, on both engines")
struct AnonymityTests {
    @Test("An answer without a name shares nothing with the row that says who took part", arguments: Engine.allCases)
    func nothingShared(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            house.clock.advance(.hours(3))
            guard case .keptUnnamed(let code) = try await house.answer(token, .less, words: "No", isUnnamed: true)
            else {
                Issue.record("the answer was kept with a name")
                return
            }
            let columns = try await house.database.columns(of: "unnamed_answer")
            #expect(columns == ["id", "contact_point_id", "expectation", "words", "code_hash", "counted_day"])
            #expect(try await house.count("answer") == 0)
            let survey = try await house.survey(token)
            #expect(survey.invitation.answeredDay == TestHouse.morning.day(in: .utc) && survey.answer == nil)
            let (row, hash) = try #require(
                try await house.database.read { tx in
                    try tx.row("SELECT id, code_hash FROM unnamed_answer") { ($0.integer(0), $0.blob(1)) }
                })
            #expect(row != survey.invitation.id.value && hash == code.hash && hash != token.hash)
            #expect(try await house.events() == ["invitation.made"])
            #expect(try await house.database.moments().allSatisfy { $0 != house.clock.now.milliseconds })
        }
    }

    @Test("The keys of answers without a name tell nothing of their order", arguments: Engine.allCases)
    func unordered(engine: Engine) async throws {
        try await withVoice(engine) { house in
            for number in 0..<12 {
                let token = try await house.ask(try await house.newPerson(number))
                try await house.answer(token, .more, words: "\(number)", isUnnamed: true)
            }
            let rows = try await house.database.read { tx in
                try tx.rows(
                    Query(
                        sqlite: "SELECT words, id FROM unnamed_answer NOT INDEXED",
                        postgres: "SELECT words, id FROM unnamed_answer ORDER BY ctid")
                ) { (Int($0.text(0)) ?? 0, $0.integer(1)) }
            }
            #expect(rows.count == 12 && Set(rows.map(\.1)).count == 12)
            // Twelve random keys are in the order of the answers once in 479,001,600 runs.
            #expect(rows.sorted { $0.0 < $1.0 }.map(\.1) != rows.map(\.1).sorted())
            // Rows lie in the order of their keys, five by five as they began to count.
            for five in [rows[0..<5], rows[5..<10]] where engine == .postgres {
                #expect(five.map(\.1) == five.map(\.1).sorted())
            }
        }
    }

    @Test("Answers without a name count five at a time, by contact point", arguments: Engine.allCases)
    func fives(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let days = LocalDays(20_000, through: 30_000, in: .utc)
            var counted: [Int] = []
            for number in 1...11 {
                let token = try await house.ask(try await house.newPerson(number))
                try await house.answer(token, .more, words: "\(number)", isUnnamed: true)
                counted.append(
                    try await house.database.read { try Answers.counts(days, in: $0)[house.repair]?.all ?? 0 })
            }
            #expect(counted == [0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10])
            let said = try await house.database.read { try Answers.words(days, limit: 50, in: $0) }
            #expect(said.count == 10 && said.allSatisfy { $0.person == nil && $0.conversation == nil })
            let first = try await house.database.read { try Answers.words(days, limit: 7, in: $0) }
            let rest = try await house.database.read {
                try Answers.words(days, at: house.repair, before: first.last?.cursor, limit: 7, in: $0)
            }
            #expect(Set((first + rest).map(\.words)).count == 10)
        }
    }

    @Test("All rows that wait were written by one transaction", arguments: Engine.allCases)
    func rewritten(engine: Engine) async throws {
        guard engine == .postgres else { return }
        try await withVoice(engine) { house in
            for number in 1...4 {
                let token = try await house.ask(try await house.newPerson(number))
                try await house.answer(token, .more, isUnnamed: true)
            }
            let writers = try await house.database.read { tx in
                try tx.rows("SELECT DISTINCT xmin::text FROM unnamed_answer") { $0.text(0) }
            }
            #expect(writers.count == 1)
        }
    }

    @Test("The code, and only the code, changes an answer without a name", arguments: Engine.allCases)
    func code(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            guard case .keptUnnamed(let code) = try await house.answer(token, .less, isUnnamed: true) else { return }
            await #expect(throws: VoiceRefusal.changedByCode) { try await house.answer(token, .more) }
            await #expect(throws: VoiceRefusal.codeUnknown) {
                try await house.database.write {
                    try UnnamedAnswers.change(token, to: .more, words: "", in: $0)
                }
            }
            house.clock.advance(.days(40))
            try await house.database.write { try UnnamedAnswers.change(code, to: .more, words: "Better now", in: $0) }
            let answer = try await house.database.read { try UnnamedAnswers.answer(code, in: $0) }
            #expect(answer.expectation == .more && answer.words == "Better now")
        }
    }

    @Test("A named answer can lose its name, and nothing named stays", arguments: Engine.allCases)
    func unnaming(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            try await house.answer(token, .less, words: "I would rather not")
            try await house.answer(token, .less, words: "I would rather not", isUnnamed: true)
            #expect(try await house.count("answer") == 0)
            #expect(try await house.count("unnamed_answer") == 1)
        }
    }

    @Test("Words whose name was taken off are nowhere in the file beside the person, nor in a backup")
    func wiped() async throws {
        try await withVoice(.sqlite) { house in
            let long = String(repeating: "I minded having to ask. ", count: 80)
            var kept: [String] = []
            for number in 0..<30 {
                let token = try await house.ask(try await house.newPerson(number))
                let words = "\(number) \(number.isMultiple(of: 3) ? long : "I would rather not say this with my name")"
                try await house.answer(token, .less, words: "Before: \(words)")
                try await house.answer(token, .less, words: words)
                guard !number.isMultiple(of: 2) else { continue }
                try await house.answer(token, .less, words: "", isUnnamed: true)
                kept.append(words)
            }
            let bytes = try await house.image()
            for words in kept {
                #expect(bytes.firstRange(of: Data(words.prefix(60).utf8)) == nil, "\(words.prefix(9))")
            }
            #expect(bytes.firstRange(of: Data("Before: ".utf8)) == nil)
            #expect(bytes.firstRange(of: Data("28 I would rather not".utf8)) != nil)
        }
    }

    @Test("What colleagues believe shares nothing with who took part", arguments: Engine.allCases)
    func beliefs(engine: Engine) async throws {
        try await withVoice(engine) { house in
            _ = try await house.database.write { [house] in
                try Beliefs.keep(BeliefSheet(inAll: .more, at: [house.repair: .less]), by: house.maya, in: $0)
            }
            #expect(
                try await house.database.columns(of: "belief")
                    == ["id", "round_number", "contact_point_id", "expectation", "code_hash", "counted", "later"])
            #expect(try await house.database.columns(of: "belief_part") == ["round_number", "member_id", "day"])
            let hashes = try await house.database.read { try $0.rows("SELECT code_hash FROM belief") { $0.blob(0) } }
            #expect(Set(hashes).count == 2)
            #expect(try await house.events().isEmpty)
        }
    }

    @Test("Every list is served by its index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let days = LocalDays(20_000, through: 20_010, in: .utc)
            let cursor = SaidCursor(milliseconds: 20_005 * SaidCursor.day, id: 5)
            let person = house.mrsMiggins
            for (query, index) in [
                (InvitationStore.latest(of: person), "invitation_person"),
                (InvitationStore.latest(about: ConversationID(1)), "invitation_conversation"),
                (InvitationStore.setAside(from: days.start, to: days.end), "invitation_set_aside"),
                (AnswerStore.of(person, limit: 10), "answer_person"),
                (AnswerStore.about(ConversationID(1)), "answer_conversation"),
                (AnswerStore.counts(from: days.start, to: days.end), "answer_counts"),
                (AnswerStore.words(from: days.start, to: days.end, at: nil, before: cursor, limit: 5), "answer_words"),
                (
                    AnswerStore.words(from: days.start, to: days.end, at: house.repair, before: nil, limit: 5),
                    "answer_words_point"
                ),
                (UnnamedAnswerStore.counts(days), "unnamed_answer_counts"),
                (UnnamedAnswerStore.words(days, at: nil, before: cursor, limit: 5), "unnamed_answer_"),
                (
                    BeliefStore.counts(
                        from: BeliefRound(number: 8100), to: BeliefRound(number: 8107), BeliefRound(number: 8107),
                        zone: .utc
                    ),
                    "belief_counts"
                ),
            ] {
                let plan = try await house.database.plan(of: query)
                #expect(plan.contains(index), "\(index): \(plan)")
            }
        }
    }
}

extension VoiceHouse {
    /// The bytes of a backup, which has the pages of the file as they are.
    fileprivate func image() async throws -> Data {
        let path = "\(NSTemporaryDirectory())/regard-image-\(UUID().uuidString).db"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await #require(database as? SQLiteDatabase).backup(to: path)
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }
}

extension Database {
    /// The columns of a table, in their order.
    fileprivate func columns(of table: String) async throws -> [String] {
        try await read { tx in
            try tx.rows(
                Query(
                    sqlite: "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid",
                    postgres:
                        "SELECT column_name FROM information_schema.columns WHERE table_name = \(table) ORDER BY ordinal_position"
                )
            ) {
                $0.text(0)
            }
        }
    }

    /// Every moment that the tables of asking hold beside the events' and the conversations'.
    fileprivate func moments() async throws -> [Int64] {
        try await read { tx in
            try tx.rows("SELECT made_ms, coalesce(closed_ms, 0), coalesce(answered_day, 0), turns FROM invitation") {
                [$0.integer(0), $0.integer(1), $0.integer(2), $0.integer(3)]
            }.flatMap(\.self)
        }
    }
}
