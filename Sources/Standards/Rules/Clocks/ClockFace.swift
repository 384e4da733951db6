package import ConversationsRules
package import Kernel
package import Store

/// As much of a running clock as a list shows.
package struct ClockFace: Equatable, Sendable {
    package let conversation: ConversationID
    package let due: Instant
    /// When people are warned; nil when nobody is.
    package let warn: Instant?
    /// What it measures and within what time; nil where a list does not say it.
    package var duty: Duty?

    /// What has to be done, and within what time.
    package struct Duty: Equatable, Sendable {
        package let measure: Measure
        package let target: TargetTime
    }

    /// Whether its time has run out.
    package func isLate(at now: Instant) -> Bool { due < now }

    /// Whether its time has run out, or the moment for a warning has passed.
    package func isUrgent(at now: Instant) -> Bool { due < now || warn.map { $0 <= now } ?? false }
}

extension Clocks {
    /// The conversations whose clocks ended longest ago, then those whose clocks end soonest, each once by its first: of at most
    /// `limit` clocks that are over and as many that are not. Served by `clock_due`.
    package static func upcoming(limit: Int, in tx: Transaction) throws -> [ClockFace] {
        guard try anyRuns(in: tx) else { return [] }
        return try tx.rows(ClockStore.upcoming(at: tx.now, limit: limit)) { row in
            var face = face(row)
            face?.duty = TargetTime(row.int(5), row.word(6, else: .hours)).map { target in
                ClockFace.Duty(measure: row.word(4, else: .everyReply), target: target)
            }
            return face
        }
        .compactMap(\.self).sorted { ($0.due, $0.conversation) < ($1.due, $1.conversation) }.firstOfEach
    }

    /// The running clock of each of these conversations that ends soonest. Served by `clock_conversation`.
    package static func faces(
        of ids: [ConversationID], in tx: Transaction
    ) throws -> [ConversationID: ClockFace] {
        guard !ids.isEmpty, try anyRuns(in: tx) else { return [:] }
        let faces = try tx.rows(ClockStore.faces(of: ids), face).compactMap(\.self)
        return Dictionary(faces.map { ($0.conversation, $0) }) { one, other in one.due <= other.due ? one : other }
    }

    /// Whether any runs towards a moment: a house without standards is asked nothing else. Looked up once in a reading.
    private static func anyRuns(in tx: Transaction) throws -> Bool {
        try tx.remembered("clocks that run") { try tx.row(ClockStore.anyRuns) { $0.int(0) } != nil }
    }

    /// Nil for what does not run.
    private static func face(_ row: any Row) -> ClockFace? {
        guard row.text(3) == StandardClock.State.running.rawValue else { return nil }
        return ClockFace(conversation: row.id(0), due: row.instant(1), warn: row.instantOrNil(2), duty: nil)
    }
}

extension [ClockFace] {
    fileprivate var firstOfEach: [ClockFace] {
        var seen: Set<ConversationID> = []
        return filter { seen.insert($0.conversation).inserted }
    }
}
