import Testing

@testable import Mail

@Suite("HTML of other people")
struct SafeHTMLTests {
    @Test(
        "Nothing in a mail runs, submits or reaches out by itself",
        arguments: [
            "<script>alert(1)</script>x", "<svg><script>alert(1)</script></svg>x", "<svg/onload=alert(1)><p>x",
            "<img src=x onerror=alert(1)>x",
            "<a href='java&#10;script:alert(1)'>x</a>", "<a href='javascript&colon;alert(1)'>x</a>",
            "<a href=' \u{1}javascript:alert(1)'>x</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>x</a>", "<a href='vbscript:msgbox(1)'>x</a>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>x",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>x</noscript>",
            "<textarea><script>alert(1)</script></textarea>x",
            "<xmp><script>alert(1)</script></xmp>x",
            "<form action=https://evil.example><input name=a><button>x</button></form>",
            "<base href=https://evil.example/>x", "<meta http-equiv=refresh content='0;url=https://evil.example'>x",
            "<!--[if IE]><script>alert(1)</script><![endif]-->x", "<iframe src=https://evil.example></iframe>x",
            "<object data=https://evil.example></object><embed src=https://evil.example>x",
            "<link rel=stylesheet href=https://evil.example>x",
            "<style>@import 'https://evil.example';</style>x", "<p style='background:url(https://evil.example)'>x",
            "<p style='width:expression(alert(1))'>x", "<p style='b\\61 ckground:u\\72l(https://evil.example)'>x",
            "<p style='color:red;-moz-binding:url(https://evil.example)'>x",
            "<div background=https://evil.example/a.png>x</div>",
            "<p style='behavior:url(#default)'>x", "<img src='data:image/svg+xml;base64,PHN2Zz4='>x",
            "<video src=https://evil.example/a.mp4>x</video>x",
            "<a href=x onclick=alert(1) onmouseover=alert(1)>x</a>", "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>x",
            "<img srcset='https://evil.example/a 2x'>x",
            "<p style=\"font-family:'</style><script>alert(1)</script>\">x",
            "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>x",
            "<select><option><img src=x onerror=alert(1)></select>x", "<template><script>alert(1)</script></template>x",
            "<dialog open>x</dialog>x",
            "<a href='https://ok.example/\"onmouseover=alert(1)'>x</a>", "<img src='https://evil.example/a.png'>x",
            "<input type=image src=https://evil.example>x",
        ])
    func harmless(attack: String) {
        let html = SafeHTML(attack).html
        #expect(html.contains("x"))
        #expect(Harm.found(in: html) == [])
    }

    @Test("Remote images wait in data-src and are counted, attached ones name their part, pictures in the mail stay")
    func images() {
        let safe = SafeHTML(
            "<img src='https://a.example/1.png' alt=one><img src='cid:logo@1'><img src='data:image/png;base64,AAAA'><img src=//b.example/2.gif>"
        )
        #expect(
            safe.html == "<img data-src=\"https://a.example/1.png\" alt=\"one\"><img data-cid=\"logo@1\">"
                + "<img src=\"data:image/png;base64,AAAA\"><img data-src=\"https://b.example/2.gif\">")
        #expect(safe.remoteImages == 2)
    }

    @Test("Links open elsewhere and only lead to the web, a mailbox or a telephone")
    func links() {
        let rest = " rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>"
        #expect(
            SafeHTML("<a href=' HTTPS://a.example/?a=1&amp;b=2 '>x</a>").html
                == "<a href=\"HTTPS://a.example/?a=1&amp;b=2\"\(rest)")
        #expect(SafeHTML("<a href=mailto:ann@example.org>x</a>").html == "<a href=\"mailto:ann@example.org\"\(rest)")
        #expect(SafeHTML("<a href=tel:+4912>x</a>").html == "<a href=\"tel:+4912\"\(rest)")
        #expect(SafeHTML("<a href=ftp://a.example>x</a>").html == "<a>x</a>")
        #expect(SafeHTML("<a href=page.html>x</a>").html == "<a>x</a>")
    }

    @Test("What only changes how text looks is kept")
    func looks() {
        let html = SafeHTML(
            "<body bgcolor=#fff><p style='color:#333;position:fixed;font:bold 12px \"Arial\"'>a <b>b</b><td>c"
        ).html
        #expect(
            html
                == "<div bgcolor=\"#fff\"><p style=\"color:#333;font:bold 12px &quot;Arial&quot;\">a <b>b</b>c</p></div>"
        )
    }

    @Test("A mail nested a hundred thousand deep shows its words")
    func deep() {
        let safe = SafeHTML(String(repeating: "<div>", count: 100_000) + "hello")
        #expect(safe.html == "<p>hello</p>")
        #expect(safe.cutBecause != nil)
    }

    @Test("Ten megabytes of HTML show their words")
    func large() {
        let safe = SafeHTML(String(repeating: "<p>word &amp; word</p>", count: 500_000))
        #expect(safe.cutBecause == .tooLarge)
        #expect(safe.html.hasPrefix("<p>word &amp; word</p><p>word"))
    }

    @Test("An element with a hundred thousand attributes does not stop anything")
    func attributes() {
        let safe = SafeHTML("<p " + (0..<100_000).map { "a\($0)" }.joined(separator: " ") + ">hello")
        #expect(safe.html.contains("hello"))
    }

    @Test("Words of HTML come without markup, with blocks on lines of their own")
    func words() {
        let html =
            "<html><head><title>t</title><style>p{}</style></head><body><p>Dear&nbsp;Ann,<br>hello  &amp;\n welcome</p><!-- no --><div>Bye &euro;5</div><script>x</script>"
        #expect(HTMLText.words(in: html) == "Dear Ann,\nhello & welcome\n\nBye €5")
        #expect(
            HTMLText.words(in: "a < b <a title='>'>c</a> &lt;d&gt; &#x1F600; &bogus; &") == "a < b c <d> 😀 &bogus; &")
    }
}

/// What must not occur in HTML that is shown, looked for in the tags only.
enum Harm {
    static func found(in html: String) -> [String] {
        let tags = html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" }.lowercased() }
        let names = [
            "script", "style", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "base", "meta",
            "link", "template",
        ]
        return tags.filter { tag in
            let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
                $0.offset % 2 == 0
            }.map(\.element)
            let isNamed = names.contains { tag.hasPrefix($0) }
            let hasHandler = outside.contains {
                $0.contains(" on") || $0.contains(" srcset") || $0.contains(" background")
            }
            let reaches = ["javascript:", "vbscript:", "url(", "expression(", "src=\"http", "data:text", "svg+xml"]
                .contains { tag.contains($0) }
            return isNamed || hasHandler || (reaches && !tag.contains(" data-src=\"http"))
        }
    }
}
