import Words

/// Both figures on one line from 0 to 100%: ○ what we believe, ● what customers say with its range as a bar.
///
/// No `viewBox`: what lies across is in per cent, what lies down in pixels, so nothing is distorted at any width.
func gapDrawing(believe: WeBelieve, say: CustomersSay) -> HTML {
    let believed: Int? = if case .share(let share, _, _) = believe { share } else { nil }
    let said: (share: Int, range: PercentRange)? =
        if case .share(let share, let range, _) = say { (share, range) } else { nil }
    return """
        <svg height="44" aria-hidden="true">\(each: [0, 25, 50, 75, 100], gridLine)\
        \(span(from: said?.share, to: believed))\
        \(said.map { rangeBar($0.range) })\
        \(said.map { "<circle class=\"say\" cx=\"\(across($0.share))\" cy=\"22\" r=\"6\"/>" as HTML })\
        \(believed.map { "<circle class=\"believe\" cx=\"\(across($0))\" cy=\"22\" r=\"6\"/>" as HTML })</svg>
        """
}

/// A share with its range on one line from 0 to 100%, and a stroke where it shall be.
func shareDrawing(_ share: Int?, _ range: PercentRange?, target: Int) -> HTML {
    """
    <svg height="44" aria-hidden="true">\(each: [0, 25, 50, 75, 100], gridLine)\(range.map(rangeBar))\
    \(share.map { "<circle class=\"say\" cx=\"\(across($0))\" cy=\"22\" r=\"6\"/>" as HTML })\
    <line class="span" x1="\(across(target))" x2="\(across(target))" y1="8" y2="36"/></svg>
    """
}

/// The numbers over the drawn column.
let percentAxis: HTML = """
    <svg height="18" aria-hidden="true">\(each: [0, 25, 50, 75, 100], axisNumber)</svg>
    """

/// Which mark is whose, above the table.
package func gapKey() -> HTML {
    """
    <p class="key"><span class="plot"><svg aria-hidden="true"><circle class="believe" cx="18" cy="8" r="6"/></svg>\
    \(Words.Gap.weBelieve)</span><span class="plot"><svg aria-hidden="true">\
    <rect x="2" width="32" y="4" height="8" rx="4" class="ci"/><circle cx="18" cy="8" r="6" class="say"/></svg>\
    \(Words.Gap.customersSayWithRange)</span></p>
    """
}

private func axisNumber(_ percent: Int) -> HTML {
    """
    <text x="\(across(percent))" y="14" text-anchor="middle">\(percent == 100 ? Words.Gap.percent(100) : String(percent))</text>
    """
}

private func gridLine(_ percent: Int) -> HTML {
    "<line class=\"grid\" x1=\"\(across(percent))\" x2=\"\(across(percent))\" y1=\"0\" y2=\"44\"/>"
}

private func span(from said: Int?, to believed: Int?) -> HTML? {
    guard let said, let believed else { return nil }
    return "<line class=\"span\" x1=\"\(across(said))\" x2=\"\(across(believed))\" y1=\"22\" y2=\"22\"/>"
}

private func rangeBar(_ range: PercentRange) -> HTML {
    "<rect class=\"ci\" x=\"\(across(range.low))\" width=\"\(tenths(range.high - range.low))\" y=\"18\" height=\"8\" rx=\"4\"/>"
}

/// Where `percent` lies in the drawing, which leaves 3% free at either end for half a mark.
private func across(_ percent: Int) -> String { offset(tenthsOfPercent: 30 + percent * 94 / 10) }

/// How wide `points` are in the drawing.
private func tenths(_ points: Int) -> String { offset(tenthsOfPercent: points * 94 / 10) }

private func offset(tenthsOfPercent tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
