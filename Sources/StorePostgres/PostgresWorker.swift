import Glibc
import Store

/// Serves reads and writes on one connection, which it opens for the first of them and again when it broke.
final class PostgresWorker {
    private let address: PostgresAddress
    private let listener: PostgresListener
    private let transaction: (any Connection) -> Transaction
    private var connection: PostgresConnection?

    /// How often one piece of work runs, when others change the same rows or the connection breaks.
    private static let most = 30
    private static let mostConnections = 3

    init(
        _ address: PostgresAddress, _ listener: PostgresListener,
        transaction: @escaping (any Connection) -> Transaction
    ) {
        self.address = address
        self.listener = listener
        self.transaction = transaction
    }

    /// Serves until the queue ends.
    func serve(_ queue: WorkQueue) {
        while case .work(let work) = queue.next() { perform(work) }
    }

    private func perform(_ work: Work) {
        for time in 1... {
            do {
                let connection = try open()
                return try work.kind == .write ? write(work, connection) : read(work, connection)
            } catch {
                connection?.rollback()
                guard canRunAgain(after: time) else { return work.fail(error) }
            }
        }
    }

    private func open() throws -> PostgresConnection {
        if let connection, connection.isOK { return connection }
        connection = nil
        let new = try PostgresConnection(address)
        connection = new
        return new
    }

    private func read(_ work: Work, _ connection: PostgresConnection) throws {
        try connection.begin(.read)
        let done = try attempt(work, connection)
        done()
        connection.rollback()
    }

    private func write(_ work: Work, _ connection: PostgresConnection) throws {
        try connection.begin(.write)
        let done = try attempt(work, connection)
        do {
            try connection.commit()
        } catch {
            guard connection.isOK else { return work.fail(outcomeUnknown) }
            throw error
        }
        listener.announce(connection.takeAnnounced())
        done()
    }

    private func attempt(_ work: Work, _ connection: PostgresConnection) throws -> () -> Void {
        let tx = transaction(connection)
        let done = try work.attempt(tx)
        if let failure = tx.failure { throw failure }
        return done
    }

    /// Not run again: it may have been saved.
    private var outcomeUnknown: DatabaseFault {
        DatabaseFault(
            .unreachable,
            "the connection to PostgreSQL at \(address.place) broke while saving: look whether it was saved before trying again"
        )
    }

    /// Does what it takes before the work that failed can run once more.
    private func canRunAgain(after time: Int) -> Bool {
        guard let connection else { return false }
        switch connection.failure?.remedy {
        case .runAgain:
            usleep(.random(in: 0...min(50_000, 500 << min(time, 10))))
            return time < Self.most
        case .lookAtTablesAgain:
            return time < Self.mostConnections && (try? connection.forgetPrepared()) != nil
        case .connectAgain:
            self.connection = nil
            return time < Self.mostConnections
        case .some(.none), nil:
            return false
        }
    }
}
