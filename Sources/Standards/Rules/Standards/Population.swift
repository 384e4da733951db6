package import ConversationsRules
package import Kernel

/// Which conversations a standard covers: those that match every part. An empty part matches all.
package struct Population: Hashable, Sendable, Codable {
    /// How the words came that began the exchange.
    package var channels: Set<Channel>
    /// The kinds of occasion.
    package var contactPoints: Set<ContactPointID>
    /// Only first conversations of a person with us when true, only later ones when false; nil for both.
    package var isNew: Bool?
    /// Mail addresses, or domains as "@bigco.example", folded: the person has one of them.
    package var senders: Set<String>
    /// Words of the subject, folded: it has all of them.
    package var subject: Set<String>

    /// Everybody.
    package static let all = Population()

    package init(
        channels: Set<Channel> = [], contactPoints: Set<ContactPointID> = [], isNew: Bool? = nil,
        senders: Set<String> = [], subject: Set<String> = []
    ) {
        (self.channels, self.contactPoints, self.isNew) = (channels, contactPoints, isNew)
        (self.senders, self.subject) = (Set(senders.map(\.folded)), Set(subject.map(\.folded)))
    }

    /// Whether something is covered.
    package func covers(_ occasion: Occasion) -> Bool {
        (channels.isEmpty || channels.contains(occasion.channel))
            && (contactPoints.isEmpty || occasion.contactPoint.map(contactPoints.contains) == true)
            && isNew.map { $0 == occasion.isFirst } ?? true
            && (senders.isEmpty || senders.contains { sender in occasion.senders.contains { $0.isFrom(sender) } })
            && subject.isSubset(of: subject.isEmpty ? [] : occasion.subject.words)
    }

    /// Whether something may be covered by both.
    package func overlaps(_ other: Population) -> Bool {
        func meet<T>(_ one: Set<T>, _ other: Set<T>) -> Bool {
            one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
        }
        let canBeFrom =
            senders.isEmpty || other.senders.isEmpty
            || senders.contains { one in other.senders.contains { $0.isFrom(one) || one.isFrom($0) } }
        return meet(channels, other.channels) && meet(contactPoints, other.contactPoints)
            && (isNew == nil || other.isNew == nil || isNew == other.isNew) && canBeFrom
    }

    /// Whether more has to be known of a conversation than its channel, its kind and whether it is the first.
    var looksCloser: Bool { !senders.isEmpty || !subject.isEmpty }

    private enum CodingKeys: String, CodingKey {
        case channels
        case contactPoints = "contact_points"
        case isNew = "new"
        case senders = "from"
        case subject = "about"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            channels: Set(try container.decodeIfPresent([Channel].self, forKey: .channels) ?? []),
            contactPoints: Set(try container.decodeIfPresent([ContactPointID].self, forKey: .contactPoints) ?? []),
            isNew: try container.decodeIfPresent(Bool.self, forKey: .isNew),
            senders: Set(try container.decodeIfPresent([String].self, forKey: .senders) ?? []),
            subject: Set(try container.decodeIfPresent([String].self, forKey: .subject) ?? []))
    }

    /// In order, so that equal populations have equal texts; parts that an older program did not know only where they say
    /// something.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(channels.sorted { $0.rawValue < $1.rawValue }, forKey: .channels)
        try container.encode(contactPoints.sorted(), forKey: .contactPoints)
        try container.encodeIfPresent(isNew, forKey: .isNew)
        if !senders.isEmpty { try container.encode(senders.sorted(), forKey: .senders) }
        if !subject.isEmpty { try container.encode(subject.sorted(), forKey: .subject) }
    }
}

extension String {
    /// Whether a folded address is this one, or of this domain.
    fileprivate func isFrom(_ sender: String) -> Bool {
        self == sender || (sender.hasPrefix("@") && hasSuffix(sender))
    }

    /// The words of a folded text.
    fileprivate var words: Set<String> {
        Set(split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
