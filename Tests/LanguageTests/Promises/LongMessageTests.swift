import Glibc
import Kernel
import Testing

@testable import Language

@Suite("Long messages")
struct LongMessageTests {
    @Test(
        "Four times the text takes less than eight times as long",
        arguments: [
            "I'll call you tomorrow before noon. ", "at at by by tomorrow tomorrow ", "and then and or if we will ",
            "a\n", "> ", "I will call you by ", "and should arrive, let me know if ", "I'll call at 5, ok? ",
            "every two hours or 1,", "as soon as your ",
        ])
    func length(piece: String) throws {
        let at = try #require(WrittenMoment.instant("2026-11-24T10:17", in: .utc))
        func taken(_ size: Int) -> Double {
            let text = String(repeating: piece, count: size / piece.utf8.count)
            let start = Self.processorTime
            _ = PromiseFinder.find(in: text, at: at, zone: .utc)
            return Self.processorTime - start
        }
        _ = taken(1000)
        #expect(taken(16_000) < 8 * max(taken(4000), 0.002))
    }

    /// Seconds that this thread has computed, whatever else the machine does.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
