import Testing

@testable import Mail

@Suite("Dates of messages")
struct MailDateTests {
    private static let ten: Int64 = 1_795_428_000

    @Test(
        "A date is read in every form that programs write",
        arguments: [
            ("Mon, 23 Nov 2026 10:00:00 +0000", 0), ("Mon, 23 Nov 2026 10:00:00 +0530", -19_800),
            ("23 Nov 2026 10:00:00 GMT", 0), ("Mon, 23 Nov 2026 10:00:00", 0), ("Mon Nov 23 10:00:00 2026", 0),
            ("Mon, 23 Nov 2026 10.00.00 +0100", -3600), ("Mon, 23 Nov 2026 10.00 +0000", 0),
            ("Mon, 23 Nov 2026 09:59:60 +0000", 0), ("Mon,23 November 26 10:00 EST", 18_000),
            ("Mon, 23-Nov-2026 10:00:00 +0100", -3600), ("Mon, 23 Nov 126 10:00:00 -0030", 1800),
            ("Mon, 23 Nov 2026 10:00:00 (a (b)) +0100 (CET)", -3600), ("23 Nov 2026 10:00:00+0100", -3600),
            ("23-Nov-2026 10:00:00", 0), ("Mon, 23 Nov 2026 09(hours):   55  :  06 -0600", 21_306),
            ("Nov 23, 2026 10:00:00 UT", 0),
            ("2026-11-23T10:00:00Z", 0), ("2026-11-23T10:00:00.123+01:00", -3600),
            ("2026-11-23 10:00:00 -0500", 18_000), ("2026-11-23T10:00:00", 0),
        ] as [(String, Int64)])
    func forms(written: String, later: Int64) {
        let mail = read(written)
        #expect(mail.date == Self.ten + later)
        #expect(mail.problems == [])
    }

    @Test(
        "A date that cannot be read wholly is none, and that is told",
        arguments: [
            "garbage", "Mon, 23 Nov 2026", "Mon, 23 Nov 2026 10 +0100", "Mon, 31 Feb 2026 10:00:00 +0000",
            "Mon, 23 Nov 2026 25:00:00 +0000", "Mon, 23 Nov 2026 10:00:61 +0000", "Mon, 23 Nov 2026 10:00:00 +9999",
            "Mon, 23 Nov 99999 10:00:00 +0000", "11/23/2026 10:00:00 PM", "2026-11-23T10:00", "2026-11-23T10:00:00 PM",
            "2026-13-23T10:00:00Z", ", , , , ,", "23 Nov , 10:00:00 +0000",
        ])
    func unreadable(written: String) {
        let mail = read(written)
        #expect(mail.date == nil)
        #expect(mail.problems == ["The date could not be read."])
    }

    @Test(
        "Leap days and far years are counted",
        arguments: [
            ("1 Jan 1970 00:00:00 +0000", 0), ("29 Feb 2000 12:00:00 +0000", 951_825_600),
            ("1 Mar 2100 00:00:00 +0000", 4_107_542_400), ("Mon, 30 Jun 3609 15:33:50 +0600", 51_737_477_630),
        ] as [(String, Int64)])
    func days(written: String, seconds: Int64) {
        #expect(MailDate(written)?.unix == seconds)
        #expect(MailDate("29 Feb 2100 00:00:00 +0000") == nil)
    }

    @Test("A message without a date has none, and nothing is wrong with it")
    func missing() {
        #expect(read("").date == nil && read("").problems == [])
    }

    @Test("When the last server took a message in is read in the same forms")
    func received() {
        let mail = MailReader.read(
            Array("Received: from a by b; Mon, 23 Nov 2026 11.00.00 +0100 (CET)\nFrom: ann@example.org\n\nHi".utf8))
        #expect(mail.received == Self.ten)
    }

    private func read(_ date: String) -> ReadMail {
        MailReader.read(Array("From: ann@example.org\nDate: \(date)\n\nHi".utf8))
    }
}
