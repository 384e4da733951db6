import Kernel
import PeoplePages
import PeopleRules
import Store
import Web

/// The ways in that the program prints for whoever runs it.
struct Door {
    let database: any Database
    /// Where the desk answers, without a slash at the end.
    let address: String

    /// The link that opens the setup, when nobody has set the desk up and no key was printed before; else nil.
    func firstKey() async throws -> String? {
        let key = try await database.write { tx -> Token? in
            guard try SetupKey.isNeeded(in: tx), try !SetupKey.exists(in: tx) else { return nil }
            return try SetupKey.renew(in: tx)
        }
        return key.map { setup($0) }
    }

    /// A fresh link: it opens the setup as long as that is not finished, and signs an owner in afterwards.
    func fresh() async throws -> (link: String, isSetup: Bool) {
        let made = try await database.write { tx -> (token: Token, isSetup: Bool) in
            if try SetupKey.isNeeded(in: tx) { return (try SetupKey.renew(in: tx), true) }
            guard let owner = try Members.owners(in: tx).first else {
                throw Absent("owner")
            }
            return (try SignInLinks.make(for: owner.id, in: tx), false)
        }
        return (made.isSetup ? setup(made.token) : signIn(made.token), made.isSetup)
    }

    private func setup(_ key: Token) -> String {
        address + Path.setup(key: key).href
    }

    private func signIn(_ link: Token) -> String {
        address + Path.signIn(with: link).href
    }
}
