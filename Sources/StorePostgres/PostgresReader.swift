import Store

/// Serves reads on one connection, each on a snapshot of its own. It opens the connection for the first of them, and again
/// when it broke.
final class PostgresReader {
    private let address: PostgresAddress
    private let transaction: (any Connection) -> Transaction
    private var connection: PostgresConnection?

    /// How often one read runs at most.
    private static let mostTimes = 3

    init(_ address: PostgresAddress, transaction: @escaping (any Connection) -> Transaction) {
        self.address = address
        self.transaction = transaction
    }

    /// Serves until the queue ends.
    func serve(_ queue: WorkQueue) {
        while case .work(let work) = queue.next() { perform(work) }
    }

    private func perform(_ work: Work) {
        for time in 1... {
            do {
                return try read(work)
            } catch {
                let remedy = connection?.remedy ?? .none
                connection?.rollback()
                if remedy == .connect { connection = nil }
                guard remedy != .none, time < Self.mostTimes else { return work.fail(error) }
            }
        }
    }

    private func read(_ work: Work) throws {
        let open = try connection ?? PostgresConnection(address)
        connection = open
        try open.beginWithNext("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        let tx = transaction(open)
        let done = try work.attempt(tx)
        if let failure = tx.failure { throw failure }
        try open.settle()
        done()
        open.leave()
    }
}
