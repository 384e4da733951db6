import Testing

/// Waits for work of which one can see how much is left, however slow the machine is.
enum Patience {
    /// Why there is nothing to wait for any more.
    struct GaveUp: Error, CustomStringConvertible {
        let description: String
    }

    /// How often one looks, 50 ms apart, without seeing that less is left.
    private static let looks = 3_600

    /// Waits until nothing is `left`. Throws when `program`, which is to do it, ends before, with what it said, or when
    /// nothing has got less for three minutes.
    static func untilNone(
        of what: String, by program: Running? = nil, _ left: () async throws -> Int
    ) async throws {
        var (least, looks) = (Int.max, Self.looks)
        while true {
            // Asked first: what it did right before its end counts.
            let runs = program?.runs ?? true
            let count = try await left()
            if count <= 0 { return }
            guard runs else { throw try await ended(what, program) }
            (least, looks) = count < least ? (count, Self.looks) : (least, looks - 1)
            guard looks > 0 else { throw GaveUp(description: "\(what): \(count) are left\n\(program?.errors ?? "")") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private static func ended(_ what: String, _ program: Running?) async throws -> GaveUp {
        let outcome = try await program?.outcome()
        return GaveUp(description: "\(what): it ended with \(outcome?.status ?? 0)\n\(outcome?.errors ?? "")")
    }
}
