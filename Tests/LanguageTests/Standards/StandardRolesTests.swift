import Language
import Testing

@Suite("A limit is told from what stands beside it")
struct StandardRolesTests {
    @Test(
        "A number or time of whom the sentence speaks is not its limit",
        arguments: [
            ("Every order before 2pm leaves today", "Every order before 2pm leaves", "today"),
            ("Every order in by 2pm leaves the same day", "Every order in by 2pm leaves", "the same day"),
            (
                "Customers who wait more than 15 minutes get a free coffee within 5 minutes",
                "Customers who wait more than 15 minutes get a free coffee", "within 5 minutes"
            ),
            ("Orders over 10 kg arrive within 3 days", "Orders over 10 kg arrive", "within 3 days"),
            (
                "Complaints older than 30 days are answered within 10 days",
                "Complaints older than 30 days are answered", "within 10 days"
            ),
            ("Tables booked for 8 pm are held until 8.15 pm", "Tables booked for 8 pm are held", "until 8.15 pm"),
        ])
    func population(sentence: String, action: String, limit: String) throws {
        let record = try expectRecord(sentence, limit: limit)
        #expect(record.action == action)
    }

    @Test(
        "What triggers an act is no limit of it",
        arguments: [
            "If nobody answers within 20 seconds, the call goes to the desk",
            "Callers who wait over 2 minutes are rung",
            "Tickets that have not moved in 5 days are escalated", "Orders that take more than 3 days are free",
        ])
    func trigger(sentence: String) {
        #expect(StandardReader.english.record(of: sentence) == nil)
    }

    @Test(
        "Hours that do not count are no hours that count",
        arguments: ["except at weekends", "but not at weekends", "excluding weekends", "not on Sundays"])
    func except(words: String) throws {
        let record = try expectRecord("Invoices go out within 24 hours, \(words)", limit: "within 24 hours")
        #expect(record.hours == nil && record.qualifiers == [words])
    }

    @Test(
        "The verb to mean is no average",
        arguments: [
            "We mean business: calls are answered within 3 rings", "What we mean by urgent: a reply in 2 hours",
        ])
    func mean(sentence: String) throws {
        #expect(try expectRecord(sentence).statistic == .each)
        #expect(try expectRecord("The mean wait is at most 3 minutes").statistic == .average)
    }

    @Test("Shares are read in every form, and what is no share is none")
    func shares() {
        for (sentence, share) in [
            ("At least 19 of 20 callers speak to a person within 1 minute", 0.95),
            ("Two thirds of leads are phoned within 5 minutes", 2.0 / 3), ("Half of repairs are done in 24 hours", 0.5),
            ("95-100 % of calls are answered within 20 seconds", 0.95), ("95% calls answered in 20 secs", 0.95),
            ("Calls: 95 % within 20 seconds", 0.95), ("Calls are answered in 3 rings 98 % of the time", 0.98),
            ("Out of 100 calls, 95 are answered within 20 seconds", 0.95), ("Uptime >= 99.9 %", 0.999),
            ("No more than 1 parcel in 200 is late", 0.005),
        ] {
            let read = StandardReader.english.record(of: sentence)?.share?.value
            #expect(read.map { abs($0 - share) < 1e-6 } == true, "\(sentence)")
        }
        #expect(StandardReader.english.record(of: "A 10 % deposit is returned within 5 days")?.share == nil)
    }
}
