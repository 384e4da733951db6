import Synchronization

/// Where people reach us, without a slash at the end: as whoever runs the program says, else as the business says, else where
/// the program listens. Kept until "business" is announced.
package final class CurrentAddress: Sendable {
    /// What whoever runs the program says; nil when nothing.
    package let setting: String?
    private let known: Mutex<(business: String, listensAt: String)>

    package init(setting: String?, business: String, listensAt: String) {
        self.setting = setting
        known = Mutex((business, listensAt))
    }

    /// An address that nothing changes.
    package convenience init(_ address: String) {
        self.init(setting: address, business: "", listensAt: address)
    }

    /// "https://care.bramble.example".
    package var now: String {
        if let setting { return setting }
        return known.withLock { $0.business.isEmpty ? $0.listensAt : $0.business }
    }

    /// Takes over what the business says now.
    package func set(_ business: String) {
        known.withLock { $0.business = business }
    }

    /// Takes over where the program listens, once it does: the system may have chosen the port.
    package func listens(at address: String) {
        known.withLock { $0.listensAt = address }
    }
}
