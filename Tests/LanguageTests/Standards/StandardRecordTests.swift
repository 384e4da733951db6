import Language
import Testing

@Suite("A sentence fills its record, and the record prints the sentence")
struct StandardRecordTests {
    @Test("Orders are processed within 3 hours: action, comparator, number and unit")
    func plain() throws {
        let record = try #require(read("Orders are processed within 3 hours."))
        #expect(record.action == "Orders are processed")
        #expect(record.limit?.comparator == .within)
        #expect(record.limit?.quantity?.number == 3)
        #expect(record.limit?.quantity?.unit == "hours")
        #expect(record.share == nil && record.start == nil && record.hours == nil && record.qualifiers.isEmpty)
        #expect(record.sentence == "Orders are processed within 3 hours")
    }

    @Test("Share, start event and hours that count are read where the sentence names them")
    func parts() throws {
        let record = try #require(
            read(
                "During opening hours, at least 95 percent of complaints are answered within 2 working days of receipt."
            ))
        #expect(record.action == "complaints are answered")
        #expect(record.share?.value == 0.95 && record.share?.comparator == .atLeast)
        #expect(record.limit?.quantity?.fullUnit == "working days")
        #expect(record.start == "of receipt")
        #expect(record.hours == "during opening hours")
        #expect(
            record.sentence
                == "During opening hours, at least 95 percent of complaints are answered within 2 working days of receipt"
        )
    }

    @Test("A share inside the sentence stays in its place")
    func shareInside() throws {
        let record = try #require(read("We answer 9 in 10 calls within 20 seconds."))
        #expect(record.action == "We answer calls")
        #expect(record.share?.value == 0.9)
        #expect(record.sentence == "We answer 9 in 10 calls within 20 seconds")
    }

    @Test(
        "Every way to say a limit is read",
        arguments: [
            ("Bins are emptied every 14 days.", "every 14 days"),
            ("The phone is answered in 4 rings.", "within 4 rings"),
            ("The average wait is 4 minutes or less.", "at most 4 minutes"),
            ("Letters are answered no later than the next working day.", "no later than the next working day"),
            ("Parcels leave by 17:30 on the next working day.", "by 17:30 on the next working day"),
            ("Orders placed by noon are dispatched the same working day.", "the same working day"),
            ("Statements are sent on the 3rd working day of each month.", "on the 3rd working day of each month"),
            ("Gates open at least half an hour before departure.", "at least 0.5 hours"),
            ("Claims are paid within 3 to 5 business days.", "within 3 to 5 business days"),
            ("A call is returned within an hour.", "within 1 hour"),
            ("The lift is repaired within 1 hour 30 minutes.", "within 90 minutes"),
            ("Dogs are walked twice a day.", "2 times a day"),
            ("No caller waits more than twenty-five seconds.", "more than 25 seconds"),
        ])
    func limits(sentence: String, limit: String) throws {
        let record = try #require(read(sentence), "\(sentence)")
        #expect(record.limit?.words == limit)
    }

    @Test("A limit in front of the sentence is read as well")
    func limitInFront() throws {
        let record = try #require(read("Within 3 hours of payment, orders are processed."))
        #expect(record.action == "Orders are processed" && record.start == "of payment")
        #expect(record.sentence == "Within 3 hours of payment, orders are processed")
        let other = try #require(read("Every 14 days the bins are emptied."))
        #expect(other.action == "The bins are emptied" && other.limit?.words == "every 14 days")
    }

    @Test("A share alone is a standard too")
    func shareAlone() throws {
        let record = try #require(read("Fewer than 1 in 200 invoices contains an error."))
        #expect(record.limit == nil && record.share?.value == 0.005)
        #expect(record.sentence == "Fewer than 1 in 200 invoices contains an error")
    }

    @Test(
        "A sentence that is no standard has no record",
        arguments: [
            "Press 1 for repairs, 2 for rent.", "You are number 4 in the queue.", "Thank you for calling Alder Dental.",
            "Our office is open until 17:30.", "Orders are processed promptly.", "Can you reply within 2 days?",
            "Your estimated wait is 4 minutes or less.", "", "...", "3 hours", "within 3 hours",
        ])
    func noStandard(sentence: String) {
        #expect(read(sentence) == nil)
    }

    @Test("What a record prints is read as the same record", arguments: ["dev", "held"])
    func roundTrip(half: String) throws {
        guard let sentences = try LabelledStandard.half(half) else { return }
        let records = sentences.compactMap { read($0.sentence) }
        try #require(records.count > 50)
        for record in records { #expect(read(record.sentence) == record, "\(record.sentence)") }
    }

    private func read(_ sentence: String) -> StandardRecord? {
        StandardReader.english.record(of: sentence)
    }
}
