extension Words {
    /// How is Regard set up?
    package enum Settings {
        package static let title = "Settings"
        package static let business = "Business"
        package static let hours = "Hours"
        package static let mail = "Mail"
        package static let team = "Team"
        package static let contactPoints = "Contact points"
        package static let keys = "Personal tokens"
        package static let data = "Data"
        package static let saved = "Kept."
        package static let save = "Keep these settings"

        package static let ours = "Addresses that are ours"
        package static let oursHint = "One a line. Letters from these are our own words, not a customer’s."
        package static let contactPointsOpening =
            "The kinds of occasion on which people come to you. Belief, answers and gaps are counted by them."
        package static let contactPointField = "What do people come to you for?"
        package static let contactPointHint = "One a line, for example enquiry, repair, collection, invoice."
        package static let contactPointName = "Name of the contact point"
        package static let contactPointExample = "Repair"
        package static let addContactPoint = "Add a contact point"
        package static let noContactPoints = "No contact points yet."
        package static let noContactPointsNext = "Name the first one, and conversations can be told apart by it."
        package static let moveUp = "Move up"
        package static func moveUp(_ name: String) -> String { "Move \(name) up" }
        package static let rename = "Keep this name"
        package static let retire = "Take out of use"
        package static let retireHint = "What was counted by it stays. Add it by the same name to take it up again."

        package static let colleague = "Colleague"
        package static let invite = "Add a colleague"
        package static let role = "May do"
        package static let owner = "Everything (owner)"
        package static let member = "All daily work (member)"
        package static let signInLink = "Make a sign-in link"
        package static let signInLinkHint = "It works once, for an hour. Hand it over yourself."
        package static let remove = "Take away their access"
        package static func added(_ name: String) -> String { "\(name) can sign in now." }
        package static let lastOwner = "There must be one owner. Make someone else an owner first."

        package static let tokenName = "What is it for?"
        package static let tokenExample = "Weekly report"
        package static let makeToken = "Make a token"
        package static let tokenOnce = "Copy it now. It is not shown again."
        package static let revoke = "End it"
        package static let lastUsed = "last used"
        package static let neverUsed = "never used"
        package static let noTokens = "No tokens yet."

        package static let smtp = "Server for sending"
        package static let port = "Port"
        package static let account = "Name at the server"
        package static let password = "Password at the server"
        package static let passwordKept = "A password is kept. Leave this empty to keep it."
        package static let sender = "Address that letters come from"
    }
}
