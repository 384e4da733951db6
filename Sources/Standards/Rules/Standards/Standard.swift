package import ConversationsRules
package import Kernel

package typealias StandardID = ID<Standard>
package typealias StandardVersionID = ID<StandardVersion>

/// What the house holds itself to: a sentence that a clock can check, with the version that counts now.
package struct Standard: Equatable, Sendable {
    package let id: StandardID
    /// The newest version; its `since` may still be to come.
    package let current: StandardVersion
    /// Since when it is held no longer; nil while it is.
    package let retired: Instant?
}

/// One version of a standard: never changed once it counts, so that what it judged stays judged.
package struct StandardVersion: Equatable, Sendable {
    package let id: StandardVersionID
    package let standard: StandardID
    /// From 1.
    package let number: Int
    /// What begins from this moment on is judged by it.
    package let since: Instant
    /// What begins from this moment on no longer is; nil for the newest version of a standard that is held.
    package let until: Instant?
    /// The sentence that said it, where that says the same as the parts; nil when it was made of parts.
    package let given: String?
    /// What is done, as "Orders are processed".
    package let action: String
    package let measure: Measure
    package let target: TargetTime
    /// The states in which its clock pauses.
    package let pauses: Set<Conversation.State>
    package let population: Population
    /// The share that shall meet it, 1 to 100.
    package let targetPercent: Int
    /// The share of the time after which people are warned, 1 to 100; 100 warns nobody.
    package let warnPercent: Int
    package let calendar: CalendarID

    /// The longest action, in characters.
    package static let actionLimit = 200

    /// Whether it judges what begins at `moment`.
    package func judges(_ moment: Instant) -> Bool {
        since <= moment && until.map { moment < $0 } ?? true
    }
}

/// A standard as somebody writes it: every part is asked for, none has a silent default.
package struct StandardDraft: Equatable, Sendable {
    /// The sentence that it was read from, as it was typed. It is kept while it says the same as the parts.
    package var sentence: String?
    package var action: String
    package var measure: Measure?
    package var amount: Int?
    package var unit: TargetTime.Unit?
    package var pauses: Set<Conversation.State>?
    package var population: Population?
    package var targetPercent: Int?
    package var warnPercent: Int?
    package var calendar: CalendarID?
    /// Nil for now.
    package var since: Instant?

    package init(
        sentence: String? = nil, action: String, measure: Measure? = nil, amount: Int? = nil,
        unit: TargetTime.Unit? = nil,
        pauses: Set<Conversation.State>? = nil, population: Population? = nil, targetPercent: Int? = nil,
        warnPercent: Int? = nil, calendar: CalendarID? = nil, since: Instant? = nil
    ) {
        self.sentence = sentence
        self.action = action
        self.measure = measure
        self.amount = amount
        self.unit = unit
        self.pauses = pauses
        self.population = population
        self.targetPercent = targetPercent
        self.warnPercent = warnPercent
        self.calendar = calendar
        self.since = since
    }

    /// What a version says, to be changed in parts.
    package init(_ version: StandardVersion) {
        self.init(
            sentence: version.given, action: version.action, measure: version.measure, amount: version.target.amount,
            unit: version.target.unit,
            pauses: version.pauses, population: version.population, targetPercent: version.targetPercent,
            warnPercent: version.warnPercent, calendar: version.calendar)
    }
}
