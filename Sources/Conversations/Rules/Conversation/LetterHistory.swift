import Kernel
import PeopleRules
import Store

/// What an answer quotes: what passed between the person and us, and nothing else. No note, no forwarded message, and not what
/// somebody else wrote to us about the same matter, whoever gets a copy of the answer.
enum LetterHistory {
    /// The latest first, at most eight. Served by `touchpoint_conversation`.
    static func quotes(
        of conversation: Conversation, with person: Person, in tx: Transaction
    ) throws -> [LetterBody.Quote] {
        let business = try Business.current(in: tx)
        let found = try TouchpointStore.public(of: conversation.id, in: tx).filter { $0.person == person.id }
        return try found.prefix(8).map { touchpoint in
            let us = try touchpoint.member.map { try Members.member($0, in: tx).name } ?? business.name
            let them = touchpoint.senderName ?? person.name
            return LetterBody.Quote(
                who: touchpoint.direction == .ours ? us : them, at: LocalTime(touchpoint.at, in: business.zone),
                words: touchpoint.parted.kept.trimmed)
        }
    }
}

extension String {
    /// Without empty lines at its beginning and white space at its end.
    fileprivate var trimmed: String {
        String(drop(while: \.isNewline).reversed().drop(while: \.isWhitespace).reversed())
    }
}
