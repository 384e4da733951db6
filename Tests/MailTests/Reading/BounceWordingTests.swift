import Testing

@testable import Mail

/// Refusals as servers and services word them, of which the corpus has no example.
@Suite("How mail systems say no")
struct BounceWordingTests {
    @Test(
        "The reason is understood in the words of many mail systems",
        arguments: [
            (
                .userUnknown,
                "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking"
            ),
            (.userUnknown, "553-5.1.3 The recipient address <a@b> is not a valid RFC-5321 address."),
            (
                .userUnknown,
                "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@b.example not found by SMTP address lookup"
            ),
            (
                .userUnknown,
                "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DM6NAM.prod.outlook.com]"
            ),
            (.userUnknown, "554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0]"),
            (.userUnknown, "550 5.1.1 unknown or illegal alias: ann@me.com"),
            (
                .userUnknown,
                "550 5.1.1 <ann@b.example>: Recipient address rejected: User unknown in virtual mailbox table"
            ),
            (.userUnknown, "550 #5.1.0 Address rejected ann@b.example"),
            (.userUnknown, "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)"),
            (.userUnknown, "550 5.1.1 ann@b.example User not listed in Domino Directory"),
            (
                .userUnknown,
                "550 Message was not accepted -- invalid mailbox. Local mailbox ann@mail.ru is unavailable: user not found"
            ),
            (.userUnknown, "550 5.7.1 No such user! 1422353456-abc"),
            (.userUnknown, "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416"),
            (.userUnknown, "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728"),
            (.userUnknown, "550 5.1.1 <ann@uol.example>: usuário desconhecido"),
            (.userUnknown, "550 5.1.1 Empfänger unbekannt"),
            (
                .hostUnknown,
                "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors"
            ),
            (.hostUnknown, "550 5.4.310 DNS domain b.example does not exist [Message=InfoDomainNonexistent]"),
            (
                .hostUnknown,
                "Host or domain name not found. Name service error for name=b.example type=AAAA: Host not found"
            ),
            (.hostUnknown, "all relevant MX records point to non-existent hosts"),
            (.hostUnknown, "556 5.1.10 Recipient domain has a null MX record"),
            (
                .mailboxFull,
                "452-4.2.2 The email account that you tried to reach is over quota. Please direct the recipient"
            ),
            (.mailboxFull, "452 4.2.2 The recipient's inbox is out of storage space and inactive. Please direct"),
            (
                .mailboxFull,
                "554 5.2.2 mailbox full;STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded"
            ),
            (.mailboxFull, "552 Requested mail action aborted: exceeded storage allocation"),
            (.mailboxFull, "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417"),
            (
                .mailboxFull,
                "maildir has overdrawn his diskspace quota: mailbox is full (MTA-imposed quota exceeded while writing to file)"
            ),
            (.mailboxFull, "552 5.2.0 account is full (quota)"),
            (
                .blocked,
                "421-4.7.0 [192.0.2.1 15] Our system has detected an unusual rate of mail originating from your IP address"
            ),
            (.blocked, "550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup"),
            (
                .blocked,
                "550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to send email directly to our servers"
            ),
            (.blocked, "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list"),
            (
                .blocked,
                "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)"
            ),
            (
                .blocked,
                "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1"
            ),
            (
                .blocked,
                "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list"
            ),
            (
                .blocked,
                "554-Transaction failed 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.net"
            ),
            (
                .blocked,
                "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."
            ),
            (
                .blocked,
                "550 5.5.0 Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. LPNFFF_105"
            ),
            (.blocked, "421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/"),
            (.blocked, "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
            (.blocked, "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org"),
            (
                .blocked,
                "450 4.7.1 <ann@b.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help"
            ),
            (
                .blocked,
                "450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages"
            ),
            (
                .spam,
                "550-5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam"
            ),
            (.spam, "554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc"),
            (.spam, "550 This message was classified as SPAM and may not be delivered"),
            (.spam, "554 DT:SPM 163 smtp9,DcCowABXX http://mail.163.com/help/help_spam_16.htm"),
            (.spam, "554 5.7.0 Reject, id=12345-01 - SPAM"),
            (.spam, "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/"),
            (.spam, "550 Mail content denied. http://service.mail.qq.com/"),
            (.tooLarge, "552-5.2.3 Your message exceeded Google's message size limits. Please visit"),
            (.tooLarge, "message size 31457280 exceeds size limit 20480000 of server mx.b.example[192.0.2.1]"),
            (.tooLarge, "550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route"),
            (.tooLarge, "552 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"),
            (
                .policy,
                "550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM."
            ),
            (.policy, "550 5.7.509 Access denied, sending domain b.example does not pass DMARC verification"),
            (.policy, "552-5.7.0 This message was blocked because its content presents a potential security issue."),
            (
                .policy,
                "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes"
            ),
            (.policy, "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
            (.policy, "554 5.7.1 <ann@b.example>: Relay access denied"),
            (.policy, "550 Message rejected: virus found: Eicar-Test-Signature"),
            (.suspended, "550 5.2.1 The email account that you tried to reach is disabled. Learn more at"),
            (
                .suspended,
                "554 delivery error: dd Sorry, your message to a@yahoo.com cannot be delivered. This mailbox is disabled (554.30)."
            ),
            (.suspended, "550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)"),
            (.suspended, "550 User suspended"),
            (.rejected, "550 5.1.8 Access denied, bad outbound sender"),
            (.rejected, "450 4.1.8 <a@b.invalid>: Sender address rejected: Domain not found"),
            (.rejected, "550 5.7.1 Emetteur invalide. Invalid Sender. LPN007_405"),
            (.moved, "551 User not local; please try <ann@c.example>"),
            (.network, "554 5.4.6 Hop count exceeded - possible mail loop"),
            (.network, "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"),
            (.network, "connect to mx.b.example[192.0.2.1]:25: No route to host"),
            (.expired, "retry timeout exceeded"),
            (.expired, "connect to mx.b.example[192.0.2.1]:25: Connection timed out"),
            (.expired, "I'm not going to try again; this message has been in the queue too long."),
            (.filtered, "550 5.1.1 RCP-P2 Refused due to recipient preferences"),
            (.other, "550 5.3.0 local configuration error"),
        ] as [(BounceReason, String)])
    func wording(reason: BounceReason, said: String) {
        let marked = said.hasPrefix("5") || said.hasPrefix("4") ? "(in reply to RCPT TO command)" : ""
        #expect(BounceReasons.reason(Diagnosis(said, status: nil, said: marked), isDelayed: false) == reason)
    }
}
