/// What an engine gives a transaction. Rooms use `Transaction`; only engines conform.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Runs one statement and hands each row to `each`.
    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) throws

    /// Runs one statement; how many rows it changed.
    func run(_ text: String, _ values: [Value]) throws -> Int

    /// Runs one statement that answers nothing. It may be sent together with those after it: what it fails with surfaces
    /// then, or in `settle`.
    func post(_ text: String, _ values: [Value]) throws

    /// Waits for all that was posted; throws what the first of it failed with.
    func settle() throws

    /// Runs several statements at once, as a migration does; nothing is bound.
    func script(_ text: String) throws

    /// Whether what statements replace or delete is overwritten in the file at once; only where an engine would leave it there.
    func wipes(_ isOn: Bool) throws

    /// Tells all nodes' listeners, once the transaction is committed and never otherwise. At most 200 bytes, ids only.
    func announce(_ message: String) throws
}

extension Connection {
    /// An engine in the same process gains nothing by waiting.
    package func post(_ text: String, _ values: [Value]) throws {
        _ = try run(text, values)
    }

    package func settle() throws {}

    /// PostgreSQL keeps what was replaced until its vacuum, whoever asks.
    package func wipes(_ isOn: Bool) throws {}
}
