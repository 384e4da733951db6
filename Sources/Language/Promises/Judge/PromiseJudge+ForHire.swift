extension PromiseJudge {
    /// Whether the doer outside works for one customer at a time, as a courier does and the council does not.
    func isForHire(_ predicate: Predicate) -> Bool {
        predicate.subject.contains { Self.hired.contains(text($0)) }
            && !predicate.subject.contains { Self.publicBodies.contains(text($0)) }
    }

    /// "collect the boxes", "picking up the return", "have the bumper painted": does something with one thing.
    func handles(_ predicate: Predicate) -> Bool {
        var index = predicate.verb + 1
        if ["up", "over", "out", "back", "off", "round", "on"].contains(text(index)) { index += 1 }
        guard ["the", "a", "an", "your", "our", "it", "them", "this", "another"].contains(text(index)) else {
            return false
        }
        return !Self.publicObjects.contains(text(index + 1)) && !words.emptyForThings.contains(text(predicate.verb))
            && !["be", "need", "want", "expect", "see", "open", "close"].contains(text(predicate.verb))
    }

    private static let hired: Set<String> = [
        "courier", "couriers", "supplier", "suppliers", "wholesaler", "manufacturer", "carrier", "carriers", "haulier",
        "hauliers", "shippers", "forwarder", "dhl", "ups", "fedex", "dpd", "hermes", "evri", "gls", "usps", "yodel",
        "aramex", "parcelforce", "insurer", "insurers", "garage", "bodyshop", "shop", "lab", "laboratory", "dealer",
        "dealership", "vendor", "distributor", "contractor", "contractors", "subcontractor", "solicitor", "solicitors",
        "upholsterer", "framer", "foundry", "engraver", "jeweller", "printer", "printers", "pharmacy", "broker",
        "surveyor", "scaffolders", "scaffolder", "glazier", "glaziers", "carpenter", "locksmiths", "adjuster",
        "factory",
        "depot", "optician", "stonemason", "landlord", "lawyer", "lawyers", "notary", "specialist", "company", "firm",
        "openreach", "bt",
    ]
    private static let publicBodies: Set<String> = [
        "council", "city", "county", "government", "police", "court", "school", "water", "rail", "bus", "gas",
        "electric",
        "train", "every", "all", "most", "some",
    ]
    private static let publicObjects: Set<String> = [
        "bin", "bins", "rubbish", "recycling", "road", "roads", "street", "streets", "grass", "price",
        "prices", "news", "public", "same", "world", "market", "accounts",
    ]
}
