/// The marks we draw ourselves. Each has a shape of its own, so that colour is never alone, and stands beside a word.
package enum Icon: Sendable {
    /// ✕, late or let down.
    case late
    /// ◷, due.
    case due
    /// ✓, kept or liked.
    case kept
    /// ●, new.
    case new
    /// ↻, a new time was agreed.
    case again
    /// –, no longer needed.
    case released

    /// The drawing, hidden from those who hear the page.
    var html: HTML {
        "<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\">\(shape)</svg>"
    }

    private var shape: HTML {
        switch self {
        case .late: "<path d=\"M1.5 1.5l7 7m0-7l-7 7\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"none\"/>"
        case .due:
            """
            <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.5"/>\
            <path d="M5 2.5V5l1.8 1.2" stroke="currentColor" stroke-width="1.3" fill="none"/>
            """
        case .kept: "<path d=\"M1.5 5.5l2.5 2.5 4.5-6\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"none\"/>"
        case .new: "<circle cx=\"5\" cy=\"5\" r=\"3\" fill=\"currentColor\"/>"
        case .again:
            """
            <path d="M8.5 5A3.5 3.5 0 1 1 7 2.1M7.2.6v2h-2" stroke="currentColor" stroke-width="1.4" fill="none"/>
            """
        case .released: "<path d=\"M1.5 5h7\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"none\"/>"
        }
    }

    /// The sign before the program's name.
    static let brand: HTML = """
        <svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">\
        <path d="M2 11.5C4.6 7 7.6 5 11 5s6.4 2 9 6.5" stroke-linecap="round"/>\
        <circle cx="11" cy="13.5" r="3.3" fill="currentColor" stroke="none"/></svg>
        """
}
