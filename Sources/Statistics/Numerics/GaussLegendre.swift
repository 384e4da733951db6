#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Numerical integration by the Gauss-Legendre rule of 20 points a panel (DLMF 3.5(v)).
enum GaussLegendre {
    /// The integral of `function` from 0 to `length`, cut into equal panels; the ends are never evaluated.
    static func integrate(over length: Double, panels: Int, _ function: (Double) -> Double) -> Double {
        let half = length / Double(panels) / 2
        var sum = 0.0
        for panel in 0..<panels {
            let middle = half * Double(2 * panel + 1)
            for point in points {
                sum += point.weight * function(middle + half * point.node)
            }
        }
        return sum * half
    }

    private static let points = (1...20).map { point($0, of: 20) }

    /// The root of the Legendre polynomial of that degree, by Newton's method, and its weight 2 / ((1−x²) P′(x)²).
    private static func point(_ index: Int, of degree: Int) -> (node: Double, weight: Double) {
        var x = cos(Double.pi * (Double(index) - 0.25) / (Double(degree) + 0.5))
        var slope = 1.0
        for _ in 0..<8 {
            var (previous, current) = (1.0, x)
            for k in 2...degree {
                let next = (Double(2 * k - 1) * x * current - Double(k - 1) * previous) / Double(k)
                (previous, current) = (current, next)
            }
            slope = Double(degree) * (x * current - previous) / (x * x - 1)
            x -= current / slope
        }
        return (x, 2 / ((1 - x * x) * slope * slope))
    }
}
