import Kernel
import Testing

@testable import Language

@Suite("What is promised, and its words")
struct PromisedWordsTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "Its moment is left out with all that it is counted from",
        arguments: [
            ("We will refund you within 5 working days of getting the item back.", "refund you"),
            ("He will call you 30 minutes before arrival.", "call you"),
            ("I'll come back to you within the next hour or two.", "come back to you"),
            ("I'll drop it in today or tomorrow.", "drop it in"), ("I'll swing by in an hour or so.", "swing by"),
            ("Starting 1 April your rate will drop to £42.", "your rate will drop to £42"),
        ])
    func moments(text: String, what: String) throws {
        #expect(try found(text).map(\.what) == [what])
    }

    @Test(
        "What comes again, and what tells of the thing, stays",
        arguments: [
            ("I'll send it every Friday.", "send it every Friday"),
            ("We'll update you every two hours until it's fixed.", "update you every two hours until it's fixed"),
            ("Your order of 3 March will be sent out on 12 December.", "Your order of 3 March will be sent out"),
            (
                "Rent for two weeks will be credited to your account on 1 April.",
                "Rent for two weeks will be credited to your account"
            ),
        ])
    func kept(text: String, what: String) throws {
        #expect(try found(text).map(\.what) == [what])
    }

    @Test(
        "\"What I'll do is\" leads to what is done",
        arguments: [
            "What I'll do is ring the bank.", "All I'll do is ring the bank.", "What I'm going to do is ring the bank.",
        ])
    func doing(text: String) throws {
        let found = try found(text)
        #expect(found.map(\.what) == ["ring the bank"])
        #expect(found.map { $0.words + "." } == [text])
    }

    @Test(
        "The words begin with their subject",
        arguments: [
            (
                "I write to confirm that the sum of £1,250 will be paid to you today.",
                "the sum of £1,250 will be paid to you today"
            ),
            ("3,000 leaflets will be delivered to you on Friday.", "3,000 leaflets will be delivered to you on Friday"),
            (
                "Your claim has been approved and £430.00 will reach your account tomorrow.",
                "£430.00 will reach your account tomorrow"
            ),
            ("Me and Dave'll be round at 9 tomorrow.", "Me and Dave'll be round at 9 tomorrow"),
            ("Will and Tom will be with you at 9.", "Will and Tom will be with you at 9"),
        ])
    func subjects(text: String, words: String) throws {
        #expect(try found(text).map(\.words) == [words])
    }

    @Test(
        "Two deliverables are two promises",
        arguments: [
            (
                "I'm going to credit the full amount and arrange for the boxes to be collected on Friday.",
                ["I'm going to credit the full amount", "arrange for the boxes to be collected on Friday"]
            ),
            (
                "I've told our manager, who'll check the file today and ring you before 5.",
                ["who'll check the file today", "ring you before 5"]
            ),
            (
                "They'll be delivering it on Monday and collecting it on Friday.",
                ["They'll be delivering it on Monday", "collecting it on Friday"]
            ),
        ])
    func two(text: String, words: [String]) throws {
        #expect(try found(text).map(\.words) == words)
    }

    @Test("A second verb that serves the first is in its words, behind the moment too")
    func one() throws {
        #expect(
            try found("We will review it in six weeks and let you know the outcome.").map(\.what)
                == ["review it and let you know the outcome"])
    }
}
