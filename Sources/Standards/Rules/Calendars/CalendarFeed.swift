import Foundation
package import Kernel

/// Where the closed dates of a calendar come from, besides what is written and the holidays of its region.
package struct CalendarFeed: Equatable, Sendable {
    /// Where it is fetched from once a day; nil for a text that was pasted.
    package let address: String?
    /// When it was last read without a refusal.
    package let read: Instant?
    /// Why it could not be taken the last time: the dates of before count on. Nil when it could.
    package let refusal: String?
    /// What is to be known of what was read, as which events were left out; nil when all is well.
    package let note: String?

    /// What becomes of a calendar's feed when the calendar is written.
    package enum Change: Equatable, Sendable {
        case keep
        case none
        /// The text takes the place of the one before.
        case text([UInt8])
        /// It is fetched from there from now on, once a day; the dates of before count until then.
        case address(String)
    }

    /// The longest address, in characters.
    package static let addressLimit = 2000

    /// An address as it is kept: https, a host by its name, nobody's password. Refused otherwise; which machine it is, is
    /// looked at when it is fetched.
    static func checked(_ address: String) throws -> String {
        let text = address.trimmingCharacters(in: .whitespacesAndNewlines)
        let web = text.hasPrefix("webcal://") ? "https" + text.dropFirst(6) : text
        guard web.count <= addressLimit, let parts = URLComponents(string: web), parts.scheme?.lowercased() == "https",
            let host = parts.host?.lowercased(), host.contains("."), !host.contains(":"),
            host.contains(where: \.isLetter), !host.hasSuffix(".local"), !host.hasSuffix(".internal"),
            !host.hasSuffix(".localhost"), parts.user == nil, parts.password == nil, let whole = parts.url
        else { throw StandardsRefusal.feedAddressUnusable }
        return whole.absoluteString
    }
}
