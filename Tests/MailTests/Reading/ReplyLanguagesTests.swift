import Testing

@testable import Mail

/// Whole answers in fifteen languages, as the programs of their people lay them out.
@Suite("Answers in fifteen languages")
struct ReplyLanguagesTests {
    /// What somebody writes, and in their language: what Gmail, Apple Mail, Thunderbird and Yahoo put over a quote; the names of
    /// Outlook's fields; what a telephone adds.
    struct Language: Sendable, CustomTestStringConvertible {
        let name: String
        let says: String
        let quoted: [String]
        let outlook: [String]
        let phone: [String]

        var testDescription: String { name }
    }

    static let languages = [
        Language(
            name: "English", says: "Yes, Tuesday at ten is fine.\n\nThank you for asking!",
            quoted: [
                "On Tue, May 3, 2026 at 10:12 AM Ann Bell <ann@example.org> wrote:",
                "On May 3, 2026, at 10:12 AM, Ann Bell <ann@example.org> wrote:", "On 5/3/26 10:12 AM, Ann Bell wrote:",
                "On Tuesday, May 3, 2026 at 10:12:03 AM GMT+2, Ann Bell <ann@example.org> wrote:",
            ], outlook: ["From", "Sent", "To", "Subject"],
            phone: [
                "Sent from my iPad", "Sent from my Galaxy", "Sent from Outlook for Android", "Get BlueMail for Android",
            ]),
        Language(
            name: "German", says: "Ja, Dienstag um zehn passt gut.\n\nDanke für die Nachfrage!",
            quoted: [
                "Am Di., 3. Mai 2026 um 10:12 Uhr schrieb Ann Bell <ann@example.org>:",
                "Am 03.05.2026 um 10:12 schrieb Ann Bell <ann@example.org>:", "Am 03.05.26 um 10:12 schrieb Ann Bell:",
                "Am Dienstag, 3. Mai 2026 um 10:12:03 MESZ hat Ann Bell <ann@example.org> Folgendes geschrieben:",
            ], outlook: ["Von", "Gesendet", "An", "Betreff"],
            phone: ["Von meinem iPad gesendet", "Von meinem Galaxy gesendet", "Gesendet von Outlook für iOS"]),
        Language(
            name: "French", says: "Oui, mardi à dix heures me va.\n\nMerci d’avoir demandé !",
            quoted: [
                "Le mar. 3 mai 2026 à 10:12, Ann Bell <ann@example.org> a écrit :",
                "Le 3 mai 2026 à 10:12, Ann Bell <ann@example.org> a écrit :",
                "Le 03/05/2026 à 10:12, Ann Bell a écrit :",
                "Le mardi 3 mai 2026 à 10:12:03 UTC+2, Ann Bell <ann@example.org> a écrit :",
            ], outlook: ["De ", "Envoyé ", "À ", "Objet "],
            phone: ["Envoyé de mon iPad", "Envoyé depuis mon Galaxy", "Envoyé à partir de Outlook pour iOS"]),
        Language(
            name: "Spanish", says: "Sí, el martes a las diez está bien.\n\n¡Gracias por preguntar!",
            quoted: [
                "El mar, 3 may 2026 a las 10:12, Ann Bell (<ann@example.org>) escribió:",
                "El 3 may 2026, a las 10:12, Ann Bell <ann@example.org> escribió:",
                "El 3/5/26 a las 10:12, Ann Bell escribió:",
                "El martes, 3 de mayo de 2026, 10:12:03 CEST, Ann Bell <ann@example.org> escribió:",
            ], outlook: ["De", "Enviado el", "Para", "Asunto"],
            phone: ["Enviado desde mi iPad", "Enviado desde mi Galaxy", "Obtener Outlook para iOS"]),
        Language(
            name: "Italian", says: "Sì, martedì alle dieci va bene.\n\nGrazie per avermelo chiesto!",
            quoted: [
                "Il giorno mar 3 mag 2026 alle ore 10:12 Ann Bell <ann@example.org> ha scritto:",
                "Il giorno 3 mag 2026, alle ore 10:12, Ann Bell <ann@example.org> ha scritto:",
                "Il 03/05/26 10:12, Ann Bell ha scritto:",
                "Il martedì 3 maggio 2026 alle ore 10:12:03 CEST, Ann Bell <ann@example.org> ha scritto:",
            ], outlook: ["Da", "Inviato", "A", "Oggetto"],
            phone: ["Inviato da iPad", "Inviato dal mio Galaxy", "Ottieni Outlook per Android"]),
        Language(
            name: "Portuguese", says: "Sim, terça às dez está bem.\n\nObrigado por perguntar!",
            quoted: [
                "Em ter., 3 de mai. de 2026 às 10:12, Ann Bell <ann@example.org> escreveu:",
                "No dia 03/05/2026, às 10:12, Ann Bell <ann@example.org> escreveu:",
                "Em 03/05/2026 10:12, Ann Bell escreveu:",
                "Em terça-feira, 3 de maio de 2026 às 10:12:03 BRT, Ann Bell <ann@example.org> escreveu:",
            ], outlook: ["De", "Enviada em", "Para", "Assunto"],
            phone: ["Enviado a partir do meu iPhone", "Enviado do meu Galaxy", "Obter o Outlook para iOS"]),
        Language(
            name: "Dutch", says: "Ja, dinsdag om tien uur is goed.\n\nBedankt voor het vragen!",
            quoted: [
                "Op di 3 mei 2026 om 10:12 schreef Ann Bell <ann@example.org>:",
                "Op 3 mei 2026 om 10:12 heeft Ann Bell <ann@example.org> het volgende geschreven:",
                "Op 03-05-2026 om 10:12 schreef Ann Bell:",
                "Op dinsdag 3 mei 2026 om 10:12:03 CEST schreef Ann Bell <ann@example.org>:",
            ], outlook: ["Van", "Verzonden", "Aan", "Onderwerp"],
            phone: ["Verstuurd vanaf mijn iPad", "Verzonden vanaf mijn Galaxy", "Outlook voor iOS ophalen"]),
        Language(
            name: "Polish", says: "Tak, wtorek o dziesiątej pasuje.\n\nDziękuję za pytanie!",
            quoted: [
                "wt., 3 maj 2026 o 10:12 Ann Bell <ann@example.org> napisał(a):",
                "Wiadomość napisana przez Ann Bell <ann@example.org> w dniu 3 maj 2026, o godz. 10:12:",
                "W dniu 3.05.2026 o 10:12, Ann Bell pisze:",
                "W dniu wtorek, 3 maja 2026 10:12:03 CEST użytkownik Ann Bell <ann@example.org> napisał:",
            ], outlook: ["Od", "Wysłane", "Do", "Temat"],
            phone: ["Wysłane z iPada", "Wysłano z mojego Galaxy", "Uzyskaj aplikację Outlook dla systemu iOS"]),
        Language(
            name: "Swedish", says: "Ja, tisdag klockan tio går bra.\n\nTack för att du frågade!",
            quoted: [
                "Den tis 3 maj 2026 kl 10:12 skrev Ann Bell <ann@example.org>:",
                "3 maj 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:", "Den 2026-05-03 kl. 10:12, skrev Ann Bell:",
                "Den tisdag 3 maj 2026 10:12:03 CEST skrev Ann Bell <ann@example.org>:",
            ], outlook: ["Från", "Skickat", "Till", "Ämne"],
            phone: ["Skickat från min iPad", "Skickat från min Galaxy", "Hämta Outlook för Android"]),
        Language(
            name: "Danish", says: "Ja, tirsdag klokken ti er fint.\n\nTak fordi du spurgte!",
            quoted: [
                "Den tirs. 3. maj 2026 kl. 10.12 skrev Ann Bell <ann@example.org>:",
                "Den 3. maj 2026 kl. 10.12 skrev Ann Bell <ann@example.org>:",
                "Den 03.05.2026 kl. 10.12 skrev Ann Bell:",
                "Den tirsdag den 3. maj 2026 10.12.03 CEST skrev Ann Bell <ann@example.org>:",
            ], outlook: ["Fra", "Sendt", "Til", "Emne"],
            phone: ["Sendt fra min iPad", "Sendt fra min Galaxy", "Hent Outlook til iOS"]),
        Language(
            name: "Norwegian", says: "Ja, tirsdag klokken ti passer.\n\nTakk for at du spurte!",
            quoted: [
                "tir. 3. mai 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:",
                "3. mai 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:", "Den 03.05.2026 10:12, skrev Ann Bell:",
                "tirsdag 3. mai 2026 kl. 10:12:03 CEST skrev Ann Bell <ann@example.org>:",
            ], outlook: ["Fra", "Sendt", "Til", "Emne"],
            phone: ["Sendt fra min iPad", "Sendt fra min Galaxy", "Skaff deg Outlook for iOS"]),
        Language(
            name: "Finnish", says: "Kyllä, tiistai kello kymmenen sopii.\n\nKiitos kysymästä!",
            quoted: [
                "ti 3. toukok. 2026 klo 10.12 Ann Bell (<ann@example.org>) kirjoitti:",
                "Ann Bell <ann@example.org> kirjoitti 3.5.2026 kello 10.12:", "Ann Bell kirjoitti 3.5.2026 klo 10.12:",
                "tiistai 3. toukokuuta 2026 klo 10.12.03 UTC+3 Ann Bell <ann@example.org> kirjoitti:",
            ], outlook: ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"],
            phone: ["Lähetetty iPadista", "Lähetetty Galaxy-laitteesta", "Hanki Outlook for iOS"]),
        Language(
            name: "Russian", says: "Да, во вторник в десять удобно.\n\nСпасибо за вопрос!",
            quoted: [
                "вт, 3 мая 2026 г. в 10:12, Ann Bell <ann@example.org>:",
                "3 мая 2026 г., в 10:12, Ann Bell <ann@example.org> написал(а):", "03.05.2026 10:12, Ann Bell пишет:",
                "вторник, 3 мая 2026 г., 10:12:03 GMT+3, Ann Bell <ann@example.org> написал(а):",
            ], outlook: ["От", "Отправлено", "Кому", "Тема"],
            phone: ["Отправлено с iPad", "Отправлено с моего Galaxy", "Получить Outlook для Android"]),
        Language(
            name: "Japanese", says: "はい、火曜日の十時で大丈夫です。\n\nありがとうございます。",
            quoted: [
                "2026年5月3日(火) 10:12 Ann Bell <ann@example.org>:", "2026/05/03 10:12、Ann Bell <ann@example.org>のメール:",
                "On 2026/05/03 10:12, Ann Bell wrote:",
            ], outlook: ["差出人", "送信日時", "宛先", "件名"],
            phone: ["iPadから送信", "Galaxyから送信", "iOS 版 Outlook を入手"]),
        Language(
            name: "Chinese", says: "好的，星期二十点可以。\n\n谢谢您的询问！",
            quoted: [
                "Ann Bell <ann@example.org> 于2026年5月3日周二 10:12写道：",
                "在 2026年5月3日，上午10:12，Ann Bell <ann@example.org> 写道：",
                "在 2026/5/3 10:12, Ann Bell 写道:", "Ann Bell <ann@example.org> 於 2026年5月3日 上午10:12 寫道：",
            ], outlook: ["发件人", "发送时间", "收件人", "主题"],
            phone: ["发自我的iPad", "从我的 Galaxy 发送", "获取 iOS 版 Outlook"]),
    ]

    @Test("The quote under an answer goes, whoever's program put it there", arguments: languages)
    func quoted(language: Language) {
        for line in language.quoted {
            let quote = "> Hello,\n> is Tuesday at ten fine?\n>\n> > Hi\n> Ann"
            #expect(ReplyText(of: "\(language.says)\n\n\(line)\n\n\(quote)\n").reply == language.says, "\(line)")
            #expect(ReplyText(of: "\(language.says)\n\(line)\n\n  Hello,\n  is Tuesday fine?\n").reply == language.says)
            #expect(ReplyText(of: "\(line)\n\(quote)\n\n\(language.says)\n").reply == language.says, "\(line)")
        }
    }

    @Test("What Outlook puts over the message that is answered goes, with a rule, bold or bare", arguments: languages)
    func outlook(language: Language) {
        let values = ["Ann Bell <ann@example.org>", "3.5.2026 10:12", "help@example.org", "RE: Bike"]
        let fields = zip(language.outlook, values).map { "\($0): \($1)" }
        let bold = zip(language.outlook, values).map { "*\($0):* \($1)" }
        for block in [
            ["________________________________"] + fields, fields, bold, ["-----Original Message-----"] + fields,
            ["_____"] + bold,
        ] {
            let text = "\(language.says)\n\n\(block.joined(separator: "\n"))\n\nHello,\nis Tuesday fine?\nAnn\n"
            #expect(ReplyText(of: text).reply == language.says)
        }
    }

    @Test("What a telephone adds goes, alone and over a quote", arguments: languages)
    func phone(language: Language) {
        for line in language.phone {
            #expect(ReplyText(of: "\(language.says)\n\n\(line)").reply == language.says, "\(line)")
            let over = "\(language.says)\n\n\(line)\n\n\(language.quoted[0])\n> Is it?\n"
            #expect(ReplyText(of: over).reply == language.says, "\(line)")
        }
    }

    @Test(
        "A line that only says who wrote goes over a quote, and stays where none follows",
        arguments: [
            "Ann Bell wrote:", "Ann Bell schrieb:", "Ann Bell a écrit :", "Ann Bell ha scritto:", "Ann Bell escribió:",
            "Ann Bell escreveu:", "Ann Bell schreef:", "Ann Bell skrev:", "Ann Bell kirjoitti:", "Ann Bell пишет:",
            "Ann Bell napisała:", "Ann Bell 写道：", "Annさんは書きました:", "Quoting Ann Bell <ann@example.org>:",
            "Zitat von Ann Bell <ann@example.org>:", "Ann Bell <ann@example.org> wrote:",
            "Ann Bell писал 2026-05-03 10:12:",
        ])
    func bare(line: String) {
        #expect(ReplyText(of: "Fine.\n\n\(line)\n> Is it?\n> Ann\n").reply == "Fine.")
        #expect(ReplyText(of: "\(line)\n\n> Is it?\n\nFine.\n").reply == "Fine.")
        guard !line.contains("@"), !line.contains("2026") else { return }
        let own = "I do not see what you wrote:\n> Is it?\nWhat do you mean?"
        #expect(ReplyText(of: own).reply == own)
        let text = "Look what came.\n\n\(line)\n\nThat it is fine."
        #expect(ReplyText(of: text).reply == text)
    }

    @Test(
        "Rules and beginnings over a forwarded message are known",
        arguments: [
            "---- 回复的原邮件 ----", "-------- Treść przekazanej wiadomości --------", "---- Replied Message ----",
            "-------- Edelleenlähetetty viesti --------", "-------- Перенаправленное сообщение --------",
            "----- Mail original -----", "----- Ursprüngliche Mail -----", "转发的邮件：", "開始轉寄郵件：",
            "Välitetty viesti alkaa:",
        ])
    func banners(line: String) {
        let text = "Fine.\n\n\(line)\nFrom: Ann <ann@example.org>\nSubject: Bike\n\nIs it?\n"
        #expect(ReplyText(of: text).reply == "Fine.")
    }

    @Test("A signature after its mark goes, with what stands under it", arguments: languages)
    func signature(language: Language) {
        #expect(ReplyText(of: "\(language.says)\n\n-- \nAnn Bell\n+44 20 7946 0958\n").reply == language.says)
        #expect(ReplyText(of: "\(language.says)\n--\nAnn\n\n\(language.quoted[0])\n> Is it?\n").reply == language.says)
    }

    @Test(
        "Where nothing is left but a greeting and a name, everything shows",
        arguments: [
            "Hi Ann,", "Sehr geehrte Frau Bell,\n\nMit freundlichen Grüßen\nTom Weber", "Bonjour Madame,",
            "Hola Ana,\n\nSaludos,\nTomás",
            "Gentile Signora,\n\nCordiali saluti\nTommaso Riva", "Olá Ana,\n\nCumprimentos,",
            "Beste Ann,\n\nMet vriendelijke groet,\nTom",
            "Dzień dobry,\n\nPozdrawiam", "Hej Ann!\n\nMvh\nTom", "Kære Ann,\n\nVenlig hilsen\nTom",
            "Hei Ann,\n\nTerveisin\nTom",
            "Здравствуйте!\n\nС уважением,\nИван", "こんにちは。\n\nよろしくお願いいたします。", "您好！", "Regards,\nTom",
        ])
    func slight(text: String) {
        let whole = "\(text)\n\nOn 5/3/26 10:12 AM, Ann Bell wrote:\n> Is Tuesday fine?\n"
        #expect(ReplyText(of: whole).cut == [])
    }

    @Test(
        "A short word is an answer, and what it answers is folded",
        arguments: [
            "Yes", "ok", "👍", "No thanks.", "Hi Ann,\n\nYes.\n\nRegards,\nTom", "Danke!", "Merci", "はい", "好",
            "Hello, is it ready?", "7",
            "Dear Ann, Tuesday.",
        ])
    func short(text: String) {
        let whole =
            "\(text)\n\nOn 5/3/26 10:12 AM, Ann Bell wrote:\n" + String(repeating: "> Is Tuesday fine?\n", count: 20)
        #expect(ReplyText(of: whole).reply == text)
        #expect(!ReplyText(of: whole).cut.isEmpty)
    }
}
