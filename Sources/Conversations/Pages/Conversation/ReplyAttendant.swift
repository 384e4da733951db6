package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
package import Web

/// What a room further down does while an answer is written and sent.
package struct ReplyAttendant: Sendable {
    /// What stands under the words that are being written, an element of which `part` is the id; the form is what was sent when
    /// the page is shown again. Nil when nobody attends.
    package typealias Panel = @Sendable (_ words: String, FormData, _ now: Instant, Recipient) -> HTML?
    /// What to ask before the words leave; nil lets them go.
    package typealias Question = @Sendable (_ words: String, FormData, _ now: Instant, Recipient) -> String?
    /// Runs in the transaction that sends the answer.
    package typealias Sent = @Sendable (_ answer: Touchpoint, FormData, MemberID, Transaction) throws -> Void

    let panel: Panel
    let question: Question
    let sent: Sent

    package init(panel: @escaping Panel, question: @escaping Question, sent: @escaping Sent) {
        self.panel = panel
        self.question = question
        self.sent = sent
    }

    /// The id of the panel.
    package static let part = "found"

    /// Nobody attends.
    package static let none = ReplyAttendant(
        panel: { _, _, _, _ in nil }, question: { _, _, _, _ in nil }, sent: { _, _, _, _ in })
}
