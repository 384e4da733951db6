import Foundation
import RegardTesting
import Testing

@testable import Mail

@Suite("Addresses that a person can read")
struct LooseAddressTests {
    @Test(
        "Where the rules find no address, the one that a person sees counts",
        arguments: [
            ("Ann Lee ann@example.com", "Ann Lee"), ("Ann Lee [mailto:ann@example.com]", "Ann Lee"),
            ("Ann <mailto:ann@example.com>", "Ann"), ("\"Lee, Ann\" [mailto:ann@example.com]", "Lee, Ann"),
            ("Ann ann@example.com [MAILTO:ann@example.com]", "Ann ann@example.com"),
            ("Ann Lee (ann@example.com)", "Ann Lee"),
            ("=?utf-8?Q?Ann_L=C3=A9e?= ann@example.com", "Ann Lée"),
            (encoded("Ann <ann@example.com>"), "Ann"), (encoded("ann@example.com"), ""),
            (" =?utf-8?B?QW5uIA==?=\n =?utf-8?B?PGFubkBleGFtcGxlLmNvbT4=?= ", "Ann"),
            ("=?utf-8?Q?Smith,_Ann?= [mailto:ann@example.com]", "Smith, Ann"),
        ])
    func found(written: String, name: String) {
        #expect(read("From: \(written)").from == [MailAddress(name: name, address: "ann@example.com")])
    }

    @Test(
        "No address is made of two, of part of one, or of what is in an encoded word beside something else",
        arguments: [
            "Ann", "Ann <ann at example.com>", "meet me @ five", "Ann ann@bank.example eve@evil.example",
            "Ann ann@bank.example [mailto:eve@evil.example]", "Ann ann@localhost", "Ann ann@[127.0.0.1]",
            "Ann <mailto:ann@example.com?subject=x>", "Ann \"a b\"@example.com",
            encoded("ann@bank.example <eve@evil.example>"), encoded("Ann <a\"n@example.com>"),
            encoded("Ann <ann@exam\u{202E}ple.com>"), encoded("Ann") + " " + "x " + encoded("eve@evil.example"),
            encoded("eve@evil.example") + " x",
        ])
    func refused(written: String) {
        #expect(!read("From: \(written)").from.contains { $0.address.contains("@") })
    }

    @Test("An encoded word adds no address and divides nothing, and an address by the rules is the only one")
    func spoofed() {
        let two = read("To: \(encoded("Ann <ann@example.com>, Eve <eve@evil.example>")); bob@example.com").to
        #expect(two.map(\.address).filter { $0.contains("@") } == ["bob@example.com"])
        let beside = read("From: \(encoded("ann@bank.example;")) <eve@evil.example>").from
        #expect(beside == [MailAddress(name: "ann@bank.example;", address: "eve@evil.example")])
        #expect(read("From: Ann ann@bank.example, eve@evil.example").from.map(\.address) == ["eve@evil.example"])
        #expect(read("From: <a@b.example\u{1}c>").from.allSatisfy { !$0.address.contains("\u{1}") })
    }

    @Test("An address that is not written by the rules is told, and no server’s word proves a sender who is")
    func proved() {
        let server = "Authentication-Results: mx.bramble.example; dmarc=pass"
        let guessed = read("\(server)\nFrom: \(encoded("Ann <ann@bank.example>"))")
        #expect(guessed.problems == ["Addresses are not written by the rules, and were read as a person reads them."])
        #expect(AuthenticationResults.deniesSender(guessed, trusting: ["mx.bramble.example"]))
        let written = read("\(server)\nFrom: Ann <ann@bank.example>\nTo: a@c.example; b@c.example")
        #expect(!AuthenticationResults.deniesSender(written, trusting: ["mx.bramble.example"]))
        #expect(!written.isSenderGuessed && !written.problems.isEmpty)
    }

    @Test("Semicolons stand for commas between receivers, but not in names, in groups or between senders")
    func semicolons() {
        let mail = read(
            "From: a@b.example; c@d.example\nTo: a@c.example; \"Lee; Ann\" <ann@c.example>; Bob bob@c.example;\nCc: x@c.example, y@c.example; z@c.example"
        )
        #expect(mail.to.map(\.address) == ["a@c.example", "ann@c.example", "bob@c.example"])
        #expect(mail.to.map(\.name) == ["", "Lee; Ann", "Bob"])
        #expect(mail.cc.map(\.address) == ["x@c.example", "y@c.example", "z@c.example"])
        #expect(mail.from.map(\.address) == ["a@b.example"])
        let groups = read("To: Friends: a@c.example, b@c.example;, d@c.example\nCc: undisclosed-recipients:;")
        #expect(groups.to.map(\.address) == ["a@c.example", "b@c.example", "d@c.example"] && groups.cc == [])
    }

    @Test("A field of nothing but semicolons, quotes or brackets is read to its limits")
    func endless() {
        for sign in [";", "\"", "(", "<", "a;", "a b@c;", "=?utf-8?Q?"] {
            let grows = ProcessorTime.growsInStep(from: 25_000) { size in
                #expect(read("To: \(String(repeating: sign, count: size))").to.count <= MailLimits.addresses)
            }
            #expect(grows, "\(sign)")
        }
    }

    private func read(_ header: String) -> ReadMail { MailReader.read(Array("\(header)\n\nHi".utf8)) }
}

/// As one encoded word.
private func encoded(_ text: String) -> String { "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?=" }
