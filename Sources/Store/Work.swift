/// One closure of `Database.read` or `.write` that waits for a connection, its result type forgotten.
package struct Work: Sendable {
    /// Runs the closure. What it gives hands the result to the waiting task: an engine calls it once, after the commit.
    package let attempt: @Sendable (Transaction) throws -> @Sendable () -> Void

    /// Hands an error to the waiting task.
    package let fail: @Sendable (any Error) -> Void

    /// Whether somebody still waits for the result; asked once, when a connection is free.
    package let isWanted: @Sendable () -> Bool

    init<T: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> T,
        for continuation: CheckedContinuation<T, any Error>,
        isWanted: @escaping @Sendable () -> Bool
    ) {
        attempt = { tx in
            let value = try body(tx)
            return { continuation.resume(returning: value) }
        }
        fail = { continuation.resume(throwing: $0) }
        self.isWanted = isWanted
    }
}
