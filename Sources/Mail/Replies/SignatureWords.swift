/// Words of signatures and of what stands below them, in lower case, in fifteen languages.
enum SignatureWords {
    /// Whether it is a word for a way to reach somebody, “tel.:” or “mobile”, maybe with the number behind it.
    static func isLabel(_ word: Substring) -> Bool {
        let parts = word.split { !$0.isLetter }
        return !parts.isEmpty && parts.allSatisfy { labels.contains(String($0)) }
    }

    private static let labels: Set<String> = [
        "t", "f", "m", "p", "e", "w", "d", "c", "tel", "phone", "telephone", "mobile", "mob", "cell", "fax", "direct",
        "office",
        "ext", "mail", "email", "web", "website", "skype", "whatsapp", "signal", "telegram", "switchboard",
        "telefon", "telefax", "mobil", "handy", "durchwahl", "festnetz", "tél", "téléphone", "télécopie", "portable",
        "fixe",
        "courriel", "site", "teléfono", "telefono", "móvil", "movil", "correo", "cellulare", "cell", "sito", "telefone",
        "telemóvel", "celular", "correio", "telefoon", "mobiel", "kom", "komórka", "faks", "tlf", "mobilnr", "puh",
        "puhelin",
        "gsm", "sähköposti", "hemsida", "e-post", "epost", "post", "тел", "телефон", "моб", "факс", "почта", "сайт",
        "電話",
        "address", "adresse", "adress", "indirizzo", "dirección", "endereço", "adres", "osoite", "адрес", "nip",
        "regon", "vat",
        "cvr", "kvk", "siret", "btw", "steuernummer", "geschäftsführer", "geschäftsführung", "sitz", "iban", "bic",
        "ust", "idnr",
        "住所", "地址", "携帯", "電子メール", "メール", "ファックス", "电话", "手机", "手機", "傳真", "传真", "邮箱", "郵箱", "电邮", "直通", "行動電話", "url",
        "hp",
    ]

    /// As they are written, since in small letters some are words of other kinds.
    static let companies: Set<String> = [
        "Ltd", "Ltd.", "LTD", "Limited", "Inc", "Inc.", "INC", "LLC", "LLP", "PLC", "plc", "Corp", "Corp.", "Co.",
        "Company",
        "GmbH", "gGmbH", "mbH", "AG", "KG", "OHG", "UG", "GbR", "e.V.", "e.K.", "eG", "SARL", "SAS", "SASU", "EURL",
        "S.A.",
        "S.A.S.", "S.A.R.L.", "SA", "S.L.", "S.L.U.", "SL", "SLU", "S.r.l.", "Srl", "SRL", "S.p.A.", "SpA", "SPA",
        "Snc",
        "Lda", "Lda.", "Ltda", "Ltda.", "B.V.", "BV", "N.V.", "NV", "VOF", "Sp.", "z.o.o.", "o.o.", "S.C.", "S.A", "AB",
        "HB",
        "ApS", "A/S", "I/S", "AS", "ASA", "ANS", "Oy", "Oyj", "Ky", "Tmi", "ООО", "ОАО", "ЗАО", "ПАО", "АО", "ИП",
    ]
    static let joinedCompanies = Phrases(["株式会社", "有限会社", "合同会社", "(株)", "㈱", "有限公司", "公司", "集团"])

    /// The beginnings of words for what somebody is at work.
    static let jobs = [
        "manager", "director", "head", "sales", "support", "engineer", "assistant", "officer", "founder", "owner",
        "consultant", "secretary", "president", "ceo", "cto", "cfo", "leiter", "geschäftsführ", "vertrieb", "einkauf",
        "inhaber", "assistenz", "sachbearbeit", "responsable", "directeur", "directrice", "gérant", "commercial",
        "chargé",
        "directora", "gerente", "jefe", "jefa", "ventas", "direttore", "direttrice", "titolare", "ufficio", "diretor",
        "vendas",
        "directeur", "eigenaar", "medewerker", "verkoop", "kierownik", "dyrektor", "specjalista", "prezes", "chef",
        "säljare",
        "försäljning", "direktør", "salgs", "leder", "johtaja", "päällikkö", "myynti", "директор", "менеджер",
        "начальник",
        "руководитель", "специалист",
    ]
    static let joinedJobs = Phrases(["部長", "課長", "担当", "営業部", "部", "课长", "经理", "經理", "主任", "总监", "總監", "部门"])

    /// Small words in names of people, companies and streets.
    static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "af", "av", "zu", "und",
        "and",
        "et", "y", "e", "of", "the", "des", "am", "an", "im", "in", "ul.", "via", "rue", "calle", "rua", "c/", "bis",
        "sp.",
        "z", "o.o.", "ter", "ten", "ul", "ул.", "г.", "д.",
    ]

    /// What a line that begins with such a word and has a number is about.
    static let matters: Set<String> = [
        "order", "invoice", "ticket", "reference", "ref", "ref.", "bestellung", "rechnung", "auftrag", "kundennummer",
        "commande",
        "facture", "pedido", "factura", "ordine", "fattura", "encomenda", "fatura", "bestelling", "factuur",
        "zamówienie",
        "faktura", "beställning", "order-nr", "ordre", "bestilling", "tilaus", "lasku", "заказ", "счет", "счёт",
    ]

    /// Words with which people ask for something.
    static let asking = Phrases([
        " please ", " pls ", " bitte ", " s'il vous ", " s’il vous ", " svp ", " merci de ", " por favor ",
        " per favore ",
        " per piacere ", " alstublieft ", " graag ", " proszę ", " snälla ", " vær så ", " venligst ", " vennligst ",
        " kiitos jos ", " пожалуйста ", " прошу ", " please.", " please,", "ください", "下さい", "ましょう", "ます", "です", "でした",
        "请", "請", "谢谢", "麻烦", " can you ", " could you ", " können sie ", " i ", " ich ", " je ", " we need ", " wir ",
    ])

    /// What programs and lawyers put under letters.
    static let footers = Phrases([
        "confidential", "privileged", "intended recipient", "intended solely", "disclaimer", "before printing",
        "the environment", "unsubscribe", "mailing list", "reply to this email", "view it on", "for viruses",
        "virus-free",
        "registered in england", "registered office", "registered number", "vertraulich", "irrtümlich", "amtsgericht",
        "handelsregister", "hrb", "ust-id", "abmelden", "an die umwelt", "auf viren", "confidentiel", "se désabonner",
        "à l'environnement", "confidencial", "medio ambiente", "meio ambiente", "riservat", "all'ambiente",
        "vertrouwelijk",
        "afmelden", "poufn", "wypis", "konfidentiell", "avregistrera", "fortrolig", "luottamuksell", "конфиденциальн",
        "отписаться", "機密", "配信停止", "保密", "退订", "avast", "avg.com", "google groups",
        "you received this message because",
        "you are receiving this", "stop receiving", "do not reply directly", "you're receiving this",
        "this message was sent", "this email was sent",
        "questo messaggio",
        "diese e-mail enthält", "diese nachricht enthält", "ce message et", "este mensaje", "esta mensagem",
        "dit bericht",
        "listinfo",
    ])
}
