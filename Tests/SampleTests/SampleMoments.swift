@testable import Sample

/// Moments at which the sample is made in the tests, in Unix milliseconds.
enum SampleMoments {
    /// Thursday 19 November 2026, 09:35 in Dublin.
    static let thursday: Int64 = 1_795_080_900_000

    /// That Thursday; a Sunday night; a Monday before opening; the weekend of each clock change; a leap day.
    static let all: [Int64] = [
        thursday,
        1_795_394_700_000,
        1_795_416_300_000,
        1_774_746_000_000,
        1_792_890_000_000,
        1_835_438_400_000,
    ]

    /// The sample at each of the moments.
    static let samples: [Int64: SampleBusiness] = all.reduce(into: [:]) { $0[$1] = SampleBusiness.make(now: $1) }

    /// The sample at one of the moments.
    static func sample(_ now: Int64 = thursday) -> SampleBusiness {
        samples[now] ?? SampleBusiness.make(now: now)
    }
}
