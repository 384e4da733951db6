import Hummingbird

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Which machines may say for whom they ask: the proxies in front of the desk. Nobody else is believed.
package struct TrustedProxies: Sendable {
    /// Addresses whose first `bits` are those of `bytes`.
    private struct Range {
        let bytes: [UInt8]
        let bits: Int

        func contains(_ address: [UInt8]) -> Bool {
            guard address.count == bytes.count else { return false }
            return (0..<bits).allSatisfy { bit in
                let differing: UInt8 = address[bit / 8] ^ bytes[bit / 8]
                return differing & (UInt8(128) >> UInt8(bit % 8)) == 0
            }
        }
    }

    private let ranges: [Range]

    /// Proxies of this machine.
    package static let local = TrustedProxies(ranges: [
        Range(bytes: [127, 0, 0, 0], bits: 8), Range(bytes: Array(repeating: 0, count: 15) + [1], bits: 128),
    ])

    private init(ranges: [Range]) {
        self.ranges = ranges
    }

    /// Addresses and ranges with blanks or commas between them, as "127.0.0.1 10.0.0.0/8 fd00::/8"; nil when one of them is
    /// none.
    package init?(_ text: String) {
        var ranges: [Range] = []
        for word in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let bytes = Self.bytes(String(parts[0])) else { return nil }
            let bits = parts.count == 1 ? bytes.count * 8 : Int(parts[1]) ?? -1
            guard (0...bytes.count * 8).contains(bits) else { return nil }
            ranges.append(Range(bytes: bytes, bits: bits))
        }
        self.ranges = ranges
    }

    func contains(_ address: String) -> Bool {
        guard let bytes = Self.bytes(address) else { return false }
        return ranges.contains { $0.contains(bytes) }
    }

    /// Who asks, when a request came from `address` and its proxies wrote `forwarded`, each one more at its end: the last of
    /// them that is no proxy of ours. What stands before that anybody may have written.
    func origin(from address: String?, forwarded: [String]) -> String? {
        guard let address, contains(address) else { return address }
        let hops = forwarded.flatMap { $0.split(separator: ",") }.map { $0.filter { !$0.isWhitespace } }
        var origin = address
        for hop in hops.suffix(50).reversed() {
            // What is no address says nothing of who asks.
            guard Self.bytes(hop) != nil else { break }
            origin = hop
            if !contains(hop) { break }
        }
        return origin
    }

    /// An IPv4 address as it is; the first half of an IPv6 address.
    static func network(of address: String) -> String {
        guard let bytes = bytes(address), bytes.count == 16 else { return address }
        return bytes.prefix(8).map { "\($0)" }.joined(separator: ".") + "/64"
    }

    /// The 4 or 16 bytes of an address; of an IPv4 address that is written as an IPv6 one, its 4.
    private static func bytes(_ text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes.prefix(4)) }
        guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
        return isMapped ? Array(bytes.suffix(4)) : bytes
    }
}
