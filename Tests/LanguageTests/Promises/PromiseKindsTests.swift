import Kernel
import Testing

@testable import Language

@Suite("What counts as a promise")
struct PromiseKindsTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "A promise counts in any form",
        arguments: [
            "I'll call you tomorrow before noon", "We shall revert by Friday.", "I'm gonna drop it off today",
            "Our engineer is coming tomorrow", "I'm sending you a replacement right away",
            "I give you answer in 5 minutes",
            "Will send pics tmrw am", "Be at yours in 45 mins", "Ready tomorrow by 5:30 pm",
            "You'll have it by Friday.",
            "It'll be with you before Christmas", "You can expect our call before 2.",
            "We'll hold it for you until Friday",
            "I can confirm that we will be there at 9.", "Rest assured, we will refund you within 5 days.",
            "Either way, I'll ring you tonight", "Even if I have nothing new, I'll write on Monday.",
            "What I will do is send a new one today.", "Give me half an hour and I'll have an answer.",
            "I'll ask whether they can bring it by Friday.", "As soon as it arrives I'll call you.",
            "At 11:00 our manager will visit you.", "The courier will collect your parcel on Monday.",
        ])
    func promises(text: String) throws {
        let found = try found(text)
        #expect(found.count == 1)
        #expect(found.allSatisfy { !$0.isUnsure })
    }

    @Test(
        "What only looks like a promise is none",
        arguments: [
            "Shall I call you tomorrow?", "Would Thursday suit?", "We hope to have it by Friday.",
            "It should be ready by 5.",
            "I'll try to call you today.", "If you send the form, we'll process it on Monday.",
            "Once you confirm, we will ship it tomorrow.", "You said you'll pay on Friday.", "> I will pay on Friday",
            "I can't promise Friday.", "It won't be there before Christmas.", "We have not committed to a date.",
            "As promised, here is the plan.", "I sent it yesterday.", "Refunds are paid within 5 working days.",
            "We're open until 6 on Saturday.", "I wish I could get it to you by Friday.", "I can come tomorrow at 9.",
            "Just reply YES and we'll book you in.", "The courier says it will be there by Friday.",
            "We told you that we'd call by 5 and we didn't.", "You will find the button under Settings.",
            "That'll be $14.50.",
            "I will be frank with you.", "I'll wait for your instructions.", "Looking forward to seeing you on Friday.",
            "Your card will be charged $9 on 1 August.", "He said \"I'll ring you at 4\" and went home.",
        ])
    func none(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test(
        "What good readers disagree on is proposed as unsure",
        arguments: [
            "We won't charge you for it.", "You are booked for 3 tomorrow.",
            "Unless I hear from you, I'll ship it on Friday.",
            "Speak tomorrow!", "All being well, it will be there on Friday.",
        ])
    func unsure(text: String) throws {
        let found = try found(text)
        #expect(found.count == 1)
        #expect(found.map(\.isUnsure) == [true])
    }

    @Test("Verbs that share one time are one promise, different times are two")
    func oneOrTwo() throws {
        #expect(try found("I'll check with the team and revert by tomorrow").count == 1)
        #expect(
            try found("I'll call you today and send the invoice on Friday").map(\.words) == [
                "I'll call you today", "send the invoice on Friday",
            ])
        #expect(try found("I'll order it today and our fitter will come on Monday").count == 2)
    }

    @Test("What others are asked for by a day gives our asking no moment")
    func asking() throws {
        let found = try found("I'll ask whether they can bring it by Friday.")
        #expect(found.map(\.due) == [nil])
    }

    @Test("A named doer outside of the house is a third party")
    func who() throws {
        #expect(try found("The lab will send your results on Friday.").map(\.who) == [.thirdParty])
        #expect(
            try found("Our driver will be with you at 3. Priya will call you. It'll be fixed by Friday.").map(\.who)
                == [.we, .we, .we])
    }

    @Test("Offsets are Unicode scalars of the text, and the words stand there")
    func offsets() throws {
        let text = "Hi 👩🏽‍🔧 Zoë!\r\nI’ll ring you at 4."
        let promise = try #require(try found(text).first)
        let scalars = Array(text.unicodeScalars)[promise.range]
        #expect(String(String.UnicodeScalarView(scalars)) == promise.words)
        #expect(promise.words == "I’ll ring you at 4")
        #expect(promise.what == "ring you")
    }

    @Test("A language without words gives no promises")
    func languages() throws {
        let zone = try #require(Zone("Europe/London"))
        #expect(
            PromiseFinder.find(in: "I'll call you today", at: Instant(milliseconds: 0), zone: zone, language: "xx")
                .isEmpty)
        #expect(
            PromiseFinder.find(in: "I'll call you today", at: Instant(milliseconds: 0), zone: zone, language: "en-GB")
                .count == 1)
    }

    @Test(
        "Odd input gives an answer",
        arguments: [
            "", " ", "\n\n", "'", "I'll", "will", "> ", "\u{0}I'll call\u{0}", "9999999999999999999 days",
            "I'll call in 99999 weeks", "by 31/31", "in 0 days",
        ])
    func odd(text: String) throws {
        #expect(try found(text).count <= 1)
    }
}
