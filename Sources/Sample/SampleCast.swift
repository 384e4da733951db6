/// The people on the staff and the kinds of occasion of Bramble Cycles.
enum SampleCast {
    /// The business itself, standing in a zone.
    static func house(in zone: SampleZone) -> SampleHouse {
        SampleHouse(
            name: "Bramble Cycles", timeZone: zone.name, language: "en", currency: "EUR",
            publicAddress: "hello@bramble.example", phone: "01234 567890", hours: hours)
    }

    /// Monday to Friday half past eight to six, Saturday nine to four.
    static let hours: [SampleHours?] =
        Array(repeating: SampleHours(open: 510, close: 1080), count: 5)
        + [SampleHours(open: 540, close: 960), nil]

    static let sharedAddresses: [String] = [
        "hello@bramble.example", "workshop@bramble.example", "orders@bramble.example", "accounts@bramble.example",
    ]

    /// Name, address, functions; the first is the owner.
    static let members: [SampleMember] = roll.split(separator: "\n").map { line in
        let fields = line.split(separator: "|").map { trimmed($0) }
        return SampleMember(
            name: fields[0],
            email: fields[1] + "@bramble.example",
            role: fields[0] == owner ? .owner : .member,
            functions: fields[2].split(separator: ",").map { trimmed($0) }
        )
    }

    static let contactPoints: [String] = [
        "Enquiry", "Repair", "Collection", "Order", "Delivery", "Invoice", "Bike fitting",
    ]

    /// The members, by index, who usually answer at a contact point.
    static let answerers: [[Int]] = [
        [0, 4, 6], [1, 3, 7], [1, 3, 6], [4, 8, 6], [9, 5, 8], [2, 2, 0], [3, 4, 4],
    ]

    /// The index of the member with this first name.
    static func member(called firstName: String) -> Int? {
        members.firstIndex { $0.firstName == firstName }
    }

    private static let owner = "Maya Okafor"

    private static let roll = """
        Maya Okafor | maya | Owner, Sales
        Tomás Rocha | tomas | Workshop
        Jonas Weber | jonas | Office, Accounts
        Aoife Brennan | aoife | Workshop, Fitting
        Priya Raman | priya | Sales
        Dewi Hughes | dewi | Warehouse
        Fatima El-Sayed | fatima | Support
        Luca Moretti | luca | Workshop
        Hanna Virtanen | hanna | Web shop, Support
        Kwame Mensah | kwame | Delivery
        Siobhán Kelly | siobhan | Sales
        """
}
