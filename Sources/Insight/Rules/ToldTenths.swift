package import Statistics

/// A number of per cents or points as it is told, in tenths: rounded to whole ones, and to one decimal under 1 (design.md 8).
package struct ToldTenths: Hashable, Sendable {
    package let tenths: Int

    package init(tenths: Int) {
        self.tenths = tenths
    }

    /// A share, or a difference of two, from −1 to 1.
    package init(_ value: Double) {
        let percent = value * 100
        tenths = abs(percent) < 1 ? Int((percent * 10).rounded()) : Int(percent.rounded()) * 10
    }

    /// The same of a limit, or a difference, that is clear of 0: it is never told as 0, or a gap that is clear would look like one
    /// that is not.
    package init(beside0 value: Double) {
        let told = ToldTenths(value)
        tenths = told.tenths == 0 && value != 0 ? (value < 0 ? -1 : 1) : told.tenths
    }
}
