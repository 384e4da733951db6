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
        package static let noClearGap = "no clear gap"
        package static let notYet = "not yet"
        package static let inTheirWords = "In their words"
        package static let unnamed = "Someone who asked not to be named"

        package static func title(_ period: String) -> String { "Delivery gap, \(period)" }
        package static func percent(_ share: Int) -> String { "\(share)%" }
        /// "40 to 56".
        package static func range(_ low: Int, _ high: Int) -> String {
            "\(signed(low)) to \(signed(high))"
        }
        /// A number of points with a real minus sign.
        package static func signed(_ points: Int) -> String { points < 0 ? "−\(-points)" : String(points) }
        /// "40 to 56, 142 answers".
        package static func rangeAndAnswers(_ low: Int, _ high: Int, answers: Int) -> String {
            "\(range(low, high)), \(count(answers, "answer", "answers"))"
        }
        /// "9 of 11 staff": a census, so no range.
        package static func census(_ answered: Int, of asked: Int) -> String { "\(answered) of \(asked) staff" }
        /// "4 of the 5 needed".
        package static func ofNeeded(_ answers: Int, _ needed: Int) -> String { "\(answers) of the \(needed) needed" }
        /// "34 points".
        package static func points(_ number: Int) -> String { count(number, "point", "points") }

        /// "points, 28 to 39", under the number.
        package static func pointsBetween(_ low: Int, _ high: Int) -> String { "points, \(range(low, high))" }

        /// The sentence that opens the page when we believe better than people say.
        package static func wider(believe: Int, say: Int, points: Int) -> String {
            "We think \(believe)% find us more than they expected. \(say)% do: a gap of \(Gap.points(points))."
        }
        /// The same at one contact point.
        package static func wider(at point: String, believe: Int, say: Int, points: Int) -> String {
            "At “\(point)” we think \(believe)% find us more than they expected. \(say)% do: a gap of \(Gap.points(points))."
        }
        package static func narrower(believe: Int, say: Int, points: Int) -> String {
            "We think \(believe)% find us more than they expected. \(say)% do: \(Gap.points(points)) better than we believe."
        }
        package static func narrower(at point: String, believe: Int, say: Int, points: Int) -> String {
            "At “\(point)” we think \(believe)% find us more than they expected. \(say)% do: \(Gap.points(points)) better than we believe."
        }
        package static func noClearGap(believe: Int, say: Int) -> String {
            "We think \(believe)% find us more than they expected, and \(say)% do: no clear gap, as far as the answers can tell."
        }
        package static func noClearGap(at point: String, believe: Int, say: Int) -> String {
            "At “\(point)” we think \(believe)% find us more than they expected, and \(say)% do: no clear gap."
        }
        package static func customersTooFew(believe: Int, answers: Int, needed: Int) -> String {
            answers == 0
                ? "We think \(believe)% find us more than they expected. Nobody has answered yet."
                : "We think \(believe)% find us more than they expected. Too few have answered to say: \(answers) of the \(needed) needed."
        }
        package static func customersTooFew(at point: String, believe: Int, answers: Int, needed: Int) -> String {
            answers == 0
                ? "At “\(point)” we think \(believe)% find us more than they expected. Nobody has answered yet."
                : "At “\(point)” we think \(believe)% find us more than they expected. Too few have answered: \(answers) of the \(needed) needed."
        }
        package static func beliefMissing(say: Int) -> String {
            "\(say)% find us more than they expected. Too few of us have said yet what we believe."
        }
        package static func beliefMissing(at point: String, say: Int) -> String {
            "At “\(point)” \(say)% find us more than they expected. Too few of us have said yet what we believe."
        }
        package static func few(at point: String, _ answers: Int, needed: Int) -> String {
            "At “\(point)” there are too few answers to say: \(answers) of the \(needed) needed."
        }
        package static func nobodyAnswered(at point: String) -> String { "Nobody has answered yet about “\(point)”." }
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
        package static func few(_ answers: Int, needed: Int) -> String {
            "Too few answers to say: \(answers) of the \(needed) needed."
        }
        package static let nobodyAnswered = "Nobody has answered yet."
        package static let nobodyAnsweredNext = "Ask people how it was when their conversation is done."
        package static let noWords = "Nobody has added words yet."
        package static func scanners(_ number: Int) -> String {
            "\(count(number, "answer", "answers")) by machines that open links were set aside."
        }
        /// The name of the file with the same numbers.
        package static let fileName = "delivery-gap.csv"
    }
}
