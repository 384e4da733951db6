package import Kernel

/// One transaction: everything in it happens or nothing does. Lives only inside the closure of `Database.read` or `.write`.
///
/// It may run more than once (when another write that shares its commit throws, or the connection breaks), hence it has no
/// effects outside the database.
package final class Transaction {
    /// The moment of this transaction: one for all that happens in it.
    package let now: Instant

    /// What the program gave the database to carry into each transaction: the followers of the Timeline.
    package let carried: (any Sendable)?

    /// How many statements it has run so far; the page tests hold it to the budget.
    package private(set) var statements = 0

    /// What a statement failed with. Such a transaction cannot go on nor commit, even when the error was caught: PostgreSQL
    /// works so, and SQLite is held to it.
    package private(set) var failure: DatabaseFault?

    private let connection: any Connection
    private let ids: IDSource
    /// The transaction of which this one is a view from another moment.
    private var whole: Transaction?
    private var memory: [String: any Sendable] = [:]

    /// For engines: a transaction on an open connection that the engine has begun.
    package init(_ connection: any Connection, now: Instant, ids: IDSource, carried: (any Sendable)?) {
        self.connection = connection
        self.now = now
        self.ids = ids
        self.carried = carried
    }

    /// Whose SQL this transaction speaks; only for what two texts in one `Query` cannot say.
    package var dialect: Dialect { connection.dialect }

    /// The same transaction seen from another moment, for recording history: what is done in it was done then.
    package func at(_ moment: Instant) -> Transaction {
        let view = Transaction(connection, now: moment, ids: ids, carried: carried)
        view.whole = self
        return view
    }

    /// What `read` gives, read once in this transaction: for what many acts in it ask alike. Whoever changes it says `forget`.
    package func remembered<T: Sendable>(_ name: String, _ read: () throws -> T) throws -> T {
        if let known: T = recall(name) { return known }
        let value = try read()
        remember(value, as: name)
        return value
    }

    /// Keeps what was read anyway, for who asks for it later in this transaction.
    package func remember(_ value: some Sendable, as name: String) {
        (whole ?? self).memory[name] = value
    }

    /// What is remembered under a name; nil when nothing is.
    package func recall<T: Sendable>(_ name: String, as _: T.Type = T.self) -> T? {
        (whole ?? self).memory[name] as? T
    }

    /// Makes true that what is remembered under a name is read again.
    package func forget(_ name: String) {
        (whole ?? self).memory[name] = nil
    }

    /// A new id.
    package func nextID<Thing>(of _: Thing.Type = Thing.self) -> ID<Thing> {
        ID(ids.next(at: now))
    }

    /// All rows of a query, each decoded by `decode`, in the query's order.
    package func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T] {
        var all: [T] = []
        try each(query) { all.append(try decode($0)) }
        return all
    }

    /// Hands each row of a query to `take`, in the query's order.
    func each(_ query: Query, _ take: (any Row) throws -> Void) throws {
        let (text, values) = query.rendered(for: dialect)
        statements += 1
        try guarded { try connection.rows(text, values, each: take) }
    }

    /// The first row of a query; nil when there is none.
    package func row<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> T? {
        try rows(query, decode).first
    }

    /// The whole numbers that these queries give, each of one row and one column, all in one statement.
    package func numbers(_ queries: [Query]) throws -> [Int] {
        let columns = Query.joined(queries.map { "(\($0))" }, by: ", ")
        return try row("SELECT \(columns)") { row in queries.indices.map { row.int($0) } } ?? []
    }

    /// Runs a statement that answers no rows. A server may hear of it only with the next one that answers: what it fails
    /// with surfaces then, or before the commit.
    package func run(_ query: Query) throws {
        let (text, values) = query.rendered(for: dialect)
        statements += 1
        try guarded { try connection.post(text, values) }
    }

    /// Runs a statement that answers no rows; how many rows it changed.
    package func changed(by query: Query) throws -> Int {
        let (text, values) = query.rendered(for: dialect)
        statements += 1
        return try guarded { try connection.run(text, values) }
    }

    /// Runs `body` so that the file keeps no trace of what it replaces, moves or deletes. It costs the write of each page that
    /// becomes free, so it is for what nobody may find again. SQLite only: PostgreSQL keeps such rows until its vacuum.
    package func wiping<T>(_ body: () throws -> T) throws -> T {
        try guarded { try connection.wipes(true) }
        defer { try? connection.wipes(false) }
        return try body()
    }

    /// Tells open pages of all nodes, after the commit and only then. Ids only, at most 200 bytes.
    package func announce(_ message: String) throws {
        guard message.utf8.count <= 200, !message.utf8.contains(UInt8(ascii: "\n")) else {
            throw DatabaseFault(.other, "an announcement is one line of at most 200 bytes")
        }
        try connection.announce(message)
    }

    /// Runs a migration's text.
    func script(_ text: String) throws {
        statements += 1
        try guarded { try connection.script(text) }
    }

    private func guarded<T>(_ body: () throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            return try body()
        } catch let fault as DatabaseFault {
            failure = fault
            whole?.failure = fault
            throw fault
        }
    }
}
