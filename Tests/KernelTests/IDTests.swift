import Foundation
import Kernel
import Testing

@Suite("Ids")
struct IDTests {
    private static let now = Instant(milliseconds: 1_795_078_800_000)
    private enum Thing {}

    @Test("Ids sort by the time at which they were made, also many within one millisecond")
    func order() {
        let source = IDSource(node: 7)
        var ids = (0..<5000).map { _ in source.next(at: Self.now) }
        ids += (1...100).map { source.next(at: Self.now + Span(milliseconds: Int64($0))) }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0 > 0 })
    }

    @Test("A clock that steps back, or stands before the first day of ids, makes no id smaller or twice")
    func clockStepsBack() {
        let source = IDSource(node: 1023)
        let moments = [Self.now, Self.now - .days(400), Instant(milliseconds: 0), Self.now + .seconds(1), Self.now]
        let ids = moments.flatMap { moment in (0..<3).map { _ in source.next(at: moment) } }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        let young = IDSource(node: 0)
        #expect(young.next(at: Instant(milliseconds: 0)) > 0)
    }

    @Test("Many tasks at once never get the same id, nor do two nodes")
    func concurrency() async {
        let sources = [IDSource(node: 1), IDSource(node: 2)]
        let ids = await withTaskGroup(of: [Int64].self) { group in
            for number in 0..<16 {
                group.addTask { (0..<2000).map { _ in sources[number % 2].next(at: Self.now) } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(ids).count == 32_000)
    }

    @Test(
        "Only plain digits of a positive number are an id",
        arguments: ["", "0", "-1", "+1", " 1", "1 ", "1.0", "٣", "9223372036854775808", "99999999999999999999", "0x1"])
    func unreadable(text: String) {
        #expect(ID<Thing>(text) == nil)
    }

    @Test("An id reads back from an address and from JSON, where it is a string")
    func roundTrip() throws {
        let id = ID<Thing>(Int64.max)
        #expect(ID<Thing>(id.description) == id)
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == "[\"9223372036854775807\"]")
        #expect(try JSONDecoder().decode([ID<Thing>].self, from: json) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([ID<Thing>].self, from: Data("[\"x\"]".utf8)) }
    }

    @Test("Short codes are six signs that cannot be mistaken for each other, and differ for things made together")
    func codes() {
        let source = IDSource(node: 3)
        let ids = (0..<2000).map { step in ID<Thing>(source.next(at: Self.now + .seconds(step))) }
        let codes = ids.map(\.code)
        #expect(Set(codes).count >= 1998)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}/) != nil })
        #expect(ids[0].code == ID<Thing>(ids[0].value).code)
    }

    @Test("The check sign tells when one sign of a code is wrong or two neighbours are swapped")
    func check() {
        let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        func isSound(_ code: [Int]) -> Bool {
            zip(code.prefix(5), 1...).map { $0 * $1 }.reduce(0, +) % 31 == code[5]
        }
        for value in stride(from: Int64(1), to: 1 << 60, by: 1 << 53) {
            let code = ID<Thing>(value).code.compactMap { signs.firstIndex(of: $0) }
            #expect(isSound(code))
            for place in 0..<4 where abs(code[place] - code[place + 1]) % 31 != 0 {
                var swapped = code
                swapped.swapAt(place, place + 1)
                #expect(!isSound(swapped))
            }
            for place in 0..<5 {
                var wrong = code
                wrong[place] = (wrong[place] + 5) % 31
                #expect(!isSound(wrong) || abs(wrong[place] - code[place]) % 31 == 0)
            }
        }
    }
}
