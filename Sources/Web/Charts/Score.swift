import Words

/// The two figures of the whole business and how far they are apart, large, beside the opening sentence.
package func score(believe: WeBelieve, say: CustomersSay, gap: GapVerdict) -> HTML {
    """
    <dl class="score"><dt>\(Words.Gap.weBelieve)</dt><dd class="b">\(figure(believe))</dd>\
    <dt>\(Words.Gap.customersSay)</dt><dd class="s">\(figure(say))</dd>\
    \(figure(gap).map { "<dt>\(Words.Gap.gap)</dt><dd>\($0)</dd>" as HTML })</dl>
    """
}

/// The opening of the gap page: small heading and sentence, with the two figures beside them.
package func gapHead(_ title: String, _ sentence: HTML, _ score: HTML) -> HTML {
    "<div class=\"gap-head\"><div>\(pageHead(title))\(lede(sentence))</div>\(score)</div>"
}

private func figure(_ believe: WeBelieve) -> HTML {
    switch believe {
    case .share(let share, let answered, let asked):
        "\(Words.Gap.percent(share))<small>\(Words.Gap.census(answered, of: asked))</small>"
    case .tooFew(let answered, let needed):
        "<span class=\"few\">\(Words.Gap.tooFew)</span><small>\(Words.Gap.ofNeeded(answered, needed))</small>"
    case .notAsked: "<span class=\"few\">\(Words.Gap.notAsked)</span>"
    }
}

/// Nothing while there is no gap to speak of.
private func figure(_ gap: GapVerdict) -> HTML? {
    guard case .points(let points, let range) = gap else { return nil }
    let likely = range.map { "<small>\(Words.Gap.pointsBetween($0.low, $0.high))</small>" as HTML }
    return "\(Words.Gap.signed(points))\(likely)"
}

private func figure(_ say: CustomersSay) -> HTML {
    switch say {
    case .share(let share, let range, let answers):
        "\(Words.Gap.percent(share))<small>\(Words.Gap.rangeAndAnswers(range.low, range.high, answers: answers))</small>"
    case .tooFew(let answers, let needed):
        "<span class=\"few\">\(Words.Gap.tooFew)</span><small>\(Words.Gap.ofNeeded(answers, needed))</small>"
    }
}
