/// A bar that is `percent` full (clamped to 0 to 100). `says` is the sentence it stands for; the number stands in text
/// beside it.
package func meter(percent: Int, says: String, urgency: Urgency = .none) -> HTML {
    """
    <svg class="meter \(urgency.rawValue)" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" \
    aria-label="\(says)"><rect class="track" width="100" height="6"/>\
    <rect class="fill" width="\(min(100, max(0, percent)))" height="6"/></svg>
    """
}

/// The meter of a time that runs, or nothing where there is none.
func meter(_ left: TimeLeft) -> HTML? {
    left.percentUsed.map { meter(percent: $0, says: left.used, urgency: left.urgency) }
}
