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
    let detail = believe.detail.map { "<small>\($0)</small>" as HTML }
    guard case .share(let share, _, _, _) = believe else {
        return "<span class=\"few\">\(believe.missing ?? "")</span>\(detail)"
    }
    return "\(share.says)\(detail)"
}

/// Nothing while there is no gap to speak of.
private func figure(_ gap: GapVerdict) -> HTML? {
    guard case .points(let points, let range) = gap else { return nil }
    let likely = range.map { range in
        "<small>\(Words.Gap.pointsBetween(tenths: range.lowTenths, range.highTenths))</small>" as HTML
    }
    return "\(Words.Gap.number(tenths: points))\(likely)"
}

private func figure(_ say: CustomersSay) -> HTML {
    switch say {
    case .share(let share, let range, let answers):
        let detail = Words.Gap.rangeAndAnswers(tenths: range.lowTenths, range.highTenths, answers: answers)
        return "\(share.says)<small>\(detail)</small>"
    case .tooFew(let answers, let needed):
        return "<span class=\"few\">\(Words.Gap.tooFew)</span><small>\(Words.Gap.ofNeeded(answers, needed))</small>"
    }
}
