/// Decides whether a predicate promises something.
struct PromiseJudge {
    enum Verdict: Hashable {
        case promise
        case unsure
        case none
    }

    let tokens: [Token]
    let words: PromiseWords
    let isMoment: [Bool]

    /// The verdict on a predicate whose subject is `doer`, in a clause with these moments.
    /// `isTied` says whether an event follows that is going to happen ("when it is here").
    func verdict(
        _ predicate: Predicate, _ doer: Doer, in clause: Range<Int>, moments: [MomentPhrase], isTied: Bool = false
    ) -> Verdict {
        guard doer != .nobody, doer != .customerSide, !isHedged(predicate, clause) else { return .none }
        if isRule(predicate, doer, clause, moments) { return .none }
        if predicate.isNegated { return negated(predicate, doer) }
        if text(predicate.verb) == "look", text(predicate.verb + 1) == "forward" { return .none }
        let isPresent = ![.future, .verbless, .expected, .pledged, .confirmed].contains(predicate.form)
        let moments =
            isPresent
            ? moments.filter { !predicate.subject.contains($0.tokens.lowerBound) && $0.preposition != "of" } : moments
        let hasMoment = moments.contains { !$0.isAttribute && !$0.isRelative }
        switch predicate.form {
        case .future: return future(predicate, doer, clause, moments, hasMoment)
        case .progressive: return progressive(predicate, doer, clause, hasMoment)
        case .present where isTied && doer == .us:
            return words.telling.contains(text(predicate.verb)) && text(predicate.verb + 1) == "you" ? .promise : .none
        case .present: return present(predicate, doer, clause, moments, hasMoment)
        case .state: return state(predicate, doer, clause, hasMoment)
        case .verbless: return hasMoment || isReturned(predicate) ? .promise : .none
        case .expected: return expected(predicate, clause, hasMoment)
        case .pledged: return .promise
        case .confirmed: return hasMoment ? .unsure : .none
        }
    }

    /// "Back to you shortly".
    private func isReturned(_ predicate: Predicate) -> Bool {
        text(predicate.verb) == "back" && text(predicate.verb + 1) == "to" && text(predicate.verb + 2) == "you"
    }

    // MARK: Doubt and rules

    private func isHedged(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        for index in clause {
            if words.hedges.contains(tokens[index].text), !isMoment[index] { return true }
            if Self.hedgeStarts.contains(tokens[index].text),
                words.hedgePhrases.contains(where: { matches($0, at: index) })
            {
                return true
            }
        }
        return false
    }

    private static let hedgeStarts = Set(PromiseWords.english.hedgePhrases.map { $0[0] })

    /// What holds for everybody, and what is done again and again.
    private func isRule(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase]) -> Bool {
        if clause.contains(where: { isRuleWord($0) }) { return true }
        if clause.contains(where: { index in Self.likeAll.contains { matches($0, at: index) } }) { return true }
        let isHabit = [.present, .state].contains(predicate.form) && doer != .us
        if clause.contains(where: { ["every", "each"].contains(tokens[$0].text) }), isHabit || !isOurs(clause) {
            return true
        }
        if clause.contains(where: { ["all", "any"].contains(tokens[$0].text) && Self.crowds.contains(text($0 + 1)) }) {
            return true
        }
        guard doer == .everybody else { return false }
        if predicate.subject.dropFirst().contains(where: { Self.qualified.contains(tokens[$0].text) }) { return true }
        let isDated = moments.contains { $0.day.map(Self.isDefinite) ?? false }
        let isDefinite = isDated || moments.contains { $0.clock != nil } && concernsYou(clause)
        let isDone = ["get", "go", "come", "ship", "leave"].contains(text(predicate.verb)) && isDated
        return !isDefinite || predicate.form == .present && !isDone
            || ["all", "every", "any", "each"].contains(text(predicate.start))
            || Self.places.contains(text(predicate.verb - 2))
            || ["closed", "open", "close"].contains(text(predicate.verb))
    }

    /// "policy" and "standard" make a rule of what is said, and no thing of another name: "the policy schedule".
    private func isRuleWord(_ index: Int) -> Bool {
        guard words.rules.contains(tokens[index].text) else { return false }
        switch tokens[index].text {
        case "policy":
            return ["our", "company", "a", "is", "as", "per", "is"].contains(text(index - 1)) || text(index + 1) == "is"
        case "standard": return ["as", "is"].contains(text(index - 1)) || text(index + 1) == "practice"
        default: return true
        }
    }

    /// "Orders placed before 2", "Parcels over 20 kg": which of all there are.
    static let qualified: Set<String> = [
        "placed", "received", "made", "ordered", "booked", "returned", "bought", "purchased", "submitted", "lodged",
        "posted", "until", "up", "over", "under", "outside", "above", "below", "after", "before", "between",
    ]
    private static let likeAll: [[String]] = [
        ["like", "every"], ["like", "all"], ["like", "any"], ["as", "with", "all"], ["as", "with", "every"],
        ["as", "with", "any"], ["without", "exception"], ["across", "the", "board"], ["for", "everyone"],
        ["for", "everybody"], ["as", "a", "rule"], ["by", "law"], ["by", "default"], ["as", "for", "all"],
        ["in", "all", "cases"], ["in", "each", "case"], ["in", "every", "case"], ["same", "as", "everyone"],
        ["year", "round"], ["public", "holidays"], ["bank", "holidays"], ["first", "come"],
    ]

    private static let crowds: Set<String> = [
        "queries", "enquiries", "inquiries", "emails", "calls", "messages", "orders", "requests", "customers",
        "tickets", "returns", "complaints",
        "refunds", "deliveries", "applications", "bookings", "claims", "letters", "guests", "clients",
    ]
    private static let places: Set<String> = ["office", "offices", "shop", "store", "lines", "branch"]

    private static func isDefinite(_ day: DayReading) -> Bool {
        switch day {
        case .within, .workingDays, .withinMonths: false
        default: true
        }
    }

    private func isOurs(_ clause: Range<Int>) -> Bool {
        clause.contains { ["i", "you", "your"].contains(tokens[$0].text) }
    }

    private func negated(_ predicate: Predicate, _ doer: Doer) -> Verdict {
        doer == .us && !predicate.hasBe && !(predicate.start..<predicate.verb).contains { text($0) == "never" }
            && Self.refrained.contains(text(predicate.verb)) ? .unsure : .none
    }

    private static let refrained: Set<String> = [
        "charge", "bill", "let", "start", "begin", "cancel", "share", "close", "touch", "disturb", "proceed", "take",
        "increase", "raise",
        "sell", "pass", "throw", "deduct", "debit", "enter", "dispose", "invoice", "remove", "move", "go",
    ]

    // MARK: will

    /// "A late fee will be added", unlike "The fee will be refunded".
    private func isFee(_ predicate: Predicate) -> Bool {
        predicate.subject.contains { Self.fees.contains(tokens[$0].text) }
            && !Self.givenBack.contains(text(predicate.verb))
    }

    private static let fees: Set<String> = ["fee", "fees", "surcharge", "penalty", "interest", "price", "prices"]
    private static let givenBack: Set<String> = [
        "refunded", "waived", "credited", "returned", "cancelled", "canceled", "removed", "reversed", "suspended",
        "reimbursed", "taken", "dropped", "repaid",
        "knocked", "back", "corrected", "adjusted", "reduced",
    ]

    /// "Our shop will be open until 6".
    private func isOpeningHours(_ predicate: Predicate) -> Bool {
        ["open", "closed", "shut", "close", "reopen", "closing"].contains(text(predicate.verb))
            && predicate.subject.contains {
                Self.places.contains(tokens[$0].text)
                    || ["we", "museum", "library", "doors", "kitchen", "bar"].contains(tokens[$0].text)
            }
    }

    private func future(
        _ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase], _ hasMoment: Bool
    ) -> Verdict {
        if costs(predicate) || isFee(predicate) || isEmptyPhrase(predicate) { return .none }
        if clause.contains(where: { text($0) == "already" }), predicate.hasBe { return .none }
        if isOpeningHours(predicate), !clause.contains(where: { matches(["for", "you"], at: $0) }) { return .none }
        switch doer {
        case .us
        where isForAll(clause) && !clause.contains(where: { ["you", "your", "we", "i", "our"].contains(text($0)) }):
            return .none
        case .us, .dropped: return ofUs(predicate, clause, hasMoment, doer)
        case .you: return ofYou(predicate, clause, hasMoment)
        case .thing where isForAll(clause) && !clause.contains(where: { ["you", "your", "yours"].contains(text($0)) }):
            return .none
        case .thing: return ofThing(predicate, clause, hasMoment)
        case .everybody: return ofThing(predicate, clause, hasMoment)
        case .thirdParty:
            if isForAll(clause) { return .none }
            let isDone = predicate.hasBe && !text(predicate.verb).hasSuffix("ing")
            return isDone || concernsYou(clause) ? ofThing(predicate, clause, hasMoment) : .none
        default: return .none
        }
    }

    /// "I'll tell you what", "I'll put it to you plainly", "Anybody will tell you different": a way of speaking.
    private func isEmptyPhrase(_ predicate: Predicate) -> Bool {
        words.emptyPhrases.contains { phrase in
            phrase.indices.allSatisfy {
                text(predicate.verb + $0) == phrase[$0]
                    || phrase[$0] == "you" && ["ya", "u"].contains(text(predicate.verb + $0))
            }
        }
    }

    private func ofUs(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool, _ doer: Doer) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if predicate.verb < tokens.count, tokens[predicate.verb].kind == .number, !hasMoment { return .none }
            if verb == "waiting", text(predicate.verb + 1) == "for", text(predicate.verb + 2) == "you", hasMoment {
                return .promise
            }
            if clause.contains(where: { text($0) == "until" }), !concernsYou(clause) { return .none }
            if ClauseSplitter.determiners.contains(verb), !hasMoment { return .none }
            if verb == "sharing", hasMoment { return .promise }
            if words.emptyStates.contains(verb) || Self.isEmptyGerund(verb, words) {
                return hasMoment && isPresence(predicate) ? .promise : .none
            }
            return isResult(predicate) ? .promise : .none
        }
        if words.emptyForUs.contains(verb) { return .none }
        let next = text(predicate.verb + 1)
        switch verb {
        case "have" where ["to", "no", "got"].contains(next): return .none
        case "do":
            return next == "" || predicate.verb + 1 >= clause.upperBound
                || predicate.verb + 2 >= clause.upperBound && ["all", "everything", "what", "whatever"].contains(next)
                || [",", ".", "!"].contains(next)
                ? .none : .promise
        case "make" where isPutRight(predicate) && !hasMoment, "put" where isPutRight(predicate) && !hasMoment:
            return .none
        case "see" where next == "you" && text(predicate.verb + 2) == "right": return .none
        case "see"
        where doer == .us && !hasMoment && !["to", "if", "whether", "that", "about", "you", "what"].contains(next):
            return .none
        case "see" where next == "you": return hasMoment ? .unsure : .none
        case "let" where next == "you":
            return ["know", "have", "see"].contains(text(predicate.verb + 2)) ? .promise : .none
        case "let" where (predicate.verb + 2..<predicate.verb + 6).contains { text($0) == "know" }: return .promise
        case "let": return next == "them" || next == "him" || next == "her" ? .promise : .none
        case "leave" where clause.contains(where: { matches(["to", "you"], at: $0) }) && !hasMoment: return .none
        case "leave"
        where ["it", "that", "this", "you"].contains(next)
            && ["with", "to", "there", "at", "up", "here", "until"].contains(text(predicate.verb + 2)):
            let isToYou = text(predicate.verb + 3) == "you" || text(predicate.verb + 2) == "until"
            return hasMoment && !isToYou && next != "you" ? .promise : .none
        case "look" where next == "forward": return .none
        case "take" where ["that", "it"].contains(next) && ["as", "you", "from"].contains(text(predicate.verb + 2)):
            return .none
        case "take" where ["about", "around", "approximately", "up"].contains(next) || isMoment(predicate.verb + 1):
            return .none
        case "work" where next == "towards" || next == "on": return next == "on" && hasMoment ? .promise : .none
        case "be" where predicate.verb + 1 >= clause.upperBound: return .none
        case "open", "close":
            return ["at", "from", "until", "on", "for", "again", "as"].contains(next) || isMoment(predicate.verb + 1)
                ? .none : .promise
        case "go" where next == "on" || next == "ahead": return hasMoment || next == "ahead" ? .promise : .none
        case "get" where next == "there" && !hasMoment: return .none
        case "put" where next == "my" && text(predicate.verb + 2) == "hand": return .none
        case "stop" where next == "there" || next == "here": return .none
        case "talk" where !hasMoment, "speak" where !hasMoment && next == "soon": return .none
        default: return .promise
        }
    }

    /// "make this right", which says not how.
    private func isPutRight(_ predicate: Predicate) -> Bool {
        ["it", "this", "that", "things"].contains(text(predicate.verb + 1)) && text(predicate.verb + 2) == "right"
    }

    /// "be around at 9", "be out with you by 5": a place and an hour.
    private func isPresence(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        switch text(predicate.verb) {
        case "around": return next != "until"
        case "out": return ["to", "with", "there", "at", "your"].contains(next)
        case "on":
            return ["site", "its", "your", "the", "my", "to"].contains(next)
                && !["holiday", "leave"].contains(text(predicate.verb + 2))
        case "off": return next == "to"
        default: return false
        }
    }

    private static func isEmptyGerund(_ verb: String, _ words: PromiseWords) -> Bool {
        guard verb.hasSuffix("ing") else { return false }
        let stem = String(verb.dropLast(3))
        return words.emptyForUs.contains(stem) || words.emptyForUs.contains(stem + "e")
    }

    private func ofYou(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if verb == "able" { return hasMoment ? .unsure : .none }
            return words.doneToYou.contains(verb) ? .promise : .none
        }
        guard words.outcomesForYou.contains(verb) else { return .none }
        let next = text(predicate.verb + 1)
        switch verb {
        case "have" where next == "to" || Self.participles.contains(next) || next == "no" || next == "noticed":
            return .none
        case "find", "notice":
            return hasMoment && ["the", "your", "it", "a"].contains(next) ? .promise : .none
        case "hear" where ["the", "a", "it", "your"].contains(next): return .none
        case "see": return hasMoment && ["the", "your", "it", "a", "this"].contains(next) ? .promise : .none
        case "get" where ["used", "to", "charged", "billed", "lost", "there"].contains(next): return .none
        case _ where isCharge(clause): return .none
        case "have" where next == "your" && DoerReader.family.contains(text(predicate.verb + 2)): return .none
        case "collect", "be": return .none
        case "have", "get", "receive", "recieve", "obtain": return .promise
        default: return .promise
        }
    }

    /// "You'll get a $35 charge": what the person pays, unless it is given back.
    private func isCharge(_ clause: Range<Int>) -> Bool {
        clause.contains { ["charge", "fee", "surcharge", "penalty", "fine"].contains(text($0)) }
            && !clause.contains { Self.givenBack.contains(text($0)) || text($0) == "refund" || text($0) == "credit" }
    }

    private static let participles: Set<String> = [
        "seen", "noticed", "heard", "received", "got", "had", "been", "read", "found", "gathered", "realised",
        "realized",
    ]

    private func ofThing(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let verb = text(predicate.verb)
        if predicate.hasBe {
            if tokens[predicate.verb].kind != .word || isMoney(predicate.verb) { return .none }
            if text(predicate.start) == "there", !clause.contains(where: { ["you", "your"].contains(text($0)) }) {
                return .none
            }
            if text(predicate.start) == "there" { return hasMoment && !isLack(predicate) ? .promise : .none }
            if !isResult(predicate) { return .none }
            if verb == "waiting", hasMoment || concernsYou(clause),
                text(predicate.verb + 1) != "for" || text(predicate.verb + 2) == "you"
            {
                return .promise
            }
            if words.emptyStates.contains(verb),
                !["on", "out", "taken", "available", "honoured", "honored", "open", "off", "like", "free", "back"]
                    .contains(verb)
            {
                return .none
            }
            if ["on", "out", "off", "available", "open", "a", "an", "the", "one", "about", "taken", "free"].contains(
                verb), !hasMoment || !isOutcome(predicate, clause)
            {
                return .none
            }
            return .promise
        }
        if words.emptyForThings.contains(verb) { return .none }
        if Self.publicVoices.contains(verb), !concernsYou(clause) { return .none }
        if verb == "come", text(predicate.verb + 1) == "to",
            isMoney(predicate.verb + 2) || ["about", "around"].contains(text(predicate.verb + 2))
        {
            return .none
        }
        if verb == "have", !hasMoment { return .none }
        if verb == "run", text(predicate.verb + 1) == "out" { return .none }
        if !isSpecific(predicate, clause), !Self.outcomes.contains(verb),
            !(predicate.start..<clause.upperBound).contains(where: {
                ["we", "us", "my", "them", "him"].contains(text($0))
            })
        {
            return .none
        }
        if ["start", "begin", "stop", "work", "change", "end", "close", "open", "finish", "stay", "go"].contains(verb) {
            return hasMoment && isOutcome(predicate, clause) ? .promise : .none
        }
        return .promise
    }

    /// "There will be no charge", "there will be a delay".
    private func isLack(_ predicate: Predicate) -> Bool {
        (predicate.verb..<predicate.verb + 4).contains {
            ["no", "not", "nobody", "nothing", "delay", "delays", "charge", "fee", "wait"].contains(text($0))
        }
    }

    /// After "be": something is done with it, or it is somewhere; "stiff" and "the blue one" are neither.
    private func isResult(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        return verb.hasSuffix("ed") || verb.hasSuffix("en") || verb.hasSuffix("ing") || Self.results.contains(verb)
    }

    private static let results: Set<String> = [
        "sent", "done", "built", "made", "put", "cut", "brought", "paid", "kept", "held", "set", "sold", "left", "told",
        "lent", "swept", "laid", "hung", "bound", "found", "met", "read", "rebuilt", "redone", "remade", "reset",
        "back", "ready", "there", "here", "with", "at", "in", "on", "off", "out", "up", "round", "over", "yours",
        "live", "free", "available", "complete", "finished", "under", "gone", "drawn", "shown", "withdrawn", "rung",
        "begun", "dug", "dealt", "caught", "taught", "spun", "wound", "sewn", "re", "re-sent", "resent", "repaid",
        "wiped", "split", "run", "for", "to", "by", "your", "online", "home",
        "outside", "inside", "near", "behind", "beside", "above", "below", "between", "among", "across", "along",
        "down", "through", "upstairs", "downstairs", "later", "together", "nearby", "as", "good", "new", "like",
    ]
    /// What a thing does when it comes about for the person.
    private static let outcomes: Set<String> = [
        "arrive", "come", "land", "reach", "ship", "leave", "follow", "get", "hit", "clear", "deploy", "appear",
        "reflect", "post", "go", "start", "return", "depart", "open", "stay", "run", "show", "be", "drop", "stop",
        "finish", "end", "begin", "close", "take", "roll", "issue", "happen", "resume", "update", "refresh",
    ]

    private func isOutcome(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        concernsYou(clause) || clause.contains { ["it", "its", "we", "our", "my"].contains(tokens[$0].text) }
            || ["on", "out", "off"].contains(text(predicate.verb))
    }

    private func concernsYou(_ clause: Range<Int>) -> Bool {
        clause.contains {
            ["you", "your", "yours", "it", "them", "this", "her", "him", "his", "that"].contains(tokens[$0].text)
        }
    }

    /// "The council is mowing the verge on your street": done for the world at large.
    private func isForAll(_ clause: Range<Int>) -> Bool {
        clause.contains { Self.publicPlaces.contains(tokens[$0].text) }
    }

    private static let publicPlaces: Set<String> = [
        "street", "streets", "road", "roads", "lane", "avenue", "highway", "motorway", "bridge", "suburb",
        "neighbourhood", "neighborhood", "town", "village", "district", "verge", "verges", "pavement", "sidewalk",
        "footpath", "kerb", "curb", "postcode", "zip", "area", "region", "borough", "junction", "roundabout",
        "park", "rates", "prices", "tariffs", "strike", "mast", "grid", "substation", "nationwide",
    ]

    private func costs(_ predicate: Predicate) -> Bool {
        words.charges.contains(text(predicate.verb))
            || isMoney(predicate.verb)
            || (predicate.hasBe && isMoney(predicate.verb + 1)
                && Self.about.contains(text(predicate.verb)))
            || isDrawn(predicate)
            || ["run", "set", "knock"].contains(text(predicate.verb)) && ["that", "it"].contains(text(predicate.start))
                && (predicate.verb + 1..<predicate.verb + 5).contains { $0 < tokens.count && isPrice($0) }
            || (predicate.hasBe && text(predicate.verb) == "due")
            || (predicate.hasBe && text(predicate.verb) == "taken"
                && ["from", "on", "out"].contains(text(predicate.verb + 1)))
    }

    private func isPrice(_ index: Int) -> Bool { ["$", "£", "€", "¥", "₹", "rs", "usd", "eur"].contains(text(index)) }

    private static let about: Set<String> = [
        "about", "around", "roughly", "approximately", "only", "exactly", "over", "under", "another", "an", "a", "up",
        "nearly", "almost", "just", "extra", "plus",
    ]

    /// "Your renewal will come out of your account": what the person pays.
    private func isDrawn(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        if ["come", "go"].contains(verb), ["out", "off"].contains(text(predicate.verb + 1)),
            (predicate.verb + 2..<predicate.verb + 6).contains { Self.purses.contains(text($0)) }
        {
            return true
        }
        if verb == "leave", text(predicate.verb + 1) == "your", Self.purses.contains(text(predicate.verb + 2)) {
            return true
        }
        return Self.drawing.contains(verb) && predicate.subject.contains { Self.dues.contains(tokens[$0].text) }
    }

    private static let purses: Set<String> = [
        "account", "bank", "card", "balance", "wallet", "paypal", "wages", "salary",
    ]
    private static let drawing: Set<String> = [
        "collected", "drawn", "taken", "leave", "fall", "hit", "payable", "due", "renew", "renewed", "auto", "increase",
        "rise", "apply", "go", "come", "added", "presented", "withdrawn", "requested", "demanded",
    ]
    private static let dues: Set<String> = [
        "renewal", "premium", "premiums", "instalment", "installment", "instalments", "installments", "debit", "rent",
        "subscription", "membership", "rate", "rates", "bill", "excess", "balance", "charge", "charges", "dues",
        "repayment", "tax", "vat", "levy",
    ]

    private func isMoney(_ index: Int) -> Bool {
        ["$", "£", "€", "¥", "₹", "r", "rs", "usd", "eur", "gbp"].contains(text(index))
            || (index < tokens.count && tokens[index].kind == .number && !isMoment(index))
    }

    // MARK: Present

    private func progressive(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let verb = text(predicate.verb)
        let isNow = clause.contains { index in Self.nows.contains { matches($0, at: index) } }
        if verb == "having", concernsYou(clause), hasMoment,
            clause.contains(where: { $0 > predicate.verb + 1 && text($0).hasSuffix("ed") })
        {
            return .promise
        }
        if doer == .thing, verb == "going" {
            let isOut = ["out", "to", "back", "in", "on", "off", "over", "round"].contains(text(predicate.verb + 1))
            return hasMoment && isOut && concernsYou(clause) ? .promise : .none
        }
        guard !Self.idle.contains(verb), !Self.isEmptyGerund(verb, words), !isTopic(predicate) else { return .none }
        switch doer {
        case .us:
            if verb == "shooting" || verb == "gunning", text(predicate.verb + 1) == "for" { return .none }
            return hasMoment || isNow && isDoing(predicate) || givesYou(predicate, clause) ? .promise : .none
        case .dropped:
            return hasMoment && (predicate.start == predicate.verb || ["am", "are"].contains(text(predicate.start)))
                || (isNow && isDoing(predicate))
                ? .promise : .none
        case .you: return hasMoment && ["getting", "receiving"].contains(verb) ? .promise : .none
        case .thing: return hasMoment && Self.moving.contains(verb) ? .promise : .none
        case .thirdParty:
            return hasMoment && concernsYou(clause) && !isForAll(clause)
                && !["expecting", "planning", "hoping"].contains(verb)
                ? .promise : .none
        default: return .none
        }
    }

    /// "I'm sending you a new one", "We're taking $35 off your bill": given without a moment.
    private func givesYou(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        let rest = predicate.verb + 1..<max(predicate.verb + 1, clause.upperBound)
        return switch text(predicate.verb) {
        case "sending", "overnighting", "couriering", "refunding", "crediting", "giving", "posting", "mailing":
            text(predicate.verb + 1) == "you" && rest.count > 1
        case "upgrading", "waiving", "extending", "replacing", "switching":
            rest.prefix(3).contains { ["you", "your"].contains(text($0)) }
        case "taking", "knocking": rest.contains { text($0) == "off" } && rest.contains { isMoney($0) }
        default: false
        }
    }

    /// "I'm calling about your order from Tuesday", "We're getting a lot of calls today".
    private func isTopic(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        let after = next == "you" ? text(predicate.verb + 2) : next
        if text(predicate.verb) == "getting" {
            return ["lots", "many", "no", "more"].contains(next) || next == "a" && text(predicate.verb + 2) == "lot"
        }
        return ["calling", "writing", "contacting", "emailing", "messaging", "texting", "ringing", "phoning"].contains(
            text(predicate.verb)) && ["about", "regarding", "re", "concerning", "because"].contains(after)
    }

    /// Whether a gerund does something to a thing, rather than looking at it: "walking it over to records".
    private func isDoing(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        if Self.quick.contains(verb) { return true }
        guard verb.hasSuffix("ing"), !Self.looking.contains(verb) else { return false }
        let stems = [String(verb.dropLast(3)), verb.dropLast(3) + "e", String(verb.dropLast(4))]
        return stems.contains { words.verbs.contains($0) }
            && (ClauseSplitter.determiners.contains(text(predicate.verb + 1))
                || ["it", "them", "you", "one", "another"].contains(text(predicate.verb + 1))
                || matches(["to", "you"], at: predicate.verb + 1))
    }

    private static let looking: Set<String> = [
        "checking", "looking", "reviewing", "talking", "speaking", "dealing", "investigating", "testing", "watching",
        "discussing", "handling", "inspecting", "reporting", "following", "examining", "seeing", "doing", "getting",
    ]
    private static let nows: [[String]] = [
        ["now"], ["right", "away"], ["straight", "away"], ["immediately"], ["at", "once"], ["as", "we", "speak"],
        ["straightaway"], ["rightaway"],
    ]
    private static let quick: Set<String> = [
        "sending", "ordering", "processing", "issuing", "crediting", "refunding", "shipping", "dispatching", "posting",
        "forwarding", "transferring",
        "emailing", "cancelling", "booking", "calling", "bringing", "returning", "replacing", "raising", "releasing",
        "despatching", "mailing", "dropping", "reversing", "resending", "amending", "correcting", "removing",
        "unlocking",
        "uploading", "reissuing", "waiving", "reordering", "unblocking", "resetting", "adding", "swapping", "paying",
        "driving", "fetching", "delivering", "rebooking", "putting", "releasing", "activating", "reinstating",
    ]
    private static let idle: Set<String> = [
        "willing", "hoping", "trying", "aiming", "looking", "waiting", "expecting", "planning", "thinking", "running",
        "closing",
        "opening", "attending",
        "launching", "writing", "asking", "wondering", "struggling", "targeting", "seeing", "considering", "having",
        "working", "offering", "showing", "saying", "indicating", "quoting", "telling", "suggesting",
        "going", "needing", "wanting", "experiencing", "facing", "staying", "travelling", "celebrating", "charging",
        "moving-house", "open", "morning",
        "drying", "standing", "chasing-up", "reaching", "monitoring", "anticipating", "estimating",
        "confirming-receipt", "pushing", "regarding", "according",
        "following", "including", "during", "depending", "starting-price",
    ]
    private static let moving: Set<String> = [
        "arriving", "coming", "going", "leaving", "shipping", "being", "landing", "getting", "returning",
    ]

    private func present(
        _ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase], _ hasMoment: Bool
    ) -> Verdict {
        let isNow = clause.contains { index in Self.nows.contains { matches($0, at: index) } }
        let isGiven = isNow && doer == .us && words.verbs.contains(text(predicate.verb)) && concernsYou(clause)
        guard hasMoment || isGiven else { return .none }
        let verb = text(predicate.verb)
        if doer != .us, words.reporting.contains(verb) { return .none }
        let firm = moments.contains {
            $0.clock != nil || $0.part != nil || $0.minutes != nil || ($0.day.map(Self.isDefinite) ?? false)
        }
        switch doer {
        case .us where predicate.subject.count == 1 && ["i", "we"].contains(text(predicate.start)):
            if words.doubting.contains(verb) { return .none }
            if verb == "say", text(predicate.verb + 1) == "you" { return .promise }
            if words.emptyForUs.contains(verb)
                || Self.routine.contains(verb) && !(verb == "do" && text(predicate.verb + 1) == "the")
                    && !clause.contains(where: { matches(["for", "you"], at: $0) })
            {
                return .none
            }
            return text(predicate.start) == "i" || concernsYou(clause) || firm ? .promise : .none
        case .us:
            let isNamed = predicate.subject.count == 1 && ["he", "she", "they"].contains(text(predicate.start))
            if words.doubting.contains(verb) { return .none }
            if isNamed, firm, !Self.routine.contains(verb) { return .promise }
            let isArriving = firm && ["comes", "arrives", "visits", "calls", "come", "arrive"].contains(verb)
            return (concernsYou(clause) || isArriving)
                && !["opens", "closes", "works", "says", "runs", "needs"].contains(verb)
                ? .promise : .none
        case .you:
            return ["get", "receive", "have", "hear"].contains(verb) && text(predicate.verb + 1) != "to"
                ? .promise : .none
        case .thing, .everybody:
            let isToYou = clause.contains { matches(["to", "you"], at: $0) }
            return firm || isToYou && text(predicate.start) == "your" ? goes(predicate, clause, moments) : .none
        case .thirdParty:
            return concernsYou(clause) && predicate.subject.count > 1
                && !["says", "shows", "reads", "runs", "opens", "needs", "looks"].contains(verb) ? .promise : .none
        default: return .none
        }
    }

    /// "The bouquet leaves our shop at 14:00", "Your hatch gets fitted on Tuesday".
    private func goes(_ predicate: Predicate, _ clause: Range<Int>, _ moments: [MomentPhrase]) -> Verdict {
        let verb = text(predicate.verb)
        let isYours = text(predicate.start) == "your" || isSpecific(predicate, clause)
        if verb == "gets" {
            let next = text(predicate.verb + 1)
            let isDone = next.hasSuffix("ed") || ["to", "there", "here", "back", "done", "sent", "put"].contains(next)
            let isThis = text(predicate.start) == "the" && moments.contains { $0.day != nil }
            return (isYours || isThis) && isDone ? .promise : .none
        }
        if verb == "get" || verb == "go" {
            return text(predicate.verb + 1).hasSuffix("ed") || isYours ? .promise : .none
        }
        if Self.leaving.contains(verb) || Self.leaving.contains(verb + "s") {
            let isDated = moments.contains { $0.day != nil }
            let isPublic = predicate.subject.contains { Self.happenings.contains(tokens[$0].text) }
            return isYours || isDated && !isPublic ? .promise : .none
        }
        return text(predicate.start) == "your" && !Self.runsItself.contains(verb) ? .promise : .none
    }

    private static let leaving: Set<String> = [
        "leaves", "goes", "departs", "ships", "arrives", "comes", "reaches", "lands", "stands", "waits", "lies",
        "follows",
        "stays", "hits", "drops",
    ]
    /// What goes, comes and leaves for the world at large.
    /// Who speaks to everybody.
    private static let publicVoices: Set<String> = ["announce", "publish", "vote", "legislate", "strike", "broadcast"]
    private static let happenings: Set<String> = [
        "train", "bus", "ferry", "flight", "plane", "tram", "sale", "event", "parade", "show", "match",
        "game", "concert", "course", "term", "class", "market", "fair", "festival", "clock", "clocks", "rate", "rates",
        "price", "prices", "offer", "deadline", "tide", "sun", "rain", "storm", "weather", "postman", "post", "post",
        "strike", "law", "season", "series", "film", "movie", "album", "election", "budget", "tax", "fee", "bill",
    ]
    private static let runsItself: Set<String> = [
        "opens", "closes", "starts", "ends", "expires", "renews", "needs", "says", "runs", "begins", "costs", "falls",
    ]

    private func isSpecific(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
        clause.contains { ["your", "you", "it", "our", "her", "his", "yours"].contains(tokens[$0].text) }
    }

    private func state(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        guard hasMoment, !clause.contains(where: { text($0) == "already" }) else { return .none }
        let verb = text(predicate.verb)
        let rest = predicate.verb..<clause.upperBound
        if Self.undone.contains(verb), verb != "booked" { return .none }
        if Self.confirmations.contains(verb) || verb == "all" && text(predicate.verb + 1) == "set" { return .unsure }
        guard doer == .us || doer == .thing, !rest.contains(where: { Self.vague.contains(tokens[$0].text) }) else {
            return .none
        }
        let isReady = rest.prefix(4).contains { Self.ready.contains(tokens[$0].text) }
        if doer == .us {
            if verb == "on", text(predicate.verb + 2) == "way" { return .promise }
            return ["with", "there", "at", "round", "over", "back"].contains(verb) && predicate.subject.count <= 3
                && !isAtWork(predicate)
                ? .promise : .none
        }
        if verb == "on", ["its", "the"].contains(text(predicate.verb + 1)), text(predicate.verb + 2) == "way" {
            return isSpecific(predicate, clause) ? .promise : .none
        }
        if words.emptyStates.contains(verb) || Self.absent.contains(verb) { return .none }
        if Self.kept.contains(verb) { return isSpecific(predicate, clause) ? .promise : .none }
        let isDone = verb.hasSuffix("ed") || ["sent", "done", "built", "made", "put", "cut", "brought"].contains(verb)
        if isDone, !Self.undone.contains(verb) {
            return isSpecific(predicate, clause) || rest.contains { isDelivered(tokens[$0].text) } ? .promise : .none
        }
        return isReady && isSpecific(predicate, clause) ? .promise : .none
    }

    /// "at my desk", "back in the office", "back from leave": where we are, which is nothing for the person.
    private func isAtWork(_ predicate: Predicate) -> Bool {
        let next = text(predicate.verb + 1)
        switch text(predicate.verb) {
        case "back": return ["from", "in", "at"].contains(next) && !isMoment(predicate.verb + 1)
        case "at": return ["my", "our", "home", "work", "lunch"].contains(next)
        default: return false
        }
    }

    private func isDelivered(_ word: String) -> Bool {
        ["delivered", "refunded", "shipped", "dispatched", "fixed", "repaired"].contains(word)
    }

    private static let undone: Set<String> = [
        "closed", "opened", "advised", "required", "needed", "charged", "billed", "limited", "based", "interested",
        "located", "delayed", "asked", "allowed",
        "supposed", "related", "priced", "overdue", "invited", "welcomed", "dated", "stopped", "cancelled", "booked",
        "attached", "enclosed", "covered",
    ]

    private static let routine: Set<String> = [
        "open", "close", "work", "be", "do", "have", "run", "start", "stop", "see", "offer", "use", "finish", "serve",
        "trade", "close",
    ]
    private static let confirmations: Set<String> = ["booked", "set", "confirmed", "down", "scheduled-in"]
    private static let vague: Set<String> = [
        "due", "scheduled", "expected", "open", "closed", "estimated", "full", "set", "planned",
    ]
    private static let ready: Set<String> = [
        "ready", "done", "with", "back", "here", "there", "finished", "fixed", "sorted", "yours", "at",
    ]
    private static let absent: Set<String> = ["ill", "sick", "off", "away", "out", "abroad", "late", "unwell", "stuck"]
    private static let kept: Set<String> = ["held", "kept", "reserved", "saved", "waiting"]

    private func expected(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let next = text(predicate.verb + 1)
        if next == "to" {
            return ["receive", "hear", "get", "have", "see"].contains(text(predicate.verb + 2)) ? .promise : .none
        }
        let ours =
            ["our", "my", "a", "an", "the", "it", "us", "your", "them", "on", "someone", "one", "two"].contains(next)
            || words.insiders.contains(next)
        return ours && (hasMoment || predicate.subject.count > 0)
            && !["delay", "delays", "wait"].contains(text(predicate.verb + 2)) ? .promise : .none
    }

    // MARK: Tokens

    private func isMoment(_ index: Int) -> Bool { index >= 0 && index < isMoment.count && isMoment[index] }

    private func text(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].text : "" }

    private func matches(_ sequence: [String], at index: Int) -> Bool {
        guard index + sequence.count <= tokens.count else { return false }
        for (offset, word) in sequence.enumerated() where tokens[index + offset].text != word { return false }
        return true
    }
}
