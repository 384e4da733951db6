import Testing
import Web
import Words

@Suite("Charts are tables with pictures in them")
struct ChartTests {
    @Test("A row draws belief and experience with its range, and writes all three")
    func row() {
        let html = table(
            GapRow(
                "Phone", believe: .share(.percent(82), nil, answered: 9, asked: 11),
                say: .share(.percent(48), PercentRange(40, 56), answers: 142),
                gap: .points(tenths: 340, PercentRange(-3, 44))))
        #expect(html.contains("<rect class=\"ci\" x=\"40.6%\" width=\"15.0%\" y=\"18\" height=\"8\" rx=\"4\"/>"))
        #expect(html.contains("<circle class=\"say\" cx=\"48.1%\" cy=\"22\" r=\"6\"/>"))
        #expect(html.contains("<circle class=\"believe\" cx=\"80.0%\" cy=\"22\" r=\"6\"/>"))
        #expect(html.contains("<b>82%</b><small>9 of 11 staff</small>"))
        #expect(html.contains("<b>48%</b><small>40 to 56</small>"))
        #expect(html.contains("data-h=\"Gap\">34<small>−3 to 44</small>"))
        #expect(html.contains("data-h=\"Answers\">142</td>"))
    }

    @Test("A belief that is a sample is drawn and written with its range")
    func sample() {
        let html = table(
            GapRow(
                "Phone", believe: .share(.percent(80), PercentRange(38, 96), answered: 5, asked: 9),
                say: .share(.percent(48), PercentRange(40, 56), answers: 142), gap: .noClearGap))
        #expect(html.contains("<b>80%</b><small>5 of 9 staff, 38 to 96</small>"))
        #expect(html.contains("<line class=\"bi\" x1=\"38.7%\" x2=\"93.2%\" y1=\"22\" y2=\"22\"/>"))
        #expect(gapKey(isSample: true).text.contains("class=\"bi\"") && !gapKey().text.contains("class=\"bi\""))
    }

    @Test("Nothing is told as 0%, and under 1% there is one decimal")
    func nothing() {
        let html = table(
            GapRow(
                "Phone", believe: .share(.none(of: 9), nil, answered: 9, asked: 11),
                say: .share(.percent(tenths: 4), PercentRange(tenths: 1, through: 10), answers: 900),
                gap: .points(tenths: -4, PercentRange(tenths: -10, through: -1))))
        #expect(html.contains("<b>none of 9</b><small>9 of 11 staff</small>"))
        #expect(html.contains("<b>0.4%</b><small>0.1 to 1</small>"))
        #expect(html.contains("−0.4<small>−1 to −0.1</small>") && !html.contains(">0%"))
    }

    @Test("How many colleagues answered is told only where it may be, and open rounds say that nobody meets them there")
    func fewOfUs() {
        func cell(_ believe: WeBelieve) -> String {
            table(GapRow("Shop", believe: believe, say: .tooFew(answers: 0, needed: 5), gap: .notYet))
        }
        #expect(cell(.tooFew(answered: 4, needed: 5)).contains("too few to say<small>4 of the 5 needed</small>"))
        #expect(
            cell(.tooFew(answered: nil, needed: 5)).contains("too few to say<small>fewer than the 5 needed</small>"))
        #expect(cell(.nobodyThere).contains("none of us meet customers there"))
    }

    @Test("Under the needed answers no share is drawn and the words say so")
    func tooFew() {
        let html = table(
            GapRow(
                "Email", believe: .share(.percent(64), nil, answered: 9, asked: 11),
                say: .tooFew(answers: 4, needed: 5), gap: .notYet)
        )
        #expect(html.contains("too few to say<small>4 of the 5 needed</small>"))
        #expect(!html.contains("class=\"say\""))
        #expect(!html.contains("class=\"ci\""))
        #expect(html.contains("class=\"believe\""))
        #expect(html.contains("data-h=\"Gap\">not yet</td>"))
    }

    @Test("A difference inside the range is no clear gap")
    func noClearGap() {
        let html = table(
            GapRow(
                "Shop", believe: .share(.percent(73), nil, answered: 9, asked: 11),
                say: .share(.percent(72), PercentRange(64, 79), answers: 131), gap: .noClearGap))
        #expect(html.contains("data-h=\"Gap\">no clear gap</td>"))
    }

    @Test("Table, rows and cells say their roles, because narrow screens change how they are laid out")
    func roles() {
        let html = table(GapRow("Shop", believe: .notAsked, say: .tooFew(answers: 0, needed: 5), gap: .notYet))
        for role in ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"] {
            #expect(html.contains("role=\"\(role)\""))
        }
        #expect(html.contains("aria-labelledby=\"g1\""))
    }

    @Test("A line of answers keeps its numbers as text and marks the low ones")
    func spark() {
        let html = sparkline([5, 1], from: 1, to: 5, says: "5, then 1 of 5.").text
        #expect(html.contains("points=\"3,5 97,35\""))
        #expect(html.contains("<path class=\"dot low\" d=\"M97 35h0\"/>"))
        #expect(html.contains("<p class=\"meta\">5, then 1 of 5.</p>"))
    }

    private func table(_ row: GapRow) -> String {
        gapTable([row], first: "Where", labelledBy: "g1").text
    }
}
