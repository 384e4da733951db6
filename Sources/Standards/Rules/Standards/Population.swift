package import ConversationsRules

/// Which conversations a standard covers: those that match every part. An empty part matches all.
package struct Population: Hashable, Sendable, Codable {
    /// How the words came that began the exchange.
    package var channels: Set<Channel>
    /// The kinds of occasion.
    package var contactPoints: Set<ContactPointID>

    /// Everybody.
    package static let all = Population()

    package init(channels: Set<Channel> = [], contactPoints: Set<ContactPointID> = []) {
        self.channels = channels
        self.contactPoints = contactPoints
    }

    /// Whether something that came by `channel` at `contactPoint` is covered.
    package func covers(_ channel: Channel, at contactPoint: ContactPointID?) -> Bool {
        (channels.isEmpty || channels.contains(channel))
            && (contactPoints.isEmpty || contactPoint.map(contactPoints.contains) == true)
    }

    /// Whether something may be covered by both.
    package func overlaps(_ other: Population) -> Bool {
        (channels.isEmpty || other.channels.isEmpty || !channels.isDisjoint(with: other.channels))
            && (contactPoints.isEmpty || other.contactPoints.isEmpty
                || !contactPoints.isDisjoint(with: other.contactPoints))
    }

    private enum CodingKeys: String, CodingKey {
        case channels
        case contactPoints = "contact_points"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        channels = Set(try container.decodeIfPresent([Channel].self, forKey: .channels) ?? [])
        contactPoints = Set(try container.decodeIfPresent([ContactPointID].self, forKey: .contactPoints) ?? [])
    }

    /// In order, so that equal populations have equal texts.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(channels.sorted { $0.rawValue < $1.rawValue }, forKey: .channels)
        try container.encode(contactPoints.sorted(), forKey: .contactPoints)
    }
}
