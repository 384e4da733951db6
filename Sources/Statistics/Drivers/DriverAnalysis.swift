/// How much of what an outcome varies goes with each of its drivers, told in several ways.
///
/// Linear and observational: a driver is associated with the outcome and need not cause it. `lmg` and `johnson` add up to
/// `rSquared`. All lists are in the order of the drivers.
package struct DriverAnalysis: Sendable, Hashable {
    /// The share of the outcome's variance that all drivers explain together.
    package let rSquared: Double
    /// The mean increase of R² over all orders of entering (Lindeman, Merenda & Gold 1980; the Shapley value), exact.
    package let lmg: [Double]
    /// Relative weights (Johnson 2000, Multivariate Behavioral Research 35:1–19).
    package let johnson: [Double]
    /// The increase of R² when the driver enters after all others.
    package let last: [Double]
    /// R² of the driver alone.
    package let first: [Double]
    /// Standardised coefficients of the regression on all drivers.
    package let coefficients: [Double]
    /// Coefficient times correlation (Pratt 1987); adds up to R² but can be below 0.
    package let pratt: [Double]

    /// The most drivers for which all subsets are computed.
    package static let mostDrivers = 15

    /// Nil for more than `mostDrivers`, or when a driver is nearly a mixture of the others.
    package init?(_ correlations: Correlations) {
        let drivers = correlations.drivers
        guard (1...Self.mostDrivers).contains(drivers) else { return nil }
        let matrix = correlations.matrix.part(1...drivers)
        let outcome = (1...drivers).map { correlations.matrix[$0, 0] }
        guard let factor = CholeskyFactor(matrix), let weights = Self.relativeWeights(matrix, outcome) else {
            return nil
        }
        let subsets = SubsetFits(matrix, outcome)
        johnson = weights
        lmg = subsets.meanIncreases
        rSquared = subsets.rSquared[subsets.everything]
        last = (0..<drivers).map {
            subsets.rSquared[subsets.everything] - subsets.rSquared[subsets.everything ^ 1 << $0]
        }
        first = (0..<drivers).map { subsets.rSquared[1 << $0] }
        coefficients = factor.solve(outcome)
        pratt = zip(coefficients, outcome).map(*)
    }

    /// R = V D Vᵀ, L = V √D Vᵀ, b = L⁻¹ r; weight j = Σ L²ⱼₖ b²ₖ.
    private static func relativeWeights(_ matrix: SymmetricMatrix, _ outcome: [Double]) -> [Double]? {
        let eigen = SymmetricEigen(matrix)
        guard eigen.values.allSatisfy({ $0 > 1e-11 }) else { return nil }
        let roots = eigen.values.map { $0.squareRoot() }
        let places = outcome.indices
        func element(_ row: Int, _ column: Int, _ scale: (Double) -> Double) -> Double {
            places.reduce(0) { $0 + scale(roots[$1]) * eigen.vectors[$1][row] * eigen.vectors[$1][column] }
        }
        let b = places.map { row in places.reduce(0) { $0 + element(row, $1) { 1 / $0 } * outcome[$1] } }
        return places.map { row in
            places.reduce(0) { sum, column in
                let loading = element(row, column) { $0 } * b[column]
                return sum + loading * loading
            }
        }
    }
}
