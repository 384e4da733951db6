package import Kernel

/// What can stand in one cell.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A type that can be bound in a `Query`.
package protocol QueryValue {
    /// The cell that stands for it.
    var queryValue: Value { get }
}

extension Int: QueryValue {
    package var queryValue: Value { .integer(Int64(self)) }
}

extension Int64: QueryValue {
    package var queryValue: Value { .integer(self) }
}

extension Double: QueryValue {
    package var queryValue: Value { .real(self) }
}

extension String: QueryValue {
    /// A zero character ends text in both engines' C interfaces (PostgreSQL refuses it), so it is left out.
    package var queryValue: Value {
        .text(mayHoldZero ? String(decoding: utf8.filter { $0 != 0 }, as: UTF8.self) : self)
    }

    private var mayHoldZero: Bool { utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? true }
}

extension [UInt8]: QueryValue {
    package var queryValue: Value { .blob(self) }
}

extension ID: QueryValue {
    package var queryValue: Value { .integer(value) }
}

extension Instant: QueryValue {
    package var queryValue: Value { .integer(milliseconds) }
}

extension QueryValue where Self: RawRepresentable, RawValue: QueryValue {
    package var queryValue: Value { rawValue.queryValue }
}
