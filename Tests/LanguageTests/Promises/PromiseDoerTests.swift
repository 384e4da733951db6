import Kernel
import Testing

@testable import Language

@Suite("Who will do it")
struct PromiseDoerTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "A hired third party that does something with one thing acts in the person's matter",
        arguments: [
            "The courier will collect the boxes on Thursday", "UPS is picking up the return tomorrow",
            "The supplier will ship the part on Friday", "The body shop will have the bumper painted by Monday",
            "The other side's insurers will pay the excess by 31 March",
        ])
    func hired(text: String) throws {
        #expect(try found(text).map(\.who) == [.thirdParty])
    }

    @Test(
        "What is done for the world, or only said to be, is none",
        arguments: [
            "The council will collect the bins on Thursday", "The council will repair the road on Monday",
            "The supplier hopes to ship the part on Friday", "The supplier says they will ship the part on Friday",
            "The courier should collect the boxes on Thursday",
        ])
    func world(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test(
        "One of ours is us",
        arguments: [
            "One of our volunteers is picking the sofa up from you on Tuesday",
            "I've passed it to our technician, who will call you by noon", "Will from accounts will call you at 4",
            "We are to supply 40 drums by mid-April", "We agree to refund you in full by Friday",
            "I will be carrying out the repair on Saturday", "We're double-checking the figures on Friday",
            "I'll try you again at 4", "You asked if we deliver - yes, and yours will be there on Tuesday",
        ])
    func ours(text: String) throws {
        let found = try found(text)
        #expect(found.map(\.who) == [.we] && found.first?.isUnsure == false && found.first?.due != nil)
    }

    @Test(
        "Nobody, and a name that is a verb elsewhere, promise nothing",
        arguments: [
            "No one will be available to see you this afternoon, sorry.", "Neither of us will be in on Friday.",
            "Hardly anyone will be here on Friday.", "Will called, he needs the keys by Friday.",
            "Will Smith called for you.", "Good will payments are made at our discretion.",
        ])
    func nobody(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test(
        "What is only said, or only a notice, is none",
        arguments: [
            "I will remind you that the rent is due on the 1st.", "I will add that the warranty has expired.",
            "I'll explain: the part is on back order.", "I'll give you an example.",
            "The driver will ask for your code.",
            "We will take payment on Friday.", "Your cover will end on 31 March.",
            "Your account will be suspended on Friday.", "Our policy is that we will refund within 30 days.",
            "We're moving to new premises on 1 April.", "The market will be held on Saturday.",
        ])
    func notices(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("What is added or explained is done all the same")
    func done() throws {
        #expect(try found("I'll add that to the order today.").count == 1)
        #expect(try found("I'll explain everything on Friday.").count == 1)
        #expect(try found("We're moving your appointment to Friday.").count == 1)
    }
}
