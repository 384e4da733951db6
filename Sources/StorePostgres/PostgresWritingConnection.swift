import Store

/// The connection that writes. A lock lets one node after the other write, as SQLite does it: what a write has read stays
/// true until it is saved, so no write ever fails because of another.
///
/// SERIALIZABLE promises the same without the lock, but takes neighbours on one index page for a conflict. Ids grow, so
/// all inserts are neighbours: of eight that ran at once, most were run again and some failed for good.
final class PostgresWritingConnection: WritingConnection {
    private let connection: PostgresConnection
    private let address: PostgresAddress
    private var isMarked = false

    init(_ address: PostgresAddress) throws {
        self.address = address
        connection = try PostgresConnection(address)
        // A node that hangs must not keep the others from writing. Each statement of a write is served by an index; a plan
        // that was made while a table was empty would go on reading all of it when it has grown.
        try connection.script("SET idle_in_transaction_session_timeout = '60s'; SET enable_seqscan = off")
    }

    var dialect: Dialect { .postgres }

    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) throws {
        try connection.rows(text, values, each: each)
    }

    func run(_ text: String, _ values: [Value]) throws -> Int {
        try connection.run(text, values)
    }

    func post(_ text: String, _ values: [Value]) throws {
        try connection.post(text, values)
    }

    func settle() throws {
        try connection.settle()
    }

    func script(_ text: String) throws {
        try connection.script(text)
    }

    func announce(_ message: String) throws {
        try connection.announce(message)
    }

    func takeAnnounced() -> [String] {
        connection.takeAnnounced()
    }

    var isInTransaction: Bool { connection.isOK && connection.isInTransaction }

    var remedy: Remedy { connection.remedy }

    /// Each statement after the lock sees what was committed before it, and nobody commits meanwhile.
    func begin() throws {
        isMarked = false
        try connection.begin("BEGIN; SELECT pg_advisory_xact_lock(\(PostgresLock.purpose), \(PostgresLock.write))")
    }

    func mark() throws {
        if isMarked { try connection.post("RELEASE one", []) }
        try connection.post("SAVEPOINT one", [])
        isMarked = true
    }

    func undo() throws {
        connection.abandon()
        _ = try connection.control("ROLLBACK TO one")
        connection.recover()
    }

    /// A server that rolled back instead says so without an error. What was to be saved when the connection breaks now is not
    /// tried again, for all of it may have been.
    func commit() throws {
        do {
            guard try connection.control("COMMIT") == "COMMIT" else {
                throw DatabaseFault(.other, "a failed transaction cannot be saved")
            }
        } catch  where !connection.isOK {
            throw DatabaseFault(
                .unknownFate,
                "the connection to PostgreSQL at \(address.place) broke while saving: look whether it was saved before trying again"
            )
        }
    }

    func rollback() {
        connection.rollback()
    }
}
