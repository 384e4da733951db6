/// The warning that a company’s server puts above every letter from outside: “[EXTERNAL EMAIL] Do not click links …”.
enum GatewayBanner {
    /// How many lines it takes when one begins here; nil when none does.
    static func length(at index: Int, in lines: ReplyLines) -> Int? {
        let line = lines.all[index]
        let isMarked = ["[external", "[extern", "***external", "*** external"].contains { line.folded.hasPrefix($0) }
        guard isMarked || starts.contains(where: { line.folded.hasPrefix($0) }) else { return nil }
        let said = lines.all[index...].prefix(6).prefix { !$0.isBlank }
        let whole = said.map(\.folded).joined(separator: " ")
        if isMarked, line.ends(with: ["]", "*"]), line.words.count <= 4 {
            return said.count > 1 && warnings.occur(in: whole) ? said.count : 1
        }
        return warnings.occur(in: whole) && (isMarked || outsides.occur(in: whole)) ? said.count : nil
    }

    private static let starts = [
        "caution:", "caution -", "warning:", "external email", "external sender", "this email originated",
        "this message originated",
        "achtung:", "vorsicht:", "externe e-mail", "attention :", "attention:", "courriel externe", "correo externo",
        "e-mail externa",
    ]

    private static let outsides = Phrases([
        "outside of", "outside the", "outside your", "outside our", "external", "extern", "außerhalb", "extérieur",
    ])

    private static let warnings = Phrases([
        "click", "links", "attachment", "recogni", "unless you", "klicken", "anhänge", "anhang", "absender", "cliquez",
        "pièces jointes",
        "expéditeur", "haga clic", "archivos adjuntos", "remitente", "klik ", "bijlagen", "clique",
    ])
}
