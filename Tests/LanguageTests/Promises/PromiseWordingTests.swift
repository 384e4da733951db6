import Kernel
import Testing

@testable import Language

@Suite("The words of a promise")
struct PromiseWordingTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "What is promised can be read without its moment",
        arguments: [
            ("I'll bring the cake to Saturday's party by noon", "bring the cake to Saturday's party"),
            ("We won't charge you again.", "not charge you again"),
            ("I won't cancel your order before Friday", "not cancel your order"),
            ("We'll pop over tomorrow to fix it", "pop over to fix it"),
            ("I'll bring it over on Friday.", "bring it over"),
            ("I'll bring it over by 5", "bring it over"), ("We'll bring it over the weekend.", "bring it"),
            ("We'll bring your Friday order to the door at noon.", "bring your Friday order to the door"),
            ("I'll rebook you on the 7:40 flight within 30 minutes", "rebook you on the 7:40 flight"),
            ("I'll send it on Friday, when she has signed it", "send it, when she has signed it"),
            ("I'll pop over on Friday at 3 to fix the tap, love", "pop over to fix the tap"),
            ("I'll ring you tomorrow about the crown", "ring you about the crown"),
            ("I'll be there at 8 with the new tap", "be there with the new tap"),
            ("We'll come round on Friday for the boiler service.", "come round for the boiler service"),
            ("I'll come tomorrow to see if it works", "come to see if it works"),
            ("I'll send it tomorrow to be honest", "send it"), ("I'll send it tomorrow with love", "send it"),
            ("I'll call you on Friday to let you know\nto you all the best", "call you to let you know"),
            ("We'll squeeze you in at 4 this afternoon", "squeeze you in"), ("We'll fit you in Tuesday", "fit you in"),
            ("We'll get the heating on by 5", "get the heating on"), ("I'll put it through by 4", "put it through"),
            ("I'll swing by tomorrow at noon", "swing by"), ("It will come by Friday", "It will come"),
        ])
    func what(text: String, what: String) throws {
        #expect(try found(text).map(\.what) == [what])
    }

    @Test("A purpose behind the moment stays out of the words")
    func purpose() throws {
        #expect(try found("I'll pop over tomorrow to fix it").map(\.words) == ["I'll pop over tomorrow"])
    }

    @Test(
        "A decimal comma, halves and spaced dashes are read as times",
        arguments: [
            ("I'll call you in 2,5 hours", "2026-11-18T12:30:00Z"),
            ("I'll call you in 1½ hours", "2026-11-18T11:30:00Z"),
            ("I'll call you in ½ an hour", "2026-11-18T10:30:00Z"),
            ("We'll reply within 3 – 5 days", "2026-11-23T23:59:59Z"),
            ("We'll reply within 3 - 5 days", "2026-11-23T23:59:59Z"),
            ("We'll reply within 3-5 days", "2026-11-23T23:59:59Z"),
        ])
    func times(text: String, due: String) throws {
        let found = try found(text)
        #expect(found.map { $0.due?.iso8601 } == [due])
        #expect(found.map(\.words) == [text])
    }

    @Test(
        "As shops and trades write it, a promise is one",
        arguments: [
            "We'll turn it around in 2 days", "We will turn your repair around by Friday",
            "We'll reopen the case and reply within 2 working days", "We'll close your account on Friday",
            "Quote to follow tomorrow", "Engineer to attend Tuesday at 9", "The parcel is going out today",
            "As agreed I'll call on Friday", "As promised we'll refund half by Friday",
            "Per our chat I'll call on Friday",
        ])
    func everyday(text: String) throws {
        let found = try found(text)
        #expect(found.count == 1 && found.first?.isUnsure == false && found.first?.due != nil)
    }

    @Test(
        "An appointment that is put down for somebody is proposed as unsure",
        arguments: ["I've put you in for 10am Thursday", "We've got you down for Tuesday at 2"])
    func putDown(text: String) throws {
        let found = try found(text)
        #expect(found.map(\.isUnsure) == [true] && found.first?.due != nil)
    }

    @Test(
        "What only sounds like those is none",
        arguments: [
            "We'll reopen on Monday", "We'll close the shop at 5 on Friday", "Steps to follow today",
            "Remember to follow up tomorrow", "The bins are going out today", "All orders are going out today",
            "I've got you down as paying on Friday", "As you said you'll pay on Friday",
            "As they said we'll have it by Friday",
        ])
    func notEveryday(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("A semicolon ends the words before an event or a condition")
    func semicolon() throws {
        for rest in ["once it arrives we can talk", "once you pay we can ship", "if you're out, I'll leave a note"] {
            #expect(try found("I'll call you tomorrow; \(rest)").map(\.words) == ["I'll call you tomorrow"])
        }
        #expect(
            try found("I'll send it on Friday; as soon as it lands I'll ring you").map(\.words) == [
                "I'll send it on Friday", "as soon as it lands I'll ring you",
            ])
        #expect(try found("I'll call you tomorrow once it arrives").map(\.words).first?.hasSuffix("arrives") == true)
    }

    @Test(
        "A given word is a promise",
        arguments: [
            "You have my word that it will be there by Friday", "You'll have heard from me by noon tomorrow",
            "It is a promise: you will have it on Monday", "I give you my word we'll refund it by Tuesday",
            "You'll have received the refund by Friday",
        ])
    func given(text: String) throws {
        let found = try found(text)
        #expect(found.count == 1 && found.first?.isUnsure == false && found.first?.due != nil)
    }

    @Test(
        "An appointment that we have made for somebody is proposed as unsure",
        arguments: ["We have scheduled your delivery for Thursday", "I've booked your collection for Friday at 10"])
    func arranged(text: String) throws {
        let found = try found(text)
        #expect(found.map(\.isUnsure) == [true] && found.first?.due != nil)
    }

    @Test(
        "A word of others, of before or of nobody is none",
        arguments: [
            "You have their word that it will be there by Friday", "We have word that it will be there by Friday",
            "You gave me your word that you'll pay by Friday", "It is not a promise: you will have it on Monday",
            "It was a promise: you will have it on Monday", "You promised: you will have it on Monday",
            "Is it a promise: you will have it on Monday?", "I can't give you my word that it will be there by Friday",
            "He said \"you have my word that it will be there by Friday\" and left",
            "You'll have heard the news by noon",
            "You'll have heard from the bank by tomorrow", "You may have heard from me by noon tomorrow",
            "I hope you'll have heard from me by noon tomorrow", "You will have noticed the new sign by Friday",
            "Have we scheduled your delivery for Thursday?", "We have not scheduled your delivery for Thursday",
            "If we have scheduled your delivery for Thursday, you will get a text", "We have scheduled your delivery",
            "The courier has scheduled your delivery for Thursday", "We have scheduled our party for Thursday",
        ])
    func none(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("A year of more than four digits is no moment", arguments: ["by 31/12/12026", "in 3000000 days"])
    func farYears(when: String) throws {
        #expect(try found("I'll call you \(when)").map(\.due) == [nil])
        #expect(try found("I'll call you by 31/12/2126").map { $0.due?.iso8601 } == ["2126-12-31T23:59:59Z"])
    }
}
