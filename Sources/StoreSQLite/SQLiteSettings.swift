/// What each connection is told before its first statement. All page caches together stay below 50 MB.
enum SQLiteSettings {
    static func all(for purpose: SQLiteConnection.Purpose, of file: SQLiteFile) -> [String] {
        (file.isLookedAt ? [] : kind) + common + (purpose == .write ? writing : reading)
            + (file.isTemporary ? ["PRAGMA synchronous = OFF"] : [])
    }

    /// Debian's SQLite overwrites what is deleted; that costs a write of each page, and full-text merges delete much. What must
    /// not be found again asks for it (`Transaction.wiping`).
    static let wipesNothing = "PRAGMA secure_delete = OFF"

    /// What the file itself remembers.
    private static let kind = ["PRAGMA journal_mode = WAL"]

    private static let common = [
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        wipesNothing,
        "PRAGMA temp_store = MEMORY",
    ]

    private static let writing = [
        "PRAGMA cache_size = -24576",
        // 16 MB between checkpoints: an import writes a page of an index once for many changes of it.
        "PRAGMA wal_autocheckpoint = 4000",
        "PRAGMA journal_size_limit = 67108864",
    ]

    /// Readers take pages from the file's map, which the system shares between them and takes back when it needs memory; 2 GB are the
    /// most that SQLite maps.
    private static let reading = [
        "PRAGMA cache_size = -4096",
        "PRAGMA mmap_size = 2147418112",
        "PRAGMA query_only = ON",
    ]
}
