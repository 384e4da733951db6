import Testing

@Suite("Reading markup in literals")
struct MarkupReaderTests {
    private func read(_ text: String) -> MarkupReader? {
        MarkupReader(Literal(line: 1, text: text.replacing("*", with: "\u{FFFC}")))
    }

    private func words(_ text: String) -> [Substring]? {
        read(text)?.text.split { !$0.isLetter }
    }

    @Test("Words stand between tags, not in them")
    func tags() {
        #expect(words(#"<p class="note" hidden>Hello <b>there</b></p>"#) == ["Hello", "there"])
        #expect(words(#"<a href="*?q=*" class="btn *">*</a>"#) == [])
        #expect(words(#"<a title="a > b">c</a>"#) == ["c"])
        #expect(words("<!-- a remark --><br/>") == [])
    }

    @Test("Entities are no words, a lone ampersand hides none")
    func entities() {
        #expect(words("<p>&nbsp;&#160;&amp;&#x27;</p>") == [])
        #expect(words("<p>a & b; c</p>") == ["a", "b", "c"])
    }

    @Test("A literal that begins or ends inside a tag is read like the whole")
    func pieces() {
        #expect(words(#"" aria-current="page">*</a>"#) == [])
        #expect(words(#"<a href="*" class=""#) == [])
        #expect(words(#"class="x">Out</a>"#) == ["Out"])
    }

    @Test("A comparison is no tag, a literal without tags no markup")
    func notMarkup() {
        #expect(read("a < b") == nil)
        #expect(read("Hello") == nil)
    }

    @Test("Attributes are read quoted, bare and empty")
    func attributes() {
        let found = read(#"<input name=a value='b "c"' required aria-label="*"/>"#)?.attributes
        #expect(found?.map(\.name) == ["name", "value", "required", "aria-label"])
        #expect(found?.map(\.value) == ["a", "b \"c\"", "", "\u{FFFC}"])
    }
}
