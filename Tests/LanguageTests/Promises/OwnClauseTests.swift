import Kernel
import Testing

@testable import Language

@Suite("A doubt counts in its own clause")
struct OwnClauseTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "What stands before a doubt with a clause of its own stays firm",
        arguments: [
            " and hopefully it will be here by Friday", " and with luck it comes on Friday",
            ", fingers crossed it arrives Friday", ", hopefully you'll have it tomorrow",
            " and should reach you on Friday",
            ", so with any luck it'll be with you tomorrow", " and hopefully have good news",
            " but I can't promise an answer", " but can't guarantee it'll reach you tomorrow",
            ", although I can't promise they'll have answered", ", I hope that works for you", ", maybe sooner",
            ", if not before", ", please could you check your spam?", ", let me know if it doesn't come",
            " and if it doesn't arrive we'll buy another", ", if you could sign it by Friday that would be great",
        ])
    func firm(rest: String) throws {
        let found = try found("I'll order the spare today\(rest).")
        #expect(found.map(\.words) == ["I'll order the spare today"])
        #expect(found.map(\.isUnsure) == [false])
        #expect(found.map { $0.due?.iso8601 } == ["2026-11-18T23:59:59Z"])
    }

    @Test(
        "A doubt without a clause takes back what stands before it",
        arguments: [
            ", hopefully", " hopefully", ", I think", ", fingers crossed", ", no promises", " but I can't promise it",
            " but don't hold me to it", ", I expect", " barring any hiccups", ", maybe Friday",
        ])
    func takenBack(rest: String) throws {
        #expect(try found("I'll send it tomorrow\(rest).").isEmpty)
    }

    @Test(
        "Coming earlier than was said changes nothing",
        arguments: [
            ("I'll be with you at 2, maybe a bit before.", "I'll be with you at 2"),
            ("I'll have it done by Friday, probably Thursday.", "I'll have it done by Friday"),
            ("We'll have it with you Friday, perhaps even Thursday.", "We'll have it with you Friday"),
            (
                "Driver will be with you between 2 and 4, most likely nearer 2.",
                "Driver will be with you between 2 and 4"
            ),
            ("I'll be there at 9 if not earlier.", "I'll be there at 9"),
        ])
    func sooner(text: String, words: String) throws {
        #expect(try found(text).map(\.words) == [words])
    }

    @Test(
        "\"And if\" opens a condition as \"if\" does",
        arguments: [
            "And if it doesn't arrive we'll send another.", "Then if need be we'll replace it.",
            "And unless it rains we'll start on Monday.", "And should it break we will replace it.",
            "Please check it, and if it's wrong I'll fix it.", "And then if you're happy we'll start on Monday.",
        ])
    func andIf(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("What is not so leaves a promise behind it standing")
    func negationBefore() throws {
        #expect(try found("I haven't forgotten you, will call by 4.").map(\.words) == ["will call by 4"])
        #expect(try found("It's not ready yet, will be done by 5.").map(\.words) == ["will be done by 5"])
    }
}
