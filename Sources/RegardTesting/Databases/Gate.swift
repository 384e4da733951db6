/// Lets so many tasks in at a time, first come, first served. A task that is inside already walks through any gate, so
/// that a test with two databases cannot wait for itself.
actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    @TaskLocal private static var isInside = false

    init(places: Int) {
        free = places
    }

    /// Runs `body` inside.
    nonisolated func pass<T>(_ body: () async throws -> T) async throws -> T {
        if Self.isInside { return try await body() }
        await enter()
        do {
            let value = try await Self.$isInside.withValue(true) { try await body() }
            await leave()
            return value
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
