/// The columns of a row from one on, numbered from zero again: what was joined to it is read by whoever reads it alone.
package struct JoinedRow: Row {
    private let row: any Row
    private let start: Int

    fileprivate init(_ row: any Row, from start: Int) {
        (self.row, self.start) = (row, start)
    }

    package func isNull(_ column: Int) -> Bool { row.isNull(start + column) }
    package func integer(_ column: Int) -> Int64 { row.integer(start + column) }
    package func real(_ column: Int) -> Double { row.real(start + column) }
    package func text(_ column: Int) -> String { row.text(start + column) }
    package func blob(_ column: Int) -> [UInt8] { row.blob(start + column) }
}

extension Row {
    /// What was joined to the row, beginning with this column; nil when nothing was, which a column says that is never NULL.
    package func joined(from start: Int) -> JoinedRow? {
        isNull(start) ? nil : JoinedRow(self, from: start)
    }
}
