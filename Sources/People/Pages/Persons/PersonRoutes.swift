import Hummingbird
import Kernel
import PeopleRules
import Store
import Web
import Words

/// Who they are: the list, a new person, and what is written about one.
struct PersonRoutes: Sendable {
    let house: House
    let said: PeopleRoutes.SaidSearch

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("people", use: list)
        routes.post("people", use: make)
        routes.get("people/new", use: showNew)
        routes.get("people/:person/about", use: showAbout)
        routes.post("people/:person/about", use: saveAbout)
        routes.get("people/:person/identities", use: showIdentities)
        routes.post("people/:person/identities", use: addIdentity)
        routes.post("people/:person/identities/:identity/trouble", use: clearTrouble)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let query = request.query.text("q") ?? ""
        let after = request.query["after"].flatMap { PersonID($0) }
        let seen = try await house.see(context) { [said] tx in
            try PeopleList.read(query, after: after, said: said, in: tx)
        }
        return house.answer(
            request, context, "people", counts: seen.counts, title: seen.model.title,
            peoplePage(seen.model, house.moments(at: seen.now)))
    }

    @Sendable func showNew(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerNew(Typed(["name": request.query["name"] ?? ""]), request, context)
    }

    /// Answers 303 to the new person's page.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        let (form, member) = (context.form, context.signedIn.memberID)
        do {
            let id = try await house.database.write { tx in
                try People.make(name: form["name"] ?? "", email: form.text("email"), by: member, in: tx)
            }
            return .see(Path.person(id))
        } catch let refusal as PeopleRefusal {
            return try await answerNew(Typed(form, [refusal]), request, context)
        }
    }

    private func answerNew(_ typed: Typed, _ request: Request, _ context: MemberContext) async throws -> Response {
        let seen = try await house.see(context) { _ in true }
        return house.answer(
            request, context, "people", counts: seen.counts, title: Words.People.add, typed: typed,
            newPersonPage(typed, context.token))
    }

    @Sendable func showAbout(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerAbout(nil, request, context)
    }

    /// Answers 303 to the person's page. Refused as a conflict when somebody changed the person meanwhile.
    @Sendable func saveAbout(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.id("person", of: Person.self), context.form)
        let change = PersonChange(
            name: form["name"], addressAs: .some(form["addressAs"]),
            pronoun: .some(form["pronoun"].flatMap(Pronoun.init)), sentence: .some(form["sentence"]),
            zone: form["zone"].map { .some($0) })
        do {
            try await house.database.write { [member = context.signedIn.memberID] tx in
                try People.change(id, change, ifVersion: form.text("version").flatMap { Int($0) }, by: member, in: tx)
            }
            return Toasts.see(Path.person(id), code: "saved")
        } catch let refusal as PeopleRefusal {
            return try await answerAbout(Typed(form, [refusal]), request, context)
        } catch let conflict as Conflict {
            return try await answerAbout(nil, conflict: conflict, request, context)
        }
    }

    private func answerAbout(
        _ typed: Typed?, conflict: Conflict? = nil, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let seen = try await house.see(context) { try People.person(id, in: $0) }
        let present = Typed(about: seen.model)
        let typed = conflict.map { Typed(context.form, $0, present: present) } ?? typed ?? present
        return house.answer(
            request, context, "people", counts: seen.counts, title: Words.Person.about(seen.model.name), typed: typed,
            aboutPage(seen.model, typed, context.token))
    }

    @Sendable func showIdentities(_ request: Request, context: MemberContext) async throws -> Response {
        try await answerIdentities(Typed(), request, context)
    }

    /// What has an @ is an address, all else a number. Answers 303 to the person's page.
    @Sendable func addIdentity(_ request: Request, context: MemberContext) async throws -> Response {
        let (id, form) = (try context.id("person", of: Person.self), context.form)
        let value = form.text("value") ?? ""
        do {
            try await house.database.write { [member = context.signedIn.memberID] tx in
                let isPhone = !value.contains("@") && Identity.key(.phone, value) != nil
                try People.addIdentity(isPhone ? .phone : .email, value, to: id, by: member, in: tx)
            }
            return Toasts.see(Path.person(id), code: "saved")
        } catch let refusal as PeopleRefusal {
            return try await answerIdentities(Typed(form, [refusal], at: "value"), request, context)
        }
    }

    /// Takes an address into use again. Answers 303 to the person's page.
    @Sendable func clearTrouble(_ request: Request, context: MemberContext) async throws -> Response {
        let (person, identity) = (
            try context.id("person", of: Person.self), try context.id("identity", of: Identity.self)
        )
        try await house.database.write { [member = context.signedIn.memberID] tx in
            guard try People.troubles(of: person, in: tx).contains(where: { $0.id == identity }) else {
                throw Absent("address")
            }
            try People.clearTrouble(of: identity, by: member, in: tx)
        }
        return Toasts.see(Path.person(person), code: "saved")
    }

    private func answerIdentities(
        _ typed: Typed, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let id = try context.id("person", of: Person.self)
        let seen = try await house.see(context) { tx in
            (person: try People.person(id, in: tx), all: try People.identities(of: id, in: tx))
        }
        return house.answer(
            request, context, "people", counts: seen.counts, title: Words.Person.addresses, typed: typed,
            identitiesPage(seen.model.person, seen.model.all, typed, context.token))
    }
}
