import Testing

@testable import Mail

@Suite("When somebody who is away is back")
struct ReturnDateTests {
    @Test(
        "The day of return is read in fifteen languages",
        arguments: [
            "I am out of the office and will return on Monday, June 8, 2026.",
            "I'm away until 8 June 2026.", "I will be back on 8th of June.", "Out of office from 1 to 8 June 2026.",
            "I am on leave from May 29th and will be back in the office on June 8th.",
            "Ich bin ab dem 8. Juni wieder erreichbar.", "Ich bin vom 29.05.2026 bis 08.06.2026 nicht im Büro.",
            "Vom 29.5. bis zum 8.6. bin ich im Urlaub.", "Am Montag, dem 8. Juni 2026, bin ich zurück.",
            "Je suis absent jusqu'au 8 juin 2026.", "Je serai de retour le lundi 8 juin.",
            "Absente du bureau du 29 mai au 8 juin, merci de contacter mon collègue.",
            "Estaré fuera de la oficina hasta el 8 de junio de 2026.", "Regreso el lunes 8 de junio.",
            "De vacaciones del 29 de mayo al 8 de junio.",
            "Sono fuori ufficio fino all'8 giugno 2026.", "Rientrerò lunedì 8 giugno.",
            "Assente dal 29 maggio all'8 giugno.",
            "Estou ausente até 8 de junho de 2026.", "Volto no dia 8 de junho.",
            "De férias de 29 de maio a 8 de junho.",
            "Ik ben afwezig tot 8 juni 2026.", "Vanaf maandag 8 juni ben ik weer bereikbaar.",
            "Ik ben met vakantie t/m 7 juni.",
            "Jestem nieobecny do 8 czerwca 2026 r.", "Wracam do biura 8 czerwca.",
            "Na urlopie od 29 maja do 8 czerwca.",
            "Jag är på semester till och med 7 juni.", "Jag är tillbaka måndagen den 8 juni 2026.",
            "Jag är tillbaka 8/6.",
            "Jeg er på ferie til den 8. juni 2026.", "Jeg er tilbage mandag d. 8. juni.",
            "Jeg er tilbake på kontoret 8. juni 2026.", "Jeg har ferie fra 29. mai til 8. juni.",
            "Olen lomalla 8.6.2026 asti.", "Palaan toimistolle maanantaina 8. kesäkuuta.",
            "Я в отпуске до 8 июня 2026 г.", "Вернусь на работу 8 июня.", "Буду отсутствовать с 29 мая по 8 июня.",
            "5月29日から6月8日まで休暇をいただいております。", "6月8日（月）に出社いたします。", "2026年6月8日より通常通り対応いたします。",
            "我正在休假，将于2026年6月8日返回。", "我从5月29日到6月8日不在办公室。", "本人休假至6月8日。",
            "I shall be back on Monday.", "Back on 2026-06-08.", "Ich bin bis einschließlich 7. Juni im Urlaub.",
            "I am out through Sunday, June 7.", "In meiner Abwesenheit bis 08.06.26 hilft Frau Bell.",
            "I will be traveling for work on June 1-8. During that time I read less.", "Away until June 8",
            "I am travelling 29 May – 8 June with little access to mail.",
            "I am out until June 5. I will be back on June 8, and away again from June 20 to June 24.",
        ])
    func languages(said: String) {
        let mail = answer(said)
        #expect(mail.returnOn?.iso == "2026-06-08")
    }

    @Test(
        "No day is made up",
        arguments: [
            "I am out of the office.", "Thank you, we got your message of 1 June 2026.",
            "I am away from 8 June 2026.", "Call +49 30 8.6.20 until then.", "I will be back soon.",
            "Our office is open 24/7, version 8.6.2026.1.", "",
        ])
    func none(said: String) {
        #expect(answer(said).returnOn == nil)
    }

    @Test("Two small numbers are read as the writer's part of the world does")
    func orders() {
        #expect(answer("I am back on 06/08/2026.", zone: "-0500").returnOn?.iso == "2026-06-08")
        #expect(answer("I am back on 06/07/2026.", zone: "+0100").returnOn?.iso == "2026-07-06")
        #expect(answer("I am back on 06/17/2026.", zone: "+0100").returnOn?.iso == "2026-06-17")
    }

    @Test("A day without a year lies near the day of writing, over the end of the year too")
    func years() {
        #expect(answer("I am back on 7 January.", date: "Fri, 18 Dec 2026 10:00:00").returnOn?.iso == "2027-01-07")
        #expect(answer("I am back on 30 December.", date: "Sun, 3 Jan 2027 10:00:00").returnOn?.iso == "2026-12-30")
        #expect(answer("I am back tomorrow.", date: "Thu, 31 Dec 2026 10:00:00").returnOn?.iso == "2027-01-01")
    }

    @Test("What the answer quotes and what a person writes give no day")
    func quotes() {
        #expect(answer("I am away.\n\n> I am back on 8 June 2026.").returnOn == nil)
        let person = "From: ann@example.org\nSubject: Holidays\n\nI am back on 8 June 2026."
        #expect(MailReader.read(Array(person.utf8)).returnOn == nil)
    }

    @Test("Days are counted over the months and the leap years")
    func days() {
        for number in [0, 58, 59, 789, 11_016, 20_612, 47_540] {
            #expect(MailDay(number: number)?.number == number)
        }
        #expect(MailDay(year: 2026, month: 6, day: 8)?.weekday == 1)
        #expect(MailDay(year: 2028, month: 2, day: 29)?.iso == "2028-02-29")
        #expect(MailDay(year: 2027, month: 2, day: 29) == nil)
        #expect(MailDay(year: 2026, month: 13, day: 1) == nil)
    }

    private func answer(
        _ said: String, date: String = "Thu, 4 Jun 2026 10:00:00", zone: String = "+0200"
    ) -> ReadMail {
        let header = "From: ann@example.org\nSubject: Automatic reply: Bell\nDate: \(date) \(zone)\n"
        return MailReader.read(Array("\(header)Content-Type: text/plain; charset=utf-8\n\n\(said)\n".utf8))
    }
}
