import Words

/// Both figures on one line from 0 to 100%: ○ what we believe, ● what customers say, each with its range where it has one.
///
/// No `viewBox`: what lies across is in per cent, what lies down in pixels, so nothing is distorted at any width.
func gapDrawing(believe: WeBelieve, say: CustomersSay) -> HTML {
    let believed: (tenths: Int, range: PercentRange?)? =
        if case .share(let share, let range, _, _) = believe { (share.tenths, range) } else { nil }
    let said: (tenths: Int, range: PercentRange)? =
        if case .share(let share, let range, _) = say { (share.tenths, range) } else { nil }
    return """
        <svg height="44" aria-hidden="true">\(each: [0, 25, 50, 75, 100], gridLine)\
        \(span(from: said?.tenths, to: believed?.tenths))\(said.map { rangeBar($0.range) })\
        \(believed?.range.map(rangeLine))\(said.map { mark("say", $0.tenths) })\
        \(believed.map { mark("believe", $0.tenths) })</svg>
        """
}

/// A share with its range on one line from 0 to 100%, and a stroke where it shall be.
func shareDrawing(_ share: Int?, _ range: PercentRange?, target: Int) -> HTML {
    """
    <svg height="44" aria-hidden="true">\(each: [0, 25, 50, 75, 100], gridLine)\(range.map(rangeBar))\
    \(share.map { mark("say", $0 * 10) })\
    <line class="span" x1="\(across(target * 10))" x2="\(across(target * 10))" y1="8" y2="36"/></svg>
    """
}

/// The numbers over the drawn column.
let percentAxis: HTML = """
    <svg height="18" aria-hidden="true">\(each: [0, 25, 50, 75, 100], axisNumber)</svg>
    """

/// Which mark is whose, above the table; `isSample` when a belief has a range.
package func gapKey(isSample: Bool = false) -> HTML {
    """
    <p class="key"><span class="plot"><svg aria-hidden="true">\
    \(when: isSample, "<path class=\"bi\" d=\"M2 3v10M34 3v10M2 8h32\"/>")\
    <circle class="believe" cx="18" cy="8" r="6"/></svg>\
    \(isSample ? Words.Gap.weBelieveWithRange : Words.Gap.weBelieve)</span><span class="plot"><svg aria-hidden="true">\
    <rect x="2" width="32" y="4" height="8" rx="4" class="ci"/><circle cx="18" cy="8" r="6" class="say"/></svg>\
    \(Words.Gap.customersSayWithRange)</span></p>
    """
}

private func mark(_ name: String, _ tenths: Int) -> HTML {
    "<circle class=\"\(name)\" cx=\"\(across(tenths))\" cy=\"22\" r=\"6\"/>"
}

private func axisNumber(_ percent: Int) -> HTML {
    """
    <text x="\(across(percent * 10))" y="14" text-anchor="middle">\(percent == 100 ? "100%" : String(percent))</text>
    """
}

private func gridLine(_ percent: Int) -> HTML { stroke("grid", at: percent * 10, from: 0, to: 44) }

private func stroke(_ name: String, at tenths: Int, from top: Int, to bottom: Int) -> HTML {
    "<line class=\"\(name)\" x1=\"\(across(tenths))\" x2=\"\(across(tenths))\" y1=\"\(top)\" y2=\"\(bottom)\"/>"
}

private func level(_ name: String, from low: Int, to high: Int) -> HTML {
    "<line class=\"\(name)\" x1=\"\(across(low))\" x2=\"\(across(high))\" y1=\"22\" y2=\"22\"/>"
}

private func span(from said: Int?, to believed: Int?) -> HTML? {
    guard let said, let believed else { return nil }
    return level("span", from: said, to: believed)
}

/// The range of what customers say: a bar.
private func rangeBar(_ range: PercentRange) -> HTML {
    let wide = (range.highTenths - range.lowTenths) * 94 / 100
    return """
        <rect class="ci" x="\(across(range.lowTenths))" width="\(offset(wide))" y="18" height="8" rx="4"/>
        """
}

/// The range of what we believe, where we are a sample: a line with an end on either side.
private func rangeLine(_ range: PercentRange) -> HTML {
    """
    \(level("bi", from: range.lowTenths, to: range.highTenths))\
    \(stroke("bi", at: range.lowTenths, from: 17, to: 27))\(stroke("bi", at: range.highTenths, from: 17, to: 27))
    """
}

/// Where so many tenths of a per cent lie in the drawing, which leaves 3% free at either end for half a mark.
private func across(_ tenths: Int) -> String { offset(30 + tenths * 94 / 100) }

private func offset(_ tenthsOfPercent: Int) -> String { "\(tenthsOfPercent / 10).\(tenthsOfPercent % 10)%" }

extension Words.Gap.Figure {
    /// Where it is drawn.
    fileprivate var tenths: Int {
        switch self {
        case .none: 0
        case .percent(let tenths): tenths
        }
    }
}
