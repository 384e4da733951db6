extension Words.Person {
    /// "His situation"; `pronoun` is she, he or they, nil when nobody has asked.
    package static func situation(_ pronoun: String?) -> String {
        switch pronoun {
        case "she": "Her situation"
        case "he": "His situation"
        default: situation
        }
    }

    /// "How to be with her".
    package static func howToBe(_ pronoun: String?) -> String {
        switch pronoun {
        case "she": "How to be with her"
        case "he": "How to be with him"
        default: howToBe
        }
    }

    /// "What she owns".
    package static func owns(_ pronoun: String?) -> String {
        switch pronoun {
        case "she": "What she owns"
        case "he": "What he owns"
        default: owns
        }
    }

    /// "What he needs".
    package static func needs(_ pronoun: String?) -> String {
        switch pronoun {
        case "she": "What she needs"
        case "he": "What he needs"
        default: needs
        }
    }

    /// "People around her".
    package static func around(_ pronoun: String?) -> String {
        switch pronoun {
        case "she": "People around her"
        case "he": "People around him"
        default: "People around them"
        }
    }

    /// The source line of a fact, when its words name who learnt it: "he told Maya, in the shop, 3 Nov".
    package static func source(_ said: String, _ date: String) -> String { "\(said), \(date)" }
    /// The source line of a fact whose words are those of a conversation.
    package static func source(how: String, by name: String, _ date: String) -> String {
        switch how {
        case "said": "said to \(name), \(date)"
        case "seen": "seen by \(name), \(date)"
        default: "\(name) thinks so, \(date)"
        }
    }
    /// Who learnt what came with imported data.
    package static let earlierList = "an earlier list"
}

extension Words.Person {
    /// The kinds of facts, as a form offers them.
    package static let kindSituation = "Their situation"
    package static let kindLike = "Something they like"
    package static let kindDislike = "Something they dislike"
    package static let kindPreference = "How they like it done"
    package static let kindOwns = "Something they own"
    package static let kindNeed = "Something they need"
    package static let kindRelationship = "Somebody around them"

    package static let howField = "How do we know?"
    package static let howSaid = "It was said"
    package static let howSeen = "We saw it"
    package static let howInferred = "We think so"
    package static let agreed = "They said that we may keep it"
    package static let undo = "Put it back"

    package static let addressAsField = "What they like to be called"
    package static let addressAsExample = "Mrs Miggins"
    package static let zoneField = "Where their clocks stand"
    package static let zoneHint = "A time zone, when it is not ours. Moments that we promise are by their clocks."
    package static let zoneExample = "Europe/Oslo"
    package static let pronounField = "How they want to be spoken of"
    package static let pronounUnknown = "Nobody has asked yet"
    package static let she = "she"
    package static let he = "he"
    package static let they = "they"
    package static let save = "Keep this"
    package static let add = "Keep this person"
    package static let anotherAddress = "Email address or telephone"
    package static let anotherAddressHint = "Letters from it will be theirs."

    package static func everythingAbout(_ name: String) -> String { "What we know of \(name)" }
    package static func correctFact(_ name: String) -> String { "Correct what we know of \(name)" }
    package static func nothingKnown(_ name: String) -> String { "We know nothing of \(name) yet." }
    package static let nothingKnownNext = "Write down the first thing that a colleague should know."
}

extension Words.People {
    /// The heading above people who are found by what they said, not by their names.
    package static let said = "They used these words"
}

extension Words.SignIn {
    package static let linkTitle = "Come in"
    package static let linkNote = "The link works once."
}

extension Words.Setup {
    package static func weekday(_ number: Int) -> String {
        let names = Words.Moments.weekdayNames
        return names.indices.contains(number - 1) ? names[number - 1] : ""
    }
    package static let doneAlreadySays = "It has an owner, who can change the rest under Settings."
    package static let hoursExample = "9:00-17:30"
    package static let english = "English"
    package static let englishBritain = "English, as in Britain"
    package static let englishIreland = "English, as in Ireland"
    package static let englishAmerica = "English, as in America"
}

extension Words.Settings {
    package static let sections = "What to set up"
    package static let functions = "What they do"
    package static let functionsHint = "With commas between, for example Sales, Workshop."
    package static let hasLeft = "has left"
    package static let comeBack = "Let them come back"
    package static let change = "Keep this"
    package static let linkReady =
        "Copy this link and hand it over. It works once, for an hour, and is not shown again."
    package static let link = "Sign-in link"
    package static let name = "Name"
    package static let email = "Email address"
    package static let tokensLede = "A token lets a program of yours work in Regard in your name."
    package static func linkFor(_ name: String) -> String { "A way in for \(name)" }
}

extension Words.Me {
    /// "Firefox on Linux".
    package static func browser(_ name: String, on system: String) -> String { "\(name) on \(system)" }
    package static let unknownBrowser = "A browser"
}
