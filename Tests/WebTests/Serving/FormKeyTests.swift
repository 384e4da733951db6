import Testing
import Web

@Suite("Proof that a form came from a page of ours")
struct FormKeyTests {
    private let key = FormKey(secret: Array(repeating: 7, count: 32))

    @Test("A value is accepted for the visitor for whom it was made, by every node of the house")
    func own() {
        let value = key.token(for: "cookie").value
        #expect(key.accepts(value, for: "cookie"))
        #expect(FormKey(secret: Array(repeating: 7, count: 32)).accepts(value, for: "cookie"))
    }

    @Test("It looks different each time, so that a compressed page tells nothing of it")
    func masked() {
        let values = (0..<200).map { _ in key.token(for: "cookie").value }
        #expect(Set(values).count == 200)
        #expect(Set(values.map { $0.suffix(32) }).count == 200)
        #expect(values.allSatisfy { key.accepts($0, for: "cookie") })
    }

    @Test("Another visitor's, another house's, a changed and a made-up value are refused")
    func others() {
        let value = key.token(for: "cookie").value
        #expect(!key.accepts(value, for: "another") && !key.accepts(value, for: ""))
        #expect(!FormKey(secret: Array(repeating: 8, count: 32)).accepts(value, for: "cookie"))
        let made = [
            "", "00", String(repeating: "0", count: 64), value + "00", String(value.dropLast()), "\(value) ",
            "é" + value,
        ]
        for value in made { #expect(!key.accepts(value, for: "cookie")) }
        #expect(!key.accepts(nil, for: "cookie"))
        for place in 0..<64 {
            var signs = Array(value)
            signs[place] = signs[place] == "0" ? "1" : "0"
            #expect(!key.accepts(String(signs), for: "cookie"))
        }
    }

    @Test("Hexadecimal digits read back, and nothing else is taken for them")
    func hex() {
        let bytes = [UInt8](0...255)
        #expect([UInt8](hex: bytes.hex) == bytes && bytes.hex.hasPrefix("000102") && bytes.hex.hasSuffix("feff"))
        #expect(
            [UInt8](hex: "") == [] && [UInt8](hex: "0G") == nil && [UInt8](hex: "0") == nil && [UInt8](hex: "é") == nil)
    }
}
