import Words

/// One standard in the table: how it went, its range, and the share that it shall reach.
package struct StandardRow: Sendable {
    package let id: String
    package let title: String
    package let place: any Linkable
    /// Whole per cents.
    package let target: Int
    /// Nil while there are too few to say.
    package let met: Int?
    package let range: PercentRange?
    package let n: Int

    package init(id: String, title: String, place: any Linkable, target: Int, met: Int?, range: PercentRange?, n: Int) {
        (self.id, self.title, self.place, self.target) = (id, title, place, target)
        (self.met, self.range, self.n) = (met, range, n)
    }
}

/// What we hold ourselves to, row by row: a table with pictures in it. `labelledBy` is the id of its heading.
package func standardChart(_ rows: [StandardRow], labelledBy: String) -> HTML {
    """
    <table class="chart" role="table" aria-labelledby="\(labelledBy)" id="standards">\
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">\(Words.Standards.sentenceHead)</th>\
    <th role="columnheader" scope="col" class="plot"><span class="vh">\(Words.Standards.drawn)</span>\(percentAxis)</th>\
    <th role="columnheader" scope="col" class="val">\(Words.Standards.share)</th>\
    <th role="columnheader" scope="col" class="val">\(Words.Standards.range)</th>\
    <th role="columnheader" scope="col" class="n">\(Words.Standards.count)</th></tr></thead>\
    <tbody role="rowgroup">\(each: rows, \.html)</tbody></table>
    """
}

extension StandardRow {
    fileprivate var html: HTML {
        """
        <tr role="row" id="\(id)"><th role="rowheader" scope="row"><a href="\(place)">\(title)</a></th>\
        <td role="cell" class="plot">\(shareDrawing(met, range, target: target))</td>\
        <td role="cell" class="val" data-h="\(Words.Standards.share)">\(share)\
        <small>\(Words.Standards.goal(target))</small></td>\
        <td role="cell" class="val" data-h="\(Words.Standards.range)">\(between)</td>\
        <td role="cell" class="n" data-h="\(Words.Standards.count)">\(n)</td></tr>
        """
    }

    private var share: HTML {
        guard let met else { return "\(Words.Standards.tooFew)" }
        return "<b>\(met)%</b>"
    }

    private var between: String { range.map { "\($0.low)% – \($0.high)%" } ?? "–" }
}
