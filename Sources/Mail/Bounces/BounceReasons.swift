/// The reason out of what a report says: the sentences that leave no doubt, then the code, then the weaker sentences.
enum BounceReasons {
    static func reason(_ diagnosis: Diagnosis, isDelayed: Bool) -> BounceReason {
        if let told = telling[diagnosis.status ?? ""] { return told }
        if spoken(diagnosis, [(.suspended, BounceWords.suspended)]) != nil { return .suspended }
        let found =
            spoken(diagnosis, clear) ?? unavailable(diagnosis) ?? replied(diagnosis.replyCode)
            ?? coded(diagnosis.status) ?? spoken(diagnosis, vague)
        if diagnosis.isAtSender, found.map(ofRecipients.contains) ?? true { return .rejected }
        guard let found else { return isDelayed ? .expired : unspoken(diagnosis) }
        if found == .expired, isDelayed || diagnosis.isConnectTimedOut, diagnosis.isUnanswered { return .network }
        if found == .userUnknown { return unknown(diagnosis) }
        let isPassing = found == .hostUnknown && diagnosis.status?.hasPrefix("4.") == true
        return isPassing && spoken(diagnosis, [(.hostUnknown, BounceWords.withoutMail)]) == nil ? .network : found
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

    /// An address is spoilt only by a refusal of the address: when its code says so, or when it was the answer to it. A server
    /// that knows no such mailbox once the message is there, or at a time that nobody names, may have filtered it.
    private static func isFilter(_ diagnosis: Diagnosis) -> Bool {
        if diagnosis.status?.hasPrefix("5.1.") == true || diagnosis.concludesUnknown { return false }
        if diagnosis.isAfterData { return spoken(diagnosis, [(.userUnknown, BounceWords.surelyUnknown)]) == nil }
        let isMailboxCode = diagnosis.status == "5.2.0" || diagnosis.status == "5.2.1"
        return !diagnosis.isAtRecipient && !diagnosis.namesAddress && (isMailboxCode || diagnosis.replyCode != nil)
    }

    private static func spoken(
        _ diagnosis: Diagnosis, _ rules: [(reason: BounceReason, phrases: Phrases)]
    ) -> BounceReason? {
        for saying in diagnosis.sayings {
            if let rule = rules.first(where: { $0.phrases.occur(in: saying) }) { return rule.reason }
        }
        return nil
    }

    /// “Mailbox unavailable” to an address, for good: there is none.
    private static func unavailable(_ diagnosis: Diagnosis) -> BounceReason? {
        guard diagnosis.isAtRecipient, diagnosis.replyCode == "550" || diagnosis.replyCode == "553",
            diagnosis.status?.hasPrefix("4.") != true
        else { return nil }
        return spoken(diagnosis, [(.userUnknown, BounceWords.unavailable)])
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
