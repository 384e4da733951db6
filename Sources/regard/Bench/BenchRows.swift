import ConversationsRules
import Foundation
import Kernel
import PeopleRules
import Store

/// The rows of some conversations with one person each, written several hundred a statement.
struct BenchRows {
    let range: Range<Int>
    let touchpoints: Int
    let of: Int

    /// Writes them; the ids of the conversations and of the people.
    func insert(in tx: Transaction) throws -> (conversations: [Int64], people: [Int64]) {
        var words = BenchWords(seed: UInt64(range.lowerBound) &+ 99)
        let people = range.map { _ in tx.nextID(of: Person.self) }
        let conversations = range.map { _ in tx.nextID(of: Conversation.self) }
        try insertPeople(people, &words, in: tx)
        try insertConversations(conversations, people, &words, in: tx)
        for index in stride(from: 0, to: conversations.count, by: 50) {
            let slice = index..<min(index + 50, conversations.count)
            try insertTouchpoints(
                Array(conversations[slice]), Array(people[slice]), from: range.lowerBound + index, &words, in: tx)
        }
        return (conversations.map(\.value), people.map(\.value))
    }

    private func insertPeople(_ ids: [PersonID], _ words: inout BenchWords, in tx: Transaction) throws {
        let made = ids.enumerated().map { index, id in
            let number = range.lowerBound + index
            let name =
                "\(BenchWords.word(1 + words.number(below: 800)).capitalized) \(BenchWords.word(1000 + number % 9000).capitalized)"
            return (id: id, name: name, email: "p\(number)@people.example", at: moment(number))
        }
        try tx.run(
            """
            INSERT INTO person (id, name, name_folded, since_ms, latest_ms, version)
            VALUES \(.joined(made.map { "(\($0.id), \($0.name), \($0.name.folded), \($0.at), \($0.at), 1)" }, by: ", "))
            """)
        try tx.run(
            """
            INSERT INTO identity (id, person_id, kind, value, match_key, added_ms)
            VALUES \(.joined(made.map { "(\(tx.nextID(of: Identity.self)), \($0.id), 'email', \($0.email), \($0.email), \($0.at))" }, by: ", "))
            """)
        let rows = made.map { person -> (PersonID, String) in (person.id, "\(person.name.folded) \(person.email)") }
        try tx.run(
            Query(
                sqlite: """
                    INSERT INTO person_search (rowid, words) VALUES \(.joined(rows.map { "(\($0.0), \($0.1))" }, by: ", "))
                    """,
                postgres: """
                    INSERT INTO person_search (person_id, words)
                    VALUES \(.joined(rows.map { "(\($0.0), to_tsvector('simple', \($0.1)))" }, by: ", "))
                    """))
    }

    private func insertConversations(
        _ ids: [ConversationID], _ people: [PersonID], _ words: inout BenchWords, in tx: Transaction
    ) throws {
        let states = ["waiting", "with_them", "done", "waiting", "done"]
        let rows: [Query] = ids.enumerated().map { index, id in
            let number = range.lowerBound + index
            let at = moment(number)
            let state = states[number % states.count]
            return """
                (\(id), \(people[index]), \(words.text(of: 5)), \(state), \(state == "waiting" ? at : nil), \(at), \(at),
                \(touchpoints), 'email', \(words.text(of: 16)), 0, 1)
                """
        }
        try tx.run(
            """
            INSERT INTO conversation (id, person_id, subject, state, waiting_since_ms, first_ms, last_ms, touchpoints,
              channel, preview, first_contact, version)
            VALUES \(.joined(rows, by: ", "))
            """)
    }

    /// Whether the rare word stands in a conversation: in twenty, however many there are, so that houses of every size have as
    /// much to show.
    private func isRare(_ number: Int) -> Bool {
        let apart = max(1, of / 20)
        return number.isMultiple(of: apart) && number / apart < 20
    }

    private func insertTouchpoints(
        _ conversations: [ConversationID], _ people: [PersonID], from first: Int, _ words: inout BenchWords,
        in tx: Transaction
    ) throws {
        var rows: [Query] = []
        var said: [(id: TouchpointID, words: String)] = []
        for (index, conversation) in conversations.enumerated() {
            for number in 0..<touchpoints {
                let id = tx.nextID(of: Touchpoint.self)
                var text = words.text(of: 20 + words.number(below: 20))
                if words.number(below: 4) == 0 { text += " \(BenchFill.commonWord)" }
                if number == 0, isRare(first + index) { text += " \(BenchFill.rareWord)" }
                let at = moment(Int(conversation.value % 100_000)) + .minutes(number)
                let direction = number.isMultiple(of: 2) ? "theirs" : "ours"
                rows.append(
                    """
                    (\(id), \(conversation), \(people[index]), \(direction), 'email', \(at), \(at), \(text), 0, 'new')
                    """)
                said.append((id, text))
            }
        }
        try tx.run(
            """
            INSERT INTO touchpoint (id, conversation_id, person_id, direction, channel, at_ms, recorded_ms, words, has_html,
              placed)
            VALUES \(.joined(rows, by: ", "))
            """)
        try tx.run(
            Query(
                sqlite: """
                    INSERT INTO touchpoint_words (rowid, words) VALUES \(.joined(said.map { "(\($0.id), \($0.words))" }, by: ", "))
                    """,
                postgres: """
                    INSERT INTO touchpoint_words (touchpoint_id, words)
                    VALUES \(.joined(said.map { "(\($0.id), to_tsvector('simple', \($0.words)))" }, by: ", "))
                    """))
    }

    /// Spread over a year, in no order.
    private func moment(_ number: Int) -> Instant {
        Instant(milliseconds: 1_750_000_000_000 + Int64(number &* 7919 % 31_536_000) * 1000)
    }
}
