import Language
import Testing

@Suite("Words that only look vague are let through")
struct FineWordsTests {
    @Test(
        "A sentence of numbers, clock times and facts is fine",
        arguments: [
            "Orders are processed within 3 hours.", "The average wait is 4 minutes or less.",
            "Fewer than 1 in 200 invoices contains an error.",
            "Statements are sent on the 3rd working day of each month.",
            "Press 1 for repairs, 2 for rent.", "You are number 4 in the queue; the wait is 6 minutes.",
            "Thank you for calling Alder Dental.", "9 in 10 promises are kept in full and on time.",
            "Calls are answered in the order in which they arrive.",
            "All our advisers are busy; your wait is 7 minutes.", "No caller waits more than 3 minutes, at the most.",
        ])
    func facts(sentence: String) {
        expectFine(sentence)
    }

    @Test(
        "A name is no promise of speed or quality",
        arguments: [
            "Prompt Pay invoices are settled within 10 days.", "The Usual is served within 4 minutes.",
            "ASAP Couriers Ltd collects parcels by 17:30.", "Reasonable Rentals returns deposits within 14 days.",
            "Endeavour House answers the phone within 4 rings.",
            "The Friendly Bean serves a flat white within 4 minutes.",
            "Timely, our booking system, sends the reminder 24 hours before.", "SWIFT payments are made by 15:00.",
            "Reasonably Priced Parts (RPP) credits returns within 6 days.", "Rapid 24 parcels arrive before noon.",
            "On Time Couriers Ltd collects parcels by 17:30.",
        ])
    func names(sentence: String) {
        expectFine(sentence)
    }

    @Test(
        "A class with a definition beside it is fine",
        arguments: [
            "Requests that are prompt \"marked P on the form\" are answered within 1 hour.",
            "Immediate (category A) calls are reached within 8 minutes.", "“Quick” jobs are done within 2 hours.",
            "In this charter, promptly means within 2 working days.",
            "Regular cleaning means every Tuesday before 09:00.",
        ])
    func definitions(sentence: String) {
        expectFine(sentence)
    }

    @Test(
        "A size and a kind of thing are fine",
        arguments: [
            "A regular coffee is served within 3 minutes.", "Instant coffee is restocked every 14 days.",
            "Outstanding balances are followed up every 30 days.", "First-class post is sorted by 10:00.",
            "A healthcare professional calls back within 2 hours.", "Pet-friendly rooms are cleaned within 90 minutes.",
            "Short-stay visas are decided within 15 days.", "Reasonable adjustments are agreed within 10 days.",
        ])
    func kinds(sentence: String) {
        expectFine(sentence)
    }

    @Test(
        "A name does not excuse a vague word beside it",
        arguments: [
            ("Prompt Pay invoices are promptly settled.", "promptly"),
            ("Efficient Heating Ltd sends friendly engineers within 8 hours.", "friendly"),
            ("Usually Alder Dental answers within 4 rings.", "Usually"),
            ("Regular Monday collections start at 7:00.", "Regular"),
            ("Our Friendly And Caring Team Will Be With You At 9:00", "Friendly"),
            ("A regular coffee is served regularly.", "regularly"),
        ])
    func beside(sentence: String, words: String) {
        #expect(VagueWords.english.refusals(in: sentence).map(\.words).contains(words))
    }

    private func expectFine(_ sentence: String) {
        let found = VagueWords.english.refusals(in: sentence).map(\.words)
        #expect(found.isEmpty, "\(sentence): \(found)")
    }
}
