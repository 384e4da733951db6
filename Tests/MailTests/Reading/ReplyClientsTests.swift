import Testing

@testable import Mail

/// What mail programs put around a person's words, in fifteen languages.
@Suite("What programs put around an answer")
struct ReplyClientsTests {
    @Test(
        "The lines with which programs introduce a quote are told from words, before bars and before plain text",
        arguments: [
            "On May 3, 2026, at 10:12 AM, Ann Bell <ann@example.org> wrote:",
            "On Tue, May 3, 2026 at 10:12 AM Ann Bell via Shop <help@example.org>\nwrote:",
            "On Tuesday, May 3, 2026, 10:12:03 AM GMT+2, Ann Bell <ann@example.org> wrote:",
            "On Tuesday, May 3rd, 2026 at 10:12 AM, Ann Bell <ann@example.org> wrote:",
            "On 5/3/26 10:12, Ann Bell wrote:", "On 2026-05-03 10:12, Ann Bell wrote:",
            "On Tue, 03 May 2026 10:12:12 +0200\nAnn Bell <ann@example.org> wrote:",
            "At 2026-05-03 10:12:12, \"Ann Bell\" <ann@example.org> wrote:",
            "---- On Tue, 03 May 2026 10:12:12 +0200 Ann Bell <ann@example.org> wrote ----",
            "(2026/05/03 10:12), Ann Bell wrote:",
            "Am Dienstag, 3. Mai 2026 um 10:12:03 MESZ hat Ann Bell <ann@example.org> Folgendes geschrieben:",
            "Am Dienstag, den 03.05.2026, 10:12 +0200 schrieb Ann Bell:",
            "Am 3. Mai 2026 10:12:13 MESZ schrieb Ann Bell <ann@example.org>:",
            "Le mardi 3 mai 2026 à 10:12:03 UTC+2, Ann Bell <ann@example.org> a écrit :",
            "Le 3 mai 2026 à 10:12, Ann Bell <ann@example.org> a écrit :",
            "Le mar. 3 mai 2026 à 10:12, Ann Bell via Shop <ann@example.org> a\nécrit :",
            "En martes, 3 de mayo de 2026, 10:12:03 CEST, Ann Bell <ann@example.org> escribió:",
            "El 3 may 2026, a las 10:12, Ann Bell <ann@example.org> escribió:",
            "El 3/5/26 a las 10:12, Ann Bell escribió:",
            "Il martedì 3 maggio 2026 alle ore 10:12:03 CEST, Ann Bell <ann@example.org> ha scritto:",
            "Il giorno 3 mag 2026, alle ore 10:12, Ann Bell <ann@example.org> ha scritto:",
            "Em terça-feira, 3 de maio de 2026 10:12:03 BRT, Ann Bell <ann@example.org> escreveu:",
            "Em 3 de mai. de 2026, à(s) 10:12, Ann Bell <ann@example.org> escreveu:",
            "Ann Bell <ann@example.org> escreveu (terça, 3/05/2026 à(s) 10:12):",
            "No dia 3/05/2026, às 10:12, Ann Bell <ann@example.org> escreveu:",
            "Às 10:12 de 03/05/2026, Ann Bell escreveu:",
            "Op 3 mei 2026, om 10:12 heeft Ann Bell <ann@example.org> het volgende geschreven:",
            "Op 3-5-2026 om 10:12 schreef Ann Bell:",
            "Wiadomość napisana przez Ann Bell <ann@example.org> w dniu 3 maj 2026, o godz. 10:12:",
            "Dnia 3 maja 2026 10:12 Ann Bell <ann@example.org> napisał(a):",
            "3 maj 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:", "Den 2026-05-03 kl. 10:12, skrev Ann Bell:",
            "Den 03.05.2026 10.12, skrev Ann Bell:", "Den 3. maj 2026 kl. 10.12 skrev Ann Bell <ann@example.org>:",
            "3. mai 2026 kl. 10:12 skrev Ann Bell <ann@example.org>:",
            "Ann Bell <ann@example.org> kirjoitti 3.5.2026 kello 10.12:", "Ann Bell kirjoitti 3.5.2026 klo 10.12:",
            "3 мая 2026 г., в 10:12, Ann Bell <ann@example.org> написал(а):",
            "Вторник, 3 мая 2026, 10:12 +03:00 от Ann Bell <ann@example.org>:",
            "03.05.2026, 10:12, \"Ann Bell\" <ann@example.org>:",
            "2026/05/03 10:12、Ann Bell <ann@example.org>のメール:", "2026年5月3日(日) 10:12 Ann Bell <ann@example.org>:",
            "在 2026-05-03 10:12:12，\"Ann Bell\" <ann@example.org> 写道：", "在 2026/5/3 10:12, Ann Bell 写道:",
            "於 2026/5/3 10:12, Ann Bell 寫道:", "Ann Bell <ann@example.org> 於 2026年5月3日 週二 上午10:12寫道：",
        ])
    func attributions(line: String) {
        #expect(ReplyText(of: "Fine.\n\n\(line)\n\n> Is it?\n> Ann\n").reply == "Fine.")
        #expect(ReplyText(of: "Fine.\n\n\(line)\n\nIs it?\nAnn\n").reply == "Fine.")
        #expect(ReplyText(of: "\(line)\n> Is it?\n\nFine.\n").reply == "Fine.")
    }

    @Test(
        "The lines that telephones and programs add go",
        arguments: [
            "Sent from my iPhone", "Sent from my Samsung Galaxy smartphone.", "Sent from Yahoo Mail on Android",
            "Sent from Mail for Windows", "Sent with Proton Mail secure email.", "Sent from Proton Mail for iOS",
            "Get Outlook for iOS<https://aka.ms/o0ukef>", "Get Outlook for Android <https://aka.ms/ghei36>",
            "Sent from Outlook for iOS", "Sent from my mobile device",
            "Sent via the Samsung Galaxy S21, an AT&T smartphone",
            "Von meinem iPhone gesendet", "Von meinem Samsung Galaxy Smartphone gesendet.",
            "Gesendet von Mail für Windows", "Holen Sie sich Outlook für iOS", "Von Yahoo Mail auf Android gesendet",
            "Gesendet von Outlook für Android", "Gesendet mit der GMX Mail App",
            "Diese Nachricht wurde von meinem Android-Gerät mit WEB.DE Mail gesendet.",
            "Envoyé de mon iPhone", "Envoyé depuis mon smartphone Samsung Galaxy.",
            "Envoyé à partir de Courrier pour Windows", "Obtenir Outlook pour iOS", "Télécharger Outlook pour Android",
            "Envoyé depuis l'application Mail Orange", "Provenance : Courrier pour Windows",
            "Enviado desde mi iPhone", "Enviado desde mi smartphone Samsung Galaxy.",
            "Enviado desde Correo para Windows",
            "Obtener Outlook para iOS", "Obtén Outlook para Android",
            "Inviato da iPhone", "Inviato dal mio smartphone Samsung Galaxy.", "Inviato da Posta per Windows",
            "Ottieni Outlook per iOS", "Scarica Outlook per Android",
            "Enviado do meu iPhone", "Enviado de meu smartphone Samsung Galaxy.", "Enviado do Email para Windows",
            "Obter o Outlook para iOS", "Obtenha o Outlook para Android",
            "Verstuurd vanaf mijn iPhone", "Verzonden vanaf mijn Samsung Galaxy-smartphone.",
            "Verzonden vanuit Mail voor Windows", "Outlook voor iOS downloaden", "Download Outlook voor Android",
            "Wysłane z iPhone'a", "Wysłano ze smartfonu Samsung Galaxy.",
            "Wysłane z aplikacji Poczta dla systemu Windows",
            "Pobierz program Outlook dla systemu iOS", "Pobierz aplikację Outlook dla systemu Android",
            "Skickat från min iPhone", "Skickat från min Samsung Galaxy-smartphone.",
            "Skickades från E-post för Windows",
            "Skaffa Outlook för iOS", "Hämta Outlook för Android",
            "Sendt fra min iPhone", "Sendt fra min Samsung Galaxy-smarttelefon.", "Sendt fra Mail til Windows",
            "Hent Outlook til iOS", "Få Outlook for iOS",
            "Lähetetty iPhonesta", "Lähetetty Samsung Galaxy -älypuhelimesta.", "Hanki Outlook for iOS",
            "Lähetetty Windowsin Sähköpostista",
            "Отправлено с iPhone", "Отправлено с моего смартфона Samsung Galaxy.", "Получить Outlook для iOS",
            "Отправлено из мобильной Яндекс Почты", "Отправлено из Mail.ru для Android",
            "iPhoneから送信", "Outlook for iOS を入手", "iOS 版 Outlook を取得", "Windows 版のメールから送信",
            "发自我的iPhone", "從我的 iPhone 傳送", "获取 Outlook for iOS", "取得 iOS 版 Outlook", "发自我的华为手机", "发自网易邮箱大师",
        ])
    func devices(line: String) {
        #expect(ReplyText(of: "Fine.\n\n\(line)").reply == "Fine.")
        #expect(ReplyText(of: "Fine.\n\n\(line)\n\nOn May 3, 2026 10:12 Ann <a@b.c> wrote:\n> Is it?").reply == "Fine.")
        #expect(
            ReplyText(of: "Fine.\n\n\(line)\n\n________________________________\nFrom: Ann\nSent: x\nTo: y\n").reply
                == "Fine.")
    }

    @Test(
        "The rule above a message that is answered or forwarded is known in many languages",
        arguments: [
            "-----Original Message-----", "------- Original Message -------",
            "------------------ Original ------------------",
            "-------- Original-Nachricht --------", "-----Ursprüngliche Nachricht-----",
            "-------- Ursprüngliche Nachricht --------",
            "-----Message d'origine-----", "-------- Message original --------", "-----Mensaje original-----",
            "-----Messaggio originale-----", "-----Mensagem original-----", "-----Oorspronkelijk bericht-----",
            "-----Oryginalna wiadomość-----", "-----Ursprungligt meddelande-----", "-----Oprindelig meddelelse-----",
            "-----Opprinnelig melding-----", "-----Alkuperäinen viesti-----", "-----Исходное сообщение-----",
            "-----元のメッセージ-----", "-----邮件原件-----", "------------------ 原始邮件 ------------------", "-----原始郵件-----",
            "---------- Forwarded message ---------", "---------- Weitergeleitete Nachricht ---------",
            "---------- Message transféré ---------", "---------- Mensaje reenviado ---------",
            "Begin forwarded message:",
            "-------- Пересылаемое сообщение --------", "---------- 转发的邮件 ---------",
            "-------- Alkuperäinen viesti --------", "-------- Oprindelig besked --------",
            "-------- Originalmeddelande --------",
            "-------- Opprinnelig melding --------", "-------- Wiadomość oryginalna --------",
            "-------- Mensagem Original --------",
        ])
    func rules(line: String) {
        #expect(ReplyText(of: "Fine.\n\n\(line)\nFrom: Ann\nSubject: Bell\n\nIs it?").reply == "Fine.")
        #expect(ReplyText(of: "Fine.\n\(line)\n\nIs it?").reply == "Fine.")
    }

    @Test(
        "The fields above a message that is answered are known as Outlook, GMX and others write them",
        arguments: [
            "Gesendet: Dienstag, 3. Mai 2026 um 10:12 Uhr\nVon: \"Ann\" <ann@example.org>\nAn: help@example.org\nBetreff: Bell",
            "Von: Ann <ann@example.org>\nDatum: Dienstag, 3. Mai 2026\nAn: Bo\nCc: Cy\nBetreff: Re: Bell",
            "De : Ann <ann@example.org>\nDate : mardi 3 mai 2026 à 10:12\nÀ : Bo\nObjet : Bell",
            "De: Ann <ann@example.org>\nEnviado el: martes, 3 de mayo de 2026 10:12\nPara: Bo\nAsunto: Bell",
            "De: Ann <ann@example.org>\nFecha: martes, 3 de mayo\nPara: Bo\nAsunto: Bell",
            "Da: Ann <ann@example.org>\nData: martedì 3 maggio 2026\nA: Bo\nOggetto: Bell",
            "De: Ann <ann@example.org>\nEnviado: terça-feira, 3 de maio de 2026\nPara: Bo\nAssunto: Bell",
            "De: Ann <ann@example.org>\nData: terça-feira, 3 de maio de 2026\nPara: Bo\nAssunto: Bell",
            "Van: Ann <ann@example.org>\nDatum: dinsdag 3 mei 2026\nAan: Bo\nOnderwerp: Bell",
            "Od: Ann <ann@example.org>\nData: wtorek, 3 maja 2026\nDo: Bo\nTemat: Bell",
            "Från: Ann <ann@example.org>\nDatum: tisdag 3 maj 2026\nTill: Bo\nÄmne: Bell",
            "Fra: Ann <ann@example.org>\nDato: tirsdag den 3. maj 2026\nTil: Bo\nEmne: Bell",
            "Lähettäjä: Ann <ann@example.org>\nPäivämäärä: tiistai 3. toukokuuta 2026\nVastaanottaja: Bo\nAihe: Bell",
            "От: Ann <ann@example.org>\nДата: вторник, 3 мая 2026\nКому: Bo\nТема: Bell",
            "From: Ann <ann@example.org>\nDate: Tuesday, 3 May 2026 at 10:12\nTo: Bo\nSubject: Re: Bell",
            "From: Ann [mailto:ann@example.org]\nSent: Tuesday, May 3, 2026 10:12 AM\nTo: Bo; Cy;\n Dee\nCc: Ed\nSubject: Bell",
            "差出人: Ann <ann@example.org>\n日付: 2026年5月3日\n宛先: Bo\n件名: Bell",
            "送信元: Ann\n送信日時: 2026年5月3日 10:12\n宛先: Bo\n件名: Bell",
            "发件人: Ann <ann@example.org>\n日期: 2026年5月3日 星期二\n收件人: Bo\n主题: Bell",
            "發件人: Ann\n傳送時間: 2026年5月3日\n收件者: Bo\n主旨: Bell", "寄件者: Ann\n日期: 2026年5月3日\n收件者: Bo\n主旨: Bell",
        ])
    func headers(block: String) {
        #expect(ReplyText(of: "Fine.\n\n\(block)\n\nIs it?").reply == "Fine.")
    }

    @Test("A message that was signed in its text shows without its seals")
    func sealed() {
        let text = """
            -----BEGIN PGP SIGNED MESSAGE-----
            Hash: SHA256

            Fine.
            -----BEGIN PGP SIGNATURE-----

            iQEzBAEB
            -----END PGP SIGNATURE-----
            """
        #expect(ReplyText(of: text).reply == "Fine.")
    }

    @Test("When little but a greeting is left, everything shows")
    func little() {
        let forward = "-- \nAnn\n\nBegin forwarded message:\n\nFrom: Bo\nDate: x\nTo: y\n\nThe bell is broken."
        #expect(ReplyText(of: forward).reply.contains("The bell is broken."))
        let quote = "> only\n> a quote"
        #expect(ReplyText(of: quote).reply == quote)
    }
}
