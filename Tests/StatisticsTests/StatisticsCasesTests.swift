import Foundation
import Testing

@testable import Statistics

struct StatisticsCasesTests {
    @Test("Cases keep their order and their ids, alone, in a list or in a document")
    func shapes() throws {
        let one = try #require(try answer(#"{"id": "x", "k": 8, "n": 100}"#) as? [String: Any])
        #expect(one["id"] as? String == "x")
        #expect(one["wilson"] as? [Double] != nil)
        let list = try #require(
            try answer(#"[{"id": 2, "k": 1, "n": 2}, {"id": 1, "k": 2, "n": 2}]"#) as? [[String: Any]])
        #expect(list.map { $0["id"] as? Int } == [2, 1])
        let document = try #require(
            try answer(#"{"proportion": [{"k": 1, "n": 2}], "cases": [{"k": 1, "n": 2}], "other": 3}"#)
                as? [String: [[String: Any]]])
        #expect(document.keys.sorted() == ["cases", "proportion"])
    }

    @Test(
        "A case that cannot be computed is refused with a sentence, the others are not",
        arguments: [
            #"{"k": 5, "n": 3}"#, #"{"k": -1, "n": 3}"#, #"{"k": 0, "n": 0}"#, #"{"k": NaN, "n": 3}"#,
            #"{"k": 1.5, "n": 3}"#, #"{"k": "two", "n": 3}"#, #"{"k": 1, "n": 1e300}"#, #"{"k": 1, "n": 1e999}"#,
            #"{"n": 3}"#, "7", "null", "[]", #"{"k": 1, "n": 2, "level": 95}"#, #"{"values": []}"#,
            #"{"values": [1, "a"]}"#, #"{"mean": 3, "sd": -1, "n": 4}"#, #"{"values": 3}"#,
        ])
    func refusals(text: String) throws {
        let results = try #require(try answer(#"[\#(text), {"k": 1, "n": 2}]"#) as? [[String: Any]])
        #expect((results[0]["refused"] as? String)?.hasSuffix(".") == true)
        #expect(results[0]["wilson"] == nil && results[0]["t"] == nil)
        #expect(results[1]["refused"] == nil)
    }

    @Test("How many cases were refused is told, wherever they stand")
    func refused() throws {
        for (text, number) in [
            (#"{"k": 5, "n": 3}"#, 1), (#"{"k": 1, "n": 3}"#, 0), (#"[{"k": 5, "n": 3}, 7, {"k": 1, "n": 2}]"#, 2),
            (#"{"cases": [{"k": 5, "n": 3}], "mean": [{"values": []}, {"values": [1, 2]}]}"#, 2),
        ] {
            #expect(try StatisticsCases.interval(Data(text.utf8)).refused == number, "\(text)")
        }
        for alpha in ["7", "0", "1", "-0.1"] {
            let text = #"{"p_values": [0.01], "alpha": \#(alpha)}"#
            #expect(try StatisticsCases.compare(Data(text.utf8)).refused == 1, "\(alpha)")
        }
    }

    @Test("A document that is not JSON, or holds no case, is an error that says what to give")
    func unreadable() {
        for text in ["", "{", "3", #""text""#] {
            #expect(throws: CaseDocumentError.self) { try StatisticsCases.gap(Data(text.utf8)) }
        }
    }

    @Test("A gap is told in points with its limits, by Newcombe for two samples and by Wilson for a census")
    func gap() throws {
        let cases = #"[{"a": [290, 362], "b": [8, 100]}, {"a": [9, 11], "b": [48, 80], "census": true}]"#
        let results = try #require(try answer(cases, StatisticsCases.gap) as? [[String: Any]])
        #expect(agree(results[0]["points"] as? Double, 72.11, within: 0.005))
        #expect(results[0]["method"] as? String == "newcombe")
        #expect(results[1]["method"] as? String == "census")
        #expect(results[1]["clear"] as? Bool == true)
        let limits = try #require(results[1]["limits_points"] as? [Double])
        #expect(agree(limits[0], 11.78, within: 0.005) && agree(limits[1], 32.77, within: 0.005))
    }

    @Test("Shares, scores, means and p-values are compared, each by its own test")
    func compare() throws {
        let cases = """
            [{"a": [56, 70], "b": [48, 80]},
             {"a": {"promoters": 50, "passives": 30, "detractors": 20},
              "b": {"promoters": 54, "passives": 36, "detractors": 30}},
             {"a": {"values": [4, 5, 3, 5]}, "b": {"values": [3, 3, 2, 4]}},
             {"p_values": [0.01, 0.04, 0.03]},
             {"a": [5, 5], "b": [9, 9]}]
            """
        let results = try #require(try answer(cases, StatisticsCases.compare) as? [[String: Any]])
        #expect(agree(results[0]["chisq"] as? Double, 7.0234113712, within: 1e-10))
        #expect(agree(results[1]["z"] as? Double, 0.93, within: 0.005))
        #expect(results[1]["clear"] as? Bool == false)
        #expect(results[2]["mann_whitney_p"] is Double && results[2]["df"] is Double)
        #expect(results[3]["found"] as? Int == 3)
        #expect(results[4]["p"] is NSNull && results[4]["fisher_p"] as? Double == 1)
    }

    private func answer(
        _ text: String, _ compute: (Data) throws -> CaseAnswers = StatisticsCases.interval
    ) throws -> Any {
        try JSONSerialization.jsonObject(with: try compute(Data(text.utf8)).json)
    }
}
