/// A greeting, a wish at the end and a name: what a text may hold without saying anything.
enum Pleasantries {
    /// Whether these lines hold nothing else. A word of thanks says something.
    static func areAll(_ lines: some Sequence<ReplyLines.Line>) -> Bool {
        var rest = lines.filter { !$0.isBlank }[...]
        guard rest.count <= 6 else { return false }
        let isGreeted = rest.first.map { isGreeting($0.folded) } ?? false
        if isGreeted { rest = rest.dropFirst() }
        guard let first = rest.first else { return isGreeted }
        guard closings.contains(bare(first.folded)) else { return false }
        return rest.dropFirst().allSatisfy { isName($0.trimmed) }
    }

    private static func isGreeting(_ line: String) -> Bool {
        let line = bare(line)
        guard line.count <= 40, !line.contains(where: { ",?.!;，。？！<>&@0123456789".contains($0) }) else { return false }
        let words = line.split(separator: " ")
        guard let first = words.first, words.count <= 5 else { return false }
        let isOpened = greetings.contains(String(first)) || greetings.contains(words.prefix(2).joined(separator: " "))
        return isOpened || joined.contains { line.hasPrefix($0) } && line.count <= 12
            || line.hasSuffix("様") && line.count <= 12
    }

    /// A name, or what somebody is called at work: few words, none of them the end of a sentence.
    private static func isName(_ line: Substring) -> Bool {
        line.count <= 40 && line.split(separator: " ").count <= 4 && !line.contains(where: { "?!。？！:：".contains($0) })
    }

    private static func bare(_ line: String) -> String {
        line.lastIndex { !",.!:;，。！：、 ".contains($0) }.map { String(line[...$0]) } ?? ""
    }

    /// In lower case, by their first word or their first two.
    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "good day",
        "hallo", "guten tag", "guten morgen", "guten abend", "liebe", "lieber", "sehr geehrte", "sehr geehrter", "moin",
        "bonjour", "bonsoir", "salut", "cher", "chère", "madame", "monsieur",
        "hola", "buenos días", "buenas tardes", "buenas noches", "estimado", "estimada", "querido", "querida",
        "ciao", "buongiorno", "buonasera", "gentile", "caro", "cara", "salve", "egregio",
        "olá", "ola", "bom dia", "boa tarde", "boa noite", "prezado", "prezada",
        "hoi", "beste", "geachte", "dag", "goedemorgen", "goedemiddag", "goedenavond",
        "cześć", "dzień dobry", "dobry wieczór", "szanowny", "szanowna", "szanowni", "witam", "drogi", "droga",
        "hej", "hejsan", "bästa", "kära", "käre", "god morgon", "god dag", "kære", "goddag", "hei", "kjære",
        "terve", "moi", "hyvä", "hyvää päivää", "здравствуйте", "привет", "добрый день", "доброе утро", "добрый вечер",
        "уважаемый", "уважаемая", "уважаемые", "дорогой", "дорогая",
    ]

    /// Where no blank stands between words.
    private static let joined = [
        "こんにちは", "こんばんは", "おはようございます", "お世話になって", "拝啓", "你好", "您好", "尊敬的", "亲爱的", "親愛的", "早上好", "下午好",
    ]

    /// In lower case, the whole line.
    private static let closings: Set<String> = [
        "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "sincerely",
        "yours sincerely", "yours faithfully", "yours truly", "best",
        "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "liebe grüße",
        "beste grüße", "herzliche grüße", "schöne grüße", "grüße", "gruß", "mfg", "lg", "vg",
        "cordialement", "bien cordialement", "sincères salutations", "meilleures salutations", "salutations",
        "bien à vous", "bien à toi", "amicalement",
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente", "cordialmente",
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto",
        "atenciosamente", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "abraços", "abraço",
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "groeten", "groet", "groetjes",
        "mvg",
        "pozdrawiam", "serdecznie pozdrawiam", "pozdrowienia", "z poważaniem", "z wyrazami szacunku",
        "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänligen", "hälsningar", "mvh",
        "med venlig hilsen", "venlig hilsen", "mange hilsner", "med vennlig hilsen", "vennlig hilsen", "hilsen",
        "ystävällisin terveisin", "parhain terveisin", "terveisin", "terv", "t",
        "с уважением", "с наилучшими пожеланиями", "всего доброго", "всего хорошего",
        "よろしくお願いいたします", "よろしくお願い致します", "よろしくお願いします", "敬具", "此致", "敬礼", "敬禮", "祝好",
    ]
}
