import Language
import Testing

@Suite("Standards as shops, trades and clinics write them")
struct EverydayStandardTests {
    @Test(
        "One noun and a limit are a standard",
        arguments: [
            ("Repairs within 5 days", "Repairs", "within 5 days"),
            ("Refunds in 3 working days.", "Refunds", "within 3 working days"),
            ("Replies within 2 hours", "Replies", "within 2 hours"),
            ("Repairs: within 5 days of the report", "Repairs", "within 5 days"),
            ("Quotes – within 24 hrs", "Quotes", "within 24 hours"),
            ("Bins every 14 days", "Bins", "every 14 days"), ("Deliveries by 12 noon", "Deliveries", "by 12 noon"),
            ("Delivery 3-5 working days", "Delivery", "within 3 to 5 working days"),
            ("Emails: same day", "Emails", "same day"),
            ("Repairs within 5 days or your money back", "Repairs", "within 5 days"),
        ])
    func ellipsis(sentence: String, action: String, limit: String) throws {
        let record = try expectRecord(sentence, limit: limit)
        #expect(record.action == action)
    }

    @Test(
        "A number beside a noun that is no action, or of which more is said, makes no standard",
        arguments: [
            "Please within 5 days", "We within 5 days", "Only within 3 hours", "Children under 5 years are free",
            "Parking up to 2 hours", "Cancellations within 48 hours of the show are not refunded", "Dogs under 2 years",
            "We are open daily", "24 hour service on all boilers", "2-year warranty on all parts",
            "10-minute consultations", "He answers in the evening",
        ])
    func noEllipsis(sentence: String) {
        #expect(StandardReader.english.record(of: sentence) == nil)
    }

    @Test(
        "A decimal comma before a length of time or a percent sign is read as a point",
        arguments: [
            ("Orders are processed within 3,5 hours", "within 3.5 hours"),
            ("Orders are processed within 1,500 hours", "within 1,500 hours"),
            ("We reply in 1,5 to 2,5 hours", "within 1.5 to 2.5 hours"),
            ("We reply between 1,5 and 2,5 working days", "within 1.5 to 2.5 working days"),
            ("We reply within 1,5-2,5 hours", "within 1.5 to 2.5 hours"),
            ("99,5 % of calls are answered within 20 seconds", "within 20 seconds"),
            ("Rooms 3,4 and 5 are cleaned within 2 hours", "within 2 hours"),
        ])
    func decimalComma(sentence: String, limit: String) throws {
        try expectRecord(sentence, limit: limit)
    }

    @Test("A comma between two numbers of other things is no decimal")
    func noDecimalComma() {
        #expect(StandardReader.english.record(of: "The phone is answered within 3,5 rings") == nil)
        #expect(StandardReader.english.record(of: "99,5 % of calls are answered")?.share?.value == 0.995)
    }

    @Test(
        "A dash with blanks around it joins a range as one without",
        arguments: [
            "We answer within 3 – 5 days", "We answer within 3 - 5 days", "We answer within 3- 5 days",
            "We answer within 3–5 days", "We answer within 3—5 days", "We answer within 3\u{A0}–\u{A0}5 days",
            "We answer within 3-5 days", "We answer within three-five days", "We answer in 3/5 days",
        ])
    func dashes(sentence: String) throws {
        try expectRecord(sentence, limit: "within 3 to 5 days")
    }

    @Test(
        "Halves are read in every spelling",
        arguments: [
            "Repairs are done within 1½ hours", "Repairs are done within 1 ½ hours", "Repairs are done in 1 1/2 hours",
            "Repairs are done in an hour and a half", "Repairs are done within one and a half hours",
            "Repairs are done within 1.5 hours", "Repairs are done within 1 hour and a half",
        ])
    func halves(sentence: String) throws {
        try expectRecord(sentence, limit: "within 1.5 hours")
    }

    @Test("A half alone and two numbers with a stroke are told apart")
    func strokes() throws {
        try expectRecord("Repairs are done within ½ hour", limit: "within 0.5 hours")
        try expectRecord("Repairs are done within 1/2 hour", limit: "within 0.5 hours")
        try expectRecord("Replies are sent within 24/48 hours", limit: "within 24 to 48 hours")
    }

    @Test("A number that brackets repeat is one number")
    func repeated() throws {
        try expectRecord("Claims are paid within ten (10) working days", limit: "within 10 working days")
        try expectRecord("Claims are paid within 3 (three) hours", limit: "within 3 hours")
        try expectRecord("Claims are paid within twenty-four (24) hours", limit: "within 24 hours")
    }

    @Test(
        "How often is read from one word, and printed as it is said",
        arguments: [
            ("Bins are emptied weekly.", "Bins are emptied every week"),
            ("Fees are collected monthly by direct debit", "Fees are collected every month by direct debit"),
            ("Floors are checked twice daily", "Floors are checked twice daily"),
            ("The shop is swept every evening", "The shop is swept every evening"),
            ("Bins are emptied every other week", "Bins are emptied every 2 weeks"),
            ("Bins are emptied every second day", "Bins are emptied every 2 days"),
            ("Bins are emptied every second Tuesday", "Bins are emptied every second Tuesday"),
            (
                "Calls are answered within 20 seconds every weekday",
                "Calls are answered within 20 seconds every weekday"
            ),
        ])
    func frequencies(sentence: String, printed: String) throws {
        #expect(try expectRecord(sentence).sentence == printed)
    }

    @Test(
        "Which ring and the end of a day are limits",
        arguments: [
            ("The phone is picked up by the third ring", "within 3 rings"),
            ("The phone is picked up before the 4th ring", "within 3 rings"),
            ("Replies are sent by the end of the day", "by the end of the day"),
            ("Replies are sent by close of business", "by close of business"),
            ("Invoices go out by the 5th of the month", "by the 5th of the month"),
            ("We call back the day you ring", "the day you ring"),
        ])
    func ends(sentence: String, limit: String) throws {
        try expectRecord(sentence, limit: limit)
    }

    @Test(
        "A time in front of what comes within it is a limit, and so is one behind a label",
        arguments: [
            ("24-hour turnaround on repairs", "Turnaround on repairs", "within 24 hours"),
            ("2 hour response to emergencies", "Response to emergencies", "within 2 hours"),
            ("3-5 working day delivery", "Delivery", "within 3 to 5 working days"),
            ("We offer a two-day turnaround on shoes", "We offer turnaround on shoes", "within 2 days"),
            (
                "Next day delivery on orders placed before 3pm", "Delivery on orders placed before 3pm",
                "next day"
            ),
            ("Response time: 4 hours", "Response time", "at most 4 hours"),
            ("Waiting time: max. 10 minutes", "Waiting time", "at most 10 minutes"),
            (
                "Repeat prescriptions take 2 working days to process", "Repeat prescriptions take to process",
                "at most 2 working days"
            ),
        ])
    func labels(sentence: String, action: String, limit: String) throws {
        let record = try expectRecord(sentence, limit: limit)
        #expect(record.action == action && record.sentence == sentence)
    }

    @Test(
        "What is said is printed in the owner's words, with its number in figures",
        arguments: [
            ("MOTs are done in an hour or less", "MOTs are done in 1 hour or less"),
            ("Calls are answered in under 20 seconds", "Calls are answered in under 20 seconds"),
            ("Refunds are made in no more than 3 days", "Refunds are made in no more than 3 days"),
            ("We return deposits in 14 days' time", "We return deposits in 14 days' time"),
            (
                "No patient waits longer than 20 minutes past their appointment",
                "No patient waits longer than 20 minutes past their appointment"
            ),
            ("Visits are announced at least 24 hours' notice", "Visits are announced at least 24 hours' notice"),
            ("Any fault is fixed within 2 hours or we pay £20", "Any fault is fixed within 2 hours or we pay £20"),
        ])
    func printed(sentence: String, printed: String) throws {
        #expect(try expectRecord(sentence).sentence == printed)
    }
}
