import ConversationsRules
import Kernel
import VoiceRules
import Web

/// What stands in the form of beliefs: "all" for in all, the id of each contact point with "at-" in front, and the code of a change.
struct BeliefForm: Sendable {
    private let form: FormData
    private(set) var problems: [Problem]
    private let lacksAnswers: Bool

    init(_ form: FormData = FormData(), _ refusal: VoiceRefusal? = nil) {
        self.form = form
        problems = refusal.map { [Problem($0.field, $0.sentence)] } ?? []
        lacksAnswers = refusal?.isMissingBelief ?? false
    }

    /// The same, with every question named that has no answer where it was refused for one of them.
    func naming(all points: [ContactPoint]) -> BeliefForm {
        guard lacksAnswers else { return self }
        var all = self
        all.problems = Self.missing(form, points).map { Problem($0.field, $0.sentence) }
        return all
    }

    static func name(of point: ContactPointID) -> String { "at-\(point)" }
    static let inAll = "all"
    /// What is sent for "I don't meet customers there".
    static let nowhere = "none"

    subscript(name: String) -> String? { form[name] }

    func error(_ field: String) -> String? { problems.first { $0.field == field }?.says }

    /// What was answered about these contact points. Refused without an answer for in all, and for each of them.
    static func sheet(_ form: FormData, _ points: [ContactPoint]) throws(VoiceRefusal) -> BeliefSheet {
        var answers: [ContactPointID: Expectation?] = [:]
        for point in points {
            if let answer = form[name(of: point.id)] { answers[point.id] = .some(Expectation(rawValue: answer)) }
        }
        return try .checked(inAll: form[inAll].flatMap(Expectation.init), at: answers, of: points)
    }

    /// What has no answer, in the order of the page.
    private static func missing(_ form: FormData, _ points: [ContactPoint]) -> [VoiceRefusal] {
        let inAll: [VoiceRefusal] = form[inAll].flatMap(Expectation.init) == nil ? [.beliefMissing] : []
        return inAll
            + points.filter { form[name(of: $0.id)] == nil }.map { .beliefMissingAt($0.id, name: $0.name) }
    }
}

extension VoiceRefusal {
    fileprivate var isMissingBelief: Bool {
        switch self {
        case .beliefMissing, .beliefMissingAt: true
        default: false
        }
    }
}
