extension Words {
    /// Telling a colleague that something falls due or is late.
    package enum Warning {
        package static func subject(_ name: String, _ what: String) -> String { "\(name): \(what)" }
        package static func text(name: String, what: String, due: String, isLate: Bool, link: String) -> String {
            let when = isLate ? "It was due \(due) and is late." : "It falls due \(due)."
            return
                "\(name)\n\n\(what)\n\(when)\n\nOpen it: \(link)\n\nYou can turn these letters off under your name.\n"
        }
        package static let seeToIt = "See to it"
        package static func toast(_ name: String, _ what: String, _ left: String) -> String {
            "\(name): \(what) (\(left))"
        }
    }

    /// Who is away, and who sees to their promises meanwhile.
    package enum Absence {
        package static let title = "Away and warnings"
        package static let settings = "Away"
        package static let notAway = "Not away."
        package static func away(from: String, until: String, standIn: String) -> String {
            "Away from \(from) until \(until). \(standIn) sees to what falls due meanwhile."
        }
        package static let who = "Who is away"
        package static let from = "From"
        package static let fromHint = "Now when it is left out."
        package static let until = "Back again"
        package static let standIn = "Who sees to the promises meanwhile"
        package static let set = "Keep it"
        package static let end = "Back again now"
        package static let passedOn = "What was passed on"
        package static let passedOnNone = "Nothing was passed on."
        package static let stays = "It stays where it is when you are back. Ask for what you want to see to yourself."
        package static let warnings = "Warnings"
        package static let byMail = "Mail me when something that I see to is about to fall due, or is late"
        package static let everybody = "Everybody’s"
    }
}
