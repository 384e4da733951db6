/// One statement for both engines: text by interpolation, every `\(value)` bound, `\(query)` nested.
///
/// A plain string can never become part of the text, so a statement cannot be written by its input.
package struct Query: ExpressibleByStringInterpolation, Sendable {
    enum Piece: Sendable {
        case text(String)
        case value(Value)
        /// Values with commas between them.
        case list([Value])
        /// The rows of a table that are in a list.
        case rows(Listed)
        case either(sqlite: [Piece], postgres: [Piece])
    }

    var pieces: [Piece]

    package init(stringLiteral text: String) {
        pieces = [.text(text)]
    }

    package init(stringInterpolation: Interpolation) {
        pieces = stringInterpolation.pieces
    }

    /// What cannot be common, in two texts.
    package init(sqlite: Query, postgres: Query) {
        pieces = [.either(sqlite: sqlite.pieces, postgres: postgres.pieces)]
    }

    /// The statement's text with `?` or `$n`, and the bound values in their order.
    package func rendered(for dialect: Dialect) -> (text: String, values: [Value]) {
        var text = ""
        var values: [Value] = []
        text.reserveCapacity(256)
        Self.render(pieces, dialect, &text, &values)
        return (text, values)
    }

    private static func render(_ pieces: [Piece], _ dialect: Dialect, _ text: inout String, _ values: inout [Value]) {
        for piece in pieces {
            switch piece {
            case .text(let part):
                text += part
            case .value(let value):
                values.append(value)
                text += dialect == .sqlite ? "?" : "$\(values.count)"
            case .list(let all):
                text += marks(all.count, after: values.count, dialect)
                values += all
            case .rows(let listed):
                listed.render(dialect, &text, &values)
            case .either(let sqlite, let postgres):
                render(dialect == .sqlite ? sqlite : postgres, dialect, &text, &values)
            }
        }
    }

    /// What stands for so many values in a list: "?,?,?", or "$4,$5,$6" after three others.
    fileprivate static func marks(_ count: Int, after earlier: Int, _ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite:
            String(unsafeUninitializedCapacity: 2 * count - 1) { signs in
                for place in signs.indices { signs[place] = UInt8(ascii: place.isMultiple(of: 2) ? "?" : ",") }
                return signs.count
            }
        case .postgres: (1...count).map { "$\(earlier + $0)" }.joined(separator: ",")
        }
    }

    package struct Interpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some QueryValue) {
            pieces.append(.value(value.queryValue))
        }

        /// Binds a value, NULL when it is nil.
        package mutating func appendInterpolation(_ value: (some QueryValue)?) {
            pieces.append(.value(value?.queryValue ?? .null))
        }

        /// Binds a word by its raw text.
        package mutating func appendInterpolation(_ word: some RawRepresentable<String>) {
            pieces.append(.value(word.rawValue.queryValue))
        }

        /// Binds a word by its raw text, NULL when it is nil.
        package mutating func appendInterpolation(_ word: (some RawRepresentable<String>)?) {
            pieces.append(.value(word?.rawValue.queryValue ?? .null))
        }

        /// Nests a query; nothing when it is nil.
        package mutating func appendInterpolation(_ query: Query?) {
            if let query { pieces += query.pieces }
        }

        /// Binds each value of a list, separated by commas; `NULL`, which matches nothing, when it is empty.
        /// The list is filled up to a power of two with its last value, so that few texts are prepared; a long one is not, since an
        /// engine takes 65,535 values at most.
        package mutating func appendInterpolation(list values: [some QueryValue]) {
            guard let last = values.last else { return pieces.append(.text("NULL")) }
            var size = 1
            while size < values.count { size *= 2 }
            if size > 16_384 { size = values.count }
            var all: [Value] = []
            all.reserveCapacity(size)
            for value in values { all.append(value.queryValue) }
            while all.count < size { all.append(last.queryValue) }
            pieces.append(.list(all))
        }
    }
}

extension Query {
    /// The rows of `table`, called `name`, whose `column` is one of `values`, to stand after FROM. What is listed twice may come
    /// twice. Nothing when the list is empty.
    package static func rows(
        of table: StaticString, as name: StaticString, where column: StaticString, in values: [some QueryValue]
    ) -> Query {
        var rows: Query = ""
        rows.pieces = [.rows(Listed(table: table, name: name, column: column, values: values.map(\.queryValue)))]
        return rows
    }

    /// Joins queries with a separator.
    package static func joined(_ queries: [Query], by separator: Query) -> Query {
        var whole: Query = ""
        for (index, query) in queries.enumerated() {
            if index > 0 { whole.pieces += separator.pieces }
            whole.pieces += query.pieces
        }
        return whole
    }
}

/// The rows of a table that are in a list. SQLite looks each up where `IN` would first build a table of them: a quarter less of the
/// time of fifty.
struct Listed: Sendable {
    let table: StaticString
    let name: StaticString
    let column: StaticString
    let values: [Value]

    fileprivate func render(_ dialect: Dialect, _ text: inout String, _ bound: inout [Value]) {
        // Few texts are prepared: NULL, which is equal to nothing, fills each list up.
        let all = values + Array(repeating: .null, count: max(8, (values.count + 7) / 8 * 8) - values.count)
        switch dialect {
        case .sqlite:
            text += "(VALUES \(String(repeating: "(?),", count: all.count - 1))(?)) AS listed "
            text += "CROSS JOIN \(table) \(name) ON \(name).\(column) = listed.column1"
        case .postgres:
            text += "(SELECT * FROM \(table) WHERE \(column) IN ("
            text += Query.marks(all.count, after: bound.count, dialect)
            text += ")) AS \(name)"
        }
        bound += all
    }
}

/// Whose SQL a statement is rendered for.
package enum Dialect: String, Sendable {
    case sqlite
    case postgres
}
