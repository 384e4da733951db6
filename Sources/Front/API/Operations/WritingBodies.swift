import ConversationsRules
import Kernel

/// Words and nothing else.
struct WordsBody: RequestBody {
    let words: String

    static let schema = Schema.object("Words", [.init("words", .text(limit: Touchpoint.wordsLimit))])
}

/// An answer that is to be sent.
struct AnswerBody: RequestBody {
    let words: String
    let seen: TouchpointID?
    let then: Conversation.State?
    let files: [DraftFileID]?

    static let schema = Schema.object(
        "NewAnswer",
        [
            .init("words", .text(limit: Touchpoint.wordsLimit)),
            .optional(
                "seen", .id,
                "The newest touchpoint that was read before writing: when something came in since, nothing is sent."),
            .optional("files", .list(.id), "Files that were put beside the reply and go with it; none when left out."),
            .optional(
                "then", .choice(["with_them", "done"]), "What the state shall be then; `with_them` when it is left out."
            ),
        ])
}

/// What was said elsewhere.
struct RecordingBody: RequestBody {
    let words: String
    let direction: Touchpoint.Direction
    let channel: Channel
    let at: Moment?

    static let schema = Schema.object(
        "NewTouchpoint",
        [
            .init("words", .text(limit: Touchpoint.wordsLimit)), .init("direction", .choice(["theirs", "ours"])),
            .init("channel", .choice(of: Channel.self)),
            .optional("at", .instant, "When it was said; now when it is left out."),
        ])

    var recording: Recording {
        Recording(words: words, direction: direction, channel: channel, at: at?.moment)
    }
}
