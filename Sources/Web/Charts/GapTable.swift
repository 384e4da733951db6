package import Words

/// Per cents or points between which the true figure likely lies (95%), in tenths as they are told.
package struct PercentRange: Equatable, Sendable {
    let lowTenths: Int
    let highTenths: Int

    package init(tenths low: Int, through high: Int) {
        (lowTenths, highTenths) = (low, high)
    }

    /// Whole ones.
    package init(_ low: Int, _ high: Int) {
        self.init(tenths: low * 10, through: high * 10)
    }

    var low: Int { lowTenths / 10 }
    var high: Int { highTenths / 10 }

    /// "40 to 56".
    var says: String { Words.Gap.range(tenths: lowTenths, highTenths) }
}

/// What customers say about one thing.
package enum CustomersSay: Sendable {
    /// The share, its range, and how many answers it rests on.
    case share(Words.Gap.Figure, PercentRange, answers: Int)
    /// Fewer answers than may be shown as a share.
    case tooFew(answers: Int, needed: Int)

    var answers: Int {
        switch self {
        case .share(_, _, let answers), .tooFew(let answers, _): answers
        }
    }
}

/// What we believe about the same thing.
package enum WeBelieve: Sendable {
    /// The share of `answered` out of `asked` colleagues, with its range; nil for a census, which has none.
    case share(Words.Gap.Figure, PercentRange?, answered: Int, asked: Int)
    /// Fewer colleagues answered than may be shown; nil where even their number may not be told.
    case tooFew(answered: Int?, needed: Int)
    /// None of the few who answered meets customers there.
    case nobodyThere
    /// Nobody was asked.
    case notAsked

    /// What stands under the share, or under the words that there are too few; nil for nothing.
    var detail: String? {
        switch self {
        case .share(_, let range?, let answered, let asked):
            Words.Gap.sample(answered, of: asked, tenths: range.lowTenths, range.highTenths)
        case .share(_, nil, let answered, let asked): Words.Gap.census(answered, of: asked)
        case .tooFew(let answered?, let needed): Words.Gap.ofNeeded(answered, needed)
        case .tooFew(nil, let needed): Words.Gap.fewerThan(needed)
        case .nobodyThere, .notAsked: nil
        }
    }

    /// The words that stand where there is no share; nil where there is one.
    var missing: String? {
        switch self {
        case .share: nil
        case .tooFew: Words.Gap.tooFew
        case .nobodyThere: Words.Gap.nobodyThere
        case .notAsked: Words.Gap.notAsked
        }
    }
}

/// What can be said about the distance between the two.
package enum GapVerdict: Sendable {
    /// So many points, in tenths, that we believe more (or less, when negative), with its range when there is one.
    case points(tenths: Int, PercentRange?)
    /// The range covers no difference.
    case noClearGap
    /// One side is missing or too few.
    case notYet
}

/// One row of the gap table.
package struct GapRow: Sendable {
    package let title: String
    package let place: (any Linkable)?
    package let believe: WeBelieve
    package let say: CustomersSay
    package let gap: GapVerdict

    package init(
        _ title: String, to place: (any Linkable)? = nil, believe: WeBelieve, say: CustomersSay, gap: GapVerdict
    ) {
        self.title = title
        self.place = place
        self.believe = believe
        self.say = say
        self.gap = gap
    }
}

/// What we believe and what customers say, row by row: a table with pictures in it.
///
/// `labelledBy` is the id of its heading; `first` heads the first column ("We…", "Where").
package func gapTable(_ rows: [GapRow], first: String, labelledBy: String, id: String = "gaps") -> HTML {
    """
    <table class="chart" role="table" aria-labelledby="\(labelledBy)" id="\(id)">\
    <thead role="rowgroup"><tr role="row">\(columnHead(first))\
    <th role="columnheader" scope="col" class="plot"><span class="vh">\(Words.Gap.drawn)</span>\(percentAxis)</th>\
    \(columnHead(Words.Gap.weBelieve, "val"))\(columnHead(Words.Gap.customersSay, "val"))\
    \(columnHead(Words.Gap.gap, "delta"))\(columnHead(Words.Gap.answers, "n"))</tr></thead>\
    <tbody role="rowgroup">\(each: rows, \.html)</tbody></table>
    """
}

extension GapRow {
    var html: HTML {
        """
        <tr role="row"><th role="rowheader" scope="row">\(heading)</th>\
        <td role="cell" class="plot">\(gapDrawing(believe: believe, say: say))</td>\
        \(believeCell)\(sayCell)\(gapCell)\
        <td role="cell" class="n" data-h="\(Words.Gap.answers)">\(say.answers)</td></tr>
        """
    }

    private var heading: HTML {
        guard let place else { return "\(title)" }
        return "<a href=\"\(place)\">\(title)</a>"
    }

    private var believeCell: HTML {
        let detail = believe.detail.map(small)
        guard case .share(let share, _, _, _) = believe else {
            return cell("val few", Words.Gap.weBelieve, "\(believe.missing ?? "")\(detail)")
        }
        return cell("val", Words.Gap.weBelieve, "<b>\(share.says)</b>\(detail)")
    }

    private var sayCell: HTML {
        switch say {
        case .share(let share, let range, _):
            cell(
                "val", Words.Gap.customersSay,
                "<b>\(share.says)</b>\(small(range.says))")
        case .tooFew(let answers, let needed):
            cell("val few", Words.Gap.customersSay, "\(Words.Gap.tooFew)\(small(Words.Gap.ofNeeded(answers, needed)))")
        }
    }

    private var gapCell: HTML {
        switch gap {
        case .points(let points, let range):
            cell(
                "delta", Words.Gap.gap,
                "\(Words.Gap.number(tenths: points))\(range.map { small($0.says) })")
        case .noClearGap: cell("delta", Words.Gap.gap, "\(Words.Gap.noClearGap)")
        case .notYet: cell("delta few", Words.Gap.gap, "\(Words.Gap.notYet)")
        }
    }
}

private func columnHead(_ words: String, _ name: String? = nil) -> HTML {
    "<th role=\"columnheader\" scope=\"col\"\(attribute: "class", name)>\(words)</th>"
}

private func cell(_ name: String, _ head: String, _ content: HTML) -> HTML {
    "<td role=\"cell\" class=\"\(name)\" data-h=\"\(head)\">\(content)</td>"
}

private func small(_ words: String) -> HTML { "<small>\(words)</small>" }
