/// The line with which a program introduces a quote: “On 3 May 2026 at 10:12, Ann <ann@example.org> wrote:”.
enum Attribution {
    /// How many lines it takes when one begins here; nil when none does. It may be broken over up to six lines.
    static func length(at index: Int, in lines: ReplyLines) -> Int? {
        let line = lines.all[index]
        if isShort(line), stands(over: index, in: lines) || line.folded.contains("@") { return 1 }
        guard line.mayHoldDigit, canBegin(line.folded) else { return nil }
        var joined = ""
        for count in 1...6 where index + count <= lines.all.count {
            let next = lines.all[index + count - 1]
            if next.isQuoted, next.trimmed != ">:", !next.folded.contains("wrote") { return nil }
            joined += joined.isEmpty || next.isBlank ? next.folded : " " + next.folded
            guard joined.utf8.count <= 400 else { return nil }
            if !next.isBlank, isWhole(joined) { return count }
            if count == 1, introducesBars(line, at: index, in: lines) { return 1 }
        }
        return nil
    }

    /// Whether the line only says who wrote: “Ann wrote:”, “Quoting Ann <ann@example.org>:”. It says nothing of when, so it
    /// counts only over a quote, or with an address.
    private static func isShort(_ line: ReplyLine) -> Bool {
        let folded = line.folded
        guard line.endsWithColon, folded.count <= 100 else { return false }
        if quoting.contains(where: { folded.hasPrefix($0) }) { return true }
        let said = String(line.trimmed.dropLast().reversed().drop { $0.isWhitespace }.reversed())
        guard let verb = endingVerbs.first(where: { said.hasSuffix($0) }) else { return false }
        return isName(said.dropLast(verb.count))
    }

    /// Whether these words are somebody's name: “Ann van Dam”, not “what you”.
    private static func isName(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        return (1...6).contains(words.count)
            && words.allSatisfy { word in
                let isSmall = word.first?.isLowercase == true
                return isSmall ? particles.contains(String(word)) : !speakers.contains(word.lowercased())
            }
    }

    private static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "af", "av", "via", "zu",
    ]
    private static let speakers: Set<String> = ["i", "you", "we", "ich", "sie", "wir", "je", "vous", "yo", "вы", "я"]

    /// Whether the next line that is not blank is quoted.
    private static func stands(over index: Int, in lines: ReplyLines) -> Bool {
        lines.content(from: index + 1).map { $0 <= index + 2 && lines.all[$0].isQuoted } ?? false
    }

    /// Whether somebody speaks of what they wrote themselves.
    private static func isOwn(_ line: String) -> Bool {
        ["i wrote", "we wrote", "ich schrieb", "j'ai écrit"].contains(where: line.contains)
    }

    private static let quoting = [
        "quoting ", "zitat von ", "citando a ", "citando ", "citation de ", "citazione di ", "citeren van ",
        "citat från ",
        "cytowanie ", "citat ", "цитирование ",
    ]

    /// Words for “wrote” at the end of a line.
    private static let endingVerbs = [
        " wrote", " writes", " schrieb", " a écrit", " ha scritto", " escribió", " escreveu", " schreef", " skrev",
        " kirjoitti", " пишет", " писал", " писала", " написал", " написала", " написал(а)", " napisał", " napisała",
        " napisał(a)", " pisze", "写道", "寫道", "さんは書きました",
    ]

    /// Whether the line has a number and begins as such lines do: with a word for “on”, a day, a date or a name with an address.
    private static func canBegin(_ line: String) -> Bool {
        guard line.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else { return false }
        let first = line.drop { "-*\"'“„«( ".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        if first.first?.isNumber == true { return hasMoment(line) }
        let opens = openings.contains(String(first.prefix { $0 != "." })) || startsJoined(line)
        return opens || hasAddress(line) || isNamed(line)
    }

    /// Whether the line is whole and begins with a name, in languages that never tell what somebody said in this form.
    private static func isNamed(_ line: String) -> Bool { isWhole(line) && namedVerbs.occur(in: line) }

    /// Whether a line without a word for “wrote” begins with a date or a day.
    private static func opensWithDay(_ line: String) -> Bool {
        line.first?.isNumber == true || openings.contains(String(line.prefix { $0.isLetter }))
    }

    /// Languages that put no space after the word for “on”.
    private static func startsJoined(_ line: String) -> Bool {
        ["在", "於", "于"].contains { line.hasPrefix($0) }
    }

    private static func hasAddress(_ line: String) -> Bool {
        line.contains("<") && line.contains("@")
    }

    /// Whether the joined lines are the whole of one: a moment, and either a word for “wrote” or an address, with a colon at the end.
    private static func isWhole(_ line: String) -> Bool {
        guard line.hasSuffix(":") || line.hasSuffix("：") || line.hasSuffix("----") else { return false }
        guard hasMoment(line) else { return false }
        if isOwn(line) { return false }
        return verbs.occur(in: line) || (line.hasSuffix(">:") && line.contains("@") && opensWithDay(line))
    }

    /// Whether it holds a time of day, a year or an address.
    private static func hasMoment(_ line: String) -> Bool {
        var digits = 0
        var before: Character = " "
        for character in line {
            if character.isNumber {
                digits += 1
                if digits == 4 { return true }
                if digits == 2, before == ":" || before == "." || before == "h" { return true }
            } else {
                if digits > 0 || character.isLetter || character.isPunctuation { before = character }
                digits = 0
            }
        }
        return line.contains("@")
    }

    /// Whether a line without a verb stands before lines quoted with a bar.
    private static func introducesBars(_ line: ReplyLine, at index: Int, in lines: ReplyLines) -> Bool {
        guard line.folded.first?.isNumber == true, line.folded.hasSuffix(">"), hasAddress(line.folded),
            let next = lines.content(from: index + 1)
        else { return false }
        return lines.all[next].trimmed.first == "|" || lines.all[next].isQuoted
    }

    /// Words with which such a line begins, in lower case.
    private static let openings: Set<String> = [
        "on", "at", "às", "as", "no", "dnia", "wiadomość", "am", "vom", "von", "le", "il", "el", "em", "op", "w", "den",
        "d", "på", "pe", "ke", "ma",
        "ti", "в",
        "во", "dne", "ngày", "pada", "στις", "la", "in", "date", "quoting", "tarihinde",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday",
        "sunday", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag",
        "sonntag", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado",
        "domingo", "mié", "jue", "vie", "sáb", "dom", "seg", "ter", "qua", "qui", "sex", "ma", "wo", "vr", "za", "zo",
        "pon",
        "wt", "śr", "czw", "pt", "sob", "niedz", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "man", "tir", "tor",
        "lør",
        "søn", "tirs", "tors", "man", "lør", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
        "zondag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mandag", "tirsdag", "lørdag",
        "søndag",
        "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina",
        "tiistaina",
        "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina", "poniedziałek", "wtorek", "środa",
        "czwartek", "piątek", "sobota", "niedziela", "ti", "ke", "pe", "la", "su", "lundi", "mardi", "mercredi",
        "jeudi", "vendredi", "samedi", "dimanche", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
        "понедельник", "вторник", "среда", "четверг", "пятница",
        "суббота",
        "воскресенье",
    ]

    private static let namedVerbs = Phrases([
        "kirjoitti ", " писал ", " писал(а) ", "escreveu (", "schrieb am ", "schreef op ", "napisał(a", "napisał:",
        "пишет:", "написал", "写道",
        "寫道",
        "のメール", "a écrit le ",
    ])

    /// Words for “wrote”, in lower case.
    private static let verbs = Phrases([
        "wrote", "writes", "schrieb", "schreibt", "geschrieben", "a écrit", "écrit :", "écrivait", "ha scritto",
        "scrisse",
        "scrive", "escribió", "escribio", "escreveu", "schreef", "geschreven", "napisał", "napisana przez", "pisze",
        "skrev", "kirjoitti",
        "написал", "писал", "пишет", "пише", "написав", "写道", "寫道", "写了", "写到", "書きました", "のメール", "wrote ----",
        "作成", "작성", "je napisao", "escribe", "het volgende geschreven", "skriver", "написала", "写着", "寫到",
        "さんは書きました", "さんのメッセージ", "yazdı", "napsal", "írta", "a scris", "έγραψε", "đã viết", "menulis", "va escriure",
    ])
}
