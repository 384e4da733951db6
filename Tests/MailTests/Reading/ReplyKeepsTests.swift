import RegardTesting
import Testing

@testable import Mail

@Suite("What somebody wrote is not folded away")
struct ReplyKeepsTests {
    @Test(
        "Lists, labels, forms and sentences that look like the work of a program stay whole",
        arguments: [
            "I need these:\n-Front Wheel\n-Saddle\n",
            "Please send:\n\n-Pedals\n",
            "When did you post it? The label says:\nSent from the warehouse in Leeds on Monday\n",
            "The parcel was\nsent from my old address in Leeds\n",
            "Name: Tom\nFrom: tom@foo.example\nSubject: Broken bike\nDate: 3 March\nMessage:\nMy bike is broken.\n",
            "Order: 12\nFrom: Tom\nSubject: bike\nDate: Tuesday\n\nPlease collect the bike there.\n",
            "Please fix:\n\nVon: Leeds\nAn: York\nDatum: 3.3.2026\n\nund bitte anrufen\n",
            "Order 1: two wheels, blue.\n—\nOrder 2: a saddle, brown, by Friday please.\n",
            "My list:\n--\n3 wheels\n2 saddles\nPlease send by Friday.\n",
            "Two things:\n\n________________\n1. brake is loose\n2. light is dim\n3. call me\n",
            "---------- Forwarded message ---------\nFrom: Anna <anna@x.example>\nDate: Tue, 3 Mar 2026\nSubject: broken\nTo: T\n\nMy bike is broken.\n",
            "FYI\n\n---------- Forwarded message ---------\nFrom: Anna <anna@x.example>\nDate: Tue\nSubject: broken\nTo: T\n\nMy bike is broken.\n",
            "Hi,\nzur Info.\nViele Grüße\nTom\n\n-----Ursprüngliche Nachricht-----\nVon: Anna <anna@x.example>\nGesendet: Di\nBetreff: x\nAn: T\n\nMein Rad ist kaputt.\n",
            "Hello,\nwe picked:\n-Blue Bell\n",
            "Could you send me these parts\n-Pedals\n",
            "Von meinem Handy aus kann ich das Bild nicht sehen.",
            "I sent it twice.\nSent by mail on Monday.",
            "Habe bezahlt.\nDiese Nachricht wurde gestern an Ihre Mail-Adresse geschickt.",
            "No lo tengo.\nEnviado por correo el lunes.",
            "Parts:\n—\nSaddle: brown\nWheel: blue\n",
            "Trip\n--\nFrom: Leeds\nTo: York\nDate: 3 March\n",
            "Contact form\n\nName: Tom\nFrom: tom@foo.example\nTo: shop@x.example\nSubject: Bike\nDate: 3 March 2026 10:12\nMessage:\nMy bike is broken.",
            "Best regards\nTom\n",
            "请从我的账户扣款",
            "Hi\n\nPlease call.\n\nBest regards\nTom\nPS: please ring twice",
            "Please call.\n\nKind regards\nTom\n0123 456789\n",
            "First part.\n--\nSecond part is here.",
            "First\n__\nsecond thing?",
            "My brother wrote\nSent from the phone shop in Leeds on Monday",
            "News\n\n____________________\n\nSources\n\n> for a list see\nhttp://x.example\n____________________\n\nBenefactors\n\nThis is free. Please visit us.",
        ])
    func whole(text: String) {
        let reply = ReplyText(of: text)
        #expect(reply.cut == [])
        #expect(reply.reply.split(whereSeparator: \.isNewline) == text.split(whereSeparator: \.isNewline))
    }

    @Test("The header of a message that came back folds with all of its fields")
    func wholeHeader() {
        let text =
            "It did not arrive.\n\nReturn-Path: <a@x.example>\nReceived: by x.example; Thu, 29 Apr 2010 23:34:45 +0900\nDate: Thu, 29 Apr 2010 23:34:45 +0900\nFrom: Ann <a@x.example>\nX-Mailer: Bell\nTo: b@y.example\nSubject: Bell\n\nHi"
        #expect(!ReplyText(of: text).reply.contains("Subject"))
    }

    @Test("What somebody asks above a forwarded message is what they wrote, and a mere pointer at it is not")
    func forwards() {
        let forward =
            "---------- Forwarded message ---------\nFrom: Anna <anna@x.example>\nSubject: broken\n\nIt is broken."
        #expect(
            ReplyText(of: "Please see below, can you help?\n\n\(forward)").reply == "Please see below, can you help?")
        #expect(ReplyText(of: "Hi,\n\nFYI\n\nBest regards\nTom\n\n\(forward)").cut == [])
    }

    @Test(
        "Very many lines that look like fields, marks or endings are read in a time that grows as they do",
        arguments: [
            "From: a\n", "From: a\nDate: b\n", "*From:* a\n", "a: b\n", "-Ann\n", "--\nAnn\n", "-----\nFrom: a\n",
            "Sent from my iPhone\n", "Best regards\nTom\n",
        ])
    func time(line: String) {
        let grows = ProcessorTime.growsInStep(from: 50_000) { size in
            _ = ReplyText(of: "Hi\n" + String(repeating: line, count: size / line.utf8.count))
        }
        #expect(grows)
    }
}
