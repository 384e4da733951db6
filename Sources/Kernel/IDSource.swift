import Synchronization

/// Makes ids that sort by time and never repeat on one node: 42 bits of milliseconds since 2024, 10 bits of node,
/// 11 bits of sequence. When a millisecond's 2,048 ids are used up it borrows from the next one; a clock that steps back changes nothing.
package final class IDSource: Sendable {
    /// The number under which it makes them.
    package var node: Int { Int(number) }
    private let number: Int64
    private let last: Mutex<Int64> = Mutex(0)

    /// 2024-01-01T00:00:00Z in milliseconds since 1970.
    private static let epoch: Int64 = 1_704_067_200_000

    /// A source for `node`, 0 to 1,023; no two processes on one database may share a node at the same time.
    package init(node: Int) {
        precondition((0..<1024).contains(node), "a node is 0 to 1,023")
        number = Int64(node)
    }

    /// The next id, larger than every id given before by this source.
    package func next(at now: Instant) -> Int64 {
        let tick = last.withLock { last in
            last = max(last + 1, (now.milliseconds - Self.epoch) << 11)
            return last
        }
        return (tick >> 11) << 21 | number << 11 | (tick & 0x7FF)
    }
}

extension ID {
    /// Which program made it: its node.
    package var node: Int { Int(value >> 11 & 0x3FF) }
}
