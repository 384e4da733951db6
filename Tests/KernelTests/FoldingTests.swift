import Foundation
import Kernel
import Testing

@Suite("Folding, by which text is compared, sorted and searched")
struct FoldingTests {
    @Test(
        "Case, accents, strokes and widths do not count",
        arguments: [
            ("Straße", "strasse"), ("STRASSE", "strasse"), ("Łódź", "lodz"), ("ŁÓDŹ", "lodz"), ("Ærø", "aero"),
            ("Đặng", "dang"), ("Þór", "thor"), ("œuvre", "oeuvre"), ("É", "e"), ("e\u{301}", "e"),
            ("Ångström", "angstrom"),
            ("ﬁn", "fin"), ("Ｔｏｋｙｏ", "tokyo"), ("①", "1"), ("naïve café", "naive cafe"), ("ẞ", "ss"),
            ("Οδυσσεύς", "οδυσσευσ"),
        ])
    func folds(text: String, folded: String) {
        #expect(text.folded == folded)
    }

    @Test("Turkish letters meet their Latin neighbours: İ, I, ı and i are one")
    func turkish() {
        #expect(Set(["İzmir", "Izmir", "ızmir", "izmir"].map(\.folded)) == ["izmir"])
    }

    @Test("Chinese, Japanese, Korean, Arabic and Hebrew stay whole; their marks do not count")
    func otherScripts() {
        #expect("東京".folded == "東京")
        #expect("ｶﾞ".folded == "が".folded.applyingKatakana)
        #expect("한국".folded == "한국".decomposed.folded)
        #expect("مُحَمَّد".folded == "محمد")
        #expect("שָׁלוֹם".folded == "שלום")
    }

    @Test("White space of any kind is one blank, and none is left at the ends")
    func whiteSpace() {
        #expect(" \t a \u{A0}\u{2003} b\r\nc\u{2028}".folded == "a b c")
        #expect("\u{3000}é\u{3000}".folded == "e")
        #expect("".folded.isEmpty && " \n".folded.isEmpty)
    }

    @Test(
        "Folding what is folded changes nothing",
        arguments: ["İ", "ẞ", "ﬃ", "Å", "ǅ", "K", "㍿", "가", "ſ", "ͅ", "𝔄", "👩‍👩‍👧"])
    func idempotent(text: String) {
        #expect(text.folded.folded == text.folded)
    }
}

extension String {
    /// Hiragana ga and katakana ga are different letters; this is the one's folding as the other's.
    fileprivate var applyingKatakana: String { replacing("か", with: "カ") }

    fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
