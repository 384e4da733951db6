import Store

/// Compared with what was expected: the one question, asked of both sides.
package enum Expectation: String, Sendable, CaseIterable, Codable {
    case less
    case asExpected = "expected"
    case more
}

/// How many gave each answer.
package struct ExpectationCounts: Equatable, Sendable {
    package var less = 0
    package var asExpected = 0
    package var more = 0

    package init(less: Int = 0, asExpected: Int = 0, more: Int = 0) {
        self.less = less
        self.asExpected = asExpected
        self.more = more
    }

    /// How many answered.
    package var all: Int { less + asExpected + more }

    /// Counts `number` more of one answer.
    package mutating func add(_ number: Int, _ expectation: Expectation) {
        switch expectation {
        case .less: less += number
        case .asExpected: asExpected += number
        case .more: more += number
        }
    }

    package static func + (left: Self, right: Self) -> Self {
        Self(less: left.less + right.less, asExpected: left.asExpected + right.asExpected, more: left.more + right.more)
    }
}

extension Row {
    /// An answer; one that a newer program wrote reads as `asExpected`.
    func expectation(_ column: Int) -> Expectation { word(column, else: .asExpected) }
}
