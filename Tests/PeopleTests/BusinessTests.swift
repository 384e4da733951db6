import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("The business, on both engines")
struct BusinessTests {
    private let bramble = BusinessChange(
        name: "Bramble Cycles", zone: "Europe/Dublin", language: "en", currency: "eur",
        publicAddress: "desk.Bramble.example/",
        hours: ["8:30-18", "8.30–18:00", "", "closed", "9 to 12.30, 1:30pm-6pm", "0900-1600", "-"])

    @Test("What people type is kept in one form", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withPeople(engine) { house in
            #expect(try await house.read { try Business.current(in: $0).version } == 0)
            let business = try await house.write { try Business.change(bramble, in: $0) }
            #expect(business.zone.name == "Europe/Dublin" && business.currency == "EUR" && business.version == 1)
            #expect(business.publicAddress == "https://desk.bramble.example")
            #expect(
                (1...7).map(business.hours.line) == [
                    "8:30-18:00", "8:30-18:00", "closed", "closed", "9:00-12:30, 13:30-18:00", "9:00-16:00", "closed",
                ])
            #expect(business.hours.isOpen(weekday: 5, minute: 809) == false)
            #expect(business.hours.isOpen(weekday: 5, minute: 810))
            await #expect(throws: Conflict.self) {
                try await house.write { try Business.change(BusinessChange(name: "B"), ifVersion: 0, in: $0) }
            }
        }
    }

    @Test("All that is wrong is said at once")
    func problems() {
        let wrong = BusinessChange(
            name: " ", zone: "Mars/Base", language: "english!", currency: "Euro", publicAddress: "ftp://x",
            hours: ["9-17", "17-9", "late", "9-12, 11-14", "", "9-25", ""])
        #expect(
            wrong.problems.map(\.field) == [
                "name", "zone", "language", "currency", "publicAddress", "hours2", "hours3", "hours4", "hours6",
            ])
    }

    @Test("A currency is one of the world's, in its three letters", arguments: ["kroner", "KRO", "kr", "€", ""])
    func currency(typed: String) {
        #expect(BusinessChange(currency: typed).problems == [.currencyUnreadable])
        #expect(BusinessChange(currency: " nok ").problems.isEmpty)
    }

    @Test(
        "A name without a dot is no public address", arguments: ["desk", "desk:8080", "https://", "desk..example", ""])
    func publicAddress(typed: String) {
        #expect(BusinessChange(publicAddress: typed).problems == [.publicAddressUnreadable])
    }

    @Test(
        "A name with a dot is one, and so is what was written out",
        arguments: ["desk.bramble.example", "localhost:9400", "http://desk", "http://127.0.0.1:9400"])
    func wholeAddress(typed: String) {
        #expect(BusinessChange(publicAddress: typed).problems.isEmpty)
    }

    @Test("The setup opens with the key that was made last, for one owner", arguments: Engine.allCases)
    func setup(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let first = try await house.write { try SetupKey.renew(in: $0) }
            let second = try await house.write { try SetupKey.renew(in: $0) }
            let maya = OwnerDraft(name: "Maya", email: "maya@bramble.example", password: "nine quiet bicycles sing")
            for wrong in [first, nil] {
                await #expect(throws: PeopleRefusal.setupKeyWrong) {
                    try await maya.make(key: wrong, device: "", passwords: Passwords(), database: house)
                }
            }
            let (token, member) = try await maya.make(
                key: second, device: "", passwords: Passwords(), database: house)
            #expect(member.isOwner)
            #expect(try await house.read { try Sessions.open(token, in: $0)?.member } == member)
            await #expect(throws: PeopleRefusal.setupFinished) {
                try await maya.make(key: second, device: "", passwords: Passwords(), database: house)
            }
            #expect(try await house.read { try SetupKey.exists(in: $0) } == false)
            try await house.write { tx in
                try Business.change(bramble, in: tx)
                try Business.finishSetup(in: tx)
            }
            #expect(try await house.read { try Business.current(in: $0).setUp } == morning)
        }
    }

    @Test("All that is wrong with the first owner is said at once")
    func owner() {
        let wrong = OwnerDraft(name: " ", email: "maya", password: "short")
        #expect(wrong.problems == [.nameMissing, .emailUnreadable, .passwordShort(5)])
    }

    @Test("Colleagues and our own addresses are ours, nobody else", arguments: Engine.allCases)
    func ours(engine: Engine) async throws {
        try await withPeople(engine) { house in
            _ = try await house.makeMaya()
            try await house.write {
                try OurAddresses.replace(with: ["Hello@bramble.example", "@workshop.example", " "], in: $0)
            }
            let ours = try await house.read { try OurAddresses.all(in: $0) }
            for address in [
                "hello@BRAMBLE.example", "maya@bramble.example", "any@workshop.example", "hello+shop@bramble.example",
            ] {
                #expect(ours.isOurs(address))
            }
            for address in ["shareef@haddad.example", "x@sub.workshop.example", "workshop.example", ""] {
                #expect(!ours.isOurs(address))
            }
            await #expect(throws: PeopleRefusal.identityIsOurs("any@workshop.example")) {
                try await house.write {
                    _ = try People.make(name: "Any", email: "any@workshop.example", by: nil, in: $0)
                }
            }
            await #expect(throws: PeopleRefusal.emailUnreadable) {
                try await house.write { try OurAddresses.replace(with: ["nothing"], in: $0) }
            }
            #expect(try await house.read { try OurAddresses.entries(in: $0).count } == 2)
        }
    }
}
