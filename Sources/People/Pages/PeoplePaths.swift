package import Kernel
package import PeopleRules
package import Web

extension Path {
    package static let signIn = Path("sign-in")
    /// Where one asks for a link by mail.
    static let signInLinks = Path("sign-in", "links")
    package static let signOut = Path("sign-out")
    /// The page that a sign-in link opens; it signs in when its button is pressed.
    package static func signIn(with link: Token) -> Path { Path("sign-in", "links", link.text) }

    /// A step of the setup, from 1.
    package static func setup(_ step: Int) -> Path { Path("setup", step) }
    /// The first step of the setup, opened by its key: what the program prints.
    package static func setup(key: Token) -> any Linkable { Link.to(setup(1), query: ["key": key.text]) }

    package static let people = Path("people")
    static let newPerson = Path("people", "new")
    package static func person(_ id: PersonID) -> Path { Path("people", id: id) }
    /// The page on which a person's name, sentence and ways of address are written.
    package static func about(_ id: PersonID) -> Path { Path("people", id: id, "about") }
    package static func identities(_ id: PersonID) -> Path { Path("people", id: id, "identities") }
    static func trouble(of identity: IdentityID, _ id: PersonID) -> Path {
        Path("people", id, "identities", identity, "trouble")
    }
    package static func facts(_ id: PersonID) -> Path { Path("people", id: id, "facts") }
    static func fact(_ fact: FactID, of id: PersonID) -> Path { Path("people", id, "facts", fact) }
    static func removal(of fact: FactID, of id: PersonID) -> Path { Path("people", id, "facts", fact, "removal") }
    static func restoration(of fact: FactID, of id: PersonID) -> Path {
        Path("people", id, "facts", fact, "restoration")
    }

    package static let settings = Path("settings")
    package static let businessSettings = Path("settings", "business")
    package static let ourAddresses = Path("settings", "addresses")
    package static let team = Path("settings", "team")
    static func member(_ id: MemberID) -> Path { Path("settings", "team", id) }
    static func links(of id: MemberID) -> Path { Path("settings", "team", id, "links") }
    static func departure(of id: MemberID) -> Path { Path("settings", "team", id, "departure") }
    static func arrival(of id: MemberID) -> Path { Path("settings", "team", id, "arrival") }
    package static let tokens = Path("settings", "tokens")
    static func end(of id: ApiTokenID) -> Path { Path("settings", "tokens", id, "end") }

    package static let me = Path("me")
    static let mySignature = Path("me", "signature")
    static let myPassword = Path("me", "password")
    static let myDevices = Path("me", "devices")
    static func end(of id: SessionID) -> Path { Path("me", "devices", id, "end") }
}
