import PeopleRules

/// Where people reach the desk, as whoever runs the program says it.
enum PublicAddress {
    /// The address as the settings have it; nil when they say nothing.
    static func setting(_ configuration: Configuration) throws -> String? {
        let named = configuration[.publicAddress]
        return named.isEmpty ? nil : try checked(named)
    }

    /// The address as links begin with it, without a slash at the end.
    static func checked(_ text: String) throws -> String {
        let change = BusinessChange(publicAddress: text)
        guard change.problems.isEmpty else {
            throw Problem("the public address is “\(text)”: write it as https://desk.bramble.example")
        }
        let address = text.contains("://") ? text : "https://" + text
        return address.hasSuffix("/") ? String(address.dropLast()) : address
    }
}
