import Hummingbird
import Kernel
import PeopleRules
import Store
import Web
import Words

/// What we know of a person: learnt, corrected, removed and put back.
struct FactRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("people/:person/facts", use: list)
        routes.post("people/:person/facts", use: learn)
        routes.get("people/:person/facts/:fact", use: show)
        routes.post("people/:person/facts/:fact", use: correct)
        routes.post("people/:person/facts/:fact/removal", use: retire)
        routes.post("people/:person/facts/:fact/restoration", use: restore)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try await answer(Typed(["kind": request.query["kind"] ?? "situation", "how": "said"]), request, context)
    }

    /// Answers 303 to where the form stood: the person's page, or the conversation that it names.
    @Sendable func learn(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        do {
            try await house.database.write { [draft = context.form.factDraft, by = context.signedIn.memberID] tx in
                try Facts.learn(draft, about: id, by: by, in: tx)
            }
            return Toasts.see(Path.ours(context.form["to"]) ?? .person(id), code: "fact")
        } catch let refusal as PeopleRefusal {
            return try await answer(Typed(context.form, [refusal]), request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerOne(nil, request, context)
    }

    @Sendable func correct(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let fact = try context.id("fact", of: Fact.self)
        do {
            try await house.database.write { [draft = context.form.factDraft, by = context.signedIn.memberID] tx in
                try Facts.correct(fact, to: draft, by: by, in: tx)
            }
            return Toasts.see(Path.person(id), code: "fact")
        } catch let refusal as PeopleRefusal {
            return try await answerOne(Typed(context.form, [refusal]), request, context)
        }
    }

    /// Happens at once, with the way back in the toast.
    @Sendable func retire(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let fact = try context.id("fact", of: Fact.self)
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try Facts.retire(fact, by: by, in: tx)
        }
        return Toasts.see(
            Path.ours(context.form["to"]) ?? .person(id), code: "fact-removed",
            undo: .restoration(of: fact, of: id))
    }

    @Sendable func restore(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let fact = try context.id("fact", of: Fact.self)
        try await house.database.write { [by = context.signedIn.memberID] tx in
            try Facts.restore(fact, by: by, in: tx)
        }
        return Toasts.see(Path.person(id), code: "restored")
    }

    private func answer(_ typed: Typed, _ request: Request, _ context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let seen = try await house.see(context) { try PersonFacts.read(id, in: $0) }
        return house.answer(
            request, context, "people", counts: seen.counts,
            title: Words.Person.everythingAbout(seen.model.person.name),
            typed: typed, factsPage(seen.model, typed, house.moments(at: seen.now), context.token))
    }

    private func answerOne(_ typed: Typed?, _ request: Request, _ context: MemberContext) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let factID = try context.id("fact", of: Fact.self)
        let seen = try await house.see(context) { tx in
            (person: try People.person(id, in: tx), fact: try Facts.fact(factID, in: tx))
        }
        guard seen.model.fact.person == id else { throw Absent("fact") }
        let typed = typed ?? Typed(correcting: seen.model.fact)
        return house.answer(
            request, context, "people", counts: seen.counts, title: Words.Person.correctFact(seen.model.person.name),
            typed: typed, factPage(seen.model.person, seen.model.fact, typed, context.token))
    }
}

extension FormData {
    /// What a form says that we learnt.
    fileprivate var factDraft: FactDraft {
        FactDraft(
            self["kind"].flatMap(Fact.Kind.init) ?? .situation, self["text"] ?? "",
            source: FactSource(
                self["how"].flatMap(FactSource.How.init) ?? .said, words: self["words"],
                touchpoint: text("touchpoint").flatMap { Int64($0) }),
            agreed: self["agreed"] == "yes")
    }
}
