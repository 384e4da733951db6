#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A JSON document that holds no cases at all.
package enum CaseDocumentError: Error, CustomStringConvertible {
    case notJSON
    case noCases

    package var description: String {
        switch self {
        case .notJSON: "the cases are not JSON: give one case, a list of cases, or an object with lists of cases"
        case .noCases: "the document holds no cases: give one case, a list of cases, or an object with lists of cases"
        }
    }
}

/// What came of a document of cases.
package struct CaseAnswers: Equatable, Sendable {
    /// The answers, in the document's shape and order.
    package let json: Data
    /// How many cases could not be computed; their answers say why.
    package let refused: Int
}

/// Reads cases, has each answered by its kind and writes the answers in the same shape and order.
struct CaseDocument {
    /// Answer cases that stand alone or in a plain list: the first that suits, else the first.
    let own: [CaseKind]
    /// Answer, after `own`, the sections that carry their names.
    let others: [CaseKind]

    /// JSON in and out, and how many cases were refused; names in the answer are sorted. JSON5 is read, so a case with NaN is refused alone.
    func answer(_ json: Data) throws -> CaseAnswers {
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        guard let document = try? decoder.decode(CaseValue.self, from: json) else { throw CaseDocumentError.notJSON }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let answered = try answer(document)
        return CaseAnswers(json: try encoder.encode(answered), refused: answered.refused)
    }

    private func answer(_ document: CaseValue) throws -> CaseValue {
        switch document {
        case .list(let cases):
            return .list(cases.map(answerAlone))
        case .object(let values):
            let answered = sections(values)
            return answered.isEmpty ? answerAlone(document) : .object(answered)
        default:
            throw CaseDocumentError.noCases
        }
    }

    private func sections(_ values: [String: CaseValue]) -> [String: CaseValue] {
        var answered: [String: CaseValue] = [:]
        for (name, value) in values {
            guard case .list(let cases) = value else { continue }
            if let kind = (own + others).first(where: { $0.sections.contains(name) }) {
                answered[name] = .list(cases.map(kind.answer))
            } else if name == "cases" {
                answered[name] = .list(cases.map(answerAlone))
            }
        }
        return answered
    }

    private func answerAlone(_ value: CaseValue) -> CaseValue {
        guard case .object(let values) = value else { return own[0].answer(value) }
        let input = CaseInput(values: values)
        return (own.first { $0.suits(input) } ?? own[0]).answer(value)
    }
}

extension CaseValue {
    /// How many cases of an answered document were refused.
    fileprivate var refused: Int {
        switch self {
        case .list(let cases): cases.reduce(0) { $0 + $1.refused }
        case .object(let values) where values["refused"] != nil: 1
        case .object(let sections): sections.values.reduce(0) { $0 + $1.refusedInSection }
        default: 0
        }
    }

    /// A section is a list; what a case alone holds, as an object of results, is none.
    private var refusedInSection: Int {
        guard case .list = self else { return 0 }
        return refused
    }
}
