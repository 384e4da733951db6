extension Zone {
    /// The zone that somebody means who types its name in any case, or its place alone where no other zone has that: "berlin",
    /// "New York"; nil when that is none, or several.
    package init?(typed text: String) {
        if let zone = Zone(text) {
            self = zone
            return
        }
        let wanted = text.folded.replacing(" ", with: "_")
        let names = Zone.names.map { (name: $0, folded: $0.folded) }
        let whole = names.filter { $0.folded == wanted }
        let found = whole.isEmpty ? names.filter { $0.folded.split(separator: "/").last ?? "" == wanted } : whole
        guard found.count == 1, let zone = Zone(found[0].name) else { return nil }
        self = zone
    }
}
