extension Words {
    /// The door.
    package enum SignIn {
        package static let title = "Sign in"
        package static let email = "Email address"
        package static let password = "Password"
        package static let show = "Show the password"
        package static let signIn = "Sign in"
        package static let byMail = "Send me a link instead"
        package static let mailSent =
            "If this address is known here, a letter with a link is on its way. The link works once, for 15 minutes."
        package static let linkOver = "This link has ended or was used already. Ask for a new one."
        package static let noLink = "Forgotten it? An owner can make a sign-in link for you under Settings, Team."
        package static let signedOut = "You are signed out."
        package static let needed = "Sign in to see this page."
        package static let confirmLink = "Open Regard"
        package static func confirmLinkSays(_ name: String) -> String { "Sign in as \(name) on this device." }

        package static func tooMany(minutes: Int) -> String {
            "Too many tries. Wait \(Moments.span(minutes: minutes)), then try again."
        }
    }

    /// How do I like to work?
    package enum Me {
        package static let title = "How you work"
        package static let look = "Look"
        package static let theme = "Light or dark"
        package static let system = "As the system says"
        package static let light = "Light"
        package static let dark = "Dark"
        package static let density = "Room in lists"
        package static let roomy = "More room"
        package static let compact = "More rows"
        package static let singleKeys = "Single keys do things (press ? to see them)"
        package static let singleKeysHint = "Turn this off when you dictate."
        package static let save = "Keep it like this"
        package static let signature = "Your signature"
        package static let yourSignature = "What stands under the letters that you write"
        package static let signatureHint = "Your name and role, for example. What the mailbox adds comes after it."
        package static let saveSignature = "Keep the signature"
        package static let name = "Your name"
        package static let password = "New password"
        package static let oldPassword = "Your password now"
        package static let changePassword = "Change the password"
        package static let choosePassword = "Choose a password"
        /// Before the link that leads there.
        package static let noPassword = "You came in by a link and have no password yet."
        package static let cameByLink =
            "You came in by a link, so for 15 minutes a new password needs no present one."
        package static let tokensStay =
            "Other devices are signed out. Personal tokens go on working: end them under Settings, Personal tokens."
        package static let devices = "Where you are signed in"
        package static let thisDevice = "this device"
        package static let signOutDevice = "Sign out there"
        package static let signOutOthers = "Sign out everywhere else"
        package static let hold = "Seconds in which an answer can be taken back"

        package static func lastSeen(_ moment: String) -> String { "last seen \(moment)" }
    }

    /// Where is it?
    package enum Search {
        package static let title = "Find"
        package static let label = "A name, an address, or words that were said"
        package static let people = "People"
        package static let conversations = "Conversations"
        package static let pages = "Pages"
        package static let empty = "Write a name or a word, then press Enter."
        package static let all = "Show all of them"

        package static func title(_ words: String) -> String { "Find: \(words)" }
        package static func found(people: Int, conversations: Int) -> String {
            "\(count(people, "person", "people")) and \(count(conversations, "conversation", "conversations"))"
        }
        package static func nothing(_ words: String) -> String { "Nothing here says “\(words)”." }
        package static let nothingNext = "Try part of a name, or another word they may have used."
        /// Found by what was said, not by the name.
        package static func said(_ words: String) -> String { "said “\(words)”" }
        package static func more(than number: Int) -> String { "more than \(grouped(number))" }
    }
}
