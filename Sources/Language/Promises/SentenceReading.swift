/// Reads one sentence: its clauses in order, what governs each, and which of them promise something.
struct SentenceReading: TokenReading {
    /// A promise as a stretch of tokens, before its moment is known.
    struct Unit: Hashable {
        var tokens: Range<Int>
        var verb: Int
        var doer: Doer
        var isUnsure = false
        /// Shares the subject of the unit before.
        var sharesSubject = false
        /// Falls due with an event ("as soon as it arrives").
        var hasEvent = false
        var isNegated = false
        /// Where what counts for the moment ends: behind it somebody else's time is told.
        var momentEnd: Int
        /// Where its words begin behind an event that stands before it, whose moment is the event's.
        var momentStart: Int?
        /// Whether an event stands before it in the sentence, so that "the same day" is that of the event.
        var isAfterEvent = false
        /// The last verb taken in: "ring" in "check it and ring you".
        var lastVerb: Int?
        /// The first token of the subject's verb, where the deliverable begins.
        var whatStart: Int
    }

    let said: SpokenSentence
    var tokens: [Token] { said.tokens }
    /// Who "they" and "he" are, from what was said before.
    var they: Doer
    /// The promises read so far.
    var units: [Unit] = []
    /// Whether what follows hangs on a condition.
    var isConditional = false
    var isUnsureFromHere = false
    /// Whether the clause before told the person to do something, which what follows waits for.
    var afterImperative = false
    /// Who did what the clause before told, and whether it was a "will" that a second verb may share.
    var before = (doer: Doer.dropped, isFuture: false)
    /// The last unit before a verb was taken into it.
    var unmerged: Unit?
    /// Where an event that stands before its promise begins.
    var eventStart: Int?
    /// Whether that event is our own presence, whose day counts.
    var eventIsOurs = false

    /// Whether an event was told in the sentence, and whether all of it hangs on the weather or on luck.
    var sawEvent = false
    let isPermitting: Bool

    init(_ said: SpokenSentence, they: Doer) {
        self.said = said
        isPermitting = said.isPermitting
        self.they = they
    }

    /// The promises of the sentence, in order.
    mutating func read() -> [Unit] {
        guard !said.isJoke else { return [] }
        let clauses = ClauseSplitter(tokens: tokens, words: said.words, isMoment: said.isMoment).clauses(
            in: said.sentence.tokens)
        for (index, clause) in clauses.enumerated() { read(clause, index, clauses) }
        return said.sentence.isQuestion ? said.unasked(units, clauses) : units
    }

    /// Reads a clause by what opens it.
    private mutating func read(_ clause: Clause, _ index: Int, _ clauses: [Clause]) {
        let before = index > 0 ? clauses[index - 1] : nil
        sawEvent = sawEvent || clause.opener == .event
        switch clause.opener {
        case .condition: return readCondition(clause, index, clauses)
        case .unless: return readUnless(clause, index, clauses)
        case .event: return readEvent(clause, index, clauses)
        case .time
        where text(clause.tokens.lowerBound - 1) == "after" && CustomersAct(tokens: tokens).isTold(in: clause.tokens):
            return readEvent(clause, index, clauses)
        case .time: return extend(to: clause)
        case .relative where said.isOurPerson(clause): return readMain(clause, index, clauses)
        case .relative, .reason, .concession, .aside: return
        case .hedged:
            self.before = (.dropped, false)
            return
        case .complement: return readComplement(clause, index, clauses)
        case .but:
            isConditional = false
            if said.disclaims(clause, index, clauses), let last = units.last, isRecent(last, clause) {
                units.removeLast()
                return
            }
        case .fresh
        where index > 0 && (said.isCited(clause, clauses[index - 1]) || said.isNoPromise(clause, clauses[index - 1])):
            return
        case .fresh where index > 0:
            if before?.opener != .condition && before?.opener != .event { isConditional = false }
            isUnsureFromHere = false
        case .or:
            if clause.markers.isEmpty || ClauseSplitter.finite.contains(text(clause.tokens.lowerBound)) {
                return extendVerb(clause)
            }
            return
        default: break
        }
        if clause.opener == .bare, let before, said.isGoverned(by: before) {
            return readGoverned(clause, index, clauses)
        }
        if clause.opener == .andVerb, before?.opener == .condition || before?.opener == .event && units.isEmpty {
            return
        }
        if said.takesBack(clause), !said.speaksOfNext(index - 1, clauses), index > 0, let last = units.last,
            isRecent(last, clause)
        {
            units.removeLast()
            return
        }
        readMain(clause, index, clauses)
    }

    /// Whether the clause stands right behind the unit.
    func isRecent(_ unit: Unit, _ clause: Clause) -> Bool {
        unit.tokens.upperBound >= clause.tokens.lowerBound - 4
    }

    /// Notes who "they" will be: the last people spoken of.
    mutating func noteDoers(_ clause: Clause) {
        for index in clause.tokens {
            if said.words.outsiders.contains(tokens[index].text) {
                they = .thirdParty
            } else if said.words.insiders.contains(tokens[index].text) {
                they = .us
            }
        }
    }
}
