package import Kernel
package import Logging
import PeoplePages
import PeopleRules
package import Store
package import Web

extension Front {
    /// The house that all routes are made with. `secret` is the same on all nodes; `publicAddress` is where people reach us
    /// as whoever runs the program says, nil to take what the business says, and `listensAt` when it says nothing.
    /// `storeOptions` name the desk's data to a command.
    package static func house(
        _ database: any Database, clock: any Clock, secret: [UInt8], publicAddress: String?, listensAt: String,
        proxies: TrustedProxies = .local, storeOptions: String = "", log: Logger
    ) async throws -> House {
        let (place, named) = try await database.read { tx in
            (try Front.place(in: tx), try PeopleRules.Business.current(in: tx).publicAddress)
        }
        return House(
            database: database, clock: clock,
            sessions: SessionCache(MemberSessions(database, clock: clock), clock: clock),
            forms: FormKey(secret: secret), live: LiveHub(), place: CurrentPlace(place),
            limits: RateLimits(clock: clock), log: log,
            address: CurrentAddress(setting: publicAddress, business: named, listensAt: listensAt), proxies: proxies,
            storeOptions: storeOptions, counts: counts, navigation: navigation)
    }

    /// Hears what transactions of all nodes announced, before the open pages do: who is signed in and how the business
    /// calls itself are kept in memory.
    package static func hear(_ message: String, _ house: House) async {
        switch message {
        case "sessions": house.sessions.forget()
        case "business": await renewPlace(house)
        case "resync":
            house.sessions.forget()
            await renewPlace(house)
        default: break
        }
    }

    private static func renewPlace(_ house: House) async {
        do {
            let (place, named) = try await house.database.read { tx in
                (try Front.place(in: tx), try PeopleRules.Business.current(in: tx).publicAddress)
            }
            house.place.set(place)
            house.address.set(named)
        } catch {
            house.log.error("place-not-renewed", metadata: ["problem": "\(error)"])
        }
    }
}
