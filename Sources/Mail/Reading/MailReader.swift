import CGMime

/// Reading messages. Nothing here throws, and every input gives an answer: see `MailLimits` for how far it looks.
package enum MailReader {
    /// What reading makes of the HTML part.
    package enum HTMLUse: Sendable {
        /// It is made safe to show.
        case safe
        /// It only gives `words` where there is no text part; `html` stays nil. Several times faster.
        case wordsOnly
    }

    /// What is understood of one message, given as the bytes of its file.
    package static func read(_ bytes: [UInt8], html: HTMLUse = .safe) -> ReadMail {
        bytes.withUnsafeBytes { read($0, html: html) }
    }

    /// What is understood of one message, given as the bytes of its file.
    package static func read(_ bytes: UnsafeRawBufferPointer, html: HTMLUse = .safe) -> ReadMail {
        MessageStart.withReadable(bytes) { readReadable($0, html: html) }
    }

    private static func readReadable(_ bytes: UnsafeRawBufferPointer, html: HTMLUse) -> ReadMail {
        if let problem = MessageStart.whyNotToParse(bytes) { return unreadable(problem) }
        let mail = GMimeLibrary.withMessage(bytes) { message, issues in
            var reading = MessageReading(message, of: bytes, html: html)
            reading.noteIssues(issues())
            return reading.mail
        }
        return mail ?? unreadable(bytes.isEmpty ? "The file is empty." : HeaderReading.notMail)
    }

    private static func unreadable(_ problem: String) -> ReadMail {
        var mail = ReadMail()
        mail.isUnreadable = true
        mail.problems = [problem]
        return mail
    }
}
