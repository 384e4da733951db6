/// How an outcome and its possible drivers go together: all correlations, of complete rows only.
package struct Correlations: Sendable, Hashable {
    /// How many rows were complete.
    package let n: Int
    /// How many rows were left out because a value was missing.
    package let lost: Int
    /// Row and column 0 are the outcome, the others the drivers in order.
    let matrix: SymmetricMatrix

    /// The number of drivers.
    package var drivers: Int { matrix.size - 1 }

    /// From columns of equal length, NaN where a value is missing (listwise deletion).
    ///
    /// Nil when the lengths differ, when there is no driver, when not more complete rows than drivers plus one are left, or
    /// when a column does not vary.
    package init?(outcome: [Double], drivers: [[Double]]) {
        let columns = [outcome] + drivers
        guard columns.count > 1, columns.allSatisfy({ $0.count == outcome.count }) else { return nil }
        let complete = outcome.indices.filter { row in columns.allSatisfy { $0[row].isFinite } }
        guard complete.count > columns.count else { return nil }
        let lost = outcome.count - complete.count
        self.init(columns.map { column in complete.map { column[$0] } }, lost: lost)
    }

    /// From a lower triangle without diagonal, row by row: (1,0), (2,0), (2,1) …; 0 is the outcome.
    ///
    /// Nil when the length is no triangle's or a value is not within −1...1.
    package init?(lowerTriangle values: [Double], n: Int) {
        var size = 1
        while size * (size - 1) / 2 < values.count { size += 1 }
        guard size > 1, size * (size - 1) / 2 == values.count, values.allSatisfy({ abs($0) <= 1 }) else { return nil }
        var matrix = SymmetricMatrix(size: size)
        for row in 0..<size {
            matrix[row, row] = 1
            for column in 0..<row { matrix[row, column] = values[row * (row - 1) / 2 + column] }
        }
        (self.n, lost, self.matrix) = (n, 0, matrix)
    }

    private init?(_ columns: [[Double]], lost: Int) {
        let scaled = columns.compactMap(Self.standardised)
        guard scaled.count == columns.count else { return nil }
        var matrix = SymmetricMatrix(size: columns.count)
        for row in scaled.indices {
            matrix[row, row] = 1
            for column in 0..<row {
                matrix[row, column] = zip(scaled[row], scaled[column]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        (n, self.lost, self.matrix) = (columns[0].count, lost, matrix)
    }

    /// Centred on 0 with squares that add up to 1; nil when the values do not vary.
    private static func standardised(_ values: [Double]) -> [Double]? {
        let mean = values.reduce(0, +) / Double(values.count)
        let centred = values.map { $0 - mean }
        let length = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > abs(mean) * 1e-12, length > 0, length.isFinite else { return nil }
        return centred.map { $0 / length }
    }
}
