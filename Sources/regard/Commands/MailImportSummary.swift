import ChannelsRules
import ConversationsRules
import Foundation
import Store
import Web
import Words

/// What an import came to, for people and for scripts.
struct MailImportSummary {
    let progress: MailImport.Progress
    let seconds: Double
    let wasStopped: Bool
    /// Why the database took no more; nil when it took all.
    var fault: DatabaseFault?

    private var tally: MailTally { progress.tally }
    private var quarantined: Int { tally.quarantined.values.reduce(0, +) }

    /// A line for each figure.
    var text: String {
        var lines = [
            line(progress.found, "messages found"),
            line(progress.known, "of them here before"),
            line(tally.placed, "placed in conversations"),
            line(tally.people, "new people"),
            line(tally.conversations, "new conversations"),
        ]
        if tally.copies > 0 { lines.append(line(tally.copies, "copies of a message that is here")) }
        if tally.notices > 0 { lines.append(line(tally.notices, "notices beside letters of ours")) }
        lines.append(line(quarantined, "in quarantine"))
        for reason in QuarantineReason.allCases {
            guard let count = tally.quarantined[reason] else { continue }
            lines.append("    " + line(count, reason.inWords))
        }
        if !progress.problems.isEmpty { lines.append(line(progress.problems.count, "could not be read")) }
        lines.append("in \(rounded) seconds")
        return lines.joined(separator: "\n")
    }

    /// The same as one JSON object.
    var json: String {
        let reasons = QuarantineReason.allCases.compactMap { reason in
            tally.quarantined[reason].map { "\"\(reason.rawValue)\":\($0)" }
        }
        let figures: KeyValuePairs<String, Int> = [
            "messages": progress.found, "known": progress.known, "placed": tally.placed, "copies": tally.copies,
            "people": tally.people, "conversations": tally.conversations, "notices": tally.notices,
            "quarantined": quarantined,
        ]
        let problems = progress.problems.map(jsonText).joined(separator: ",")
        return "{" + figures.map { "\"\($0)\":\($1)" }.joined(separator: ",")
            + ",\"quarantined_by_reason\":{\(reasons.joined(separator: ","))},\"problems\":[\(problems)]"
            + ",\"seconds\":\(rounded),\"stopped\":\(wasStopped || fault != nil)}"
    }

    private var rounded: Double { (seconds * 100).rounded() / 100 }

    private func line(_ number: Int, _ what: String) -> String {
        let digits = Words.grouped(number)
        return String(repeating: " ", count: max(0, 9 - digits.count)) + digits + " " + what
    }
}

extension QuarantineReason {
    /// The reason as the pages say it.
    var inWords: String {
        switch self {
        case .bounce: Words.Quarantine.bounce
        case .autoReply: Words.Quarantine.autoReply
        case .feedback: Words.Quarantine.feedback
        case .list: Words.Quarantine.list
        case .disposition: Words.Quarantine.disposition
        case .calendar: Words.Quarantine.calendar
        case .spam: Words.Quarantine.spam
        case .blocked: Words.Quarantine.blocked
        case .unreadable: Words.Quarantine.unreadable
        case .colleagues: Words.Quarantine.own
        case .forged: Words.Quarantine.forged
        case .nameless: Words.Quarantine.noSender
        case .tooLarge: Words.Quarantine.tooLarge
        }
    }
}
