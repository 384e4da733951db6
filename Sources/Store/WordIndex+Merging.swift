extension WordIndex {
    /// Brings the pieces that SQLite's index consists of together, a few pages at a time, so that other writes wait for
    /// milliseconds. Each write leaves a piece, and a search begins in all of them anew: with one it takes a quarter of the time that
    /// it takes with eleven, however many words there are. Nothing to do where there are few pieces, and on PostgreSQL.
    ///
    /// Safe to repeat and to break off: what was begun is gone on with.
    package func merge(_ database: any Database) async throws {
        guard database.dialect == .sqlite, try await database.read({ try self.pieces(in: $0) }) > Self.few else {
            return
        }
        var pages = -Self.step
        while try await database.write({ [pages] in try self.merge(pages, in: $0) }) { pages = Self.step }
    }

    /// So many pieces are as good as one.
    private static let few = 4
    /// How many pages are written at once.
    private static let step = 64

    /// How many pieces SQLite's index consists of.
    package func pieces(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(DISTINCT segid) FROM \(table)_idx") { $0.int(0) } ?? 0
    }

    /// Goes on by so many pages; a negative number takes all pieces in, a positive one goes on with what was begun. Whether
    /// there was anything to do, which FTS5 tells by how many rows it changed (FTS5, 6.8 "The merge Command").
    private func merge(_ pages: Int, in tx: Transaction) throws -> Bool {
        let before = try changes(in: tx)
        try tx.run("INSERT INTO \(table) (\(table), rank) VALUES ('merge', \(pages))")
        return try changes(in: tx) - before > 1
    }

    private func changes(in tx: Transaction) throws -> Int {
        try tx.row("SELECT total_changes()") { $0.int(0) } ?? 0
    }
}
