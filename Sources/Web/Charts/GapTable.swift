import Words

/// Whole per cents from 0 to 100 between which the true figure likely lies (95%).
package struct PercentRange: Equatable, Sendable {
    package let low: Int
    package let high: Int

    package init(_ low: Int, _ high: Int) {
        self.low = low
        self.high = high
    }
}

/// What customers say about one thing.
package enum CustomersSay: Sendable {
    /// The share in whole per cents, its range, and how many answers it rests on.
    case share(Int, PercentRange, answers: Int)
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
    /// The share in whole per cents, of `answered` out of `asked` colleagues. A census: it has no range.
    case share(Int, answered: Int, asked: Int)
    /// Fewer colleagues answered than may be shown.
    case tooFew(answered: Int, needed: Int)
    /// Nobody was asked.
    case notAsked
}

/// What can be said about the distance between the two.
package enum GapVerdict: Sendable {
    /// So many points that we believe more (or less, when negative), with its range when there is one.
    case points(Int, PercentRange?)
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
        switch believe {
        case .share(let share, let answered, let asked):
            cell(
                "val", Words.Gap.weBelieve,
                "<b>\(Words.Gap.percent(share))</b>\(small(Words.Gap.census(answered, of: asked)))")
        case .tooFew(let answered, let needed):
            cell("val few", Words.Gap.weBelieve, "\(Words.Gap.tooFew)\(small(Words.Gap.ofNeeded(answered, needed)))")
        case .notAsked: cell("val few", Words.Gap.weBelieve, "\(Words.Gap.notAsked)")
        }
    }

    private var sayCell: HTML {
        switch say {
        case .share(let share, let range, _):
            cell(
                "val", Words.Gap.customersSay,
                "<b>\(Words.Gap.percent(share))</b>\(small(Words.Gap.range(range.low, range.high)))")
        case .tooFew(let answers, let needed):
            cell("val few", Words.Gap.customersSay, "\(Words.Gap.tooFew)\(small(Words.Gap.ofNeeded(answers, needed)))")
        }
    }

    private var gapCell: HTML {
        switch gap {
        case .points(let points, let range):
            cell(
                "delta", Words.Gap.gap,
                "\(Words.Gap.signed(points))\(range.map { small(Words.Gap.range($0.low, $0.high)) })")
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
