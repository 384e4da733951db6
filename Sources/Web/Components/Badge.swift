/// What a badge means; each kind has its own colour and its own mark.
package enum BadgeKind: Sendable {
    case late
    case soon
    case kept
    case info
    case voice
    case plain
}

/// A mark and a word for a state. At most two in a row of a list.
package func badge(_ kind: BadgeKind, _ words: String) -> HTML {
    switch kind {
    case .late: "<span class=\"badge badge--late\">\(Icon.late.html)\(words)</span>"
    case .soon: "<span class=\"badge badge--soon\">\(Icon.due.html)\(words)</span>"
    case .kept: "<span class=\"badge badge--kept\">\(Icon.kept.html)\(words)</span>"
    case .info: "<span class=\"badge badge--info\">\(Icon.new.html)\(words)</span>"
    case .voice: "<span class=\"badge badge--voice\">\(Icon.new.html)\(words)</span>"
    case .plain: "<span class=\"badge\">\(words)</span>"
    }
}
