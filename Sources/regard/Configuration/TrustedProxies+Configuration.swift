import Web

extension TrustedProxies {
    /// The proxies that the settings name.
    static func read(_ configuration: Configuration) throws -> TrustedProxies {
        guard let proxies = TrustedProxies(configuration[.trustedProxies]) else {
            throw Problem(
                "the trusted proxies are “\(configuration[.trustedProxies])”: give addresses, as 127.0.0.1 10.0.0.0/8")
        }
        return proxies
    }
}
