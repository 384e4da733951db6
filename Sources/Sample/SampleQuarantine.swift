/// Mail that is no person's letter, as it came off the wire.
enum SampleQuarantine {
    /// A bounce, an absence note, a newsletter, a read receipt and a carrier's robot, each some days old.
    static func mails(calendar: SampleCalendar) -> [SampleRawMail] {
        [
            mail("bounce.eml", bounce, daysAgo: 9, calendar), mail("away.eml", away, daysAgo: 6, calendar),
            mail("newsletter.eml", newsletter, daysAgo: 4, calendar),
            mail("read-receipt.eml", receipt, daysAgo: 3, calendar),
            mail("carrier-robot.eml", robot, daysAgo: 2, calendar),
        ]
    }

    private static func mail(
        _ name: String, _ text: String, daysAgo: Int, _ calendar: SampleCalendar
    ) -> SampleRawMail {
        let minute = calendar.openDay(back: daysAgo) * 1440 + 545 + daysAgo * 23
        let dated = SampleTalk(slots: ["date": date(minute, calendar)])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var none = SampleRandom(seed: 0)
            return line.hasPrefix("Date:") ? dated.say(String(line), &none) : String(line)
        }
        return SampleRawMail(
            name: name, bytes: Array((lines.joined(separator: "\r\n") + "\r\n").utf8),
            atMs: calendar.milliseconds(minute))
    }

    /// A date as mail writes it (RFC 5322 §3.3).
    private static func date(_ minute: Int, _ calendar: SampleCalendar) -> String {
        let date = SampleDate(day: minute / 1440)
        let offset = calendar.zone.offset(atUTCMinute: minute - calendar.zone.winterOffset - 60)
        let clock = twoDigits(minute % 1440 / 60) + ":" + twoDigits(minute % 60) + ":00"
        let zone = (offset < 0 ? "-" : "+") + twoDigits(abs(offset) / 60) + twoDigits(abs(offset) % 60)
        let day = calendar.weekday(ofDay: minute / 1440).prefix(3)
        return "\(day), \(date.dayOfMonth) \(SampleDate.months[date.month - 1]) \(date.year) \(clock) \(zone)"
    }

    private static func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }

    private static let bounce = """
        From: Mail Delivery System <mailer-daemon@mx.quaymail.example>
        To: workshop@bramble.example
        Subject: Undelivered Mail Returned to Sender
        Date: {date}
        Message-ID: <20-bounce-7731@mx.quaymail.example>
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="part-7731"

        --part-7731
        Content-Type: text/plain; charset=utf-8

        Your message could not be delivered to one of its readers.
        The mailbox anneliese.vogt@quaymail.example is full.

        --part-7731
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.quaymail.example

        Final-Recipient: rfc822; anneliese.vogt@quaymail.example
        Action: failed
        Status: 5.2.2
        Diagnostic-Code: smtp; 552 5.2.2 mailbox full

        --part-7731
        Content-Type: text/rfc822-headers

        From: Bramble Cycles <workshop@bramble.example>
        To: anneliese.vogt@quaymail.example
        Subject: Your roadster is ready
        Message-ID: <ready-1188@bramble.example>

        --part-7731--
        """

    private static let away = """
        From: Lotus Print <office@lotusprint.example>
        To: hello@bramble.example
        Subject: Automatic reply: Price list for the winter
        Date: {date}
        Message-ID: <away-4410@lotusprint.example>
        In-Reply-To: <pricelist-12@bramble.example>
        Auto-Submitted: auto-replied
        X-Auto-Response-Suppress: All
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Thank you for your letter. The office is shut until Monday.
        For anything that burns, ring Bao on his mobile.
        """

    private static let newsletter = """
        From: Spoke & Hub Trade News <news@spokeandhub.example>
        To: hello@bramble.example
        Subject: 12 trends in mudguards that nobody saw coming
        Date: {date}
        Message-ID: <issue-208@lists.spokeandhub.example>
        List-Id: Trade news <trade.lists.spokeandhub.example>
        List-Unsubscribe: <https://lists.spokeandhub.example/stop/208>
        Precedence: bulk
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        <html><body><h1>Mudguards are back</h1>
        <p>Read what our testers found in the rain.</p>
        <p><a href="https://lists.spokeandhub.example/208">Read on</a></p></body></html>
        """

    private static let receipt = """
        From: Babajide Coker <jide@cokerlegal.example>
        To: accounts@bramble.example
        Subject: Read: Invoice for the folding bike
        Date: {date}
        Message-ID: <mdn-88@cokerlegal.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=disposition-notification; boundary="mdn-88"

        --mdn-88
        Content-Type: text/plain; charset=utf-8

        Your letter of this morning was shown to its reader.

        --mdn-88
        Content-Type: message/disposition-notification

        Final-Recipient: rfc822; jide@cokerlegal.example
        Original-Message-ID: <invoice-3302@bramble.example>
        Disposition: manual-action/MDN-sent-manually; displayed

        --mdn-88--
        """

    private static let robot = """
        From: Parcel robot <no-reply@swiftparcel.example>
        To: orders@bramble.example
        Subject: Your collection is booked
        Date: {date}
        Message-ID: <robot-559@swiftparcel.example>
        Auto-Submitted: auto-generated
        Precedence: bulk
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Collection of 3 parcels is booked for tomorrow, 15:00 to 17:00.
        This message was sent by a machine. It cannot read answers.
        """
}
