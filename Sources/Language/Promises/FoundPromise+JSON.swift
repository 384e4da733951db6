import Kernel

extension FoundPromise: Encodable {
    private enum Key: String, CodingKey {
        case words, from, to, what, due, accepted, who, unsure
    }

    /// `{"words", "from", "to", "what", "due", "who"}`, moments in UTC and null for none; `accepted` and `unsure` only where
    /// there are other readings, or where good readers disagree.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(words, forKey: .words)
        try container.encode(range.lowerBound, forKey: .from)
        try container.encode(range.upperBound, forKey: .to)
        try container.encode(what, forKey: .what)
        try container.encode(due?.iso8601, forKey: .due)
        if !accepted.isEmpty { try container.encode(accepted.map(\.iso8601), forKey: .accepted) }
        try container.encode(who.rawValue, forKey: .who)
        if isUnsure { try container.encode(true, forKey: .unsure) }
    }
}
