import Kernel

/// Why the house declines to do something with a conversation.
package enum ConversationRefusal: Refusal, Equatable {
    case wordsMissing
    case wordsTooLong
    case subjectMissing
    case subjectTooLong
    case noAddress(name: String)
    case addressUnusable(String)
    /// Something else of it cannot be written as a mail; the sentence says what.
    case unmailable(String)
    case noSender
    /// Each by the file's name.
    case fileTooLarge(String)
    case filesTooMuch(String)
    case tooManyFiles(String)
    case recipientUnusable(String)
    case tooManyRecipients
    case recipientMissing
    case recipientIsOurs(String)
    case noteStaysHere
    /// An answer goes to an address of the person only.
    case recipientUnknown(String)
    /// An answer cannot be moved while it can be taken back.
    case stillHeld
    case alreadyThere
    case nobodyToConfirm
    case laterHasPassed
    /// What was said is said to be still to come.
    case saidAhead
    case nothingChosen
    case colleagueGone(String)
    /// A colleague was quicker.
    case taken(by: String)
    /// It shall be given to somebody whom the team does not have.
    case colleagueUnknown
    case contactPointTaken(String)
    case contactPointNameMissing
    case contactPointGone
    case nobodyToPlaceWith
    case noLetterChosen
    case senderUnreadable
    case forwardTooLarge
    case senderOurs(String)

    package var sentence: String {
        switch self {
        case .wordsMissing: "Write something first."
        case .wordsTooLong: "This is longer than 100,000 characters. Send the rest as a second message."
        case .subjectMissing: "Write what it is about."
        case .subjectTooLong: "The subject is longer than 500 characters. Shorten it."
        case .noAddress(let name): "We have no mail address of \(name). Add one on their page, then send."
        case .addressUnusable(let address): "Mail cannot be sent to “\(address)”. Correct the address on their page."
        case .unmailable(let why): "This cannot be sent as a mail. \(why)"
        case .noSender: "No mail address is ours yet. An owner can add one under Settings, then send again."
        case .fileTooLarge(let name):
            "“\(name)” is larger than 15 MB, more than most mail servers take. Send it another way, or make it smaller."
        case .filesTooMuch(let name):
            "With “\(name)” the files are larger than 18 MB together. Send some of them in a second message."
        case .forwardTooLarge:
            "The files of this message are larger than 18 MB together, more than most mail servers take. Save those that matter, and send them with a message of your own."
        case .tooManyFiles(let name):
            "“\(name)” is more than the 20 files that one message takes. Send it in a second message."
        case .recipientUnusable(let address): "Mail cannot be sent to “\(address)”. Write it like ann@example.org."
        case .tooManyRecipients: "One letter goes to at most \(Recipients.limit) people. Leave some out."
        case .recipientMissing: "Write an address to send it to, for example ann@example.org."
        case .recipientIsOurs(let address):
            "“\(address)” is one of us. Write a note, or give them the conversation."
        case .noteStaysHere: "A note for the team does not leave the house."
        case .recipientUnknown(let address):
            "“\(address)” is none of their addresses. Choose one from the list, or add it on their page."
        case .stillHeld: "This is still on its way. Wait until it has left, then move it."
        case .alreadyThere: "It stands there already. Choose another conversation."
        case .nobodyToConfirm: "Nobody waits here to be confirmed."
        case .saidAhead: "This moment is still to come. Give the one at which it was said."
        case .laterHasPassed: "Choose a moment that is still to come."
        case .nothingChosen: "Choose at least one conversation first."
        case .colleagueUnknown: "Nobody on the team has this id. Choose somebody from the list."
        case .taken(let name): "\(name) has taken it meanwhile."
        case .colleagueGone(let name): "\(name) is no longer on the team. Give it to somebody else."
        case .contactPointTaken(let name): "There is a contact point named “\(name)” already. Choose another name."
        case .nobodyToPlaceWith:
            "It names nobody outside the house, so there is no person to place it with. It stays in quarantine."
        case .noLetterChosen: "Choose at least one letter first."
        case .senderUnreadable: "Give an address, or @ and a domain, for example “@example.org”."
        case .senderOurs(let pattern): "“\(pattern)” is ours. Choose a sender outside the house."
        case .contactPointGone: "This contact point is no longer in use. Choose one from the list."
        case .contactPointNameMissing: "Give the contact point a name of at most 60 letters, for example “Repair”."
        }
    }

    package var code: String {
        switch self {
        case .wordsMissing: "conversation.words-missing"
        case .wordsTooLong: "conversation.words-too-long"
        case .subjectMissing: "conversation.subject-missing"
        case .subjectTooLong: "conversation.subject-too-long"
        case .noAddress: "conversation.no-address"
        case .addressUnusable: "conversation.address-unusable"
        case .unmailable: "conversation.unmailable"
        case .noSender: "conversation.no-sender"
        case .fileTooLarge: "conversation.file-too-large"
        case .filesTooMuch: "conversation.files-too-much"
        case .tooManyFiles: "conversation.too-many-files"
        case .recipientUnusable: "conversation.recipient-unusable"
        case .tooManyRecipients: "conversation.too-many-recipients"
        case .recipientMissing: "conversation.recipient-missing"
        case .recipientIsOurs: "conversation.recipient-ours"
        case .noteStaysHere: "touchpoint.note-stays-here"
        case .forwardTooLarge: "touchpoint.forward-too-large"
        case .recipientUnknown: "conversation.recipient-unknown"
        case .stillHeld: "touchpoint.still-held"
        case .alreadyThere: "touchpoint.already-there"
        case .nobodyToConfirm: "touchpoint.nobody-to-confirm"
        case .saidAhead: "conversation.said-ahead"
        case .laterHasPassed: "conversation.later-has-passed"
        case .nothingChosen: "conversation.nothing-chosen"
        case .colleagueUnknown: "conversation.colleague-unknown"
        case .colleagueGone: "conversation.colleague-gone"
        case .taken: "conversation.taken"
        case .contactPointTaken: "contact-point.taken"
        case .contactPointNameMissing: "contact-point.name-missing"
        case .contactPointGone: "contact-point.gone"
        case .nobodyToPlaceWith: "quarantine.nobody"
        case .noLetterChosen: "quarantine.nothing-chosen"
        case .senderUnreadable: "sender.unreadable"
        case .senderOurs: "sender.ours"
        }
    }

    package var field: String? {
        switch self {
        case .wordsMissing, .wordsTooLong: "words"
        case .subjectMissing, .subjectTooLong: "subject"
        case .saidAhead: "at"
        case .laterHasPassed: "until"
        case .fileTooLarge, .filesTooMuch, .tooManyFiles: "files"
        case .contactPointTaken, .contactPointNameMissing: "name"
        case .contactPointGone: "contactPoint"
        case .colleagueUnknown: "member"
        case .recipientUnusable, .tooManyRecipients: "cc"
        case .recipientUnknown, .recipientMissing, .recipientIsOurs: "to"
        case .senderUnreadable, .senderOurs: "sender"
        case .noAddress, .addressUnusable, .unmailable, .noSender, .stillHeld, .alreadyThere,
            .nobodyToConfirm, .noteStaysHere, .nothingChosen, .colleagueGone, .taken,
            .nobodyToPlaceWith, .noLetterChosen, .forwardTooLarge:
            nil
        }
    }
}
