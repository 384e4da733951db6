import ConversationsRules
import Jobs
import Kernel
package import Store

/// Counts the open clocks of a calendar by its newest version, some at a time. Safe to run twice: what was counted is no
/// longer found by the older versions.
package struct RecountClocks: Job {
    package static let name = "standards.recount"
    package let calendar: CalendarID

    static func enqueue(_ calendar: CalendarID, in tx: Transaction) throws {
        try Jobs.enqueue(RecountClocks(calendar: calendar), key: "\(name) \(calendar)", in: tx)
    }

    /// Runs it.
    package func run(_ database: any Database) async throws {
        while try await database.write({ try step(in: $0) }) {}
    }

    private static let batch = 200

    /// Counts some of them anew; false when none are left.
    func step(in tx: Transaction) throws -> Bool {
        let versions = try tx.rows(CalendarStore.versions(of: [calendar])) { try CalendarStore.version($0) }
        let older = versions.dropLast().map(\.id)
        guard !older.isEmpty else { return false }
        let open = try tx.rows(ClockStore.open(by: older, limit: Self.batch), ClockStore.read)
        guard !open.isEmpty else { return false }
        let judges = try Judges.known(in: tx)
        try Clocks.recount(Set(open.compactMap(\.subject.conversation)).sorted(), by: judges, in: tx)
        try ServiceRecords.recount(Set(open.compactMap(\.subject.record)).sorted(), by: judges, in: tx)
        return true
    }
}
