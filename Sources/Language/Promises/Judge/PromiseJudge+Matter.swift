extension PromiseJudge {
    /// Whether the clause speaks to the person or of their matter.
    func concernsYou(_ clause: Range<Int>) -> Bool {
        clause.contains {
            ["you", "your", "yours", "it", "them", "this", "her", "him", "his", "that"].contains(tokens[$0].text)
        }
    }

    /// Whether one thing is meant, the person's or ours, rather than any.
    func isSpecific(_ clause: Range<Int>) -> Bool {
        clause.contains { ["your", "you", "it", "our", "her", "his", "yours"].contains(tokens[$0].text) }
    }

    static let places: Set<String> = ["office", "offices", "shop", "store", "lines", "branch"]

    /// Whether a day is named, rather than counted from now: "Friday", unlike "within 5 days".
    static func isDefinite(_ day: DayReading) -> Bool {
        switch day {
        case .within, .workingDays, .withinMonths: false
        default: true
        }
    }
}
