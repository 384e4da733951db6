import Testing

@testable import Mail

@Suite("Which machines are asked for what somebody typed")
struct PublicHostTests {
    @Test("Addresses of this machine, of networks at home and of examples are not public")
    func four() {
        let own: [[UInt8]] = [
            [127, 0, 0, 1], [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 9, 9], [192, 168, 1, 1], [169, 254, 169, 254],
            [100, 64, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255], [192, 0, 2, 1], [198, 51, 100, 7],
            [203, 0, 113, 7], [198, 18, 0, 1], [192, 0, 0, 8], [1, 2, 3],
        ]
        for address in own { #expect(!PublicHost.isPublic(four: address), "\(address)") }
        for address: [UInt8] in [[8, 8, 8, 8], [172, 32, 0, 1], [100, 128, 0, 1], [192, 1, 0, 1], [198, 20, 0, 1]] {
            #expect(PublicHost.isPublic(four: address), "\(address)")
        }
    }

    @Test("Of the new addresses only global ones that wrap no other are public")
    func six() {
        func address(_ start: [UInt8]) -> [UInt8] { start + [UInt8](repeating: 0, count: 15 - start.count) + [1] }
        let own: [[UInt8]] = [
            [], [0xFE, 0x80], [0xFC], [0xFD, 1], [0xFF, 2], [0x20, 0x02, 10], [0x20, 0x01, 0, 0],
            [0x20, 0x01, 0x0D, 0xB8],
            [0, 0x64, 0xFF, 0x9B], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127], [0x3F, 0xFF, 0x0F],
        ]
        for start in own { #expect(!PublicHost.isPublic(six: address(start)), "\(start)") }
        #expect(PublicHost.isPublic(six: address([0x2A, 0x00, 0x14, 0x50])))
        #expect(PublicHost.isPublic(six: address([0x20, 0x01, 0x48, 0x60])))
    }

    @Test("This machine is not asked, by none of its names")
    func own() async {
        for host in ["localhost", "127.0.0.1", "2130706433", "0x7f.1"] { #expect(PublicHost.lookUp(host) == nil) }
        await #expect(throws: WebGet.Failure.self) { try await WebGet.bytes("https://localhost/feed.ics", limit: 100) }
        await #expect(throws: WebGet.Failure.self) { try await WebGet.bytes("http://b.example/feed.ics", limit: 100) }
    }

    @Test("An address is https, a host and perhaps a port")
    func places() {
        #expect(WebPlace("https://b.example/dates.ics")?.port == 443)
        #expect(WebPlace("https://b.example:8443")?.host == "b.example")
        for bad in ["https://", "https://a@b.example/", "https://b.example:0/", "https://[::1]/", "ftp://b.example"] {
            #expect(WebPlace(bad) == nil, "\(bad)")
        }
    }
}
