/// A connection on which several writes share one transaction. While it is in one, no other connection to the database,
/// in this process or another, is in a transaction that writes.
package protocol WritingConnection: Connection {
    /// Begins, as soon as all others that write have ended.
    func begin() throws

    /// Makes what follows something that `undo` takes back alone.
    func mark() throws

    /// Takes back what happened since the last mark.
    func undo() throws

    /// Saves all; the changes are on the disk when this returns.
    func commit() throws

    /// Takes back everything, if there is still a transaction.
    func rollback()

    /// Whether a transaction is open; some errors end it by themselves.
    var isInTransaction: Bool { get }

    /// Takes what was announced since this was last called.
    func takeAnnounced() -> [String]

    /// What helps after the last statement that failed since the last mark, or since the beginning where none was made.
    var remedy: Remedy { get }
}

/// What can be done about a statement that failed.
package enum Remedy: Sendable {
    case none
    /// What was done since the mark, or the beginning, can be done once more.
    case again
    /// The connection broke before anything was saved: all of it can be done once more on a new one.
    case connect
}
