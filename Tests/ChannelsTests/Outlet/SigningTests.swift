import Foundation
import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("Signing what leaves, on both engines")
struct SigningTests {
    @Test(
        "Mail from a domain with a key leaves signed, the same at every try; other mail as it is",
        arguments: Engine.allCases)
    func signed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let key = try await house.database.write {
                try DomainKeys.make(for: "Bramble.example", .ed25519, key: MailboxHouse.key, in: $0)
            }
            #expect(key.name.hasSuffix("._domainkey.bramble.example") && key.record.hasPrefix("v=DKIM1; k=ed25519; p="))
            let access = MailboxAccess(house.database, key: MailboxHouse.key, clock: house.clock)
            func leaving(_ from: String) async throws -> String {
                let letter = OutboxLetter(
                    bytes: Array("From: \(from)\r\n\r\nHello.\r\n".utf8), from: from, returnPath: from, recipients: [],
                    made: TestHouse.morning)
                return String(decoding: try await access.signed(letter), as: UTF8.self)
            }
            let first = try await leaving("hello@bramble.example")
            #expect(first.hasPrefix("DKIM-Signature: v=1;\r\n a=ed25519-sha256;"))
            #expect(first.contains("d=bramble.example") && first.contains("s=\(key.selector)"))
            house.clock.advance(.hours(1))
            #expect(try await leaving("hello@bramble.example") == first)
            #expect(try await leaving("hello@elsewhere.example").hasPrefix("From:"))
        }
    }

    @Test("One key a domain, sealed; removed, mail leaves without a signature", arguments: Engine.allCases)
    func keys(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let database = house.database
            try await database.write {
                _ = try DomainKeys.make(for: "bramble.example", .rsa, key: MailboxHouse.key, in: $0)
            }
            await #expect(throws: DomainKeyRefusal.present("bramble.example")) {
                try await database.write {
                    try DomainKeys.make(for: "bramble.example", .rsa, key: MailboxHouse.key, in: $0)
                }
            }
            await #expect(throws: DomainKeyRefusal.domainUnreadable) {
                try await database.write { try DomainKeys.make(for: "no domain", .rsa, key: MailboxHouse.key, in: $0) }
            }
            await #expect(throws: DomainKeyRefusal.keyMissing) {
                try await database.write { try DomainKeys.make(for: "b.example", .rsa, key: nil, in: $0) }
            }
            let other = SealingKey(SealingKey.random())
            await #expect(throws: MailboxShut.self) {
                try await database.read { _ = try DomainKeys.signer(for: "a@bramble.example", other, in: $0) }
            }
            try await database.write { try DomainKeys.remove("bramble.example", in: $0) }
            #expect(try await database.read { try DomainKeys.signer(for: "a@bramble.example", other, in: $0) == nil })
        }
    }
}
