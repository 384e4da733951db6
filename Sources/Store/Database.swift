import Kernel

/// A database of either engine.
///
/// Closures are synchronous, so nothing can wait in the middle of a transaction. A write is durable when `write` returns.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on a snapshot that nothing can change; writing in it throws on both engines.
    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T

    /// Runs `body` and commits; nothing of it stays when it throws. May run `body` again, as when another write that was to
    /// share its commit throws.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T

    /// What transactions of all nodes announced, from now on; ends when the database closes.
    /// A gap (the listener's connection was lost) shows as the message "resync".
    func announcements() -> AsyncStream<String>

    /// Which of these programs, by the node in the ids that they made, have ended or lost their database: they do nothing any
    /// more under that number.
    func ended(of nodes: Set<Int>) async throws -> Set<Int>

    /// Copies the whole database into a new file (SQLite); refuses with a sentence where the engine has its own tools.
    func backup(to path: String) async throws

    /// Waits for what is running, then lets go of files and connections.
    func close() async
}

extension Database {
    /// A database that one program has for itself knows of no others.
    package func ended(of nodes: Set<Int>) async throws -> Set<Int> { [] }
}

/// What went wrong between the program and its database, in words for whoever runs it.
package struct DatabaseFault: Error, CustomStringConvertible {
    package enum Kind: Sendable {
        /// A unique or foreign key, or a check, says no.
        case constraint
        /// The disk is full.
        case full
        /// A file cannot be read or written, is damaged, or is somebody else's.
        case storage
        /// The server cannot be reached or went away.
        case unreachable
        /// The server went away while it saved: nobody knows whether it did.
        case unknownFate
        /// The database was made by a newer program.
        case newer
        case other

        /// Whether it is about the database as a whole, so that another write would fare no better.
        package var isOfAll: Bool { [.full, .storage, .unreachable, .unknownFate].contains(self) }
    }

    package let kind: Kind
    /// What happened and what to do, without any bound value.
    package let description: String

    package init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

extension DatabaseFault {
    /// What a statement that changes something throws inside `Database.read`.
    package static let writeInRead = DatabaseFault(
        .other, "a read tried to change the database: this is a mistake in the program, please report it")
}
