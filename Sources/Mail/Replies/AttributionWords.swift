/// Words of the lines that introduce a quote, in lower case.
enum AttributionWords {
    /// Those with which such a line begins.
    static let openings: Set<String> = [
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

    /// Words for “wrote”.
    static let verbs = Phrases([
        "wrote", "writes", "schrieb", "schreibt", "geschrieben", "a écrit", "écrit :", "écrivait", "ha scritto",
        "scrisse",
        "scrive", "escribió", "escribio", "escreveu", "schreef", "geschreven", "napisał", "napisana przez", "pisze",
        "skrev", "kirjoitti",
        "написал", "писал", "пишет", "пише", "написав", "写道", "寫道", "写了", "写到", "書きました", "のメール", "wrote ----",
        "作成", "작성", "je napisao", "escribe", "het volgende geschreven", "skriver", "написала", "写着", "寫到",
        "さんは書きました", "さんのメッセージ", "yazdı", "napsal", "írta", "a scris", "έγραψε", "đã viết", "menulis", "va escriure",
    ])

    /// Those that also stand behind a name at the beginning, in languages that never tell what somebody said in this form.
    static let namedVerbs = Phrases([
        "kirjoitti ", " писал ", " писал(а) ", "escreveu (", "schrieb am ", "schreef op ", "napisał(a", "napisał:",
        "пишет:", "написал", "写道",
        "寫道",
        "のメール", "a écrit le ",
    ])

    /// Words for “wrote” at the end of a line.
    static let endingVerbs = [
        " wrote", " writes", " schrieb", " a écrit", " ha scritto", " escribió", " escreveu", " schreef", " skrev",
        " kirjoitti", " пишет", " писал", " писала", " написал", " написала", " написал(а)", " napisał", " napisała",
        " napisał(a)", " pisze", "写道", "寫道", "さんは書きました",
    ]

    /// Beginnings of lines that say no more than whom they quote.
    static let quoting = [
        "quoting ", "zitat von ", "citando a ", "citando ", "citation de ", "citazione di ", "citeren van ",
        "citat från ",
        "cytowanie ", "citat ", "цитирование ",
    ]

    /// Small words inside of names.
    static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "af", "av", "via", "zu",
    ]

    /// Who is no name.
    static let speakers: Set<String> = ["i", "you", "we", "ich", "sie", "wir", "je", "vous", "yo", "вы", "я"]

    /// What somebody says of their own letter.
    static let own = Phrases(["i wrote", "we wrote", "ich schrieb", "wir schrieben", "j'ai écrit", "nous avons écrit"])

    /// What somebody says to the one whose letter it is; some programs do, over a quote.
    static let yours = Phrases([
        "you wrote", "sie schrieben", "sie geschrieben", "schrieben sie", "vous avez écrit", "usted escribió",
        "lei ha scritto",
        "u schreef", "вы писали", "вы написали", "你们写", "您写", "你写", "你們寫", "您寫", "你寫",
    ])

    /// Words of somebody who tells who wrote what to whom, as they are written inside a sentence. Programs know no such words.
    static let telling: Set<String> = [
        "your", "my", "our", "me", "us", "told", "his", "her", "their", "mir", "uns", "mein", "meine", "Ihr", "Ihre",
        "Ihnen",
        "unser", "unsere", "dein", "deine", "euer", "eure", "votre", "vos", "notre", "nos", "mon", "nous", "moi", "su",
        "sus",
        "tu", "mi", "nuestro", "nuestra", "vuestro", "vuestra", "suo", "sua", "vostro", "vostra", "tuo", "tua", "mio",
        "mia",
        "seu", "meu", "minha", "nosso", "nossa", "uw", "jouw", "mijn", "onze", "mij", "mój", "moja", "nasz", "nasza",
        "wasz",
        "wasza", "państwa", "pański", "din", "vår", "vores", "vårt", "jeres", "mig", "meg", "oss", "minulle",
        "teidän",
        "ваш", "ваша", "наш", "наша", "мой", "моя", "мне", "нам",
    ]
}
