import Kernel
package import PeopleRules
package import Web
import Words

/// A person whom we want to know.
func newPersonPage(_ typed: Typed, _ token: FormToken) -> HTML {
    let fields = [
        field(
            typed.text("name", Words.Person.nameField), value: typed["name"], isRequired: true, autofocus: true,
            limit: Person.nameLimit),
        field(typed.text("email", Words.Person.addressField), .email, value: typed["email"]),
    ]
    return """
        \(pageTitle(Words.People.add))\(typed.summary)\
        \(form(to: Path.people, .post(token), sheet(fields, button(Words.Person.add, .primary))))
        """
}

extension Typed {
    /// The form about a person as they are.
    init(about person: Person) {
        self.init([
            "name": person.name, "addressAs": person.addressAs ?? "", "pronoun": person.pronoun?.rawValue ?? "",
            "sentence": person.sentence?.text ?? "", "zone": person.zone?.name ?? "", "version": "\(person.version)",
        ])
    }
}

/// The sentence that a colleague should read first, and how a person is called.
func aboutPage(_ person: Person, _ typed: Typed, _ token: FormToken) -> HTML {
    let pronouns = [
        Choice("", Words.Person.pronounUnknown), Choice("she", Words.Person.she), Choice("he", Words.Person.he),
        Choice("they", Words.Person.they),
    ]
    let fields: [HTML] = [
        hidden("version", typed["version"]),
        area(
            typed.text("sentence", Words.Person.sentenceField, hint: Words.Person.sentenceHint),
            value: typed["sentence"], rows: 3, example: Words.Person.factExample, limit: OpeningSentence.limit),
        field(
            typed.text("name", Words.Person.nameField), value: typed["name"], isRequired: true, limit: Person.nameLimit),
        field(
            typed.text("addressAs", Words.Person.addressAsField), value: typed["addressAs"],
            example: Words.Person.addressAsExample, limit: Person.addressAsLimit),
        select(typed.text("pronoun", Words.Person.pronounField), pronouns, chosen: typed["pronoun"]),
        field(
            typed.text("zone", Words.Person.zoneField, hint: Words.Person.zoneHint), value: typed["zone"],
            example: Words.Person.zoneExample),
    ]
    return """
        \(pageTitle(Words.Person.about(person.name)))\(typed.summary)\
        \(form(to: Path.about(person.id), .post(token), sheet(fields, actions(person.id))))
        """
}

/// All that leads to a person, and a field for one more.
func identitiesPage(_ person: Person, _ all: [Identity], _ typed: Typed, _ token: FormToken) -> HTML {
    let value = field(
        typed.text("value", Words.Person.anotherAddress, hint: Words.Person.anotherAddressHint), value: typed["value"],
        isRequired: true, limit: Identity.limit)
    return """
        \(pageTitle(person.name))\
        \(section(Words.Person.addresses, id: "addresses", identityList(all, token)))\(typed.summary)\
        \(form(to: Path.identities(person.id), .post(token), sheet([value], actions(person.id))))
        """
}

/// Addresses and numbers below each other, each a link that writes or rings. What nothing reaches says so, with the way to take
/// it into use again where there is a `token`.
func identityList(_ all: [Identity], _ token: FormToken? = nil) -> HTML {
    func item(_ identity: Identity) -> HTML {
        let trouble = identity.trouble.map { troubleLine(of: identity, $0, token) }
        switch identity.kind {
        case .email: return "<li>\(link(identity.value, to: Link.mail(to: identity.value)))\(trouble)</li>"
        case .phone: return "<li>\(link(identity.value, to: Link.call(identity.value)))</li>"
        case .outside: return "<li>\(identity.value)</li>"
        }
    }
    return all.isEmpty ? meta(Words.Person.nothingYet) : "<ul role=\"list\" class=\"reach\">\(each: all, item)</ul>"
}

/// That mail does not reach a person, or not by every address, for what relies on it; nil when nothing speaks against them.
package func unreachable(_ person: Person, _ identities: [Identity]) -> HTML? {
    let addresses = identities.filter { $0.kind == .email }
    guard addresses.contains(where: { $0.trouble != nil }) else { return nil }
    let isShut = addresses.allSatisfy { $0.trouble != nil }
    return notice(
        isShut ? "\(Words.Notices.unreachable(person.called))" : "\(Words.Notices.partlyReachable(person.called))")
}

private func troubleLine(of identity: Identity, _ trouble: AddressTrouble, _ token: FormToken?) -> HTML {
    let clear = token.map {
        form(to: Path.trouble(of: identity.id, identity.person), .post($0), button(Words.Notices.worksAgain))
    }
    return " <span class=\"late\">\(Words.Notices.unusable(identity.value, trouble.reason))</span>\(clear)"
}

private func actions(_ id: PersonID) -> HTML {
    "\(button(Words.Person.save, .primary))\(linkButton(Words.Forms.cancel, to: Path.person(id), .quiet))"
}
