import Testing
import Web

@Suite("Charts are tables with pictures in them")
struct ChartTests {
    @Test("A row draws belief and experience with its range, and writes all three")
    func row() {
        let html = table(
            GapRow(
                "Phone", believe: .share(82, answered: 9, asked: 11),
                say: .share(48, PercentRange(40, 56), answers: 142), gap: .points(34, PercentRange(-3, 44))))
        #expect(html.contains("<rect class=\"ci\" x=\"40.6%\" width=\"15.0%\" y=\"18\" height=\"8\" rx=\"4\"/>"))
        #expect(html.contains("<circle class=\"say\" cx=\"48.1%\" cy=\"22\" r=\"6\"/>"))
        #expect(html.contains("<circle class=\"believe\" cx=\"80.0%\" cy=\"22\" r=\"6\"/>"))
        #expect(html.contains("<b>82%</b><small>9 of 11 staff</small>"))
        #expect(html.contains("<b>48%</b><small>40 to 56</small>"))
        #expect(html.contains("data-h=\"Gap\">34<small>−3 to 44</small>"))
        #expect(html.contains("data-h=\"Answers\">142</td>"))
    }

    @Test("Under the needed answers no share is drawn and the words say so")
    func tooFew() {
        let html = table(
            GapRow(
                "Email", believe: .share(64, answered: 9, asked: 11), say: .tooFew(answers: 4, needed: 5), gap: .notYet)
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
                "Shop", believe: .share(73, answered: 9, asked: 11),
                say: .share(72, PercentRange(64, 79), answers: 131), gap: .noClearGap))
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
