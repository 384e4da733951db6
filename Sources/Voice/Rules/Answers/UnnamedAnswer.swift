package import ConversationsRules
package import Kernel
import PeopleRules
package import Store

/// What somebody answered without a name. Nothing of it says who, and nothing says when.
package struct UnnamedAnswer: Equatable, Sendable {
    package let contactPoint: ContactPointID?
    package let expectation: Expectation
    package let words: String?
}

/// Answers without a name.
///
/// Each waits until there are five about its contact point; then they count together, as of that day. So no number, no period
/// and no contact point that anybody can look at ever differs from another one by fewer than five that came (methods.md 17).
package enum UnnamedAnswers {
    /// How many become visible at a time.
    package static let step = 5

    /// Keeps an answer; the code by which its author can change it.
    static func keep(_ answer: UnnamedAnswer, today: Int, in tx: Transaction) throws -> Token {
        let code = Token.random()
        let row = UnnamedRow(answer, codeHash: code.hash)
        try UnnamedAnswerStore.addToPending(row, countedDay: today, in: tx)
        return code
    }

    /// The answer that a code leads to. Refused when there is none.
    package static func answer(_ code: Token, in tx: Transaction) throws -> UnnamedAnswer {
        guard let found = try tx.row(UnnamedAnswerStore.withCode(hash: code.hash), UnnamedAnswerStore.read) else {
            throw VoiceRefusal.codeUnknown
        }
        return found
    }

    /// Changes the answer that a code leads to. One that counts shows the change at once: whoever looks before and after sees that
    /// one was changed, not whose (docs/decisions/0006). Nothing that is kept tells when.
    package static func change(
        _ code: Token, to expectation: Expectation?, words: String, in tx: Transaction
    ) throws {
        guard let expectation else { throw VoiceRefusal.answerMissing }
        let kept = try AnswerSheet.checked(words)
        guard try UnnamedAnswerStore.change(hash: code.hash, expectation, words: kept, in: tx) else {
            throw VoiceRefusal.codeUnknown
        }
    }
}
