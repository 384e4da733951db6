/// How people say until when they are away and when they are back, in lower case: English, German, French, Spanish, Italian,
/// Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Finnish, Russian, Japanese, Chinese.
enum ReturnWords {
    /// Before the last day of absence.
    static let until = [
        " until", " till", " til", " bis", " bis zum", " bis zu", " jusqu'au", " jusqu’au", " jusqu'à", " jusqu’à",
        " hasta", " fino", " fino al", " fino all'", " fino all’", " fino a", " sino al", " até", " até ao", " tot",
        " do", " do dnia", " t o m",
        " fram till", " indtil", " frem til", " до", "直到", "直至", "至", "到", " ate",
    ]

    /// Before a last day that is expressly included.
    static let inclusive = [
        " through", " thru", " through to", " bis einschließlich", " bis einschliesslich", " bis inkl.", " bis inkl",
        " bis incl.", " bis inklusive", " bis und mit", " bis einschl.", " tot en met", " t/m", " tot en met",
        " t.o.m.",
        " t.o.m", " tom", " till och med", " til og med", " t.o.m.", " until and including",
        " up to and including", " jusqu'au et y compris", " hasta e incluyendo", " fino al e compreso",
    ]

    /// After a last day that is expressly included.
    static let inclusiveAfter = [
        "einschließlich", "einschliesslich", "inclusive", "inclus", "incluido", "inclusief", "compreso", "incluso",
        "włącznie", "включительно", "inklusive", "inkl", "incl", "inclusivamente",
    ]

    /// Between the first and the last day.
    static let ends = [
        " to", " a", " à", " al", " all'", " all’", " au", " ao", " -", "-", "–", "—", "~", "～", "〜", " по", " and",
        " und", " et",
        " y", " e", " en", " och", " og", " i", " и", " ja", " t", "から",
    ]

    /// Right after the last day.
    static let untilAfter = ["asti", "saakka", "まで", "迄", "止", "为止", "為止"]

    /// Words between those above and the date.
    static let fillers: Set<String> = [
        "the", "den", "dem", "der", "zum", "le", "el", "il", "o", "lo", "dia", "día", "de", "dnia", ",", "(", "af",
        "das",
        "on", "am", "l'", "d.",
    ]

    /// In the sentence of the day of return.
    static let back = Phrases([
        "return", " back", "available again", "reachable again", "resume", "in the office again", "in the office on",
        "zurück", "zurueck", "wieder", "rückkehr", "erreichbar ab", "de retour", "retour", "reviens", "reviendrai",
        "reprendrai", "reprise", "à nouveau", "joignable à partir", "rentre", "regres", "vuelv", "volver", "vuelta",
        "de nuevo", "nuevamente", "reincorpor", "retorn", "rientr", "torner", "ritorn", " torno", "di nuovo", " volt",
        "novamente", " terug", " weer ", "keer ik", "wrac", "wróc", "powrot", "powrót", "ponownie", "znowu",
        "tillbaka", "åter", " igen", "tilbage", "tilbake", "igjen", "palaan", "palaamme", "takaisin", "paluu",
        "jälleen",
        " taas", "верн", "возвращ", "снова", "вновь", "выйду", "выхожу", "буду на работе", "на связи", "戻", "復帰", "出社",
        "出勤", "再開", "以降", "回来", "回來", "返回", "回到", "恢复", "恢復", "复工", "復工", "上班", "返岗", "回复您", "通常通り",
    ])
}
