package import ConversationsRules

/// What a colleague believes that customers would say: in all, and about each contact point where they meet customers.
package struct BeliefSheet: Equatable, Sendable {
    package let inAll: Expectation
    package let at: [ContactPointID: Expectation]

    package init(inAll: Expectation, at: [ContactPointID: Expectation] = [:]) {
        self.inAll = inAll
        self.at = at
    }

    /// What was answered about these contact points; nil for one where they meet nobody. Refused without an answer for in all,
    /// and for each of them.
    package static func checked(
        inAll: Expectation?, at answers: [ContactPointID: Expectation?], of points: [ContactPoint]
    ) throws(VoiceRefusal) -> BeliefSheet {
        guard let inAll else { throw .beliefMissing }
        for point in points where answers[point.id] == nil { throw .beliefMissingAt(point.id, name: point.name) }
        return BeliefSheet(inAll: inAll, at: answers.compactMapValues(\.self))
    }

    /// Each answer with what it is about; nil is "in all", first.
    var entries: [(point: ContactPointID?, expectation: Expectation)] {
        [(nil, inAll)] + at.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
