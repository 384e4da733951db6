import ConversationsRules
import Kernel
import VoiceRules
import Web

/// What the address of the page asks for.
struct GapQuestion: Equatable, Sendable {
    /// A period's key; nil for the present one.
    var period: String?
    /// A contact point; nil for all.
    var point: ContactPointID?
    /// Whose answers are counted.
    var who: AnsweredBy
    /// Where the list of words goes on; nil for its start.
    var before: SaidCursor?

    /// `Absent` where the address names what cannot be: other numbers than those that were asked for are no answer.
    init(_ query: FormData) throws {
        period = query.text("period")
        point = try query.known("where") { ContactPointID($0) }
        who = try query.known("who", AnsweredBy.init) ?? .everyone
        before = try query.known("before") { SaidCursor($0) }
    }
}

extension FormData {
    /// What a parameter names; nil when it is left out.
    fileprivate func known<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value? {
        guard let text = text(name) else { return nil }
        guard let value = read(text) else { throw Absent(name) }
        return value
    }
}
