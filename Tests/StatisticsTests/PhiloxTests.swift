import Testing

@testable import Statistics

struct PhiloxTests {
    @Test("Random blocks equal the published known answers of Philox4x32-10")
    func knownAnswers() {
        #expect(
            Philox.block(counter: .zero, key: .zero)
                == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
        #expect(
            Philox.block(counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max))
                == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
        #expect(
            Philox.block(
                counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
                key: SIMD2(0xa409_3822, 0x299f_31d0))
                == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
    }

    @Test("The same seed gives the same numbers, another seed or stream gives others")
    func seeds() {
        func start(_ seed: UInt64, _ stream: UInt64 = 0) -> [UInt64] {
            var generator = Philox(seed: seed, stream: stream)
            return (0..<5).map { _ in generator.next() }
        }
        #expect(start(7) == start(7))
        #expect(Set(start(7) + start(8) + start(7, 1)).count == 15)
    }

    @Test("Numbers spread evenly, and normal ones have mean 0 and deviation 1")
    func spread() throws {
        var generator = Philox(seed: 42)
        let units = (0..<20_000).map { _ in generator.unit() }
        #expect(units.allSatisfy { (0..<1).contains($0) })
        #expect(agree(try #require(MeanSummary(of: units)).mean, 0.5, within: 0.01))
        let normals = try #require(MeanSummary(of: (0..<20_000).map { _ in generator.normal() }))
        #expect(agree(normals.mean, 0, within: 0.03))
        #expect(agree(normals.standardDeviation, 1, within: 0.03))
        #expect(Set((0..<200).map { _ in generator.below(6) }) == Set(0..<6))
    }
}
