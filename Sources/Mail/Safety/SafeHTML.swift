/// Somebody else's HTML, written anew from what is allowed: no script, no form, nothing that reaches out by itself.
///
/// Links open elsewhere and lead only to http, https, mailto and tel. A remote image has its address in `data-src`, an attached
/// one its Content-ID in `data-cid`; neither is loaded until the page puts it into `src`.
package struct SafeHTML: Sendable, Equatable {
    /// A fragment for the inside of a body; balanced, with every attribute quoted.
    package let html: String
    /// How many images and backgrounds would have been fetched from elsewhere.
    package let remoteImages: Int
    /// Why only the plain text is in `html`; nil when all that is allowed is there.
    package let cutBecause: Cut?

    package enum Cut: String, Sendable {
        case tooLarge = "The formatted text is larger than 1 MB: only its words are shown."
        case wordsTooLarge = "The formatted text is larger than 1 MB: only the first 1 MB of its words is shown."
        case tooDeep = "The formatted text is nested beyond reason: only its words are shown."
        case tooSlow = "The formatted text took too long to make safe: only its words are shown."
    }

    /// Makes `source` safe. Takes at most about a third of a second of processor time, whatever the source.
    package init(_ source: String) {
        self.init(source, showing: .none)
    }

    /// The same with these pictures shown.
    init(_ source: String, showing pictures: LetterPictures) {
        switch Self.sizeCut(source).map({ .failure($0) }) ?? HTMLTree.write(source, pictures) {
        case .success(let written): self.init(html: written.html, remoteImages: written.remoteImages, cutBecause: nil)
        case .failure(let cut): self.init(wordsOf: source, cut: cut)
        }
    }

    /// Why HTML of this size is not laid out; nil where it is. Pictures written into it do not count, up to 8 MB with them.
    static func sizeCut(_ source: String) -> Cut? {
        if source.utf8.count <= mostMarkup { return nil }
        guard source.utf8.count <= 8 * mostMarkup else { return .tooLarge }
        return source.utf8.count - EmbeddedData.length(in: source) <= mostMarkup ? nil : .tooLarge
    }

    private static let mostMarkup = 1 << 20

    private init(wordsOf source: String, cut: Cut) {
        let words = HTMLText.words(in: source)
        let isWhole = words.utf8.count <= HTMLText.mostParagraphs
        self.init(
            html: HTMLText.paragraphs(of: words), remoteImages: 0, cutBecause: isWhole ? cut : .wordsTooLarge)
    }

    private init(html: String, remoteImages: Int, cutBecause: Cut?) {
        self.html = html
        self.remoteImages = remoteImages
        self.cutBecause = cutBecause
    }
}

extension SafeHTML.Cut: Error {}
