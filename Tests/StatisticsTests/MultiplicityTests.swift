import Testing

@testable import Statistics

struct MultiplicityTests {
    /// Benjamini & Hochberg 1995, section 4.2.
    static let published = [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0,
    ]

    @Test("Of the fifteen published p-values four stay after Benjamini and Hochberg, three after Bonferroni")
    func publishedExample() throws {
        let adjusted = try #require(Multiplicity.benjaminiHochberg(Self.published))
        let strict = try #require(Multiplicity.bonferroni(Self.published))
        #expect(adjusted.count { $0 <= 0.05 } == 4)
        #expect(strict.count { $0 <= 0.05 } == 3)
    }

    @Test("Adjusted p-values keep the order they were given in")
    func order() throws {
        let adjusted = try #require(Multiplicity.benjaminiHochberg([0.04, 0.01, 0.03]))
        #expect(agree(adjusted[0], 0.04, within: 1e-15))
        #expect(agree(adjusted[1], 0.03, within: 1e-15))
        #expect(agree(adjusted[2], 0.04, within: 1e-15))
    }

    @Test("What is no probability cannot be adjusted", arguments: [-0.1, 1.5, Double.nan])
    func refusals(value: Double) {
        #expect(Multiplicity.benjaminiHochberg([0.5, value]) == nil)
        #expect(Multiplicity.bonferroni([0.5, value]) == nil)
    }
}
