/// The reason out of what a report says: the sentences that leave no doubt, then the code, then the weaker sentences.
enum BounceReasons {
    static func reason(_ diagnosis: Diagnosis, isDelayed: Bool) -> BounceReason {
        if let told = telling[diagnosis.status ?? ""] { return told }
        if spoken(diagnosis.sayings, [(.suspended, BounceWords.suspended)]) != nil { return .suspended }
        let found =
            spoken(diagnosis.direct, clear) ?? unavailable(diagnosis) ?? spoken(diagnosis.sayings, clear) ?? replied(
                diagnosis.replyCode)
            ?? coded(diagnosis.status) ?? spoken(diagnosis.sayings, vague)
        if diagnosis.isAtSender, found.map(ofRecipients.contains) ?? true { return .rejected }
        guard let found else { return isDelayed ? .expired : unspoken(diagnosis) }
        if found == .expired, isDelayed || diagnosis.isConnectTimedOut, diagnosis.isUnanswered { return .network }
        if found == .userUnknown { return unknown(diagnosis) }
        let isPassing = found == .hostUnknown && diagnosis.status?.hasPrefix("4.") == true
        return isPassing && spoken(diagnosis.sayings, [(.hostUnknown, BounceWords.withoutMail)]) == nil
            ? .network : found
    }

    /// Reasons that an answer to the sender's address does not give.
    private static let ofRecipients: Set<BounceReason> = [.userUnknown, .hostUnknown, .filtered]

    /// What is left when no sentence told: the code, then when the refusal came.
    private static func unspoken(_ diagnosis: Diagnosis) -> BounceReason {
        late(diagnosis.status) ?? (diagnosis.isAtGreeting && diagnosis.replyCode != nil ? .blocked : .other)
    }

    /// What “unknown” means when everything else that is said is looked at.
    private static func unknown(_ diagnosis: Diagnosis) -> BounceReason {
        if diagnosis.isLocalProgram { return .other }
        if diagnosis.deniesDomain { return .hostUnknown }
        if isFilter(diagnosis) { return .filtered }
        let isRule = diagnosis.status?.hasPrefix("5.7.") == true && !diagnosis.isAtRecipient && !diagnosis.deniesUser
        return isRule ? .policy : .userUnknown
    }

    /// An address is spoilt by a refusal of the address: when its code says so, when it was the answer to it, or in words that
    /// say plainly that there is no such mailbox. A server that says so once the message is there may have filtered it, and so
    /// may one that says something vaguer at a time that nobody names.
    private static func isFilter(_ diagnosis: Diagnosis) -> Bool {
        if diagnosis.status?.hasPrefix("5.1.") == true || diagnosis.concludesUnknown { return false }
        if diagnosis.isAfterData {
            return spoken(diagnosis.sayings, [(.userUnknown, BounceWords.surelyUnknown)]) == nil
        }
        if diagnosis.isAtRecipient || diagnosis.namesAddress { return false }
        if diagnosis.status == "5.2.0" || diagnosis.status == "5.2.1" || diagnosis.isMasked { return true }
        return diagnosis.replyCode != nil && !diagnosis.isPlain && unavailable(diagnosis) == nil
    }

    private static func spoken(
        _ sayings: [String], _ rules: [(reason: BounceReason, phrases: Phrases)]
    ) -> BounceReason? {
        for saying in sayings {
            if let rule = rules.first(where: { $0.phrases.occur(in: saying) }) { return rule.reason }
        }
        return nil
    }

    /// “Mailbox unavailable” for good, to an address or as Microsoft codes it: there is none.
    private static func unavailable(_ diagnosis: Diagnosis) -> BounceReason? {
        guard diagnosis.isAtRecipient || diagnosis.status == "5.5.0", !diagnosis.isAfterData,
            diagnosis.replyCode == "550" || diagnosis.replyCode == "553", diagnosis.status?.hasPrefix("4.") != true
        else { return nil }
        return spoken(diagnosis.sayings, [(.userUnknown, BounceWords.unavailable)])
    }

    /// The two codes of servers that take no mail at all (RFC 7504).
    private static func replied(_ code: String?) -> BounceReason? {
        code == "521" || code == "556" ? .hostUnknown : nil
    }

    /// Codes that say more than any sentence (RFC 3463 and the registry that follows it).
    private static let telling: [String: BounceReason] = [
        "5.2.2": .mailboxFull, "4.2.2": .mailboxFull, "5.3.4": .tooLarge, "5.2.3": .tooLarge, "5.1.6": .moved,
        "4.4.7": .expired, "5.4.7": .expired, "5.7.25": .blocked, "4.7.25": .blocked, "2.1.5": .delivered,
        "2.6.0": .delivered, "2.0.0": .delivered,
    ]

    private static func coded(_ status: String?) -> BounceReason? {
        switch status {
        case "5.1.1", "5.1.3", "5.1.0": .userUnknown
        case "5.1.2", "5.1.10", "5.4.4": .hostUnknown
        case "5.3.0", "5.3.5": .other
        case "5.1.7", "5.1.8": .rejected
        case "5.2.1", "5.2.0": .filtered
        default: nil
        }
    }

    /// What is left to a code when no sentence told.
    private static func late(_ status: String?) -> BounceReason? {
        guard let status else { return nil }
        if status.hasSuffix(".4.7") { return .expired }
        let subject = status.split(separator: ".").dropFirst().first
        switch subject {
        case "1": return .userUnknown
        case "2": return .filtered
        case "4": return .network
        case "6", "7": return .policy
        default: return nil
        }
    }

    /// In this order: the more particular sentence first.
    private static let clear: [(reason: BounceReason, phrases: Phrases)] = [
        (.spam, BounceWords.surelySpam), (.mailboxFull, BounceWords.surelyFull), (.policy, BounceWords.authentication),
        (.rejected, BounceWords.surelyRejected),
        (.blocked, BounceWords.blocked),
        (.spam, BounceWords.spam),
        (.tooLarge, BounceWords.tooLarge), (.mailboxFull, BounceWords.mailboxFull), (.moved, BounceWords.moved),
        (.filtered, BounceWords.filtered), (.rejected, BounceWords.rejected),
        (.network, BounceWords.unreachable), (.hostUnknown, BounceWords.withoutMail),
        (.hostUnknown, BounceWords.hostUnknown), (.other, BounceWords.machinery), (.network, BounceWords.network),
        (.userUnknown, BounceWords.userUnknown),
        (.policy, BounceWords.policy), (.expired, BounceWords.expired),
    ]
    private static let vague: [(reason: BounceReason, phrases: Phrases)] = [
        (.policy, BounceWords.vaguelyRefused),
        (.filtered, BounceWords.vaguelyFiltered), (.userUnknown, BounceWords.vaguelyUnknown),
        (.expired, BounceWords.vaguelyExpired),
    ]
}
