import Testing

@testable import Mail

@Suite("Messages that somebody forwarded")
struct ForwardedLetterTests {
    @Test(
        "The writer of the inner message is found above it, in the ways of several programs",
        arguments: [
            "---------- Forwarded message ---------\nFrom: Nell Hart <nell@x.example>\nDate: Mon, 2 Nov 2026\nSubject: Bell\nTo: <a@b.example>",
            "-----Original Message-----\nFrom: Nell Hart [mailto:nell@x.example]\nSent: Monday\nTo: Maya\nSubject: Bell",
            "________________________________\nVon: Nell Hart <nell@x.example>\nGesendet: Montag\nAn: Maya\nBetreff: Bell",
            "De : Nell Hart <nell@x.example>\nEnvoyé : lundi\nÀ : Maya\nObjet : Bell",
            "Begin forwarded message:\n\nFrom: Nell Hart <nell@x.example>\nSubject: Bell\nDate: 2 November 2026\nTo: a@b.example",
            "*From:* Nell Hart <nell@x.example>\n*Sent:* Monday\n*To:* Maya\n*Subject:* Bell",
        ])
    func found(block: String) throws {
        let letter = try #require(ForwardedLetter(in: "For you.\n\n\(block)\n\nMy bell is loose.\n\nNell\n"))
        #expect(letter.from == MailAddress(name: "Nell Hart", address: "nell@x.example"))
        #expect(letter.words == "My bell is loose.\n\nNell" && letter.comment == "For you.")
    }

    @Test("What has no fields above it, or names no address there, forwards nothing")
    func none() {
        for text in [
            "", "Hello.", "From: Nell\nSent: Monday\nTo: Maya\nSubject: Bell\n\nHello.", "From: the heart\n\nHello.",
            String(repeating: "From: x@y.example\n", count: 2_000),
        ] {
            #expect(ForwardedLetter(in: text) == nil)
        }
    }

    @Test("A subject says that it forwards in many languages, and an answer's does not")
    func subjects() {
        for subject in [
            "Fwd: Bell", "FW: Bell", "WG: Bell", "TR : Bell", "RV: Bell", "VS: Bell", "ENC: Bell", "转发：Bell",
        ] {
            #expect(ThreadKeys.isForward(subject), "\(subject)")
        }
        for subject in ["Re: Bell", "AW: Bell", "Bell", "", "Forward planning: a talk"] {
            #expect(!ThreadKeys.isForward(subject), "\(subject)")
        }
    }
}
