import Synchronization

/// Where people reach us, without a slash at the end: as whoever runs the program says, else as the business says, else where
/// the program listens. Kept until "business" is announced.
package final class CurrentAddress: Sendable {
    /// What whoever runs the program says; nil when nothing.
    package let setting: String?
    private let listensAt: String
    private let business: Mutex<String>

    package init(setting: String?, business: String, listensAt: String) {
        self.setting = setting
        self.listensAt = listensAt
        self.business = Mutex(business)
    }

    /// An address that nothing changes.
    package convenience init(_ address: String) {
        self.init(setting: address, business: "", listensAt: address)
    }

    /// "https://care.bramble.example".
    package var now: String {
        if let setting { return setting }
        let named = business.withLock { $0 }
        return named.isEmpty ? listensAt : named
    }

    /// Takes over what the business says now.
    package func set(_ business: String) {
        self.business.withLock { $0 = business }
    }
}
