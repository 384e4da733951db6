/// How something went over time, at most 24 values from `lowest` to `highest`, oldest first. The same numbers stand as
/// text in `says` below it, so the drawing is hidden from those who hear the page.
///
/// Values of `lowest` plus a quarter of the scale or less are marked as low.
package func sparkline(_ values: [Int], from lowest: Int, to highest: Int, says: String) -> HTML {
    let shown = Array(values.suffix(24))
    let points = shown.enumerated().map { index, value in
        (x: across(index, of: shown.count), y: down(value, lowest, highest), isLow: isLow(value, lowest, highest))
    }
    let line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return """
        <svg class="spark" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">\
        <line class="base" x1="0" x2="100" y1="38" y2="38"/><polyline class="line" points="\(line)"/>\
        <path class="dot" d="\(dots(points.filter { !$0.isLow }))"/>\
        <path class="dot low" d="\(dots(points.filter(\.isLow)))"/></svg><p class="meta">\(says)</p>
        """
}

/// Zero-length strokes with round caps: dots that stay round however the drawing is stretched.
private func dots(_ points: [(x: Int, y: Int, isLow: Bool)]) -> String {
    points.map { "M\($0.x) \($0.y)h0" }.joined()
}

private func across(_ index: Int, of count: Int) -> Int {
    count < 2 ? 50 : 3 + 94 * index / (count - 1)
}

private func down(_ value: Int, _ lowest: Int, _ highest: Int) -> Int {
    let scale = max(1, highest - lowest)
    return 35 - 30 * (min(highest, max(lowest, value)) - lowest) / scale
}

private func isLow(_ value: Int, _ lowest: Int, _ highest: Int) -> Bool {
    4 * (value - lowest) <= highest - lowest
}
