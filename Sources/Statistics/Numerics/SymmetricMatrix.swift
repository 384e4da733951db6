/// A square symmetric matrix; rows and columns count from 0.
struct SymmetricMatrix: Sendable, Hashable {
    let size: Int
    private(set) var elements: [Double]

    init(size: Int) {
        self.size = size
        elements = Array(repeating: 0, count: size * size)
    }

    /// Reads and writes both mirrored elements.
    subscript(row: Int, column: Int) -> Double {
        get { elements[row * size + column] }
        set {
            elements[row * size + column] = newValue
            elements[column * size + row] = newValue
        }
    }

    /// The rows and columns with those places, in that order.
    func part(_ places: some Collection<Int>) -> SymmetricMatrix {
        let places = Array(places)
        var part = SymmetricMatrix(size: places.count)
        for row in places.indices {
            for column in 0...row { part[row, column] = self[places[row], places[column]] }
        }
        return part
    }

    static func += (sum: inout SymmetricMatrix, other: SymmetricMatrix) {
        for index in sum.elements.indices { sum.elements[index] += other.elements[index] }
    }
}

/// The triangle L with L Lᵀ = the matrix (Cholesky), for solving equations.
struct CholeskyFactor: Sendable {
    private let size: Int
    private var rows: [[Double]] = []

    /// Nil when the matrix is not clearly positive definite: a column is nearly a mixture of the others.
    init?(_ matrix: SymmetricMatrix) {
        size = matrix.size
        for row in 0..<size {
            var values: [Double] = []
            for column in 0..<row {
                let product = zip(values, rows[column]).reduce(0) { $0 + $1.0 * $1.1 }
                values.append((matrix[row, column] - product) / rows[column][column])
            }
            let rest = matrix[row, row] - values.reduce(0) { $0 + $1 * $1 }
            guard rest > 1e-11 * matrix[row, row], rest.isFinite else { return nil }
            values.append(rest.squareRoot())
            rows.append(values)
        }
    }

    /// The x with matrix · x = right.
    func solve(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<size {
            for column in 0..<row { x[row] -= rows[row][column] * x[column] }
            x[row] /= rows[row][row]
        }
        for row in (0..<size).reversed() {
            for later in stride(from: row + 1, to: size, by: 1) { x[row] -= rows[later][row] * x[later] }
            x[row] /= rows[row][row]
        }
        return x
    }

    /// The diagonal of the inverse matrix.
    var inverseDiagonal: [Double] {
        (0..<size).map { place in
            var unit = Array(repeating: 0.0, count: size)
            unit[place] = 1
            return solve(unit)[place]
        }
    }
}
