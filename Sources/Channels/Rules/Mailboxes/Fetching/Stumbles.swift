import Synchronization

/// The letters at which a connection broke off while they were fetched: they are fetched alone. One that breaks it again and
/// again is passed over.
final class Stumbles: Sendable {
    private let counts = Mutex<[UInt32: Int]>([:])

    /// How often one letter may break a connection until it is passed over.
    private static let patience = 5

    /// Those that are fetched alone.
    var careful: Set<UInt32> { counts.withLock { Set($0.keys) } }

    /// Whether to pass it over.
    func isHopeless(_ uid: UInt32) -> Bool {
        counts.withLock { $0[uid, default: 0] >= Self.patience }
    }

    func broke(_ batch: FetchBatch) {
        counts.withLock { counts in
            for uid in batch.uids { counts[uid, default: 0] += 1 }
        }
    }

    func went(_ batch: FetchBatch) {
        counts.withLock { counts in
            guard !counts.isEmpty else { return }
            for uid in batch.uids { counts[uid] = nil }
        }
    }
}
