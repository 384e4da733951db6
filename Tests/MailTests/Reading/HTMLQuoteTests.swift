import RegardTesting
import Testing

@testable import Mail

@Suite("What HTML marks as quoted or hidden")
struct HTMLQuoteTests {
    @Test(
        "Where there is no plain text, the reply is what stands outside of the quotes that programs mark",
        arguments: [
            (
                "<div class=\"moz-cite-prefix\">Am 03.03.26 um 14:12 schrieb Bramble:</div><blockquote type=\"cite\"><p>Welche Farbe?</p><p>Welche Größe?</p></blockquote><p>Grün bitte.</p>",
                "Grün bitte."
            ),
            (
                "<blockquote type=cite cite='mid:1@b.example'>Welche Farbe?</blockquote><p>Grün bitte.</p>",
                "> Welche Farbe?\n\nGrün bitte."
            ),
            (
                "<div>Green.</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">Bramble, yesterday:<br></div><blockquote class=\"gmail_quote\" style=\"border-left:1px solid\">Which colour?<div>Ann</div></blockquote></div>",
                "Green.\nBramble, yesterday:"
            ),
            (
                "<div>Green.</div><div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>On Tuesday, Bramble wrote:</div><div><div>Which colour?</div></div></div>",
                "Green."
            ),
            (
                "<div>Grün.</div><div name=\"quote\" style=\"margin:10px\"><div><b>Von:</b> B</div>Welche Farbe?</div>",
                "Grün."
            ),
            (
                "<p>As the poet says:</p><blockquote>Bells ring.</blockquote><p>Yes.</p>",
                "As the poet says:\n\nBells ring.\n\nYes."
            ),
        ])
    func quotes(html: String, reply: String) {
        let words = read(html).words
        #expect(ReplyText(of: words).reply == reply)
    }

    @Test("A quoted line begins with a mark for every quote that it stands in")
    func marks() {
        let html = "a<blockquote type=cite>b<br>c<blockquote type=cite>d</blockquote>e</blockquote>f"
        #expect(HTMLText.words(in: html) == "a\n\n> b\n> c\n\n>> d\n\n> e\n\nf")
    }

    @Test(
        "What does not show is no word of the letter",
        arguments: [
            "<div style=\"display:none\">Peek</div><p>Hello</p>",
            "<span style=\"font-size:0\" class=a>Peek</span><p>Hello</p>",
            "<span style='font-size: 0px'>Peek</span><p>Hello</p>",
            "<div style=\"max-height:0;overflow: hidden;\">Peek<div>a</div></div><p>Hello</p>",
            "<DIV STYLE=\"DISPLAY: NONE !important\">Peek</DIV><p>Hello</p>",
        ])
    func hidden(html: String) {
        #expect(read(html).words == "Hello")
    }

    @Test(
        "What may show stays: letters with a size of their own, elements without an end, a letter of nothing else",
        arguments: [
            "<table><tr><td style=\"font-size:0\"><span style=\"font-size:16px\">Hello</span></td></tr></table>",
            "<div style=\"display:none\">Hello", "<div style=\"display:none\">Hello</div>",
            "<p style=\"display:none\"><p>Hello</p></p>",
        ])
    func shown(html: String) {
        #expect(read(html).words == "Hello")
    }

    @Test("A tag in the wrong place hides no letter")
    func long() {
        let letter = String(repeating: "Hello Ann. ", count: 300)
        #expect(
            read("<div style=\"display:none\">Peek<div>\(letter)</div></div>Bye").words.hasPrefix("Peek\nHello Ann."))
    }

    @Test(
        "Very many marked tags are read in a time that grows as they do",
        arguments: [
            "<div style=\"display:none\">a", "<blockquote type=cite>a", "<blockquote type=cite>a</blockquote>",
            "<span style=\"font-size:0\">a<b style=\"font-size:9px\">", "<span style=\"display:none\">a</span>",
            "</div>",
        ])
    func time(tag: String) {
        let grows = ProcessorTime.growsInStep(from: 100_000) { size in
            _ = HTMLText.words(in: String(repeating: tag, count: size / tag.utf8.count))
        }
        #expect(grows)
    }

    private func read(_ html: String) -> ReadMail {
        MailReader.read(Array("From: a@b.c\nContent-Type: text/html; charset=utf-8\n\n\(html)".utf8))
    }
}
