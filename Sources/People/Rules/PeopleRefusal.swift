import Kernel

/// Why the room People declines. Each sentence says what to do.
package enum PeopleRefusal: Refusal, Equatable {
    case nameMissing
    case tooLong(what: String, limit: Int, length: Int, field: String)
    case emailUnreadable
    case phoneUnreadable
    case outsideMissing
    /// The identity leads to somebody already.
    case identityTaken(by: String)
    case identityIsOurs(String)

    case factMissing
    /// Nothing says where it comes from.
    case factSourceMissing
    /// The words are about health, belief or the like, and nobody has said that the person agreed.
    case factNeedsYes
    /// It was corrected or removed before.
    case factEnded

    case lastOwner(String)
    case memberExists(String)
    case memberLeft(String)
    case onlyOwners

    case passwordShort(Int)
    case passwordLong
    case passwordCommon
    case passwordNamesUs
    case passwordWrong
    case signInFailed
    case linkSpent
    case tooBusy

    case setupKeyWrong
    case setupFinished
    case tokenNameMissing
    case tooManyTokens(Int)

    case zoneUnknown(String)
    case languageUnreadable
    case currencyUnreadable
    case publicAddressUnreadable
    /// The line of one weekday, 1 for Monday, could not be read.
    case hoursUnreadable(day: Int, String)
    case hoursMissing
}

extension PeopleRefusal {
    package var sentence: String {
        switch self {
        case .nameMissing: "Write a name."
        case .tooLong(let what, let limit, let length, _):
            "\(what) is too long. Keep it to \(limit) characters; it has \(length)."
        case .emailUnreadable: "Write an email address with an @, for example maya@bramble.example."
        case .phoneUnreadable: "Write a phone number with at least 4 digits, for example +44 20 7946 0000."
        case .outsideMissing: "Write the key that the other system uses, for example shop:4711."
        case .identityIsOurs(let address): "“\(address)” is one of us, and nobody whom we serve. Write another address."
        case .identityTaken(let name): "This leads to \(name) already. Look at \(name), or write another one."
        case .factMissing: "Write what you learnt."
        case .factSourceMissing: "Say who told us and where. Nothing stays here without a source."
        case .factNeedsYes:
            "This is about health, belief or the like. Ask whether we may keep it, then tick that they said yes."
        case .factEnded: "This was corrected or removed already. Look at what stands now."
        case .lastOwner(let name): "\(name) is the only owner. Make somebody else an owner first."
        case .memberExists(let name): "This address belongs to \(name), who is on the team already."
        case .memberLeft(let name): "\(name) has left. Let \(name) come back first."
        case .onlyOwners: "Only an owner can do this. Ask one of them."
        default: signInSentence
        }
    }

    private var signInSentence: String {
        switch self {
        case .passwordShort(let length): "Use at least \(PasswordRules.minimum) characters; this has \(length)."
        case .passwordLong: "Use at most \(PasswordRules.maximum) characters."
        case .passwordCommon:
            "Strangers try this password first. Use four or five words that do not belong together."
        case .passwordNamesUs: "Leave your email address and the name of the business out of the password."
        case .passwordWrong: "This is not your present password. Write it once more."
        case .signInFailed:
            "This address and this password do not belong together. Check both, or use a sign-in link."
        case .linkSpent: "This link was used before or is too old. Ask for a new one."
        case .tooBusy: "Many people are signing in at this moment. Try again in a few seconds."
        case .setupKeyWrong:
            "This key does not open the setup. Use the one printed last, or print a new one with: regard owner link"
        case .setupFinished: "The setup has been finished. Sign in to change something."
        case .tokenNameMissing: "Write what this token is for, for example Web shop."
        case .tooManyTokens(let limit): "You have \(limit) tokens. Remove one that is not needed first."
        default: businessSentence
        }
    }

    private var businessSentence: String {
        switch self {
        case .zoneUnknown(let name):
            "No time zone is called “\(name)”. Choose one from the list, for example Europe/London."
        case .languageUnreadable: "Write a language code, for example en or de-CH."
        case .currencyUnreadable: "Write the currency in its three letters (ISO 4217), for example NOK, EUR or USD."
        case .publicAddressUnreadable:
            "Write the whole address where people reach this desk, for example https://desk.bramble.example."
        case .hoursUnreadable(_, let text):
            "“\(text)” does not read as hours. Write for example 9:00-12:30, 13:30-18:00, or closed."
        case .hoursMissing: "Write hours for at least one day, or no wait can be counted."
        default: "This cannot be done."
        }
    }
}
