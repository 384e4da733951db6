import Kernel
import RegardTesting
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
        let grows = ProcessorTime.growsInStep(from: 4000) { size in
            let text = String(repeating: piece, count: size / piece.utf8.count)
            _ = PromiseFinder.find(in: text, at: at, zone: .utc)
        }
        #expect(grows)
    }
}
