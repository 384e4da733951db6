import Testing

@testable import Mail

@Suite("What a server says plainly counts, whenever it says it")
struct BouncePlainlyTests {
    @Test(
        "That there is no such mailbox spoils the address, though nobody says what was answered",
        arguments: [
            ("5.0.0", "550 No such user here"), ("5.0.0", "550 User unknown"), ("5.0.0", "550 Mailbox not found"),
            ("5.0.0", "550 Recipient not found"), ("5.0.0", "550 unknown user"),
            ("5.0.0", "550 account does not exist"),
            ("5.7.1", "550 5.7.1 No such user!"), ("5.7.1", "553 sorry, no mailbox here by that name (#5.7.1)"),
            ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM0.eurprd]"),
            ("5.5.0", "550 5.5.0 Requested action not taken: mailbox unavailable (S2017)"),
            ("5.0.0", "550 Benutzer unbekannt"), ("5.0.0", "550 utilisateur inconnu"), ("5.0.0", "550 收件人地址不存在"),
            ("5.0.0", "550 tom no longer works here, please write to info@shop.example instead"),
        ])
    func plainly(status: String, said: String) {
        for notice in [
            "Your message to tom@shop.example has been blocked.\n\nThe response from the remote server was:\n\(said)",
            "Your message to tom@shop.example couldn't be delivered.\n\nError:\t\(said)\nMessage rejected by:\tmx.shop.example",
        ] {
            let found = recipient("Status: \(status)\nDiagnostic-Code: smtp; \(said)", notice)
            #expect(found?.reason == .userUnknown && found?.isPermanent == true)
        }
    }

    @Test("Once the message is there, or where a gateway masks its answer, it may have been a filter")
    func filtered() {
        let late = recipient(
            "Status: 5.0.0\nDiagnostic-Code: smtp; 550 User unknown",
            "550 User unknown (in reply to end of DATA command)")
        let masked = recipient("Status: 5.0.0\nDiagnostic-Code: smtp; 550 : User unknown", "x")
        let closed = recipient("Status: 5.2.1\nDiagnostic-Code: smtp; 550 User unknown", "x")
        let vague = recipient("Status: 5.0.0\nDiagnostic-Code: smtp; 550 message deleted", "x")
        for found in [late, masked, closed, vague] {
            #expect(found?.reason == .filtered && found?.isPermanent == false)
        }
    }

    @Test(
        "Providers say in their own words that they know us, a mailbox or our address too well",
        arguments: [
            (
                BounceReason.blocked,
                "554 IP=192.0.2.7 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify."
            ),
            (.suspended, "550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_402"),
            (
                .rejected,
                "550-Verification failed for <help@bramble.example> 550-The mail server could not deliver mail to help@bramble.example. The account or domain may not exist, they may be blacklisted. 550 Sender verify failed"
            ),
            (.filtered, "550 Refused due to recipient preferences, see http://x.example/?ip=192.0.2.7"),
        ])
    func providers(reason: BounceReason, said: String) {
        let found = recipient("Status: 5.0.0\nDiagnostic-Code: smtp; \(said)", "x")
        #expect(found?.reason == reason && found?.isPermanent == false)
    }

    private func recipient(_ fields: String, _ notice: String) -> FailedRecipient? {
        let report = """
            From: MAILER-DAEMON@mail.example.net
            To: help@bramble.example
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=X

            --X
            Content-Type: text/plain; charset=utf-8

            \(notice)
            --X
            Content-Type: message/delivery-status; charset=utf-8

            Final-Recipient: rfc822; tom@shop.example
            Action: failed
            \(fields)
            --X--
            """
        return MailReader.read(Array(report.utf8)).bounce?.recipients.first
    }
}
