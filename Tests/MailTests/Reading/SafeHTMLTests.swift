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

    @Test(
        "What changes when it is read twice, hides in a style or covers the page, does nothing either",
        arguments: [
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">x",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>x",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">x",
            "<noscript><style></noscript><img src=x onerror=alert(1)>x</style>x",
            "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>x",
            "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>x",
            "<template><style></template><img src=x onerror=alert(1)></style></template>x",
            "<table><caption><svg><title><style></title></svg><img onerror=alert(1) src></style></caption></table>x",
            "<p style='position:fixed;top:0;left:0;width:100%;height:100%;z-index:9'>x",
            "<p style='color:red;/**/position/**/:/**/fixed'>x",
            "<p style='list-style:url(\"https://evil.example\")'>x",
            "<p style='background:\\75rl(https://evil.example)'>x", "<p style='color:red}body{background:url(//e)}'>x",
            "<p style='background-image:image-set(\"https://evil.example\" 1x)'>x",
            "<p style='content:attr(onclick)'>x", "<p style='--a:url(https://evil.example);color:var(--a)'>x",
            "<p style='width:calc(1px * 9);filter:url(#a)'>x", "<img src='data:text/html;base64,PHNjcmlwdD4='>x",
            "<a href='data:image/png;base64,AAAA'>x</a>", "<a href='cid:logo'>x</a>",
            "<a href='JaVaScRiPt:alert(1)'>x</a>",
            "<a href='&#106avascript:alert(1)'>x</a>", "<a href='java\tscript:alert(1)'>x</a>",
            "<a href=https://ok.example ping=https://evil.example>x</a>", "<details open ontoggle=alert(1)>x</details>",
            "<marquee onstart=alert(1)>x</marquee>", "<image src=x onerror=alert(1)>x",
            "<video poster=https://evil.example>x</video>x", "<isindex action=javascript:alert(1)>x",
            "<!--[if gte mso 9]><xml><script>alert(1)</script></xml><![endif]-->x",
            "<![CDATA[<script>alert(1)</script>]]>x",
            "<?xml-stylesheet href='https://evil.example'?>x", "<frameset onload=alert(1)><frame src=//e></frameset>x",
            "<body onload=alert(1) background=//e>x", "<img src=x longdesc=javascript:alert(1) usemap=#m>x",
            "<button formaction=javascript:alert(1)>x</button>",
            "<a href=\"https://ok.example/&quot; onclick=&quot;e\">x</a>",
            "<title><img src=x onerror=alert(1)></title>x", "<plaintext><script>alert(1)</script>x",
            "<td background=//e style='background:url(//e)'>x</td>",
            "<xss onfocus=alert(1) tabindex=1 autofocus>x</xss>",
        ])
    func mutations(attack: String) {
        let html = SafeHTML(attack).html
        #expect(Harm.found(in: html) == [])
        #expect(!html.contains("position") && !html.contains("url("))
        #expect(Harm.tags(in: SafeHTML(html).html) == Harm.tags(in: html))
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
        #expect(safe.cutBecause == .wordsTooLarge)
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
    /// The names of the elements in their order.
    static func tags(in html: String) -> [Substring] {
        html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map {
            $0.prefix { $0 != " " && $0 != ">" }
        }
    }

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
