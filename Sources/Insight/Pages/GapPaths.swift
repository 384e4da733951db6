package import Web

extension Path {
    /// The delivery gap.
    package static let gap = Path("gap")
    static let gapNumbers = Path("gap.csv")
}
