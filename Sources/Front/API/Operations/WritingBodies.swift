import ConversationsRules
import Kernel

/// Words and nothing else.
struct WordsBody: RequestBody {
    let words: String

    static let schema = Schema.object("Words", [.init("words", .text(limit: Touchpoint.wordsLimit))])
}

/// Where a touchpoint shall stand.
struct PlaceBody: RequestBody {
    let conversation: ConversationID?

    static let schema = Schema.object(
        "Place", [.optional("conversation", .nullable(.id), "A new one of its own when it is null or left out.")])
}

/// To whom a message goes on.
struct ForwardBody: RequestBody {
    let to: [String]
    let words: String?

    static let schema = Schema.object(
        "NewForward",
        [
            .init("to", .list(.text(), limit: Recipients.limit), "Addresses outside."),
            .optional("words", .text(limit: Touchpoint.wordsLimit), "What stands above it."),
        ])
}

/// What was typed to go with a message that is to be forwarded.
struct ForwardDraftBody: RequestBody {
    let to: String?
    let words: String?

    static let schema = Schema.object(
        "ForwardDraft",
        [.optional("to", .text(limit: 10_000)), .optional("words", .text(limit: Touchpoint.wordsLimit))])
}

/// What has been typed of an answer or a note.
struct DraftBody: RequestBody {
    let words: String
    let cc: String?
    let bcc: String?

    static let schema = Schema.object(
        "NewDraft",
        [
            .init("words", .text(limit: Touchpoint.wordsLimit)), .optional("cc", .text(limit: 10_000)),
            .optional("bcc", .text(limit: 10_000)),
        ])
}

/// An answer that is to be sent.
struct AnswerBody: RequestBody {
    let words: String
    let to: String?
    let cc: [String]?
    let bcc: [String]?
    let seen: TouchpointID?
    let then: Conversation.State?
    let files: [DraftFileID]?
    let promises: [FoundDecisionBody]?
    let asked: Bool?

    static let schema = Schema.object(
        "NewAnswer",
        [
            .init("words", .text(limit: Touchpoint.wordsLimit)),
            .optional("to", .text(), "One of the person's addresses; the usual one when it is left out."),
            .optional("cc", .list(.text(), limit: Recipients.limit)),
            .optional("bcc", .list(.text(), limit: Recipients.limit)),
            .optional(
                "seen", .id,
                "The newest touchpoint that was read before writing: when something came in since, nothing is sent."),
            .optional("files", .list(.id), "Files that were put beside the reply and go with it; none when left out."),
            .optional(
                "then", .choice(["with_them", "done"]), "What the state shall be then; `with_them` when it is left out."
            ),
            .optional(
                "promises", .list(FoundDecisionBody.schema, limit: 100),
                "What is decided about the promises in the words, as `POST /promises/finding` names them."),
            .optional(
                "asked", .flag,
                "True sends also when nothing is decided about a promise; else that is answered with 409."),
        ])
}

/// What is decided about a promise that stands in an answer.
struct FoundDecisionBody: RequestBody {
    let key: String
    let keep: Bool
    let due: Moment?

    static let schema = Schema.object(
        "PromiseDecision",
        [
            .init("key", .text(limit: 40)),
            .init("keep", .flag, "Whether it is kept as a promise; false when it is none."),
            .optional("due", .instant, "By when; the moment in the words when it is left out."),
        ])
}

/// Words that somebody is about to send.
struct FindingBody: RequestBody {
    let words: String
    let at: Moment?
    let zone: String?
    let language: String?

    static let schema = Schema.object(
        "PromiseFinding",
        [
            .init("words", .text(limit: Touchpoint.wordsLimit)),
            .optional("at", .instant, "When they are written; now when it is left out."),
            .optional("zone", .text(limit: 64), "Where the reader’s clocks stand; the business’s when it is left out."),
            .optional("language", .text(limit: 35), "A BCP 47 code; the business’s when it is left out."),
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
