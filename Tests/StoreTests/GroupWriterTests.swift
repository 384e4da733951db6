import Dispatch
import Kernel
import Store
import Synchronization
import Testing

@Suite("Writes that share a commit")
struct GroupWriterTests {
    @Test("They are not marked as long as all of them go well")
    func unmarked() async throws {
        let steps = try await steps(of: 16) { _ in }
        #expect(steps.first == "begin" && steps.last == "commit")
        #expect(steps.count < 2 * 16, "they share a commit: \(steps)")
        #expect(!steps.contains("mark"))
    }

    @Test("When one throws, all are done once more, each with a mark to which it can be taken back")
    func marked() async throws {
        // Several, since the first of all in line has nobody before it to be done once more.
        let steps = try await steps(of: 16) { number in if [5, 9, 13].contains(number) { throw Mishap() } }
        #expect(steps.contains("rollback"))
        #expect(steps.contains("mark") && steps.contains("undo"))
        #expect(steps.last == "commit")
    }

    /// What a writer does on its connection when `count` writes wait at once.
    private func steps(of count: Int, _ body: @escaping @Sendable (Int) throws -> Void) async throws -> [String] {
        let (queue, recorder) = (WorkQueue(), Recorder())
        let tasks = (0..<count).map { number in Task { try await queue.write { _ in try body(number) } } }
        // All of them wait before the first is served.
        while queue.count < count { await Task.yield() }
        queue.startThread(named: "writer") { queue in
            GroupWriter(
                connect: { recorder },
                transaction: {
                    Transaction($0, now: Shelf.noon, ids: IDSource(node: 0), carried: nil)
                }, announce: { _ in }
            ).serve(queue)
        }
        for (number, task) in tasks.enumerated() {
            let saved = await task.result
            #expect((try? saved.get()) != nil || (try? body(number)) == nil)
        }
        queue.close()
        await queue.ended()
        return recorder.steps.withLock { $0 }
    }
}

/// A connection that only notes what it is told.
private final class Recorder: WritingConnection, Sendable {
    let steps = Mutex<[String]>([])
    let dialect = Dialect.sqlite
    let remedy = Remedy.none

    func begin() { note("begin") }
    func mark() { note("mark") }
    func undo() { note("undo") }
    func commit() { note("commit") }
    func rollback() { note("rollback") }
    var isInTransaction: Bool {
        steps.withLock { $0.last { ["begin", "commit", "rollback"].contains($0) } == "begin" }
    }
    func takeAnnounced() -> [String] { [] }
    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) {}
    func run(_ text: String, _ values: [Value]) -> Int { 0 }
    func script(_ text: String) {}
    func announce(_ message: String) {}

    private func note(_ step: String) { steps.withLock { $0.append(step) } }
}
