/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Jacobi 1846; Golub & Van Loan, Matrix
/// Computations, 8.5).
struct SymmetricEigen: Sendable {
    private(set) var values: [Double] = []
    /// `vectors[k]` belongs to `values[k]`; of length 1 and at right angles to each other.
    private(set) var vectors: [[Double]]

    init(_ matrix: SymmetricMatrix) {
        let size = matrix.size
        var work = matrix
        vectors = (0..<size).map { k in (0..<size).map { $0 == k ? 1 : 0 } }
        for _ in 0..<100 where !Self.isDiagonal(work) {
            for p in 0..<size {
                for q in stride(from: p + 1, to: size, by: 1) where work[p, q] != 0 { rotate(&work, p, q) }
            }
        }
        values = (0..<size).map { work[$0, $0] }
    }

    private static func isDiagonal(_ matrix: SymmetricMatrix) -> Bool {
        var (outside, inside) = (0.0, 0.0)
        for row in 0..<matrix.size {
            inside += matrix[row, row] * matrix[row, row]
            for column in 0..<row { outside += matrix[row, column] * matrix[row, column] }
        }
        return outside <= 1e-32 * inside
    }

    /// Turns the plane of p and q so that their element becomes 0.
    private mutating func rotate(_ matrix: inout SymmetricMatrix, _ p: Int, _ q: Int) {
        let ratio = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
        let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        matrix[p, p] -= tangent * matrix[p, q]
        matrix[q, q] += tangent * matrix[p, q]
        matrix[p, q] = 0
        for k in 0..<matrix.size where k != p && k != q {
            let (one, other) = (matrix[k, p], matrix[k, q])
            matrix[k, p] = cosine * one - sine * other
            matrix[k, q] = sine * one + cosine * other
        }
        for k in 0..<matrix.size {
            let (one, other) = (vectors[p][k], vectors[q][k])
            vectors[p][k] = cosine * one - sine * other
            vectors[q][k] = sine * one + cosine * other
        }
    }
}
