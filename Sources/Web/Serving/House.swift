package import Kernel
package import Logging
package import Store
import Synchronization

/// What routes are made with: the database, the time, who is signed in, and how the business calls itself.
package struct House: Sendable {
    package let database: any Database
    package let clock: any Clock
    package let sessions: SessionCache
    package let forms: FormKey
    package let live: LiveHub
    package let place: CurrentPlace
    package let limits: RateLimits
    package let log: Logger
    package let address: CurrentAddress
    /// Who may say for whom they ask.
    package let proxies: TrustedProxies
    /// What a command needs behind it to work on this desk from anywhere, as "--data /srv/regard"; empty where that is the standard.
    package let storeOptions: String
    /// Counts for the navigation, in the transaction of the page; Front knows which rooms have some.
    package let counts: @Sendable (SignedIn, Transaction) throws -> [String: Int]
    /// The groups of the navigation; `current` is the key of the page shown.
    package let navigation: @Sendable (_ current: String, _ counts: [String: Int], _ signedIn: SignedIn) -> [NavGroup]

    package init(
        database: any Database, clock: any Clock, sessions: SessionCache, forms: FormKey, live: LiveHub,
        place: CurrentPlace, limits: RateLimits, log: Logger, address: CurrentAddress,
        proxies: TrustedProxies = .local, storeOptions: String = "",
        counts: @escaping @Sendable (SignedIn, Transaction) throws -> [String: Int],
        navigation: @escaping @Sendable (String, [String: Int], SignedIn) -> [NavGroup]
    ) {
        self.database = database
        self.clock = clock
        self.sessions = sessions
        self.forms = forms
        self.live = live
        self.place = place
        self.limits = limits
        self.log = log
        self.address = address
        self.proxies = proxies
        self.storeOptions = storeOptions
        self.counts = counts
        self.navigation = navigation
    }

    /// Where people reach us, without a slash at the end: "https://care.bramble.example".
    package var publicAddress: String { address.now }
}

/// What nearly every page needs to name moments, colleagues and occasions: read once and kept until it changes.
package struct Place: Equatable, Sendable {
    package let name: String
    package let zone: Zone
    /// A BCP 47 code, as "en".
    package let language: String
    package let currency: String
    /// Everybody who is or was on the staff, by the value of the member's id.
    package let colleagues: [Int64: Colleague]
    /// The kinds of occasion in use, in the business's order, by the value of the contact point's id.
    package let occasions: [Occasion]

    package struct Colleague: Equatable, Sendable {
        package let name: String
        package let isActive: Bool
        package let isOwner: Bool

        package init(name: String, isActive: Bool, isOwner: Bool = false) {
            (self.name, self.isActive, self.isOwner) = (name, isActive, isOwner)
        }
    }

    /// The names of the owners, in the order of the alphabet.
    package var owners: [String] {
        colleagues.values.filter { $0.isActive && $0.isOwner }.map(\.name).sorted { $0.folded < $1.folded }
    }

    package struct Occasion: Equatable, Sendable {
        package let id: Int64
        package let name: String

        package init(id: Int64, name: String) {
            self.id = id
            self.name = name
        }
    }

    package init(
        name: String, zone: Zone, language: String = "en", currency: String, colleagues: [Int64: Colleague] = [:],
        occasions: [Occasion] = []
    ) {
        self.name = name
        self.zone = zone
        self.language = language
        self.currency = currency
        self.colleagues = colleagues
        self.occasions = occasions
    }
}

/// The present `Place`, read by People and kept until "business" is announced.
package final class CurrentPlace: Sendable {
    private let place: Mutex<Place>

    package init(_ place: Place) {
        self.place = Mutex(place)
    }

    /// The business as it is now.
    package var now: Place { place.withLock { $0 } }

    /// Takes over what the business has changed.
    package func set(_ new: Place) {
        place.withLock { $0 = new }
    }
}
