/// A moment as a page shows it: in words, and in full for machines.
package struct Stamp: Sendable {
    /// What people read: "Wed 08:15".
    package let says: String
    /// ISO 8601, for the `datetime` attribute: "2026-11-18T08:15".
    package let machine: String

    package init(says: String, machine: String) {
        self.says = says
        self.machine = machine
    }

    /// The `<time>` element.
    package var html: HTML { "\(self)" }
}

extension HTML.Interpolation {
    /// The `<time>` element of a moment.
    package mutating func appendInterpolation(_ time: Stamp) {
        appendLiteral("<time datetime=\"")
        appendInterpolation(time.machine)
        appendLiteral("\">")
        appendInterpolation(time.says)
        appendLiteral("</time>")
    }

    /// What is left of a time, with the colour of its urgency; nothing where there is none.
    mutating func appendInterpolation(_ left: TimeLeft?) {
        guard let left else { return }
        appendLiteral("<span")
        appendInterpolation(attribute: "class", left.urgency.textClass)
        appendLiteral(">")
        appendInterpolation(left.says)
        appendLiteral("</span>")
    }
}

/// How urgent a time is.
package enum Urgency: String, Sendable {
    case late = "is-late"
    case soon = "is-soon"
    case fine = "is-ok"
    case none = ""

    /// The class of a row; nil for none.
    var cssClass: String? { self == .none ? nil : rawValue }

    /// The class that colours a short text: "late", "soon" or nil.
    var textClass: String? {
        switch self {
        case .late: "late"
        case .soon: "soon"
        case .fine, .none: nil
        }
    }
}

/// What is left of the time that a standard gives, or how far it is over.
package struct TimeLeft: Sendable {
    /// "48 min left", "25 min late".
    package let says: String
    package let urgency: Urgency
    /// How much is used, from 0 to 100; nil draws no meter.
    package let percentUsed: Int?
    /// The sentence that the meter stands for: "72 of 120 minutes used".
    package let used: String

    package init(says: String, urgency: Urgency, percentUsed: Int? = nil, used: String = "") {
        self.says = says
        self.urgency = urgency
        self.percentUsed = percentUsed
        self.used = used
    }
}
