package import ConversationsRules
import Kernel

/// Why the room Voice declines. Each sentence says what to do.
package enum VoiceRefusal: Refusal, Equatable {
    /// Within the last 60 days.
    case askedAlready(name: String)
    case saidNo(name: String)
    case noPublicAddress
    case addressUnusable(String)

    case answerMissing
    case wordsTooLong(Int)
    /// The page was made before the latest answer, or its one-time value is not ours.
    case pageTooOld
    case changeOver
    /// Another answer came by the link after the page was made.
    case answeredMeanwhile
    /// The answer that came by the link has no name.
    case changedByCode
    case codeUnknown

    case beliefMissing
    /// About this contact point nothing was chosen.
    case beliefMissingAt(ContactPointID, name: String)
    case believedAlready
    /// This colleague has not said yet what they believe.
    case believeFirst

    package var sentence: String {
        switch self {
        case .askedAlready(let name):
            "\(name) was asked within the last 60 days. We ask a person once in that time."
        case .saidNo(let name): "\(name) does not want to be asked."
        case .noPublicAddress:
            "The link would lead nowhere: an owner first says under Settings where people reach this desk."
        case .addressUnusable(let address): "Mail cannot be sent to “\(address)”. Correct the address on their page."
        case .answerMissing: "Choose one of the three answers."
        case .wordsTooLong(let length):
            "Your words are too long. Keep them to \(NamedAnswer.wordsLimit) characters; there are \(length)."
        case .pageTooOld: "This page was open for too long. Your words are still here: send them once more."
        case .changeOver: "An answer can be changed for 24 hours, and they have passed. Write to us instead."
        case .answeredMeanwhile:
            "Another answer came by this link meanwhile. Your words are still here: send them once more to change it."
        case .changedByCode: "An answer without a name came by this link. It can be changed only with its code."
        case .codeUnknown: "No answer belongs to this code. Check each sign; capitals and small letters differ."
        case .beliefMissing: "Choose an answer for “in all”."
        case .beliefMissingAt(_, let name): "Choose an answer for “\(name)”, if only that you meet nobody there."
        case .believedAlready: "You have said what you believe. To change it, write the code that you were shown."
        case .believeFirst: "Say what you believe first. Then you see what customers say."
        }
    }

    package var code: String { "voice.\(word)" }

    private var word: String {
        switch self {
        case .askedAlready: "asked-already"
        case .saidNo: "said-no"
        case .noPublicAddress: "no-public-address"
        case .addressUnusable: "address-unusable"
        case .answerMissing: "answer-missing"
        case .wordsTooLong: "words-too-long"
        case .pageTooOld: "page-too-old"
        case .changeOver: "change-over"
        case .answeredMeanwhile: "answered-meanwhile"
        case .changedByCode: "changed-by-code"
        case .codeUnknown: "code-unknown"
        case .beliefMissing, .beliefMissingAt: "belief-missing"
        case .believedAlready: "believed-already"
        case .believeFirst: "believe-first"
        }
    }

    package var field: String? {
        switch self {
        case .answerMissing: "answer"
        case .wordsTooLong: "words"
        case .codeUnknown, .believedAlready: "code"
        case .beliefMissing: "all"
        case .beliefMissingAt(let point, _): "at-\(point)"
        default: nil
        }
    }
}
