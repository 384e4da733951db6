import Foundation
import Kernel
import Testing

@testable import Front

@Suite("JSON is written by type")
struct JSONTests {
    @Test(
        "Any text reads back as it was",
        arguments: ["", "\"\\\n\r\t", "\u{0}\u{1}\u{1F}", "Zoë 👩‍👩‍👧 \u{2028}", "</script>"])
    func text(_ text: String) throws {
        let json: JSON = #"{"text":\#(text)}"#
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: String]
        #expect(read == ["text": text])
    }

    @Test("What is absent is null, ids are text, lists have their commas")
    func values() {
        let json: JSON = """
            {"a":\(String?.none),"b":\(ID<Int>(7)),"c":\([1, 2, 3]),"d":\(true),"e":\(each: [1, 2], { "[\($0)]" }),\
            "f":\(Double.nan),"g":\(0.1)}
            """
        #expect(json.text == #"{"a":null,"b":"7","c":[1,2,3],"d":true,"e":[[1],[2]],"f":null,"g":0.1}"#)
    }

    @Test(
        "A moment is written in UTC with milliseconds, and reads back",
        arguments: [0, -1, 1, 1_795_078_800_000, 951_782_399_999, -2_208_988_800_000])
    func moment(_ milliseconds: Int64) throws {
        let moment = Instant(milliseconds: milliseconds)
        let json: JSON = "\(moment)"
        let text = json.text.replacing("\"", with: "")
        #expect(text.prefix(19) == moment.iso8601.prefix(19))
        #expect(Instant(rfc3339: text) == moment)
    }

    @Test(
        "A moment may be written with a zone and a fraction",
        arguments: [
            ("2026-11-19T09:00:00Z", 0), ("2026-11-19T10:00:00+01:00", 0), ("2026-11-19t03:30:00.5-05:30", 500),
            ("2026-11-19T09:00:00.123456Z", 123),
        ])
    func zone(_ text: String, _ milliseconds: Int64) {
        #expect(Instant(rfc3339: text) == Instant(milliseconds: morning.milliseconds + milliseconds))
    }

    @Test(
        "What is no moment is none",
        arguments: [
            "", "2026-11-19", "2026-11-19T09:00:00", "2026-02-30T09:00:00Z", "2026-13-01T09:00:00Z",
            "2026-11-19T24:00:00Z", "2026-11-19T09:00:00.Z", "2026-11-19T09:00:00Zx", "26-11-19T09:00:00Z",
        ])
    func noMoment(_ text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }
}
