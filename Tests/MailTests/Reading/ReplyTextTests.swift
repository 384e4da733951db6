import Foundation
import Testing

@testable import Mail

@Suite("What a person wrote now")
struct ReplyTextTests {
    @Test("Of real replies the new text is found, nearly always to the letter")
    func discourse() throws {
        guard let corpus = try SharedData.corpus("reply-parsing") else { return }
        let emails = try SharedData.files(corpus.appendingPathComponent("discourse/emails"))
        let exact = try emails.filter { email in
            let trimmed = corpus.appendingPathComponent("discourse/trimmed/\(email.lastPathComponent)")
            return collapsed(ReplyText(of: try text(email)).reply) == collapsed(try text(trimmed))
        }
        print("replies exact: \(exact.count) of \(emails.count)")
        #expect(emails.count == 32)
        #expect(exact.count >= 30)
    }

    @Test("What other projects assert of replies holds here")
    func fragments() throws {
        guard let corpus = try SharedData.corpus("reply-parsing/fragments") else { return }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let data = try Data(contentsOf: corpus.appendingPathComponent("expected.json"))
        for (file, expected) in try decoder.decode([String: Expected].self, from: data) {
            let reply = collapsed(ReplyText(of: try text(corpus.appendingPathComponent(file))).reply)
            if let equals = expected.replyEquals { #expect(reply == collapsed(equals), "\(file)") }
            for part in (expected.replyContains ?? []) + (expected.firstFragmentContains ?? []) {
                #expect(reply.contains(collapsed(part)), "\(file)")
            }
            for part in (expected.replyExcludes ?? []) + (expected.quotedContains ?? []) {
                #expect(!reply.contains(collapsed(part)), "\(file)")
            }
            if let start = expected.firstFragmentStarts { #expect(reply.hasPrefix(collapsed(start)), "\(file)") }
        }
    }

    @Test(
        "The line that introduces a quote is known in many languages",
        arguments: [
            "On Tue, 3 May 2026 at 10:12, Ann Bell <ann@example.org> wrote:", "On 03/05/2026 10:12, Ann Bell wrote:",
            "Am 03.05.26 um 10:12 schrieb Ann Bell:", "Am Di., 3. Mai 2026 um 10:12 Uhr schrieb Ann <ann@example.org>:",
            "Ann Bell <ann@example.org> schrieb am Di., 3. Mai 2026, 10:12:",
            "Le mar. 3 mai 2026 à 10:12, Ann Bell <ann@example.org> a écrit :",
            "Le 03/05/2026 à 10:12, Ann Bell a écrit :",
            "El mar, 3 may 2026 a las 10:12, Ann Bell (<ann@example.org>) escribió:",
            "Il giorno mar 3 mag 2026 alle ore 10:12 Ann Bell <ann@example.org> ha scritto:",
            "Il 03/05/2026 10:12, Ann Bell ha scritto:",
            "Em ter., 3 de mai. de 2026 às 10:12, Ann Bell <ann@example.org> escreveu:",
            "Op di 3 mei 2026 om 10:12 schreef Ann Bell <ann@example.org>:",
            "wt., 3 maj 2026 o 10:12 Ann Bell <ann@example.org> napisał(a):",
            "W dniu 3.05.2026 o 10:12, Ann Bell pisze:",
            "Den tis 3 maj 2026 kl 10:12 skrev Ann Bell <ann@example.org>:",
            "Den tir. 3. maj 2026 kl. 10.12 skrev Ann Bell <ann@example.org>:",
            "tir. 3. mai 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:",
            "ti 3. toukok. 2026 klo 10.12 Ann Bell (ann@example.org) kirjoitti:",
            "вт, 3 мая 2026 г. в 10:12, Ann Bell <ann@example.org>:", "03.05.2026 10:12, Ann Bell пишет:",
            "2026年5月3日(火) 10:12 Ann Bell <ann@example.org>:", "Ann Bell <ann@example.org> 于2026年5月3日周二 10:12写道：",
            "在 2026年5月3日，上午10:12，Ann Bell <ann@example.org> 写道：",
        ])
    func languages(attribution: String) {
        #expect(ReplyText(of: "Fine.\n\n\(attribution)\n\n> Is it?\n").reply == "Fine.")
        #expect(ReplyText(of: "Fine.\n\(attribution)\nIs it?\n").reply == "Fine.")
    }

    @Test(
        "The header of the message that is answered is known in many languages",
        arguments: [
            "From: Ann\nSent: Tuesday\nTo: Bo\nSubject: Bell", "Von: Ann\nGesendet: Dienstag\nAn: Bo\nBetreff: Bell",
            "De : Ann\nEnvoyé : mardi\nÀ : Bo\nObjet : Bell", "De: Ann\nEnviado: martes\nPara: Bo\nAsunto: Bell",
            "Da: Ann\nInviato: martedì\nA: Bo\nOggetto: Bell", "De: Ann\nEnviada: terça\nPara: Bo\nAssunto: Bell",
            "Van: Ann\nVerzonden: dinsdag\nAan: Bo\nOnderwerp: Bell", "Od: Ann\nWysłano: wtorek\nDo: Bo\nTemat: Bell",
            "Från: Ann\nSkickat: tisdag\nTill: Bo\nÄmne: Bell", "Fra: Ann\nSendt: tirsdag\nTil: Bo\nEmne: Bell",
            "Lähettäjä: Ann\nLähetetty: tiistai\nVastaanottaja: Bo\nAihe: Bell",
            "От: Ann\nОтправлено: вторник\nКому: Bo\nТема: Bell",
            "差出人: Ann\n送信日時: 火曜日\n宛先: Bo\n件名: Bell", "发件人: Ann\n发送时间: 星期二\n收件人: Bo\n主题: Bell",
            "*From:* Ann\n*Sent:* Tuesday\n*To:* Bo\n*Subject:* Bell",
        ])
    func headerBlocks(header: String) {
        #expect(ReplyText(of: "Fine.\n\n\(header)\n\nIs it?\n").reply == "Fine.")
    }

    @Test("Sentences that look like an introduction, a header or a signature stay")
    func lookalikes() {
        for text in [
            "On 3 May 2026 at 10:12 I wrote to you:\nthe bell is broken.", "On that day\nwe met.\nShe wrote:\nyes.",
            "From: the shop\nPlease call me.", "Options:\n- red\n- blue", "It costs 12.50 -- not 15.\nThanks",
            "Sent from my desk, is much easier then my mobile phone.",
            "At 10:30 the courier came. He said:\nnobody is in.",
            "> only a quote", "To: do\nSubject: to change",
        ] {
            #expect(ReplyText(of: text).reply == text)
            #expect(ReplyText(of: text).cut == [])
        }
    }

    @Test("Answers between the lines of a quote keep the quote, and what follows the last answer is cut")
    func inline() {
        let text = "On 3 May 2026, at 10:12, Ann wrote:\n> One?\nYes.\n> Two?\nNo.\n> Three?\n\n-- \nBo"
        #expect(ReplyText(of: text).reply == "On 3 May 2026, at 10:12, Ann wrote:\n> One?\nYes.\n> Two?\nNo.")
    }

    @Test("What is cut are offsets in Unicode scalars, and the rest of the text is the reply")
    func offsets() {
        let text = "Grüße 👋🏽\r\n\r\n> é\r\n"
        #expect(ReplyText(of: text).cut == [10..<17])
        #expect(ReplyText(of: "Yes\n-- \nAnn").cut == [4..<11])
        #expect(ReplyText(of: "Yes\n> q").json == #"{"reply":"Yes","cut":[[4,7]]}"#)
        #expect(ReplyText(of: "").cut == [])
    }

    @Test("A very long text in one line, or in very many, is read all the same")
    func long() {
        let words = String(repeating: "On 3 May 2026 ", count: 100_000)
        #expect(ReplyText(of: words).reply.count == words.count)
        let lines = String(repeating: "On 3 May 2026 at 10:12 Ann\n", count: 40_000)
        #expect(ReplyText(of: "Hi\n" + lines).reply.hasPrefix("Hi\nOn 3"))
    }

    private func text(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }

    private func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    struct Expected: Decodable {
        var replyEquals: String?
        var replyContains: [String]?
        var replyExcludes: [String]?
        var firstFragmentContains: [String]?
        var firstFragmentStarts: String?
        var quotedContains: [String]?
    }
}
