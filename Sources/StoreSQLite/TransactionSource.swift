import Kernel
import Store

/// Makes the transactions of one database.
struct TransactionSource: Sendable {
    let clock: any Clock
    let ids: IDSource
    let carried: (any Sendable)?

    /// A transaction at this moment on a connection that has begun.
    func transaction(on connection: any Connection) -> Transaction {
        Transaction(connection, now: clock.now, ids: ids, carried: carried)
    }
}
