/// A clause of a sentence: where it stands and how it is joined to what comes before.
struct Clause: Hashable {
    /// Its tokens, without the word that opens it.
    var tokens: Range<Int>
    let opener: Opener
    /// Its will, is, can and their like, in order.
    var markers: [Int] = []

    enum Opener: Hashable {
        /// The beginning of the sentence or of a part after a colon, a dash or a bracket.
        case fresh
        case comma
        case and
        /// "and" before a verb that shares the subject.
        case andVerb
        case or
        case but
        case so
        case condition
        /// "unless I hear from you", which good readers take either way.
        case unless
        /// "when", "once", "as soon as".
        case event
        /// "until", "before", "after", "while", "as" with a clause.
        case time
        case reason
        case relative
        /// "that", "whether", "what" after a verb.
        case complement
        case concession
        /// A doubt with a clause of its own: "and hopefully it will be here".
        case hedged
        /// A remark that changes nothing of what stands before: "by Friday, maybe sooner".
        case aside
        /// A pronoun with its verb straight after other words: "I hope we will".
        case bare
    }
}
