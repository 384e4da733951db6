import Store

/// Notices that another process wrote to the same file, of which nobody here hears otherwise.
struct SQLiteNeighbours {
    private let connection: SQLiteConnection
    private let announcer: Announcer
    private var version: Int64?

    init(_ connection: SQLiteConnection, _ announcer: Announcer) {
        self.connection = connection
        self.announcer = announcer
        version = try? connection.dataVersion()
    }

    /// Tells the listeners to look at everything when somebody else has written since the last look.
    mutating func look() {
        guard announcer.isHeard else { return }
        let present = try? connection.dataVersion()
        if present != version { announcer.deliver(["resync"]) }
        version = present
    }
}
