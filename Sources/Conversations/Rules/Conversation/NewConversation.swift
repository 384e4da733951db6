package import Kernel
package import PeopleRules

/// What a conversation begins with.
package struct NewConversation: Sendable {
    package var person: PersonID
    package var subject: String
    package var words: String
    package var direction: Touchpoint.Direction
    package var channel: Channel
    /// Nil for now.
    package var at: Instant?
    package var contactPoint: ContactPointID?
    package var isFirstContact: Bool

    package init(
        person: PersonID, subject: String, words: String, direction: Touchpoint.Direction = .theirs,
        channel: Channel = .form, at: Instant? = nil, contactPoint: ContactPointID? = nil, isFirstContact: Bool = false
    ) {
        self.person = person
        self.subject = subject
        self.words = words
        self.direction = direction
        self.channel = channel
        self.at = at
        self.contactPoint = contactPoint
        self.isFirstContact = isFirstContact
    }

    /// The subject on one line, made from the first words when there is none.
    var checkedSubject: String {
        get throws {
            let line = try Self.checked(subject: subject)
            return line.isEmpty ? String(words.previewed.prefix(60)) : line
        }
    }

    /// A subject on one line, empty when there is none. Refused when it is too long.
    static func checked(subject: String) throws -> String {
        let line = subject.collapsed
        guard line.count <= Conversation.subjectLimit else { throw ConversationRefusal.subjectTooLong }
        return line
    }

    /// When something was said: now when nobody tells. Refused when it is still to come; clocks may differ by five minutes.
    static func checked(_ moment: Instant?, now: Instant) throws -> Instant {
        guard let moment else { return now }
        guard moment - now <= .minutes(5) else { throw ConversationRefusal.saidAhead }
        return min(moment, now)
    }

    /// Words that may be kept: some, and not too many.
    static func checked(words: String) throws -> String {
        let trimmed = words.dropTrailingSpace
        guard !trimmed.isEmpty else { throw ConversationRefusal.wordsMissing }
        guard trimmed.unicodeScalars.count <= Touchpoint.wordsLimit else { throw ConversationRefusal.wordsTooLong }
        return trimmed
    }
}

extension String {
    /// The text with line ends as `\n`, without characters that nobody sees, and without white space at its end and empty
    /// lines at its beginning.
    fileprivate var dropTrailingSpace: String {
        let lines = utf8.contains(13) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
        let text = lines.withoutControls
        guard let last = text.lastIndex(where: { !$0.isWhitespace }),
            let first = text.firstIndex(where: { !$0.isNewline })
        else { return "" }
        return String(text[first...last])
    }

    /// The text without control characters other than line ends and tabs: no mail and not every database can carry them.
    var withoutControls: String {
        // Every control sign begins with a byte below a blank, with 127 or with C2.
        guard utf8.contains(where: { $0 < 32 && $0 != 10 || $0 == 127 || $0 == 0xC2 }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !Self.isControl($0) }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
}
