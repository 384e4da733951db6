package import ConversationsRules

/// What a colleague believes that customers would say: in all, and about each contact point where they meet customers.
package struct BeliefSheet: Equatable, Sendable {
    package let inAll: Expectation
    package let at: [ContactPointID: Expectation]

    package init(inAll: Expectation, at: [ContactPointID: Expectation] = [:]) {
        self.inAll = inAll
        self.at = at
    }

    /// Each answer with what it is about; nil is "in all", first.
    var entries: [(point: ContactPointID?, expectation: Expectation)] {
        [(nil, inAll)] + at.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
