package import Kernel

/// The business that the house serves: one.
package struct Business: Equatable, Sendable {
    /// Empty before setup.
    package let name: String
    package let zone: Zone
    /// A BCP 47 code, as "en" or "de-CH".
    package let language: String
    /// An ISO 4217 code, as "EUR".
    package let currency: String
    /// Where people reach the desk, without a slash at the end: links in mails begin with it. Empty before setup.
    package let publicAddress: String
    package let hours: OpeningHours
    /// When setup was finished; nil before.
    package let setUp: Instant?
    /// Counts up with each change; 0 before the first.
    package let version: Int

    /// Before anybody has written anything.
    static let blank = Business(
        name: "", zone: .utc, language: "en", currency: "EUR", publicAddress: "", hours: .usual, setUp: nil, version: 0)

    /// The longest name, in characters.
    package static let nameLimit = 200
}

/// What shall be different about the business, as people type it: nil leaves a field as it is.
package struct BusinessChange: Equatable, Sendable {
    package var name: String?
    package var zone: String?
    package var language: String?
    package var currency: String?
    package var publicAddress: String?
    /// Seven lines, Monday first, as `OpeningHours.read` reads them.
    package var hours: [String]?

    package init(
        name: String? = nil, zone: String? = nil, language: String? = nil, currency: String? = nil,
        publicAddress: String? = nil, hours: [String]? = nil
    ) {
        self.name = name
        self.zone = zone
        self.language = language
        self.currency = currency
        self.publicAddress = publicAddress
        self.hours = hours
    }
}
