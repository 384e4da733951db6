import Mail

/// Letters that are fetched at once.
struct FetchBatch: Equatable, Sendable {
    /// Ascending; a single one when it is large, or when fetching it broke off before.
    let uids: [UInt32]
    /// Everything up to this UID is seen to when these are, those included that the server has no longer.
    let last: UInt32
    /// How large all of them are together.
    let bytes: Int

    /// How many letters, and how many bytes, are fetched at once: what is in memory at a time.
    static let most = 200
    static let mostBytes = 4 << 20
    /// The largest letter that is taken whole.
    static let letterLimit = 40 << 20
    /// How much is kept of a larger one.
    static let beginning = 256 << 10

    /// Whether it is one letter that is too large to be taken whole.
    var isTooLarge: Bool { bytes > Self.letterLimit }

    /// Cuts what lies at the server into batches, in its order. `uids` are those that were listed, `sizes` those that are still
    /// there; each of `careful` is fetched alone.
    static func cut(_ uids: [UInt32], sizes: [MailSize], careful: Set<UInt32>) -> [FetchBatch] {
        var (batches, present, bytes): ([FetchBatch], [UInt32], Int) = ([], [], 0)
        func close() {
            if let last = present.last { batches.append(FetchBatch(uids: present, last: last, bytes: bytes)) }
            (present, bytes) = ([], 0)
        }
        for size in sizes {
            let isAlone = careful.contains(size.uid) || size.bytes > mostBytes
            if isAlone || present.count == most || bytes + size.bytes > mostBytes { close() }
            present.append(size.uid)
            bytes += size.bytes
            if isAlone { close() }
        }
        close()
        guard let end = uids.last else { return batches }
        guard let last = batches.last else { return [FetchBatch(uids: [], last: end, bytes: 0)] }
        batches[batches.count - 1] = FetchBatch(uids: last.uids, last: max(last.last, end), bytes: last.bytes)
        return batches
    }
}
