/// R² of the regression on every subset of the drivers.
struct SubsetFits {
    /// Indexed by the subset as a set of bits; the empty subset explains nothing.
    private(set) var rSquared: [Double]
    private let drivers: Int

    /// The correlations of the drivers must be positive definite.
    init(_ matrix: SymmetricMatrix, _ outcome: [Double]) {
        drivers = outcome.count
        rSquared = Array(repeating: 0, count: 1 << drivers)
        var path = Path(drivers)
        extend(&path, from: 0, subset: 0, explained: 0, matrix, outcome)
    }

    /// The subset of all drivers.
    var everything: Int { rSquared.count - 1 }

    /// For each driver the increase of R² when it enters, averaged over all orders of entering.
    var meanIncreases: [Double] {
        let weights = orderShares
        return (0..<drivers).map { driver in
            var sum = 0.0
            for subset in rSquared.indices where subset & 1 << driver == 0 {
                sum += weights[subset.nonzeroBitCount] * (rSquared[subset | 1 << driver] - rSquared[subset])
            }
            return sum
        }
    }

    /// The share of orders in which exactly a given subset of k comes before a given driver: k! (p − k − 1)! / p!.
    private var orderShares: [Double] {
        var shares = [1 / Double(drivers)]
        for k in stride(from: 1, to: drivers, by: 1) {
            shares.append(shares[k - 1] * Double(k) / Double(drivers - k))
        }
        return shares
    }

    /// Adds each later driver to the subset in turn: one row of a Cholesky factor each, so that R² grows by one square.
    private mutating func extend(
        _ path: inout Path, from start: Int, subset: Int, explained: Double, _ matrix: SymmetricMatrix,
        _ outcome: [Double]
    ) {
        for driver in start..<drivers {
            let step = path.push(driver, matrix, outcome)
            rSquared[subset | 1 << driver] = explained + step * step
            extend(
                &path, from: driver + 1, subset: subset | 1 << driver, explained: explained + step * step, matrix,
                outcome)
            path.pop()
        }
    }

    /// The Cholesky factor of the subset being visited, and what of the outcome each of its rows explains.
    private struct Path {
        private let width: Int
        private var members: [Int] = []
        private var rows: [Double]
        private var steps: [Double]

        init(_ width: Int) {
            self.width = width
            rows = Array(repeating: 0, count: width * width)
            steps = Array(repeating: 0, count: width)
        }

        mutating func push(_ driver: Int, _ matrix: SymmetricMatrix, _ outcome: [Double]) -> Double {
            let row = members.count
            var (rest, step) = (matrix[driver, driver], outcome[driver])
            for column in 0..<row {
                var value = matrix[driver, members[column]]
                for k in 0..<column { value -= rows[row * width + k] * rows[column * width + k] }
                value /= rows[column * width + column]
                rows[row * width + column] = value
                rest -= value * value
                step -= value * steps[column]
            }
            let diagonal = rest.squareRoot()
            rows[row * width + row] = diagonal
            steps[row] = step / diagonal
            members.append(driver)
            return steps[row]
        }

        mutating func pop() {
            members.removeLast()
        }
    }
}
