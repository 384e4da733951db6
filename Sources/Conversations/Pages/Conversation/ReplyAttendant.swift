package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
package import Web

/// What a room further down does while an answer is written and sent.
package struct ReplyAttendant: Sendable {
    /// What stands under the words that are being written; the form is what was sent when the page is shown again. Nil for
    /// nothing.
    package typealias Panel = @Sendable (_ words: String, FormData, Moments) -> HTML?
    /// What to ask before the words leave; nil lets them go.
    package typealias Question = @Sendable (_ words: String, FormData, _ now: Instant, Zone) -> String?
    /// Runs in the transaction that sends the answer.
    package typealias Sent = @Sendable (_ answer: Touchpoint, FormData, MemberID, Transaction) throws -> Void

    let panel: Panel
    let question: Question
    let sent: Sent

    package init(panel: @escaping Panel, question: @escaping Question, sent: @escaping Sent) {
        (self.panel, self.question, self.sent) = (panel, question, sent)
    }

    /// Nobody attends.
    package static let none = ReplyAttendant(
        panel: { _, _, _ in nil }, question: { _, _, _, _ in nil }, sent: { _, _, _, _ in })
}
