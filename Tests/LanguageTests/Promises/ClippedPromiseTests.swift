import Kernel
import Testing

@testable import Language

@Suite("Promises written short")
struct ClippedPromiseTests {
    private func found(_ text: String) throws -> [FoundPromise] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone)
    }

    @Test(
        "A thing or a doer and a moment are a promise",
        arguments: [
            "Update by 3pm.", "Next update at 3pm.", "Plumber coming Thurs 9am.", "Boiler ready Friday.",
            "Invoice to follow tomorrow.", "POD to follow by COB tomorrow.", "Update coming at 3.",
            "Engineer with you at 9 tomorrow.", "Replacement on its way tomorrow.", "Keys back with you tomorrow.",
            "An update will be provided at 3.", "Be there by 10.20.", "Yep, going out this aft.",
        ])
    func headline(text: String) throws {
        let found = try found(text)
        #expect(found.count == 1 && found.first?.isUnsure == false && found.first?.due != nil)
    }

    @Test(
        "A form in -ing with what it does is one, whatever the verb",
        arguments: [
            "Scanning the documents on Friday.", "Wrapping the gift tonight.", "Varnishing the deck on Monday.",
            "Proofreading your chapter this evening.",
        ])
    func gerund(text: String) throws {
        #expect(try found(text).count == 1)
    }

    @Test(
        "Soon is soon enough for a form in -ing",
        arguments: [
            "Sending the revised invoice in a bit.", "Scanning it over now.", "Fixing it shortly.",
            "Rebooting the server in a moment.",
        ])
    func soon(text: String) throws {
        #expect(try found(text).map(\.due) == [nil])
    }

    @Test(
        "A thing that goes out, through, live or up is promised",
        arguments: [
            "The report will go out today.", "The refund is going through today.",
            "A fix is going live at 18:00 today.",
            "The fence is going up on Monday.", "The sample tray's going out with the van tonight.",
            "The kitchen fitters start on Thursday.", "Wedding cake gets delivered to the venue on the 28th.",
        ])
    func going(text: String) throws {
        #expect(try found(text).count == 1)
    }

    @Test(
        "Notes that promise nothing are none",
        arguments: [
            "Meeting at 3.", "Closed Friday.", "Lunch at 1.", "Wedding on Saturday.",
            "Instructions to follow carefully.",
            "Please share your address by Friday.", "Please call back tomorrow.", "Looking at it now.",
            "Enjoying the sun today.", "The prices are going up on Monday.", "The bins go out on Thursday.",
            "The train will leave at 5.", "The lift will be out of service on Monday.",
        ])
    func none(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("A list of short clauses is a list of promises")
    func list() throws {
        #expect(
            try found("Gonna order the clutch now, be here Thursday, fitted Friday.").map(\.words) == [
                "Gonna order the clutch now", "be here Thursday", "fitted Friday",
            ])
        #expect(
            try found("Running late sorry, be there ten past three.").map(\.words) == ["be there ten past three"])
    }
}
