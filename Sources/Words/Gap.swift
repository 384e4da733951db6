extension Words {
    /// Where do we believe better than we deliver?
    package enum Gap {
        package static let title = "Delivery gap"
        package static let weBelieve = "We believe"
        package static let customersSay = "Customers say"
        package static let gap = "Gap"
        package static let answers = "Answers"
        package static let drawn = "Drawn"
        package static let tableTitle = "What we believe and what customers say"
        package static let widestFirst = "widest gap first"
        package static let weBelieveWithRange = "We believe, with that range where fewer than 80% of us have answered"
        package static let customersSayWithRange = "Customers say, with the range the true figure likely lies in (95%)"
        package static let measure = "The share who find it more than expected."
        package static let months = "Months"
        package static let who = "Who"
        package static let everyone = "Everyone"
        package static let newToUs = "New to us in the last 12 months"
        package static let longWithUs = "With us for longer"
        package static let namedOnly =
            "Counted are named answers alone: nobody knows to which group an answer without a name belongs."
        package static let whereField = "Where"
        package static let everywhere = "Every contact point"
        package static let whereColumn = "Where"
        package static let inAll = "In all"
        package static let download = "Download the numbers"
        package static let tooFew = "too few to say"
        package static let notAsked = "nobody asked yet"
        package static let nobodyThere = "none of us meet customers there"
        package static let noClearGap = "no clear gap"
        package static let notYet = "not yet"
        package static let inTheirWords = "In their words"
        package static let unnamed = "Someone who asked not to be named"

        package static func title(_ period: String) -> String { "Delivery gap, \(period)" }
        /// "40 to 56", "−0.4 to 12".
        package static func range(tenths low: Int, _ high: Int) -> String {
            "\(number(tenths: low)) to \(number(tenths: high))"
        }
        /// A number of per cents or points with a real minus sign, and one decimal where it is no whole one.
        package static func number(tenths: Int) -> String {
            let digits = tenths.magnitude
            let text = digits.isMultiple(of: 10) ? String(digits / 10) : "\(digits / 10).\(digits % 10)"
            return tenths < 0 ? "−\(text)" : text
        }
        /// "40 to 56, 142 answers".
        package static func rangeAndAnswers(tenths low: Int, _ high: Int, answers: Int) -> String {
            "\(range(tenths: low, high)), \(count(answers, "answer", "answers"))"
        }
        /// "9 of 11 staff": a census, so no range.
        package static func census(_ answered: Int, of asked: Int) -> String { "\(answered) of \(asked) staff" }
        /// "6 of 11 staff, 40 to 90": a sample.
        package static func sample(_ answered: Int, of asked: Int, tenths low: Int, _ high: Int) -> String {
            "\(census(answered, of: asked)), \(range(tenths: low, high))"
        }
        /// Where even the number of answers may not be told.
        package static func fewerThan(_ needed: Int) -> String { "fewer than the \(needed) needed" }
        /// "4 of the 5 needed".
        package static func ofNeeded(_ answers: Int, _ needed: Int) -> String { "\(answers) of the \(needed) needed" }
        /// "points, 28 to 39", under the number.
        package static func pointsBetween(tenths low: Int, _ high: Int) -> String {
            "points, \(range(tenths: low, high))"
        }

        /// "September to November", "December 2025 to February 2026". Months count from 1.
        package static func months(from: (year: Int, month: Int), through: (year: Int, month: Int)) -> String {
            let names = Moments.monthNames
            let (first, last) = (names[(from.month + 11) % 12], names[(through.month + 11) % 12])
            return from.year == through.year
                ? "\(first) to \(last)" : "\(first) \(from.year) to \(last) \(through.year)"
        }
        package static let askPeople = "Look who is done"
        package static let stepsOfFive =
            "Answers without a name count five at a time, so that nobody can guess whose they are."
        package static let newRound = "You have not said yet what you believe in this quarter."
        package static let newRoundNext = "Say what you believe"
        package static let saidLess = "less than expected"
        package static let saidAsExpected = "as expected"
        package static let saidMore = "more than expected"
        package static let earlierWords = "Show earlier words"
        package static let nobodyAnsweredNext = "Ask people how it was when their conversation is done."
        package static let noWords = "Nobody has added words yet."
        package static func scanners(_ number: Int) -> String {
            "\(count(number, "answer", "answers")) by machines that open links were set aside."
        }
        /// From which quarter the beliefs are, when it is an earlier one.
        package static func believed(in months: String) -> String {
            "What we believe was said in an earlier quarter, from \(months)."
        }
        /// The name of the file with the same numbers: its months, and its group when it has one.
        package static func fileName(_ months: String, who: String?, point: String?) -> String {
            (["delivery-gap", months] + [who, point].compactMap(\.self)).joined(separator: "-") + ".csv"
        }
    }
}
