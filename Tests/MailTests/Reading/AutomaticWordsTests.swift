import Testing

@testable import Mail

@Suite("Mail that says only in words that no person wrote it")
struct AutomaticWordsTests {
    private static let notes = """
        I will be out of the office starting 12/01/2026 and will not return until 12/10/2026.

        I will respond to your message when I return.
        """
    private static let domino = """
        Your message

          Subject: Bell

        was not delivered to:

          bob@example.com

        because:

          User bob (bob@example.com) not listed in Domino Directory
        """

    @Test("Notes says that somebody is away in its subject and its words")
    func outOfOffice() {
        #expect(kind("Dana Smith is out of the office.", Self.notes) == .autoReply)
        let later =
            "I am out of the office until 12/10/2026.\n\nNote: This is an automated response to your message \"Bell\"."
        #expect(kind("AUTO: Dana Smith is out of the office (returning 12/10/2026)", later) == .autoReply)
    }

    @Test("A person who passes on, quotes or says that somebody is away is a person")
    func notOutOfOffice() {
        #expect(kind("Fwd: Dana Smith is out of the office.", Self.notes) == nil)
        #expect(kind("Dana Smith is out of the office.", "Whom do I ask now? I got this:\n\n\(Self.notes)") == nil)
        #expect(kind("Dana is out of the office.", "I will be out of the office starting Monday, too. Call me!") == nil)
        #expect(kind("My order", Self.notes) == nil)
    }

    @Test(
        "A message that says of itself in German that a machine wrote it is a machine’s",
        arguments: [
            "Ich bin bis zum 5. Dezember im Urlaub. Diese Antwort wurde automatisch erstellt.",
            "Diese Antwort wurde automatisch generiert.\n\nIch bin nicht im Haus.",
            "\nDiese Nachricht wurde automatisch erstellt. Wir melden uns bald.",
            "Diese E-Mail wurde automatisch versendet, bitte antworten Sie nicht.",
            "Danke für Ihre Nachricht!\n\nDiese Antwort wurde automatisch erstellt",
        ])
    func german(words: String) {
        #expect(kind("Bin im Urlaub", words) == .autoReply)
        #expect(kind("WG: Bin im Urlaub", words) == nil)
    }

    @Test(
        "A person who quotes or asks about such a sentence is a person, and so is one who wrote by a form",
        arguments: [
            "Hallo,\nich bekam nur: Diese Antwort wurde automatisch erstellt.",
            "Bei mir steht „Diese Antwort wurde automatisch erstellt.“",
            "Ich frage mich, ob diese Antwort wurde automatisch erstellt.",
            "Diese Nachricht wurde automatisch erstellt? Wirklich?",
            "Bitte hilf mir.\n\nAm Montag schrieb Ann:\n> Diese Antwort wurde automatisch erstellt.",
            "Name: Ann\nNachricht: Wo ist mein Rad?\n\nDiese Nachricht wurde automatisch generiert.",
            "Das kam an.\nDiese Antwort wurde automatisch erstellt. Aber wo ist mein Rad?",
        ])
    func notGerman(words: String) {
        #expect(kind("Mein Rad", words) == nil)
    }

    @Test("A form whose message names somebody else to answer is that person’s")
    func form() {
        let words = "Diese Nachricht wurde automatisch erstellt.\nWo ist mein Rad?"
        #expect(kind("Anfrage\nReply-To: bob@example.org", words) == nil)
        #expect(kind("Anfrage\nReply-To: Ann <Ann@example.org>", words) == .autoReply)
    }

    @Test(
        "An automatic answer is known by how its subject begins in many languages",
        arguments: [
            "Otomatik Yanıt: Sipariş", "Automatická odpověď: Kolo", "Automatikus válasz: Bicikli",
            "Răspuns automat: Roată",
            "Αυτόματη απάντηση: Ποδήλατο", "Автоматична відповідь: Ровер", "자동 회신: 자전거", "תשובה אוטומטית: אופניים",
            "رد تلقائي: دراجة",
        ])
    func subjects(subject: String) {
        #expect(kind(subject, "…") == .autoReply)
        #expect(kind("Fwd: \(subject)", "…") == nil)
        #expect(kind("Bell? \(subject)", "…") == nil)
    }

    @Test("The field X-Auto-Reply is a machine’s")
    func field() {
        #expect(kind("Auto: my bike\nX-Auto-Reply: 1", "I am away") == .autoReply)
    }

    @Test("Domino’s report in words alone is a bounce, and a person who sends it on is none")
    func dominoReport() {
        let subject = "DELIVERY FAILURE: User bob (bob@example.com) not listed in Domino Directory"
        let mail = read(subject, Self.domino)
        #expect(mail.automatic == .bounce)
        #expect(mail.bounce?.recipients.map(\.address) == ["bob@example.com"])
        #expect(mail.bounce?.recipients.map(\.reason) == [.userUnknown])
        #expect(kind("Fwd: \(subject)", Self.domino) == nil)
        #expect(kind(subject, "What does this mean?\n\n\(Self.domino)") == nil)
        #expect(kind("Delivery failure: my bike", "The courier says it was not delivered to me.") == nil)
    }

    @Test("A mail program’s notes about its folder are no bounce and no letter, but a letter about them is")
    func folderNotes() {
        let subject = "DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA"
        let words = "This text is part of the internal format of your mail folder, and is not\na real message."
        let notes = MailReader.read(
            Array(
                "From: Mail System Internal Data <MAILER-DAEMON@mx.example>\nSubject: \(subject)\nX-IMAP: 0123456789 0000000000\n\n\(words)"
                    .utf8))
        #expect(notes.isUnreadable && notes.automatic == nil && notes.problems == [FolderNotes.problem])
        #expect(!read(subject, words).isUnreadable)
        #expect(!read("My bike\nX-IMAP: 0123456789 0000000000", words).isUnreadable)
    }

    private func kind(_ subject: String, _ words: String) -> AutomaticKind? { read(subject, words).automatic }

    private func read(_ subject: String, _ words: String) -> ReadMail {
        let header = "From: Ann <ann@example.org>\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8"
        return MailReader.read(Array("\(header)\n\n\(words)\n".utf8))
    }
}
