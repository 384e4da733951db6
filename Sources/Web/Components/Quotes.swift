import Words

/// Somebody's own words, with who said them, how and when.
///
/// `words` come without quotation marks. `who` is a name, a link to the person, or the words for somebody unnamed.
package struct Quote: Sendable {
    package let words: String
    package let who: HTML
    package let meta: String

    package init(_ words: String, who: HTML, meta: String) {
        self.words = words
        self.who = who
        self.meta = meta
    }

    var html: HTML {
        """
        <figure><blockquote class="voice" dir="auto">\(Words.quoted(words))</blockquote>\
        <figcaption class="meta">\(who), \(meta)</figcaption></figure>
        """
    }
}

/// What people said, three beside each other.
package func quotes(_ all: [Quote]) -> HTML { "<div class=\"quotes\">\(each: all, \.html)</div>" }
