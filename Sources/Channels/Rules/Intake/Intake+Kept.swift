package import Kernel
package import Store

extension IntakeItem {
    /// A piece as it is kept, whatever became of it.
    package struct Kept: Sendable {
        package let id: ID<IntakeItem>
        package let received: Instant
        /// When it came by what its file says; nil when that is not known.
        package let dated: Instant?
        package let state: State
        /// Why it is aside; nil when it is not.
        package let reason: QuarantineReason?
        /// Whether an import brought it.
        package let isHistory: Bool
        package let bytes: [UInt8]
    }
}

extension Intake {
    /// One piece with its bytes; nil when there is none.
    package static func kept(_ id: ID<IntakeItem>, in tx: Transaction) throws -> IntakeItem.Kept? {
        try tx.row("\(columns) WHERE i.id = \(id)", kept)
    }

    /// All pieces, oldest first, after `last`, at most `limit` and about 8 MB of them, but one at least.
    package static func kept(
        after last: ID<IntakeItem>?, limit: Int, in tx: Transaction
    ) throws -> [IntakeItem.Kept] {
        let sizes = try tx.rows(
            """
            SELECT b.size FROM intake i JOIN blob b ON b.id = i.blob_id
            WHERE i.id > \(last?.value ?? 0) ORDER BY i.id LIMIT \(limit)
            """
        ) { $0.int(0) }
        let count = sizes.leading(upTo: 8 << 20)
        guard count > 0 else { return [] }
        return try tx.rows("\(columns) WHERE i.id > \(last?.value ?? 0) ORDER BY i.id LIMIT \(count)", kept)
    }

    /// Why each of these is aside; those that are not are left out.
    package static func reasons(
        of ids: [ID<IntakeItem>], in tx: Transaction
    ) throws -> [ID<IntakeItem>: QuarantineReason] {
        let rows = try tx.rows(
            "SELECT id, reason FROM intake WHERE id IN (\(list: ids)) AND state = 'quarantined'"
        ) { ($0.id(0, of: IntakeItem.self), QuarantineReason(rawValue: $0.text(1))) }
        return Dictionary(rows.compactMap { id, reason in reason.map { (id, $0) } }) { first, _ in first }
    }

    static let columnsOfKept: Query = "i.id, i.received_ms, i.state, i.reason, i.is_history, b.bytes, i.dated_ms"

    private static let columns: Query = "SELECT \(columnsOfKept) FROM intake i JOIN blob b ON b.id = i.blob_id"

    static func kept(_ row: any Row) -> IntakeItem.Kept {
        IntakeItem.Kept(
            id: row.id(0), received: row.instant(1), dated: row.instantOrNil(6), state: row.word(2, else: .waiting),
            reason: row.textOrNil(3).flatMap(QuarantineReason.init), isHistory: row.int(4) == 1, bytes: row.blob(5))
    }
}

extension [Int] {
    /// How many from the start have at most `total` together; one at least, if there is one.
    func leading(upTo total: Int) -> Int {
        var (count, sum) = (0, 0)
        for size in self {
            guard count == 0 || sum + size <= total else { break }
            (count, sum) = (count + 1, sum + size)
        }
        return count
    }
}
