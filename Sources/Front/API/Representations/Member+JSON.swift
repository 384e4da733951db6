import Kernel
import PeopleRules

extension Member {
    var json: JSON {
        """
        {"id":\(id),"name":\(name),"email":\(email),"role":\(role),"functions":\(functions),"joined":\(joined),\
        "left":\(left),"signature":\(signature),"version":\(version)}
        """
    }

    static let schema = Schema.object(
        "Member",
        [
            .init("id", .id), .init("name", .text()), .init("email", .text()), .init("role", .choice(of: Role.self)),
            .init("functions", .list(.text()), "What they do for customers, as Sales."), .init("joined", .instant),
            .init("left", .nullable(.instant)),
            .init("signature", .text(), "What stands under the letters that they write; empty for nothing."),
            .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
        ])
}

extension Member {
    /// As every colleague sees them.
    var asColleague: JSON { #"{"id":\#(id),"name":\#(name)}"# }

    static let colleagueSchema = Schema.object("Colleague", [.init("id", .id), .init("name", .text())])
}

extension Business {
    var json: JSON {
        """
        {"name":\(name),"zone":\(zone.name),"language":\(language),"currency":\(currency),\
        "publicAddress":\(publicAddress),"hours":\((1...7).map { hours.line(weekday: $0) }),"setUp":\(setUp),\
        "version":\(version)}
        """
    }

    static let schema = Schema.object(
        "Business",
        [
            .init("name", .text()), .init("zone", .text(), "An IANA name, as Europe/London."),
            .init("language", .text(), "A BCP 47 code."), .init("currency", .text(), "An ISO 4217 code."),
            .init("publicAddress", .text()),
            .init("hours", .list(.text()), "Seven lines, Monday first, as 9:00-17:00 or closed."),
            .init("setUp", .nullable(.instant)),
            .init("version", .number(), "Counts up with each change; the ETag begins with it."),
        ])
}

extension Session {
    var json: JSON { #"{"id":\#(id),"device":\#(device),"started":\#(started),"seen":\#(seen)}"# }

    static let schema = Schema.object(
        "Session",
        [
            .init("id", .id), .init("device", .text()), .init("started", .instant),
            .init("seen", .instant, "When it was last in use, to the hour."),
        ])
}

extension ApiToken {
    var json: JSON { #"{"id":\#(id),"name":\#(name),"made":\#(made),"used":\#(used)}"# }

    static let schema = Schema.object("Token", members)
    /// With the token itself, which is shown once.
    static let freshSchema = Schema.object("FreshToken", members + [.init("token", .text(), "Shown once.")])

    /// With the token itself.
    func json(_ token: Token) -> JSON {
        #"{"id":\#(id),"name":\#(name),"made":\#(made),"used":\#(used),"token":\#(token.text)}"#
    }

    private static let members: [Schema.Member] = [
        .init("id", .id), .init("name", .text()), .init("made", .instant),
        .init("used", .nullable(.instant), "When it was last in use, to the hour."),
    ]
}
