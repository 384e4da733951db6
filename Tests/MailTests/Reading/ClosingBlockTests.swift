import Testing

@testable import Mail

@Suite("Signatures that no mark introduces")
struct ClosingBlockTests {
    @Test(
        "Name, company and numbers under a wish go, the wish stays, in many languages",
        arguments: [
            (
                "Please call me about the frame.\n\nBest regards\nTom Smith\nACME Ltd\nTel +44 123\n",
                "Please call me about the frame.\n\nBest regards"
            ),
            (
                "Bitte um Rückruf.\n\nMit freundlichen Grüßen\n\nMax Muster\nLeiter Vertrieb\nMuster GmbH\nHauptstraße 12\n10115 Berlin\nTel.: +49 30 123456\nwww.muster.example\n",
                "Bitte um Rückruf.\n\nMit freundlichen Grüßen"
            ),
            (
                "自転車を直してください。\nよろしくお願いいたします。\n\n--------------------\n山田太郎\n株式会社ACME\nTEL 03-1234-5678\n--------------------\n",
                "自転車を直してください。\nよろしくお願いいたします。"
            ),
            (
                "请尽快发货。\n\n\n| |\n张三\n|\n|\nz@163.com\n|\n签名由网易邮箱大师定制",
                "请尽快发货。"
            ),
            (
                "Merci de me rappeler.\n\nCordialement,\nJean Dupont\nResponsable commercial\nACME SARL\nTél. : 01 23 45 67 89\n",
                "Merci de me rappeler.\n\nCordialement,"
            ),
            (
                "Yes\n-- \nAnn",
                "Yes"
            ),
            (
                "Fine.\n--\nTom Smith\nACME",
                "Fine."
            ),
            (
                "Thanks for it.\n\n-Tom",
                "Thanks for it."
            ),
            (
                "Bel mij.\n\nMet vriendelijke groet,\nJan de Vries\nFietsen B.V.\nTel: 020-1234567\n",
                "Bel mij.\n\nMet vriendelijke groet,"
            ),
            (
                "Позвоните мне.\n\nС уважением,\nИван Петров\nООО Велосипед\nТел.: +7 495 123-45-67\n",
                "Позвоните мне.\n\nС уважением,"
            ),
            (
                "Ring mig.\n\nMed vänliga hälsningar\nAnna Berg\nCykel AB\nTel 08-123 456\n\nSkickat från min iPhone",
                "Ring mig.\n\nMed vänliga hälsningar"
            ),
            (
                "Llámeme.\n\nUn saludo,\nJuan García\nBicis S.L.\nTel. 91 123 45 67",
                "Llámeme.\n\nUn saludo,"
            ),
            (
                "Mi chiami.\n\nCordiali saluti\nMario Rossi\nBici S.r.l.\nTel. 02 1234567",
                "Mi chiami.\n\nCordiali saluti"
            ),
            (
                "Soita minulle.\n\nYstävällisin terveisin\nMatti Virtanen\nPyörä Oy\nPuh. 040 1234567",
                "Soita minulle.\n\nYstävällisin terveisin"
            ),
            (
                "Proszę o telefon.\n\nPozdrawiam,\nJan Kowalski\nRowery Sp. z o.o.\ntel. 22 123 45 67",
                "Proszę o telefon.\n\nPozdrawiam,"
            ),
            (
                "Ligue-me.\n\nCom os melhores cumprimentos,\nAna Silva\nBicicletas Lda.\nTelemóvel: 912 345 678",
                "Ligue-me.\n\nCom os melhores cumprimentos,"
            ),
            (
                "Ring mig.\n\nMed venlig hilsen\nLars Hansen\nCykler ApS\nTlf. 12 34 56 78",
                "Ring mig.\n\nMed venlig hilsen"
            ),
            (
                "请给我打电话。\n\n此致\n敬礼\n张三\n北京自行车有限公司\n电话：010-12345678",
                "请给我打电话。\n\n此致\n敬礼"
            ),
            (
                "お電話ください。\n\nよろしくお願いいたします。\n山田太郎\n株式会社自転車\n電話：03-1234-5678",
                "お電話ください。\n\nよろしくお願いいたします。"
            ),
            (
                "It works.\n\nThanks,\nTom Smith\ntom@foo.example\n+44 123 456",
                "It works.\n\nThanks,"
            ),
        ])
    func folded(text: String, reply: String) {
        #expect(ReplyText(of: text).reply == reply)
    }

    @Test(
        "A name alone stays, and so does everything when somebody says something below the wish",
        arguments: [
            "Fine.\n\nThanks,\nTom Smith", "Fine.\n\nBest regards\nTom\nTel +44 123\nPS: please ring twice",
            "Fine.\n\nBest regards\nTom\nACME Ltd\nI am at home on Monday.",
            "Call me.\n\nBest regards\nTom\n0123 456789",
        ])
    func kept(text: String) {
        #expect(ReplyText(of: text).cut == [])
    }
}
