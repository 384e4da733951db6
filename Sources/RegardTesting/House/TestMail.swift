package import Kernel

/// A message for a test, written as few words as it needs.
package struct TestMail: Sendable {
    /// The address, with or without a name, as a header field holds it.
    package var from: String
    package var to: String
    package var subject: String
    package var words: String
    /// Without angle brackets; nil for none.
    package var id: String?
    /// The message that it answers.
    package var answers: String?
    package var references: [String]
    /// When its sender says it was written; nil for no date.
    package var at: Instant?
    /// Further header lines.
    package var headers: [String]

    package init(
        from: String, to: String = "hello@bramble.example", subject: String = "My bike", words: String = "Hello there.",
        id: String? = nil, answers: String? = nil, references: [String] = [], at: Instant? = TestHouse.morning,
        headers: [String] = []
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.words = words
        self.id = id
        self.answers = answers
        self.references = references
        self.at = at
        self.headers = headers
    }

    /// The message as bytes, with the line ends of mail.
    package var bytes: [UInt8] {
        var lines = ["From: \(from)", "To: \(to)", "Subject: \(subject)"]
        if let id { lines.append("Message-ID: <\(id)>") }
        if let answers { lines.append("In-Reply-To: <\(answers)>") }
        if !references.isEmpty {
            lines.append("References: " + references.map { "<\($0)>" }.joined(separator: "\r\n "))
        }
        if let at { lines.append("Date: \(at.rfc5322)") }
        let saysType = headers.contains { $0.lowercased().hasPrefix("content-type:") }
        lines += ["MIME-Version: 1.0"] + (saysType ? [] : ["Content-Type: text/plain; charset=utf-8"])
        lines += headers + ["", words, ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}

extension Instant {
    /// The moment as a Date field holds it (RFC 5322 §3.3), in UTC.
    fileprivate var rfc5322: String {
        let time = LocalTime(self, in: .utc)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(time.day) \(months[time.month - 1]) \(time.year) \(clock) +0000"
    }
}
