import ConversationsRules
import Kernel
import VoiceRules
import Web

/// What the address of the page asks for; anything that it cannot mean is left out.
struct GapQuestion: Equatable, Sendable {
    /// A period's key; nil for the present one.
    var period: String?
    /// A contact point; nil for all.
    var point: ContactPointID?
    /// Whose answers are counted.
    var who: AnsweredBy
    /// Where the list of words goes on; nil for its start.
    var before: SaidCursor?

    init(_ query: FormData) {
        period = query.text("period")
        point = query.text("where").flatMap { ContactPointID($0) }
        who = query.text("who").flatMap(AnsweredBy.init) ?? .everyone
        before = query.text("before").flatMap { SaidCursor($0) }
    }
}
