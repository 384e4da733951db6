import ConversationsRules
import Foundation
import Front
import Kernel
import PeopleRules
import Store

/// What the measured pages are asked with.
struct BenchKeys: Sendable {
    let cookie: String
    let token: String
    let conversations: [Int64]
    let people: [Int64]
    /// The place in the list of waiting conversations that a deep page begins at.
    let deep: String
    let rareWord: String
    let commonWord: String
}

/// Fills the database with people, conversations and touchpoints, several hundred rows a statement.
struct BenchFill {
    let conversations: Int
    let touchpoints: Int
    let store: BenchStore

    static let rareWord = "quixotically"
    static let commonWord = "bicycle"

    func run(_ report: inout BenchReport) async throws -> BenchKeys {
        let house = try await OpenHouse.open(store.configuration, follows: false)
        let clock = ContinuousClock()
        let start = clock.now
        let keys = try await fill(house.database)
        // As the desk does by itself when it starts and every day.
        try await Front.mergeWords(house.database)
        report.add(
            "filling \(conversations) conversations, \(touchpoints) touchpoints",
            "\(Int((clock.now - start).milliseconds / 1000)) s")
        report.add("size of the database", try await size(house))
        await house.database.close()
        // What was written is on the disk before anything is measured.
        sync()
        return keys
    }

    private func fill(_ database: any Database) async throws -> BenchKeys {
        let (cookie, token) = try await database.write { tx in
            let member = try Members.make(name: "Bench", email: "bench@bench.example", role: .owner, by: nil, in: tx)
            return (
                try Sessions.start(of: member, device: "bench", in: tx).text,
                try ApiTokens.make(for: member, name: "bench", in: tx).token.text
            )
        }
        let perConversation = touchpoints / conversations
        var ids: (conversations: [Int64], people: [Int64]) = ([], [])
        let size = 1000
        for start in stride(from: 0, to: conversations, by: size) {
            let end = min(start + size, conversations)
            let made = try await database.write { tx in
                try BenchRows(range: start..<end, touchpoints: perConversation, of: self.conversations).insert(in: tx)
            }
            if start % (10 * size) == 0 { Output.error("filled \(end) of \(conversations)") }
            ids.conversations += made.conversations
            ids.people += made.people
        }
        let deep = try await database.read { tx in
            try tx.row(
                """
                SELECT waiting_since_ms, id FROM conversation WHERE state = 'waiting'
                ORDER BY waiting_since_ms, id LIMIT 1 OFFSET \(self.conversations / 5)
                """
            ) { "\($0.integer(0))-\($0.integer(1))" }
        }
        return BenchKeys(
            cookie: "regard=\(cookie)", token: token, conversations: ids.conversations, people: ids.people,
            deep: deep ?? "", rareWord: Self.rareWord, commonWord: Self.commonWord)
    }

    private func size(_ house: OpenHouse) async throws -> String {
        let bytes = try await house.database.read { tx in
            try tx.row(
                Query(
                    sqlite: "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
                    postgres: "SELECT pg_database_size(current_database())")
            ) { $0.int(0) }
        }
        return "\((bytes ?? 0) / 1_000_000) MB"
    }
}
