import Testing

@testable import Mail

@Suite("What a message says about itself")
struct SignsTests {
    @Test("An invitation is named with what it asks, when and where, and who is invited")
    func invitation() throws {
        let event = """
            BEGIN:VCALENDAR\r
            METHOD:REQUEST\r
            BEGIN:VTIMEZONE\r
            TZID:Europe/Berlin\r
            BEGIN:STANDARD\r
            DTSTART:19701025T030000\r
            END:STANDARD\r
            END:VTIMEZONE\r
            BEGIN:VEVENT\r
            UID:1@example.org\r
            SUMMARY:Fitting\\, first \r
             ride\r
            DTSTART;TZID="Europe/Berlin":20260605T140000\r
            DURATION:PT1H30M\r
            LOCATION:Shop\r
            ORGANIZER;CN="Bell; Ann":mailto:Ann@Example.org\r
            ATTENDEE;PARTSTAT=ACCEPTED:mailto:help@bramble.example\r
            BEGIN:VALARM\r
            SUMMARY:Alarm\r
            END:VALARM\r
            END:VEVENT\r
            END:VCALENDAR\r
            """
        let mail = read("Content-Type: text/calendar; charset=utf-8", event)
        #expect(mail.words == "Fitting, first ride\n2026-06-05 14:00:00 – 2026-06-05 15:30:00 (Europe/Berlin)\nShop")
        #expect(mail.headers["content-type"] == "text/calendar; charset=utf-8")
        let note = try #require(mail.calendar)
        #expect(note.method == "request")
        #expect(note.summary == "Fitting, first ride")
        #expect(note.start?.iso == "2026-06-05T14:00:00")
        #expect(note.start?.zone == "Europe/Berlin")
        #expect(note.end?.iso == "2026-06-05T15:30:00")
        #expect(note.location == "Shop")
        #expect(note.organizer == "ann@example.org")
        #expect(note.uid == "1@example.org")
        #expect(note.guests == [.init(address: "help@bramble.example", answer: "accepted")])
    }

    @Test("Whole days and moments in UTC are told apart, and a method may stand on the part alone")
    func moments() {
        let event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260605\nDTEND:20260606T010000Z\nEND:VEVENT\n"
        let note = read("Content-Type: text/calendar; method=CANCEL", event).calendar
        #expect(note?.method == "cancel")
        #expect(note?.start?.iso == "2026-06-05")
        #expect(note?.end?.iso == "2026-06-06T01:00:00Z")
        #expect(read("Content-Type: text/calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR").calendar == nil)
    }

    @Test("A calendar's answer to an invitation is automatic, an invitation is a person's act")
    func calendarAnswers() {
        let event = "BEGIN:VCALENDAR\nMETHOD:%\nBEGIN:VEVENT\nDTSTART:20260605\nEND:VEVENT\nEND:VCALENDAR"
        let type = "Content-Type: text/calendar"
        #expect(read(type, event.replacing("%", with: "REPLY")).automatic == .calendarReply)
        #expect(read(type, event.replacing("%", with: "REQUEST")).automatic == nil)
    }

    @Test(
        "What a filter on the way calls spam is marked with the field that says so",
        arguments: [
            "X-Spam-Flag: YES", "X-Spam-Status: Yes, score=9.1 required=5.0", "X-MS-Exchange-Organization-SCL: 6",
            "X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:;SFV:SPM;CAT:SPM", "X-Rspamd-Action: add header",
            "X-Spamd-Result: default: True [15.2 / 15.0]", "X-Bogosity: Spam, tests=bogofilter",
            "X-Barracuda-Spam-Flag: YES", "X-SES-Spam-Verdict: FAIL",
        ])
    func spam(field: String) {
        #expect(read(field, "Buy now").spam == field.prefix { $0 != ":" }.lowercased())
    }

    @Test(
        "What a filter let through is no spam",
        arguments: [
            "X-Spam-Flag: NO", "X-Spam-Status: No, score=0.1 required=5.0", "X-MS-Exchange-Organization-SCL: -1",
            "X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:NSPM;CAT:NONE", "X-Rspamd-Action: no action",
            "X-Spamd-Result: default: False [1.2 / 15.0]", "X-Bogosity: Ham", "X-SES-Spam-Verdict: PASS",
        ])
    func ham(field: String) {
        #expect(read(field, "Hello").spam == nil)
    }

    @Test("Mail of ours that comes back carries our mark")
    func ours() {
        #expect(read("X-Regard-Loop: bramble", "Hello").loopMark == "bramble")
        #expect(read("X-Loop: bramble", "Hello").loopMark == nil)
    }

    @Test("A read receipt says what was done with which message")
    func receipt() {
        let body = """
            --X
            Content-Type: text/plain

            Your message was displayed.
            --X
            Content-Type: message/disposition-notification

            Final-Recipient: rfc822;Ann@example.org
            Original-Message-ID: <1@bramble.example>
            Disposition: manual-action/MDN-sent-manually; displayed
            --X--
            """
        let mail = read("Content-Type: multipart/report; report-type=disposition-notification; boundary=X", body)
        #expect(mail.automatic == .disposition)
        #expect(mail.receipt?.disposition == "displayed")
        #expect(mail.receipt?.originalMessageID == "1@bramble.example")
        #expect(mail.receipt?.recipient == "ann@example.org")
    }

    private func read(_ field: String, _ body: String) -> ReadMail {
        MailReader.read(Array("From: ann@example.org\n\(field)\n\n\(body)\n".utf8))
    }
}
