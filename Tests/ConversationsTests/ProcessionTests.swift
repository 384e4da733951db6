import Synchronization
import Testing

@testable import ConversationsRules

private final class Passed: Sendable {
    private let numbers = Mutex<[Int]>([])

    var all: [Int] { numbers.withLock { $0 } }

    func add(_ number: Int) { numbers.withLock { $0.append(number) } }
}

@Suite("Work that passes in its order")
struct ProcessionTests {
    private struct Fell: Error, Equatable {
        let number: Int
    }

    @Test("Numbers pass one after the other, however they come")
    func order() async throws {
        let procession = Procession()
        let passed = Passed()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in [4, 2, 0, 3, 1, 5] {
                group.addTask { try await procession.pass(number) { passed.add(number) } }
            }
            try await group.waitForAll()
        }
        #expect(passed.all == Array(0...5))
    }

    @Test("When one falls, all behind it are told why")
    func fall() async {
        let procession = Procession()
        let ends = await withTaskGroup(of: Result<Int, any Error>.self) { group in
            for number in [3, 1, 0, 2] {
                group.addTask {
                    do {
                        return .success(
                            try await procession.pass(number) {
                                if number == 1 { throw Fell(number: 1) } else { number }
                            })
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ends.compactMap { try? $0.get() } == [0])
        let reasons = ends.compactMap { end in
            if case .failure(let error) = end { error as? Fell } else { nil }
        }
        #expect(reasons == [Fell(number: 1), Fell(number: 1), Fell(number: 1)])
        await #expect(throws: Fell.self) { try await procession.pass(4) {} }
    }
}
