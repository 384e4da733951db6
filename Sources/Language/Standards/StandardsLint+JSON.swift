extension LintedSentence: Encodable {
    private enum Key: String, CodingKey {
        case sentence, ok, refusals, missing, record
    }

    /// `{"sentence", "ok", "refusals": [{"words", "why", "instead"}], "record": {…} | null}`; where there is no record though
    /// every word is fine, `"missing": [{"part", "why", "instead"}]` says which part a standard would need.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(sentence, forKey: .sentence)
        try container.encode(isFine, forKey: .ok)
        var list = container.nestedUnkeyedContainer(forKey: .refusals)
        for refusal in refusals { try list.encode(refusal) }
        for limit in standard.refusals { try list.encode(limit) }
        if !missing.isEmpty { try container.encode(missing, forKey: .missing) }
        try container.encode(record, forKey: .record)
    }
}

/// Why something in a sentence is refused, as `{"words", "why", "instead"}`.
package protocol SentenceRefusal: Encodable {
    var words: String { get }
    var why: String { get }
    var instead: String { get }
}

private enum SentenceRefusalKey: String, CodingKey {
    case words, why, instead
}

extension SentenceRefusal {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: SentenceRefusalKey.self)
        try container.encode(words, forKey: .words)
        try container.encode(why, forKey: .why)
        try container.encode(instead, forKey: .instead)
    }
}

extension MissingPart: Encodable {
    private enum Key: String, CodingKey {
        case part, why, instead
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(part.rawValue, forKey: .part)
        try container.encode(why, forKey: .why)
        try container.encode(instead, forKey: .instead)
    }
}

extension LimitRefusal: SentenceRefusal {}
extension VagueRefusal: SentenceRefusal {}

extension StandardRecord: Encodable {
    private enum Key: String, CodingKey {
        case action, number, unit, comparator, from, time, day, share, statistic, start, stop, hours, condition,
            qualifiers
        case sentence
    }

    /// `action`, `number`, `unit`, `comparator` and `sentence`, and the other parts that the sentence names. Of a share alone,
    /// `number` and `unit` are the share's: 98 and "%", 1 and "in 200".
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(action, forKey: .action)
        try container.encode(number, forKey: .number)
        try container.encode(unit, forKey: .unit)
        try container.encode((limit?.comparator ?? share?.comparator)?.rawValue, forKey: .comparator)
        try container.encodeIfPresent(limit?.quantity?.from, forKey: .from)
        if case .clock(_, let time, _) = limit { try container.encode(time, forKey: .time) }
        try container.encodeIfPresent(day, forKey: .day)
        try container.encodeIfPresent(share?.value, forKey: .share)
        try container.encodeIfPresent(statistic.words, forKey: .statistic)
        try container.encodeIfPresent(start, forKey: .start)
        try container.encodeIfPresent(stop, forKey: .stop)
        try container.encodeIfPresent(hours, forKey: .hours)
        try container.encodeIfPresent(condition, forKey: .condition)
        let rest = [tail].compactMap { $0 } + qualifiers
        if !rest.isEmpty { try container.encode(rest, forKey: .qualifiers) }
        try container.encode(sentence, forKey: .sentence)
    }

    private var number: Double? {
        limit == nil ? share?.part : limit?.quantity?.number
    }

    private var unit: String? {
        guard limit == nil, let share else { return limit?.quantity?.fullUnit }
        return share.whole.map { "in \(StandardNumber.words($0))" } ?? "%"
    }

    private var day: String? {
        switch limit {
        case .clock(_, _, let day): day
        case .day(_, let day): day
        default: nil
        }
    }
}
