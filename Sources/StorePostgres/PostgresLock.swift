/// The advisory locks of this program, apart from those of others.
enum PostgresLock {
    /// "regd".
    static let purpose = 0x7265_6764
    /// The numbers below this one are nodes'.
    static let nodes = 1024
    /// Who holds it writes.
    static let write = 1024
}
