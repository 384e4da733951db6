import Crypto
package import Kernel
package import Store

/// One piece of raw input as it came, before anybody understood it.
package struct IntakeItem: Sendable {
    package let id: ID<IntakeItem>
    package let blob: ID<Blob>
    /// Where it came from, as the file in which it stood; for the person who looks into quarantine.
    package let source: String
    package let state: State
    /// When we got it.
    package let received: Instant

    package enum State: String, Sendable, CaseIterable {
        /// Kept, not understood yet.
        case waiting
        /// It is a touchpoint of a person now.
        case taken
        /// Put aside with a reason, where people see it.
        case quarantined
    }
}

/// Why something that came in is not taken for a person's words.
package enum QuarantineReason: String, Sendable, CaseIterable, Codable {
    case bounce
    case autoReply = "auto_reply"
    case feedback
    case list
    case disposition
    /// A calendar's answer to an invitation.
    case calendar
    /// A filter on the way calls it junk.
    case spam
    /// A colleague said that nothing is to come from its sender.
    case blocked
    /// No mail, or one that nobody could read.
    case unreadable
    /// Nobody outside the house took part in it.
    case colleagues
    /// It says that it is a letter of ours that comes back, and is none.
    case forged
    /// It does not say who sent it.
    case nameless
    /// It is larger than we take: only its beginning is kept.
    case tooLarge = "too_large"
}

/// Raw input to be kept: the bytes, their SHA-256, and where they came from.
package struct RawInput: Sendable {
    package let bytes: [UInt8]
    package let hash: [UInt8]
    package let source: String
    /// Whether an import brought it: nothing may be sent because of it, whoever settles it and whenever.
    package let isHistory: Bool
    /// When it came by what its file says; nil when that is not known.
    package let dated: Instant?

    /// These bytes, which are hashed here.
    package init(_ bytes: [UInt8], source: String, isHistory: Bool = false) {
        self.init(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: source, isHistory: isHistory)
    }

    /// `hash` is the SHA-256 of `bytes`, 32 bytes.
    package init(bytes: [UInt8], hash: [UInt8], source: String, isHistory: Bool = false, dated: Instant? = nil) {
        self.bytes = bytes
        self.hash = hash
        self.source = source
        self.isHistory = isHistory
        self.dated = dated
    }
}

/// Keeps what comes in before anybody understands it.
package enum Intake {
    /// Keeps a piece of raw mail; nil when exactly these bytes are here already.
    package static func keep(_ raw: RawInput, channel: String = "email", in tx: Transaction) throws -> ID<IntakeItem>? {
        let known = try tx.row(
            "SELECT id FROM intake WHERE channel = \(channel) AND hash = \(raw.hash)", { $0.integer(0) })
        return known == nil ? try insert(raw, channel: channel, in: tx) : nil
    }

    /// Keeps those of these pieces that are not here yet, in their order; of two with the same bytes the first. One statement
    /// that is waited for, however many there are.
    package static func keep(
        _ all: [RawInput], in tx: Transaction
    ) throws -> [(id: ID<IntakeItem>, raw: RawInput)] {
        var seen = try known(all.map(\.hash), in: tx)
        return try all.filter { seen.insert($0.hash).inserted }.map { (try insert($0, in: tx), $0) }
    }

    /// Keeps a piece of which it is known that it is not here.
    static func insert(
        _ raw: RawInput, channel: String = "email", in tx: Transaction
    ) throws -> ID<IntakeItem> {
        try Blobs.put(raw.bytes, hash: raw.hash, in: tx)
        let id = tx.nextID(of: IntakeItem.self)
        try tx.run(
            """
            INSERT INTO intake (id, channel, hash, blob_id, source, received_ms, state, is_history, dated_ms)
            VALUES (\(id), \(channel), \(raw.hash), (\(Blobs.id(of: raw.hash))), \(raw.source), \(tx.now),
              \(IntakeItem.State.waiting), \(raw.isHistory ? 1 : 0), \(raw.dated))
            """)
        return id
    }

    /// Which of these hashes are here already; one statement, for skipping what an earlier import kept.
    package static func known(_ hashes: [[UInt8]], channel: String = "email", in tx: Transaction) throws -> Set<[UInt8]>
    {
        Set(try tx.rows(knowing(hashes, channel: channel)) { $0.blob(0) })
    }

    /// What is here already of these hashes, with its ids; one statement.
    static func ids(
        of hashes: [[UInt8]], channel: String = "email", in tx: Transaction
    ) throws -> [[UInt8]: ID<IntakeItem>] {
        let rows = try tx.rows(
            "SELECT hash, id FROM intake WHERE channel = \(channel) AND hash IN (\(list: hashes))"
        ) { ($0.blob(0), $0.id(1, of: IntakeItem.self)) }
        return Dictionary(rows) { first, _ in first }
    }

    static func knowing(_ hashes: [[UInt8]], channel: String) -> Query {
        "SELECT hash FROM intake WHERE channel = \(channel) AND hash IN (\(list: hashes))"
    }

    /// What waits to be understood, oldest first, after `last`, at most `limit` and about `bytes` of them (but one at least).
    /// Served by `intake_waiting`.
    package static func waiting(
        after last: ID<IntakeItem>? = nil, limit: Int, bytes: Int = 8 << 20, in tx: Transaction
    ) throws -> [IntakeItem.Kept] {
        let count = try tx.rows(waitingNow("b.size", after: last, limit: limit)) { $0.int(0) }.leading(upTo: bytes)
        guard count > 0 else { return [] }
        return try tx.rows(waitingNow(columnsOfKept, after: last, limit: count), kept)
    }

    static func waitingNow(_ columns: Query, after last: ID<IntakeItem>?, limit: Int) -> Query {
        """
        SELECT \(columns) FROM intake i JOIN blob b ON b.id = i.blob_id
        WHERE i.state = 'waiting' AND i.id > \(last?.value ?? 0) ORDER BY i.id LIMIT \(limit)
        """
    }

    /// Marks pieces as understood: they are touchpoints now. Those that were not before, as when two programs settle what
    /// waits: whoever is not given one leaves it alone. One statement. Served by the primary key.
    package static func take(_ ids: [ID<IntakeItem>], in tx: Transaction) throws -> Set<ID<IntakeItem>> {
        Set(
            try tx.rows(
                """
                UPDATE intake SET state = \(IntakeItem.State.taken), reason = NULL, subject = '', sender = ''
                WHERE id IN (\(list: ids)) AND state <> 'taken' RETURNING id
                """
            ) { $0.id(0) })
    }

    /// Puts a piece aside. `subject` and `from` are what people see of it in the list.
    package static func quarantine(
        _ id: ID<IntakeItem>, reason: QuarantineReason, subject: String, from: String, in tx: Transaction
    ) throws {
        try tx.run(
            """
            UPDATE intake SET state = \(IntakeItem.State.quarantined), reason = \(reason), subject = \(subject),
              sender = \(from)
            WHERE id = \(id) AND state <> 'taken'
            """)
    }
}
