/// What a clause says of whom: its subject, the word that carries the tense, and the verb.
struct Predicate: Hashable {
    enum Form: Hashable {
        /// "will", "shall", "going to".
        case future
        /// "am sending", "is coming".
        case progressive
        /// "sends", "send", said of a time to come.
        case present
        /// "is ready", "is with you".
        case state
        /// No verb at all, or none but "be": "Ready by 5".
        case verbless
        /// "Expect it by Friday".
        case expected
        /// "I promise to call".
        case pledged
        /// "You are booked for 3", "See you tomorrow".
        case confirmed
    }

    var form: Form
    /// Where the subject begins, or the first verb where there is none.
    var start: Int
    var subject: Range<Int>
    /// The word with the meaning: "send" in "will send", "sending" in "will be sending".
    var verb: Int
    /// Where the verb begins, "be" included.
    var verbStart: Int
    /// Whether "be" stands before the verb.
    var hasBe = false
    var isNegated = false

    init(form: Form, start: Int, subject: Range<Int>, verb: Int, isNegated: Bool = false) {
        self.form = form
        self.start = start
        self.subject = subject
        self.verb = verb
        verbStart = verb
        self.isNegated = isNegated
    }
}

/// Whose doing a clause tells.
enum Doer: Hashable {
    case us
    case you
    case thing
    case thirdParty
    case customerSide
    /// What holds for everybody: "All returns".
    case everybody
    case nobody
    case dropped
}
