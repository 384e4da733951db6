import Glibc

/// The host and port of an https address.
struct WebPlace: Equatable {
    let host: String
    let port: Int

    /// Nil for anything but "https://host", "https://host:8443/place".
    init?(_ address: String) {
        guard address.hasPrefix("https://") else { return nil }
        let authority = address.dropFirst(8).prefix { !"/?#".contains($0) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let name = HostName(String(parts[0]))?.ascii,
            let port = parts.count == 2 ? Int(parts[1]) : 443, (1...65_535).contains(port)
        else { return nil }
        (host, self.port) = (name, port)
    }
}

/// Which machines may be asked for what somebody typed: those that everybody on the internet can reach.
enum PublicHost {
    /// An address of this host, as "192.0.2.1" or "[2001:db8::1]"; nil when it has none, or one that is not public.
    static func lookUp(_ host: String) -> String? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(first) }
        var (all, next): ([String], UnsafeMutablePointer<addrinfo>?) = ([], first)
        while let one = next {
            guard let address = address(one.pointee) else { return nil }
            all.append(address)
            next = one.pointee.ai_next
        }
        return all.first
    }

    private static func address(_ found: addrinfo) -> String? {
        guard let place = found.ai_addr else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        switch found.ai_family {
        case AF_INET:
            var number = place.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_addr }
            let bytes = withUnsafeBytes(of: &number) { Array($0) }
            guard isPublic(four: bytes), inet_ntop(AF_INET, &number, &text, UInt32(text.count)) != nil else {
                return nil
            }
            return String(decoding: text.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
        case AF_INET6:
            var number = place.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { $0.pointee.sin6_addr }
            let bytes = withUnsafeBytes(of: &number) { Array($0) }
            guard isPublic(six: bytes), inet_ntop(AF_INET6, &number, &text, UInt32(text.count)) != nil else {
                return nil
            }
            return "[\(String(decoding: text.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self))]"
        default: return nil
        }
    }

    /// Whether an address of four bytes is public (IANA IPv4 Special-Purpose Address Registry).
    static func isPublic(four bytes: [UInt8]) -> Bool {
        guard bytes.count == 4 else { return false }
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (224..., _): return false
        case (100, 64...127), (172, 16...31), (198, 18...19): return false
        case (192, 0): return ![0, 2].contains(bytes[2])
        case (198, 51): return bytes[2] != 100
        case (203, 0): return bytes[2] != 113
        default: return true
        }
    }

    /// Whether an address of sixteen bytes is public: global unicast, without what wraps other addresses or is for examples
    /// (IANA IPv6 Special-Purpose Address Registry).
    static func isPublic(six bytes: [UInt8]) -> Bool {
        guard bytes.count == 16, bytes[0] & 0xE0 == 0x20 else { return false }
        switch (bytes[0], bytes[1]) {
        case (0x20, 0x02): return false
        case (0x20, 0x01): return bytes[2] >= 2 && (bytes[2], bytes[3]) != (0x0D, 0xB8)
        case (0x3F, 0xFF): return bytes[2] & 0xF0 != 0
        default: return true
        }
    }
}
