import Testing

@testable import Web

@Suite("Who asks, behind proxies")
struct ProxyTests {
    private static let own = TrustedProxies("127.0.0.0/8, ::1 10.0.0.0/8 fd00::/8")

    @Test(
        "The last address that is no proxy of ours is who asks",
        arguments: [
            ("203.0.113.9", ["198.51.100.4"], "203.0.113.9"), ("127.0.0.1", [], "127.0.0.1"),
            ("127.0.0.1", ["198.51.100.4"], "198.51.100.4"), ("::1", ["198.51.100.4"], "198.51.100.4"),
            ("::ffff:127.0.0.1", ["198.51.100.4"], "198.51.100.4"),
            ("127.0.0.1", ["1.2.3.4, 198.51.100.4, 10.1.2.3"], "198.51.100.4"),
            ("127.0.0.1", ["1.2.3.4", "198.51.100.4", "::ffff:10.9.9.9"], "198.51.100.4"),
            ("127.0.0.1", ["10.0.0.1, 10.0.0.2"], "10.0.0.1"), ("127.0.0.1", ["not an address"], "127.0.0.1"),
            ("127.0.0.1", ["1.2.3.4, unknown, 10.0.0.2"], "10.0.0.2"), ("fd12::7", ["2001:db8::1"], "2001:db8::1"),
            ("fe80::7", ["2001:db8::1"], "fe80::7"),
        ] as [(String, [String], String)])
    func origin(from: String, forwarded: [String], expected: String) throws {
        let proxies = try #require(Self.own)
        #expect(proxies.origin(from: from, forwarded: forwarded) == expected)
    }

    @Test(
        "Tries are counted by the network that one host has to itself",
        arguments: [
            ("198.51.100.4", "198.51.100.4"), ("::ffff:198.51.100.4", "::ffff:198.51.100.4"), ("x", "x"),
            ("2001:db8:0:1::7", "32.1.13.184.0.0.0.1/64"), ("2001:db8:0:1:ffff::", "32.1.13.184.0.0.0.1/64"),
            ("2001:db8:0:2::7", "32.1.13.184.0.0.0.2/64"),
        ])
    func network(address: String, expected: String) {
        #expect(TrustedProxies.network(of: address) == expected)
    }

    @Test("Without a setting the proxies of this machine are believed and nobody else")
    func local() {
        #expect(TrustedProxies.local.origin(from: "127.0.0.1", forwarded: ["198.51.100.4"]) == "198.51.100.4")
        #expect(TrustedProxies.local.origin(from: "10.0.0.1", forwarded: ["198.51.100.4"]) == "10.0.0.1")
        #expect(TrustedProxies.local.origin(from: nil, forwarded: ["198.51.100.4"]) == nil)
    }

    @Test(
        "What is no address or no range is refused",
        arguments: ["proxy", "10.0.0.0/33", "::1/129", "10.0.0.0/-1", "1.2.3"])
    func refused(text: String) {
        #expect(TrustedProxies(text) == nil)
    }

    @Test("Where people reach us is what the program was told, else what the business says, else where it listens")
    func address() {
        let address = CurrentAddress(setting: nil, business: "", listensAt: "http://127.0.0.1:8080")
        #expect(address.now == "http://127.0.0.1:8080")
        address.listens(at: "http://127.0.0.1:49152")
        #expect(address.now == "http://127.0.0.1:49152")
        address.set("https://care.bramble.example")
        #expect(address.now == "https://care.bramble.example")
        let told = CurrentAddress(setting: "https://a.example", business: "https://b.example", listensAt: "")
        #expect(told.now == "https://a.example")
    }
}
