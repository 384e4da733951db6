package import Kernel

extension HTML.Interpolation {
    /// An id in plain digits.
    package mutating func appendInterpolation<Thing>(_ id: ID<Thing>) {
        appendInterpolation(id.value)
    }
}
