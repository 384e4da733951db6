/// What an engine gives a transaction. Rooms use `Transaction`; only engines conform.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Runs one statement and hands each row to `each`.
    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) throws

    /// Runs one statement; how many rows it changed.
    func run(_ text: String, _ values: [Value]) throws -> Int

    /// Runs several statements at once, as a migration does; nothing is bound.
    func script(_ text: String) throws

    /// Tells all nodes' listeners, once the transaction is committed and never otherwise. At most 200 bytes, ids only.
    func announce(_ message: String) throws
}
