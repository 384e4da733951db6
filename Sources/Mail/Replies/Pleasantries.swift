/// A greeting, a word that points at what stands below, a wish at the end and a name: what a text may hold without saying
/// anything.
enum Pleasantries {
    /// Whether these lines hold nothing else. A word of thanks says something.
    static func areAll(_ lines: some Sequence<ReplyLine>) -> Bool {
        var rest = lines.filter { !$0.isBlank }[...]
        guard rest.count <= 8 else { return false }
        if let first = rest.first, isGreeting(first.folded) { rest = rest.dropFirst() }
        let isOpened = rest.startIndex > 0
        while let first = rest.first, points.contains(bare(first.folded)) { rest = rest.dropFirst() }
        guard let first = rest.first else { return rest.startIndex > 0 }
        if closings.contains(bare(first.folded)) { return rest.dropFirst().allSatisfy { isName($0.trimmed) } }
        return !isOpened && rest.startIndex > 0 && rest.allSatisfy { SignatureLook.isName($0) }
    }

    /// Whether the line is a wish at the end of a letter, “Best regards,”, also with a few words around it.
    static func isClosing(_ line: String) -> Bool {
        guard line.utf8.count <= 80 else { return false }
        let line = bare(line)
        if closings.contains(line) { return true }
        guard line.split(separator: " ").count <= 7, !line.contains(where: { "?!:@".contains($0) }) else {
            return false
        }
        return longClosings.contains { line.hasPrefix($0) || line.hasSuffix($0) }
    }

    /// Whether the line is a word of thanks, as many put it in place of a wish.
    static func isThanks(_ line: String) -> Bool { line.utf8.count <= 60 && thanks.contains(bare(line)) }

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

    /// Those wishes of which a longer line can be made, “viele Grüße aus Hamburg”, with what parts them from its other words.
    private static let longClosings = closings.filter { $0.utf8.count >= 10 || $0.contains(" ") }
        .flatMap { [$0 + " ", $0 + ",", " " + $0] }

    private static let thanks: Set<String> = [
        "thanks", "thank you", "many thanks", "thanks a lot", "thank you very much", "cheers", "danke", "vielen dank",
        "besten dank", "herzlichen dank", "merci", "merci beaucoup", "merci d'avance", "gracias", "muchas gracias",
        "grazie",
        "grazie mille", "obrigado", "obrigada", "muito obrigado", "bedankt", "hartelijk dank", "alvast bedankt",
        "dziękuję",
        "z góry dziękuję", "tack", "tack på förhand", "tak", "mange tak", "takk", "tusen takk", "kiitos",
        "kiitos etukäteen",
        "спасибо", "заранее спасибо", "благодарю", "ありがとうございます", "谢谢", "謝謝", "多谢",
    ]

    /// Words that say no more than what stands below is meant.
    private static let points: Set<String> = [
        "fyi", "for your information", "for info", "see below", "please see below", "see attached", "forwarding", "fwd",
        "fw",
        "zur info", "zur information", "zur kenntnis", "z.k", "zk", "siehe unten", "s.u", "bitte siehe unten", "zk. vg",
        "pour info",
        "pour information", "voir ci-dessous", "cf. ci-dessous", "para su información", "para tu información",
        "ver abajo",
        "per conoscenza", "per informazione", "vedi sotto", "para conhecimento", "para informação", "ver abaixo",
        "ter info",
        "ter informatie", "zie onder", "zie hieronder", "do wiadomości", "dla informacji", "patrz niżej",
        "för kännedom",
        "se nedan", "til orientering", "til info", "se nedenfor", "til informasjon", "tiedoksi", "ks. alla",
        "katso alla",
        "к сведению", "для информации", "см. ниже", "ご参考まで", "転送します", "供参考", "请见下文", "见下", "请看下面", "转发",
    ]

    /// In lower case, the whole line.
    private static let closings: Set<String> = [
        "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "sincerely",
        "yours sincerely", "yours faithfully", "yours truly", "best", "kindest regards", "with kind regards",
        "many regards",
        "with best regards", "with regards", "cordially", "respectfully", "br", "kr", "rgds",
        "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "liebe grüße",
        "beste grüße", "herzliche grüße", "schöne grüße", "grüße", "gruß", "mfg", "lg", "vg",
        "mit besten grüßen", "mit freundlichen grüssen", "freundliche grüsse", "viele grüsse", "liebe grüsse",
        "beste grüsse",
        "mit vielen grüßen", "hochachtungsvoll", "schönen gruß",
        "cordialement", "bien cordialement", "sincères salutations", "meilleures salutations", "salutations",
        "bien à vous", "bien à toi", "amicalement", "très cordialement", "sincèrement", "cdt", "cdlt",
        "respectueusement",
        "bonne journée", "bonne réception",
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente", "cordialmente", "un abrazo",
        "reciba un cordial saludo", "muy atentamente", "saludos atentos",
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto",
        "cordialità", "buona giornata", "in fede",
        "atenciosamente", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "abraços", "abraço",
        "com os melhores cumprimentos", "respeitosamente", "att",
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "groeten", "groet", "groetjes",
        "mvg", "hartelijke groet", "hoogachtend",
        "pozdrawiam", "serdecznie pozdrawiam", "pozdrowienia", "z poważaniem", "z wyrazami szacunku",
        "z pozdrowieniami", "pozdrawiam serdecznie",
        "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänligen", "hälsningar", "mvh",
        "bästa hälsningar", "allt gott", "högaktningsfullt",
        "med venlig hilsen", "venlig hilsen", "mange hilsner", "med vennlig hilsen", "vennlig hilsen", "hilsen",
        "med venlige hilsner", "bedste hilsner", "de bedste hilsner", "beste hilsen", "kind regards", "vh",
        "ystävällisin terveisin", "parhain terveisin", "terveisin", "terv", "t", "ystävällisesti",
        "kunnioittavasti", "parhain terveisin",
        "с уважением", "с наилучшими пожеланиями", "всего доброго", "всего хорошего",
        "с наилучшими", "искренне ваш", "с благодарностью",
        "よろしくお願いいたします", "よろしくお願い致します", "よろしくお願いします", "敬具", "以上", "宜しくお願いいたします",
        "宜しくお願い致します", "何卒よろしくお願いいたします", "どうぞよろしくお願いいたします", "以上、よろしくお願いいたします", "此致", "谨启", "顺祝商祺", "祝您工作愉快",
        "致敬", "敬礼", "敬禮", "祝好",
    ]
}
