extension Words.Gap {
    /// A share as it is told. Nothing is ever told as "0%": that sounds as if it could not be.
    package enum Figure: Equatable, Sendable {
        /// None of so many answers.
        case none(of: Int)
        /// In tenths of a per cent; 0 for less than half a tenth.
        case percent(tenths: Int)

        package static func percent(_ whole: Int) -> Figure { .percent(tenths: whole * 10) }

        /// "48%", "0.4%", "none of 6".
        package var says: String {
            switch self {
            case .none(let n): "none of \(Words.grouped(n))"
            case .percent(0): "under 0.1%"
            case .percent(let tenths): "\(number(tenths: tenths))%"
            }
        }
    }

    /// The sentence that opens the page when we believe better than people say. With `point` it is about one contact point, as in
    /// all that follow.
    package static func wider(at point: String?, believe: Figure, say: Figure, tenths: Int) -> String {
        "\(weThink(at: point, believe)). \(theyDo(say).capitalizedFirst): a gap of \(points(tenths))."
    }

    package static func narrower(at point: String?, believe: Figure, say: Figure, tenths: Int) -> String {
        "\(weThink(at: point, believe)). \(theyDo(say).capitalizedFirst): \(points(tenths)) better than we believe."
    }

    package static func noClearGap(at point: String?, believe: Figure, say: Figure) -> String {
        "\(weThink(at: point, believe)), and \(theyDo(say)): no clear gap, as far as the answers can tell."
    }

    package static func customersTooFew(at point: String?, believe: Figure, answers: Int, needed: Int) -> String {
        let say =
            answers == 0
            ? "No customer has answered yet." : "Too few have answered to say: \(ofNeeded(answers, needed))."
        return "\(weThink(at: point, believe)). \(say)"
    }

    package static func beliefMissing(at point: String?, say: Figure) -> String {
        "\(theyFind(at: point, say)). Too few of us have said yet what we believe."
    }

    package static func nobodyThere(at point: String?, say: Figure) -> String {
        "\(theyFind(at: point, say)). None of us say that we meet customers there."
    }

    package static func few(at point: String?, _ answers: Int, needed: Int) -> String {
        at(point, "there are too few answers to say: \(ofNeeded(answers, needed)).")
    }

    package static func onlyWeTooFew(at point: String?, _ answered: Int?, needed: Int) -> String {
        let we = at(point, "too few of us have said yet what we believe")
        return "\(we)\(answered.map { ": \(ofNeeded($0, needed))" } ?? ""). No customer has answered yet."
    }

    package static func nobodyAnswered(at point: String?) -> String {
        point.map { "Nobody has answered yet about “\($0)”." } ?? "Nobody has answered yet."
    }

    /// "We think 82% find us more than they expected".
    private static func weThink(at point: String?, _ believe: Figure) -> String {
        let who = if case .none = believe { "nobody finds" } else { "\(believe.says) find" }
        return at(point, "we think \(who) us more than they expected")
    }

    /// "48% find us more than they expected", "none of 6 find us…".
    private static func theyFind(at point: String?, _ say: Figure) -> String {
        at(point, "\(say.says) find us more than they expected")
    }

    private static func theyDo(_ say: Figure) -> String { "\(say.says) do" }

    private static func at(_ point: String?, _ words: String) -> String {
        point.map { "At “\($0)” \(words)" } ?? words.capitalizedFirst
    }

    /// "34 points", "0.4 points".
    private static func points(_ tenths: Int) -> String {
        "\(number(tenths: tenths)) \(tenths == 10 ? "point" : "points")"
    }
}
