/// Why the house declines to do something. The sentence is shown to the person as it stands.
package protocol Refusal: Error, Sendable {
    /// What is wrong and what to do, in words for the person who asked.
    var sentence: String { get }

    /// A stable word for programs, such as "promise.already-settled".
    var code: String { get }

    /// The form field that it is about; nil when it is about the whole.
    var field: String? { get }
}

extension Refusal {
    package var field: String? { nil }
}

/// The thing is not there, or is not theirs: both are told alike.
package struct Absent: Error, Equatable {
    /// What was looked for, as "conversation".
    package let what: String

    package init(_ what: String) {
        self.what = what
    }
}

/// Somebody was quicker: what the person saw is no longer how it is.
package struct Conflict: Error, Equatable {
    /// What changed meanwhile, in words for the person who asked.
    package let sentence: String

    package init(_ sentence: String) {
        self.sentence = sentence
    }
}
