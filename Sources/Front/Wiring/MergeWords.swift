import ConversationsRules
import Jobs
import Kernel
import PeopleRules
package import Store

/// Brings the pieces of the indexes of words together, once a day, so that searching stays quick. Safe to run twice: there is
/// nothing left to bring together.
struct MergeWords: Job {
    static let name = "words.merge"

    /// Queues it for now: every node does when it starts, as much may have been imported before.
    static func begin(in tx: Transaction) throws {
        try Jobs.enqueue(MergeWords(), key: name, in: tx)
    }

    /// Runs it. The next is planned first, so that it comes also when this one is cut off.
    func run(_ database: any Database) async throws {
        try await database.write { tx in
            let day = LocalTime(tx.now, in: .utc).dayNumber + 1
            try Jobs.enqueue(
                MergeWords(), at: Instant(milliseconds: Int64(day) * Span.days(1).milliseconds), key: Self.name, in: tx)
        }
        try await Front.mergeWords(database)
    }
}

extension Front {
    /// Brings the pieces of the indexes of words together.
    package static func mergeWords(_ database: any Database) async throws {
        for index in [Conversations.wordIndex, People.wordIndex] { try await index.merge(database) }
    }
}
