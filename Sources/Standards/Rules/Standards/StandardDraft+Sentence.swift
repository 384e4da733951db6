import Kernel
import Language

extension StandardDraft {
    /// What a sentence says of a standard: its action, number and unit, and a share where it names one. What is measured is
    /// guessed and shown for confirmation. Refused when a word in it cannot be measured, or when it has no limit, or two.
    package init(sentence: String) throws(StandardsRefusal) {
        try StandardsRefusal.refuseVague(sentence)
        let reading = StandardReader.english.reading(of: sentence)
        if let limit = reading.refusal { throw .vague(limit.words, why: limit.why, instead: limit.instead) }
        guard let record = reading.record, let limit = record.limit else {
            guard let missing = reading.missing else { throw .partMissing(.number) }
            throw .partUnsaid(missing.part.rawValue, why: missing.why, instead: missing.instead)
        }
        guard let (amount, unit) = Self.time(limit) else { throw .limitNoTime(limit.words) }
        self.init(
            sentence: sentence.oneLine, action: record.action, measure: Self.measure(in: sentence), amount: amount,
            unit: unit)
        if let share = record.share?.value, share > 0, share <= 1 { targetPercent = Int((share * 100).rounded()) }
    }

    /// The sentence while reading it gives these parts again; else nil.
    var exactSentence: String? {
        guard let line = sentence?.oneLine, line.count <= StandardVersion.sentenceLimit,
            let read = try? StandardDraft(sentence: line), read.action == action.oneLine, read.amount == amount,
            read.unit == unit, read.targetPercent == nil || read.targetPercent == targetPercent
        else { return nil }
        return line
    }

    /// The upper end of a length of time; nil for anything else.
    private static func time(_ limit: StandardLimit) -> (Int, TargetTime.Unit)? {
        let upper: Set<StandardComparator> = [.within, .atMost, .noMoreThan, .lessThan, .noLaterThan, .exactly]
        guard let quantity = limit.quantity, quantity.per == nil, upper.contains(limit.comparator) else { return nil }
        let isWorking = ["working", "business"].contains(quantity.calendar)
        func whole(_ factor: Double, _ unit: TargetTime.Unit) -> (Int, TargetTime.Unit)? {
            let amount = quantity.number * factor
            return amount.rounded() == amount && (1...1_000_000).contains(amount) ? (Int(amount), unit) : nil
        }
        switch quantity.unit {
        case "seconds": return whole(1, .seconds)
        case "minutes": return whole(1, .minutes) ?? whole(60, .seconds)
        case "hours": return whole(1, .hours) ?? whole(60, .minutes)
        case "days": return whole(1, isWorking ? .workingDays : .days)
        case "weeks": return whole(7, .days)
        default: return nil
        }
    }

    /// The first of these whose words the sentence has; every reply when it has none.
    static func measure(in sentence: String) -> Measure {
        let text = sentence.folded
        let hints: [(Measure, [String])] = [
            (.acknowledgement, ["acknowledg"]), (.invoiceCorrected, ["invoice", "bill "]),
            (.orderDelivered, ["deliver"]), (.orderProcessed, ["order"]),
            (.phoneWait, ["calls", "phone", "telephone"]), (.counterWait, ["counter", "queue", "served"]),
            (.recoveryContact, ["let down"]), (.followUp, ["follow up", "follow-up", "after a repair", "ring back"]),
            (.firstReply, ["first answer", "first reply", "first response"]),
            (.resolution, ["resolv", "solved", "closed", "put right", "settled"]),
        ]
        return hints.first { $0.1.contains { text.contains($0) } }?.0 ?? .everyReply
    }
}

extension StandardVersion {
    /// The standard as a sentence: as it was said, or "Orders are processed within 3 hours".
    package var sentence: String { given ?? "\(action) within \(target.words)" }

    /// The longest sentence, in characters.
    package static let sentenceLimit = 500
}

extension String {
    /// One line without a full stop at its end.
    var oneLine: String {
        let line = collapsed
        return line.hasSuffix(".") ? String(line.dropLast()) : line
    }
}
