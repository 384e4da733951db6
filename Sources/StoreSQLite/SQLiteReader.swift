import Kernel
import Store

/// Serves reads on one connection, each on a snapshot of its own.
struct SQLiteReader {
    private let file: SQLiteFile
    private let transactions: TransactionSource

    init(_ file: SQLiteFile, _ transactions: TransactionSource) {
        self.file = file
        self.transactions = transactions
    }

    /// Serves until the queue ends; opens the connection for the first read.
    func serve(_ queue: WorkQueue) {
        var connection: SQLiteConnection?
        while case .work(let work) = queue.next() {
            do {
                let open = try connection ?? SQLiteConnection(file, .read)
                connection = open
                try read(work, on: open)()
            } catch {
                work.fail(error)
            }
        }
    }

    private func read(_ work: Work, on connection: SQLiteConnection) throws -> () -> Void {
        try connection.control("BEGIN")
        defer { connection.rollback() }
        let tx = transactions.transaction(on: connection)
        let done = try work.attempt(tx)
        if let failure = tx.failure { throw failure }
        return done
    }
}
