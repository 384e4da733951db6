extension Words.Problems {
    /// What the API says to somebody without a token, and a page before it sends them to the door.
    package static let signInFirst = "Sign in first. For the API, send a personal token from “How you work”."
    /// `who` are the owners, by name.
    package static func ownerOnly(_ who: [String]) -> String {
        who.count > 1
            ? "Only an owner can do this. Ask one of them: \(Words.list(who))."
            : "Only an owner can do this. Ask \(who.first ?? "one of them")."
    }
    package static let staleForm =
        "This form was open for too long, or this browser takes no cookies. Allow them for this page, load it again, and send it once more."
    package static let staleTitle = "This was not saved"
    package static let signedOutTitle = "You were signed out"
    /// After a form was sent by somebody whose session had ended.
    package static let signedOut =
        "Nothing was saved. Copy your words if there are any below, sign in again, and send them once more."
    package static let kept = "What you typed"
    package static let signInAgain = "Sign in again"
    package static let badRequest = "Regard could not read what was sent. Go back and try again."
    package static let databaseAway =
        "The database does not answer. Nothing that was saved is lost. Try again in a minute."
    package static let unknownFate =
        "The database went away while this was saved, and nobody knows whether it was. Look whether it is there before you try again."
    package static let openAgain = "Open the page again"
    package static let storageFull =
        "The disk is full, so this was not saved. Make room on the machine that Regard runs on, then try again."

    package static let storageBroken =
        "The database cannot be read or written now, so nothing was saved. The log of the program says why, and what to do."

    /// `seconds` until the next try is taken.
    package static func tooOften(seconds: Int) -> String {
        "Too many tries. Wait \(Words.count(seconds, "second", "seconds")), then try again."
    }
}

extension Words {
    /// What just happened, told on the next page. The page that did it sends only a code.
    package enum Toasts {
        /// The sentence of `code`; nil when this catalogue has none, so that nobody can put words on a page by a cookie.
        package static func sentence(_ code: String, name: String) -> String? {
            switch code {
            case "done": "\(name): done."
            case "many": "\(name) changed."
            case "with-them": "Now with \(name)."
            case "waiting": "\(name) is waiting on us again."
            case "later": "\(name): later."
            case "sending": "Sending to \(name) in a few seconds."
            case "moved": "Moved."
            case "confirmed": "Confirmed."
            case "forwarding": "Goes on to \(name) in a few seconds."
            case "taken-back": "Not sent. Your words are back in the draft."
            case "too-late": "It had already left."
            case "not-yours": "A colleague wrote it: only they can take it back."
            case "note": "Note saved for the team."
            case "given": "Given to \(name)."
            case "taken": "\(name): yours now."
            case "taken-by": "\(name) has taken it meanwhile."
            case "released": "Nobody has it now."
            case "fact": "Kept."
            case "fact-removed": "Removed."
            case "restored": "Put back."
            case "saved": "Saved."
            case "sender-blocked": "Letters from \(name) are put aside from now on."
            case "sender-allowed": "Letters from \(name) are always taken from now on."
            case "sender-forgotten": "Letters from there are sorted like any other."
            case "releasing": "Treated as people’s words in ten seconds."
            case "releasing-one": "\(name): treated as a person’s words in ten seconds."
            case "releasing-always": "\(name): taken as a person’s words in ten seconds, and always from then on."
            case "release-taken-back": "Nothing leaves quarantine."
            case "revoked": "Signed out there."
            case "undone": "Undone."
            case "promise-made": "Promised."
            case "promise-kept": "Kept."
            case "promise-asked": "Asked for more time."
            case "promise-agreed": "A new time is agreed."
            case "promise-released": "No longer needed."
            case "promise-mistaken": "Not a promise."
            case "promise-broken": "Broken."
            case "outbox-again": "It is tried now."
            case "outbox-arrived": "Taken for arrived."
            case "outbox-dropped": "Set aside. It does not leave."
            case "outbox-let-go": "They leave now."
            case "outbox-all-dropped": "Set aside. They do not leave; each can be taken back here."
            default: nil
            }
        }
    }
}
