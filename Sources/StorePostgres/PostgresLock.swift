import Store

/// The advisory locks of this program, apart from those of others.
enum PostgresLock {
    /// "regd".
    static let purpose = 0x7265_6764
    /// The numbers below this one are nodes'.
    static let nodes = 1024
    /// Who holds it writes.
    static let write = 1024

    /// The nodes that stand.
    static let living: Query = """
        SELECT CAST(objid AS bigint) FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND CAST(classid AS bigint) = \(Int64(purpose))
          AND CAST(objid AS bigint) < \(Int64(nodes))
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        ORDER BY objid
        """
}
