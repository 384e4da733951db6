package import Kernel

/// One row of a result, read by column position from 0, valid only inside the closure that gets it.
///
/// Reading a column as another type than it has, or NULL as a value, gives that type's zero: a query lists its columns,
/// and its test reads each of them.
package protocol Row {
    /// Whether the column holds NULL.
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text(_ column: Int) -> String
    func blob(_ column: Int) -> [UInt8]
}

extension Row {
    package func int(_ column: Int) -> Int { Int(integer(column)) }
    package func intOrNil(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }
    package func realOrNil(_ column: Int) -> Double? { isNull(column) ? nil : real(column) }
    package func textOrNil(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    package func blobOrNil(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }
    package func instant(_ column: Int) -> Instant { Instant(milliseconds: integer(column)) }
    package func instantOrNil(_ column: Int) -> Instant? { isNull(column) ? nil : instant(column) }
    package func id<Thing>(_ column: Int, of _: Thing.Type = Thing.self) -> ID<Thing> { ID(integer(column)) }
    package func idOrNil<Thing>(_ column: Int, of _: Thing.Type = Thing.self) -> ID<Thing>? {
        isNull(column) ? nil : id(column)
    }

    /// A value kept by its raw text; `fallback` when the text is none of its cases (a newer program wrote it).
    package func word<Word: RawRepresentable<String>>(_ column: Int, else fallback: Word) -> Word {
        Word(rawValue: text(column)) ?? fallback
    }
}
