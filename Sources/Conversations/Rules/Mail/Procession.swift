/// Lets numbered work through in its order: 0, 1, 2 and so on, however it was begun.
actor Procession {
    private var next = 0
    /// Why it goes on no more.
    private var end: (any Error)?
    private var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]

    /// Runs `body` once all earlier numbers have passed. When it throws, so do all behind it.
    nonisolated func pass<T>(_ number: Int, _ body: () async throws -> T) async throws -> T {
        try await wait(for: number)
        do {
            let value = try await body()
            await moveOn()
            return value
        } catch {
            await disperse(error)
            throw error
        }
    }

    /// Sends home with this error everybody who waits or will come.
    func disperse(_ error: any Error) {
        end = error
        for continuation in waiting.values { continuation.resume(throwing: error) }
        waiting = [:]
    }

    private func wait(for number: Int) async throws {
        if let end { throw end }
        guard number != next else { return }
        try await withCheckedThrowingContinuation { waiting[number] = $0 }
    }

    private func moveOn() {
        next += 1
        waiting.removeValue(forKey: next)?.resume()
    }
}
