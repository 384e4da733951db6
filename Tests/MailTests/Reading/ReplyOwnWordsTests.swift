import RegardTesting
import Testing

@testable import Mail

@Suite("What somebody says above a quote is not taken for the line that introduces it")
struct ReplyOwnWordsTests {
    /// In the languages of the desk: last words of an answer that begin as lines with a date do.
    static let words = [
        "No more than 500 euro, or we cancel.", "Friday 10:00 is fine, please ring twice.", "At 10 please.",
        "On 12 March we are away", "In 2 weeks, not before", "So 14 pieces, not 12", "4711 ok.",
        "10:30 works for us, thanks",
        "As of 2026 our address is 12 High Street", "Sat 7 March at 9:30?", "Am 12.03. sind wir nicht da.",
        "Freitag 10:00 passt uns gut.", "Von 8:00 bis 10:00 ist jemand da", "So um 14:30 bitte",
        "Do 12.3. um 10:00 geht",
        "Le 12 mars à 10:00, c'est parfait.", "La 4711 est cassée", "Lundi 9:30 convient",
        "El viernes a las 10:00 me va bien.",
        "No quiero 2, quiero 3", "Il 12 marzo alle 10:00 va bene.", "La fattura 2026/17 è sbagliata",
        "Em 2026 mudamos de morada.", "As 10:00 está bem", "No dia 12 às 10:00 pode ser",
        "Op 12 maart om 10:00 kan het.",
        "Do 12 mrt 10:30 graag", "W piątek o 10:00 pasuje.", "Dnia 12.03.2026 nas nie ma",
        "Den 12 mars kl 10:00 passar bra.",
        "På fredag 10:00 går bra", "Den 12.03. kl. 10.00 passer fint.", "På 2 uker kommer vi",
        "Ti 3.3. klo 10.00 sopii.",
        "Ma 12.3.2026 käy hyvin", "В пятницу в 10:00 удобно.", "Во вторник 10:00", "10時でお願いします。", "2026年3月3日でお願いします。",
        "在10:00可以", "3月3日10:00可以。",
    ]
    static let introductions = [
        "On Tue, 3 Mar 2026 at 14:12, Bramble <hello@b.example> wrote:",
        "On Tue, 3 Mar 2026 at 14:12, Bramble Customer Care\n<hello@b.example> wrote:",
        "Am Di., 3. März 2026 um 14:12 Uhr schrieb Bramble <hello@b.example>:",
        "Bramble <hello@b.example> schrieb am Di., 3. März 2026, 14:12:",
        "2026年3月3日(火) 14:12 Bramble <hello@b.example>:",
    ]

    @Test("A day, a time or a number at the end of an answer stays, in many languages", arguments: words)
    func kept(words: String) {
        for introduction in Self.introductions {
            for quote in ["\n> Does it fit?\n", "\n\nDoes it fit?\nBramble\n"] {
                #expect(
                    ReplyText(of: "We accept.\n\n\(words)\n\n\(introduction)\(quote)").reply == "We accept.\n\n\(words)"
                )
                #expect(ReplyText(of: "\(words)\n\n\(introduction)\(quote)").reply == words)
            }
        }
    }

    @Test("It stays right above the line, too")
    func close() {
        let line = "On Tue, 3 Mar 2026 at 14:12, Bramble <hello@b.example> wrote:\n> Does it fit?"
        for words in ["Friday 10:00 is fine", "At 10 please.", "So 14 pieces", "No more than 500 euro"] {
            #expect(ReplyText(of: "\(words)\n\(line)").reply == words)
        }
        #expect(ReplyText(of: "Friday 10:00 is fine\nAnn Lee wrote:\n> Does it fit?").reply == "Friday 10:00 is fine")
    }

    @Test(
        "A line that a program broke is one",
        arguments: [
            "On Tue, Mar 3, 2026 at 2:12 PM Bramble Customer Service Department <\nhello.service@bramble.example> wrote:",
            "On Tue, 3 Mar 2026 at 14:12, Bramble\n<hello@b.example>\nwrote:",
            "On Tue, 3 Mar 2026 at 14:12 Bramble\n\n<\nmailto:Bramble <hello@b.example>\n> wrote:",
            "Em ter., 3 de mar. de 2026 às 14:12, Bramble <hello@b.example>\nescreveu:",
            "El mar, 3 mar 2026 a las 14:12, Bramble (<hello@b.example>)\nescribió:",
            "Il giorno mar 3 mar 2026 alle ore 14:12 Bramble <hello@b.example> ha\nscritto:",
            "ti 3. maalisk. 2026 klo 14.12 Bramble (hello@b.example)\nkirjoitti:",
            "Bramble <hello@b.example> schrieb am Di., 3.\nMärz 2026, 14:12:",
            "On Tuesday, March 3, 2026\nat 14:12, Bramble wrote:",
        ])
    func broken(line: String) {
        #expect(ReplyText(of: "Fine.\n\n\(line)\n> Is it?\n").reply == "Fine.")
        #expect(ReplyText(of: "Fine.\n\n\(line)\n\nIs it?\n").reply == "Fine.")
    }

    @Test(
        "Who tells what somebody wrote is no program",
        arguments: [
            "El 3 de marzo de 2026 su compañera Ana escribió:\nllegará el viernes. No llegó nada.\n\n¿Qué hago?",
            "On 3 March 2026 your driver told me, Mr Brown wrote:\n\n> we come back on Friday\n\nand nobody came.",
            "On 3 March 2026 Mr Brown wrote:\nwe come back on Friday. Nobody came.",
            "Le 3 mars 2026 à 14:12, votre collègue a écrit :\nnous passerons vendredi. Personne.",
            "Am 3. März 2026 um 14:12 schrieb mir Frau Berger:\nwir liefern am Freitag. Es kam nichts.",
            "Il 3 marzo 2026 alle 14:12 la vostra collega ha scritto:\narriva venerdì. Niente.",
            "Op 3 maart 2026 om 14:12 schreef uw collega:\nhet komt vrijdag. Niets.",
            "Den 3 mars 2026 kl 14:12 skrev din kollega:\ndet kommer på fredag. Ingenting.",
            "On 3 March 2026 at 14:12 you wrote:\nwe come on Friday. Nobody came.",
        ])
    func told(text: String) {
        #expect(ReplyText(of: "Good morning,\n\nabout the order 12.\n\n\(text)").cut == [])
        #expect(ReplyText(of: text).cut == [])
    }

    @Test(
        "A table of a journey is no header of a message",
        arguments: [
            "From: London Heathrow\nTo: Brighton\nDate: 3 March 2026\nSubject: 4 people with luggage",
            "Von: Hamburg\nAn: München\nDatum: 12.03.2026\nBetreff: Palette 4711",
            "De : Lyon\nÀ : Paris\nDate : 3 mars 2026\nObjet : deux palettes",
            "Da: Roma\nA: Milano\nData: 3 marzo 2026\nOggetto: due pallet",
            "Van: Utrecht\nAan: Breda\nDatum: 3 maart 2026\nOnderwerp: twee pallets",
        ])
    func journey(table: String) {
        #expect(ReplyText(of: "Please book this:\n\n\(table)\n\nIs that possible?").cut == [])
        #expect(ReplyText(of: "Please book this.\n\n\(table)\n\nIs that possible?").cut == [])
    }

    @Test("A rule that somebody shows in a sentence is no end of it")
    func shown() {
        let text = "The program prints this:\n\n-----Original Message-----\nwhat does it mean?"
        #expect(ReplyText(of: text).cut == [])
        #expect(
            ReplyText(of: "My answer is:\n\n-----Original Message-----\nFrom: Ann\nSent: x\n\nIs it?").reply
                == "My answer is:")
    }

    @Test(
        "A quote that goes on in the line of its introduction is cut, with the line of the telephone above it",
        arguments: [
            "Sent from Yahoo Mail on Android \n \n  On Tue, 3 Mar 2026 at 14:12, Bramble<hello@b.example> wrote:   Does it fit?\nBest",
            "Gesendet von Yahoo Mail auf Android \n \n  Am Di., März 3, 2026 at 14:12 schrieb Bramble<hello@b.example>:   Passt es?",
            "  Le mar., mars 3, 2026 à 14:12, Bramble<hello@b.example> a écrit :   Ça va ?\nA: b",
        ])
    func goesOn(rest: String) {
        #expect(ReplyText(of: "Yes it fits\n\(rest)  \n").reply == "Yes it fits")
        let long = rest + String(repeating: " and on", count: 200)
        #expect(ReplyText(of: "Yes it fits\n\(long)").reply == "Yes it fits")
        #expect(ReplyText(of: rest).cut == [])
    }

    @Test(
        "Very many lines that begin as introductions do are read in a time that grows as they do",
        arguments: [
            "On 3 May 2026, Ann <a@b.example>\n", "On 3 May\n\n", "On 3 May 2026 10:12 <a@b.example>: a: b: c\n",
            "12.5.26\nAnn wrote:\n",
        ])
    func time(line: String) {
        let grows = ProcessorTime.growsInStep(from: 50_000) { size in
            _ = ReplyText(of: "Hi\n" + String(repeating: line, count: size / line.utf8.count))
        }
        #expect(grows)
    }
}

@Suite("What servers and programs add to a letter")
struct ReplyAdditionsTests {
    @Test(
        "The warning that a company’s server puts above letters from outside folds",
        arguments: [
            "[EXTERNAL EMAIL] DO NOT CLICK links unless you recognise the sender.", "[EXTERNAL]",
            "CAUTION: This email originated from outside of the organization. Do not click links\nor open attachments unless you recognize the sender.",
            "ACHTUNG: Externe E-Mail. Bitte öffnen Sie keine Anhänge von unbekannten Absendern.",
            "Attention : courriel externe. Ne cliquez pas sur les liens.",
        ])
    func warning(words: String) {
        #expect(ReplyText(of: "\(words)\n\nThe screen is broken.\nTom").reply == "The screen is broken.\nTom")
        #expect(ReplyText(of: "\(words)\n\nYes.\n\nOn 3 Mar 2026, at 14:12, Ann wrote:\n> Ok?").reply == "Yes.")
    }

    @Test(
        "What somebody warns of stays",
        arguments: [
            "[EXTERNAL] wheels: two\nplease call", "CAUTION: the glass is broken inside the box.\nCall me.",
            "Attention: your external link to the form is dead", "Achtung: der Anhang fehlt. Bitte noch einmal.",
            "Sent with love from Leeds", "Sent with a spark of hope",
        ])
    func own(text: String) {
        #expect(ReplyText(of: "\(text)\n\nBye now, call me.").cut == [])
        #expect(ReplyText(of: "The bell is here.\n\n\(text)").cut == [])
    }

    @Test(
        "Lines of programs with common names go",
        arguments: ["Sent with Spark", "Gesendet mit Spark", "Yahoo Mail: Search, Organize, Conquer"])
    func programs(line: String) {
        #expect(ReplyText(of: "Ok 4711.\n\n\(line)").reply == "Ok 4711.")
    }
}
