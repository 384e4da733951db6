import Calendars
import ConversationsRules
import Foundation
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import Front

@Suite("The pages of standards")
struct StandardPageTests {
    private static func shop(_ desk: DeskBrowser) async throws -> CalendarID {
        try await desk.database.write { tx in
            let hours = ["mon", "tue", "wed", "thu", "fri"].map { ($0, [["09:00", "17:00"]]) }
            let document = CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: hours))
            return try DeskCalendars.make(name: "Shop", CalendarDefinition(document), by: desk.maya, in: tx)
        }
    }

    private static func draft(_ calendar: CalendarID) throws -> StandardDraft {
        var draft = try StandardDraft(sentence: "Every message gets an answer within 2 hours")
        (draft.population, draft.targetPercent, draft.calendar) = (.all, 90, calendar)
        return draft
    }

    /// Begins so many conversations, one a minute.
    private static func begin(_ count: Int, _ desk: DeskBrowser) async throws -> [ConversationID] {
        var ids: [ConversationID] = []
        for number in 0..<count {
            desk.clock.advance(.minutes(1))
            ids.append(
                try await desk.database.write { tx in
                    let person = try People.findOrMake(
                        email: "p\(number)@b.example", name: "P \(number)", at: tx.now, in: tx
                    ).person
                    let new = NewConversation(person: person, subject: "S \(number)", words: "Words.")
                    return try Conversations.start(new, by: nil, in: tx).conversation
                })
        }
        return ids
    }

    @Test("The head of a conversation says whose it is and what is left of its time", arguments: Engine.allCases)
    func head(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let draft = try Self.draft(try await Self.shop(desk))
            try await desk.database.write { _ = try Standards.make(draft, by: nil, in: $0) }
            let id = try #require(try await Self.begin(1, desk).first)
            try await desk.database.write { tx in
                try Conversations.turn([id], .give(to: desk.maya), by: desk.maya, in: tx)
                try Conversations.turn([id], .waiting, by: desk.maya, in: tx)
            }
            func head() async throws -> Substring {
                let page = try await desk.get("/conversations/\(id)").page
                return try #require(
                    page.firstMatch(of: /<div class="thread-head"(?s:.*?)<div class="btns thread-do">/)?.0)
            }
            let soon = try await head()
            #expect(soon.contains("2 h left") && soon.contains("Waiting on us") && soon.contains("With Maya"))
            desk.clock.advance(.hours(3))
            let late = try await head()
            #expect(late.contains("1 h late") && late.contains("clock is-late"))
        }
    }

    @Test(
        "What is late or about to be leads the first page of who waits, and each stands once",
        arguments: Engine.allCases)
    func inbox(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let early = try await Self.begin(100, desk)
            let draft = try Self.draft(try await Self.shop(desk))
            try await desk.database.write { _ = try Standards.make(draft, by: nil, in: $0) }
            let judged = try await Self.begin(20, desk)
            desk.clock.advance(.minutes(91))
            var (seen, place): ([String], String?) = ([], "/inbox")
            while let next = place {
                let page = try await desk.get(next).page
                let shown = page.matches(of: /id="c-([0-9]+)"/).map { String($0.1) }
                #expect(!shown.isEmpty)
                seen += shown
                let link = page.firstMatch(of: /href="(\/inbox\?[^"]*after=[^"]+)"/)
                place = link.map { String($0.1).replacing("&amp;", with: "&") }
                desk.clock.advance(.seconds(20))
            }
            // People are warned at 90 of the 120 minutes, which have passed for all twenty.
            #expect(seen.count == 120 && Set(seen).count == 120)
            #expect(Array(seen.prefix(20)) == judged.map { "\($0)" })
            #expect(Array(seen.dropFirst(20)) == early.map { "\($0)" })
        }
    }

    @Test("Today tells who waits once and says how many of those who wait are not shown")
    func today() async throws {
        try await withDeskBrowser(.sqlite) { desk in
            let draft = try Self.draft(try await Self.shop(desk))
            try await desk.database.write { _ = try Standards.make(draft, by: nil, in: $0) }
            let put = try await Self.begin(3, desk)
            try await desk.database.write { [maya = desk.maya] tx in
                for id in put { try Conversations.turn([id], .later(until: tx.now + .days(20)), by: maya, in: tx) }
            }
            desk.clock.advance(.days(3))
            let waiting = try await Self.begin(12, desk)
            try await desk.database.write { [maya = desk.maya] tx in
                let person = try Conversations.conversation(waiting[0], in: tx).person
                let again = NewConversation(person: person, subject: "Again", words: "Once more.")
                _ = try Conversations.start(again, by: nil, in: tx)
                let record = Recording(words: "We rang them back", direction: .ours, channel: .phone)
                try Conversations.record(record, in: put[0], by: maya, in: tx)
                try Conversations.turn([put[0]], .later(until: tx.now + .days(20)), by: maya, in: tx)
            }
            desk.clock.advance(.minutes(5))
            let page = try await desk.get("/").page
            #expect(page.contains("Twelve people") || page.contains("12 people"))
            #expect(page.contains("the longest for 16 min"))
            let shown = page.matches(of: /id="n-[0-9]+"/).count
            let late = page.matches(of: /<li class="is-late" id="n-/).count
            #expect(shown == 12 && late > 0 && page.contains("\(13 - (shown - late)) more are waiting."))
            #expect(page.contains(">\(shown + 13 - (shown - late)), most urgent first"))
            // What we said is no quotation of theirs.
            let later = try await desk.get("/inbox?view=later").page
            #expect(later.contains("<span class=\"said\" dir=\"auto\">We rang them back</span>"))
            #expect(later.contains("<span class=\"said voice\" dir=\"auto\">“Words.”</span>"))
        }
    }

    @Test("However much is late, what can still be met in time is on Today")
    func near() async throws {
        try await withDeskBrowser(.sqlite) { desk in
            let draft = try Self.draft(try await Self.shop(desk))
            try await desk.database.write { _ = try Standards.make(draft, by: nil, in: $0) }
            _ = try await Self.begin(40, desk)
            desk.clock.advance(.hours(3))
            let near = try await Self.begin(1, desk)
            desk.clock.advance(.minutes(100))
            let page = try await desk.get("/").page
            #expect(page.matches(of: /<li class="is-late" id="n-/).count == 11)
            #expect(page.contains("id=\"n-\(near[0])\""))
        }
    }

    @Test(
        "The list has what we mean by good, the chart with range and n, and the never-list", arguments: [Engine.sqlite])
    func list(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let calendar = try await Self.shop(desk)
            let draft = try Self.draft(calendar)
            let id = try await desk.database.write { tx in
                _ = try NeverEvents.make("We charge what we quote", rule: .byHand, by: nil, in: tx)
                return try Standards.make(draft, by: nil, in: tx)
            }
            let answer = try await desk.post(
                "/standards/meaning", from: "/standards", ["meaning": "Nobody should have to ask us twice."])
            #expect(answer.status == 303)
            let page = try await desk.get("/standards").page
            #expect(page.contains("<q>Nobody should have to ask us twice.</q>"))
            #expect(page.contains("Every message gets an answer within 2 hours") && page.contains("shall be 90%"))
            #expect(
                page.contains("We charge what we quote")
                    && page.contains("0 days without it. Too few to say how often it may happen."))
            let one = try await desk.get("/standards/\(id)").page
            for words in ["with each word of theirs that waits", "with our next word", "everybody", "Shop"] {
                #expect(one.contains(words), "\(words)")
            }
        }
    }

    @Test("A vague sentence is answered with a number from what is done today", arguments: [Engine.sqlite])
    func vague(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            _ = try await Self.shop(desk)
            for id in try await Self.begin(6, desk) {
                try await desk.database.write { tx in
                    let said = Recording(words: "Done.", direction: .ours, channel: .phone)
                    try Conversations.record(said, in: id, by: desk.maya, in: tx)
                }
            }
            let answer = try await desk.get("/standards/new?sentence=We%20answer%20promptly")
            #expect(answer.status == 422 && answer.page.contains("Today 80 % take up to"))
        }
    }

    @Test("A calendar says when it is never open, offers the regions, and lets a feed go", arguments: [Engine.sqlite])
    func calendar(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let id = try await Self.shop(desk)
            try await desk.database.write { tx in
                let feed =
                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261218\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                _ = try DeskCalendars.change(id, feed: .text(Array(feed.utf8)), by: nil, in: tx)
            }
            let page = try await desk.get("/standards/calendars/\(id)").page
            #expect(page.contains("This calendar is never open on Saturday and Sunday."))
            #expect(page.contains("<option value=\"GB-SCT\">United Kingdom: Scotland</option>"))
            #expect(page.contains("1 date is kept from it") && page.contains("name=\"feed_none\""))
            let answer = try await desk.post(
                "/standards/calendars/\(id)", from: "/standards/calendars/\(id)",
                ["name": "Shop", "zone": "UTC", "mon": "9-17", "feed_none": "yes"])
            #expect(answer.status == 303)
            #expect(!(try await desk.get("/standards/calendars/\(id)").page).contains("kept from it"))
        }
    }

    @Test("An empty phrase is shown with what to say instead; a plain text is kept", arguments: [Engine.sqlite])
    func texts(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let refused = try await desk.post(
                "/standards/texts", from: "/standards/texts",
                ["name": "On hold", "words": "Your call is important to us.", "language": "en"])
            #expect(refused.status == 422 && refused.page.contains("What to say instead"))
            let kept = try await desk.post(
                "/standards/texts", from: "/standards/texts",
                ["name": "On hold", "words": "Maya picks up in about 4 minutes.", "language": "en"])
            #expect(kept.status == 303)
            #expect(try await desk.get("/standards/texts").page.contains("Maya picks up in about 4 minutes."))
        }
    }

    @Test("A never-event is a rule over what is recorded, or over words", arguments: [Engine.sqlite])
    func never(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let page = try await desk.get("/standards/never").page
            #expect(page.contains("value=\"event promise.broken\"") && !page.contains("event incident."))
            for (rule, said) in [("event promise.broken", ""), ("said", "lawyer, small claims")] {
                let answer = try await desk.post(
                    "/standards/never", from: "/standards/never",
                    ["sentence": "Nobody is let down twice", "rule": rule, "said": said])
                #expect(answer.status == 303, "\(rule)")
            }
            let refused = try await desk.post(
                "/standards/never", from: "/standards/never",
                ["sentence": "Nobody", "rule": "event incident.found", "said": ""])
            #expect(refused.status == 422)
        }
    }
}
