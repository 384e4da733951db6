import Crypto
import CryptoExtras
import Dispatch
import Testing

@testable import PeopleRules

@Suite("Passwords")
struct PasswordTests {
    @Test("The hash is scrypt's: the third test vector of RFC 7914, section 12")
    func vector() throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), outputByteCount: 64, rounds: 16_384,
            blockSize: 8, parallelism: 1)
        let bytes = key.withUnsafeBytes { Array($0) }
        #expect(bytes.prefix(8) == [0x70, 0x23, 0xbd, 0xcb, 0x3a, 0xfd, 0x73, 0x48])
    }

    @Test("Two hashes of one password differ, and each knows it")
    func salted() async throws {
        let passwords = Passwords()
        let first = try await passwords.hash("nine quiet bicycles sing")
        let second = try await passwords.hash("nine quiet bicycles sing")
        #expect(first != second)
        #expect(first.salt.count == 16 && first.hash.count == 32 && first.rounds == 32_768)
        #expect(try await passwords.matches("nine quiet bicycles sing", first))
        #expect(try await !passwords.matches("nine quiet bicycles sang", first))
        #expect(try await !passwords.matches("", nil))
    }

    @Test("When too many wait, the next is told to come back")
    func patience() async throws {
        let passwords = Passwords(atMost: 1, patience: 0)
        let gate = DispatchSemaphore(value: 0)
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        async let held: Void = passwords.compute {
            begin.finish()
            gate.wait()
        }
        for await _ in begun {}
        await #expect(throws: PeopleRefusal.tooBusy) { try await passwords.hash("nine quiet bicycles sing") }
        gate.signal()
        try await held
        _ = try await passwords.hash("nine quiet bicycles sing")
    }

    @Test(
        "Passwords that strangers try first are refused",
        arguments: [
            ("short", PeopleRefusal.passwordShort(5)), ("password1234", .passwordCommon),
            ("abcabcabcabc", .passwordCommon),
            ("qwertyuiopas", .passwordCommon), ("aaaaaaaaaaaa", .passwordCommon),
            ("Correct Horse Battery Staple", .passwordCommon),
            ("maya@bramble.example", .passwordNamesUs), ("BrambleCycles1", .passwordNamesUs),
            ("123456789012", .passwordCommon),
        ])
    func refused(password: String, refusal: PeopleRefusal) {
        #expect(throws: refusal) {
            try PasswordRules.check(password, email: "maya@bramble.example", business: "Bramble Cycles")
        }
    }

    @Test(
        "Words that do not belong together are taken",
        arguments: ["nine quiet bicycles sing", "žluťoučký kůň pěl", "x7#Kw!9vQe2$"])
    func taken(password: String) throws {
        try PasswordRules.check(password, email: "maya@bramble.example", business: "Bramble Cycles")
    }
}
