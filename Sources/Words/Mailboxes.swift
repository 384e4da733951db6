extension Words {
    /// Where letters are fetched, and how that goes.
    package enum Mailboxes {
        package static let title = "Mailboxes"
        package static let add = "Add a mailbox"
        package static let empty = "No mailbox yet."
        package static let emptyNext = "Regard fetches letters from your mailboxes and keeps each of them."
        package static let opening = "Letters to these addresses come in by themselves."

        // How it goes.
        package static let well = "all is well"
        package static let paused = "paused"
        package static let failing = "something is wrong"
        package static let shut = "cannot be opened yet"
        package static let neverLooked = "Nobody has looked yet"
        package static let state = "How it goes"
        package static let lastLook = "Last look"
        package static let lastLetter = "Last letter"
        package static let letters = "Letters taken"
        package static let problem = "What is wrong"
        package static let since = "Since"
        package static let nextTry = "Tried again"
        package static let notes = "Letters with something to say about"
        package static let left = "at the server only"

        // What can be done.
        package static let look = "Try now"
        package static let test = "Test both directions"
        package static let pause = "Pause"
        package static let resume = "Fetch again"
        package static let remove = "Take it out of use"
        package static let removeHint = "Letters that came from it stay, here and at the server."
        package static let keep = "Test it and keep it"
        package static let change = "Keep these settings"

        // What a test came to.
        package static let tested = "What the test came to"
        package static func reads(_ letters: Int) -> String {
            switch letters {
            case 0: "We can read the mailbox. It is empty."
            case 1: "We can read the mailbox. One letter lies in it."
            default: "We can read the mailbox. \(grouped(letters)) letters lie in it."
            }
        }
        package static let sends = "A letter from the mailbox to itself left and came in."
        package static let sendsOnly =
            "The server took a letter from the mailbox to itself, but it has not come in yet. Look into the mailbox."
        package static let sendsNot = "No server for sending is named, here or by the program, so answers cannot leave."
        package static let keepsDeleted =
            "The server cannot take single letters away. What is to be deleted stays there, marked as deleted."
        package static func failsToRead(_ sentence: String) -> String { "We cannot read the mailbox. \(sentence)" }
        package static func failsToSend(_ sentence: String) -> String { "We cannot send. \(sentence)" }
        package static let appPassword = "Many providers want an app password here, and not the one for the web page."

        // The form.
        package static let address = "Where do people write to you?"
        package static let name = "How do you call it?"
        package static let nameHint = "Left empty, the address is its name."
        package static let reading = "Reading"
        package static let sending = "Sending"
        package static let server = "Server"
        package static let serverHint = "Left empty, Regard tries the one that belongs to the address."
        package static let sendingHint = "Left empty, answers leave by the program’s own server."
        package static let port = "Port"
        package static let security = "Secured by"
        package static let tls = "TLS from the start"
        package static let startTLS = "STARTTLS"
        package static let inClear = "Nothing: a server on this machine"
        package static let account = "Name at the server"
        package static let accountHint = "Left empty, it is the address."
        package static let password = "Password at the server"
        package static let passwordKept = "A password is kept. Leave this empty to keep it."
        package static let sendingPasswordHint = "Left empty, the one for reading is used."
        package static let ourLetters = "Our letters"
        package static let signature = "Signature"
        package static let signatureHint = "Stands under every letter from here, after the colleague’s own."
        package static let greeting = "What we answer at once, by ourselves"
        package static let greetingHint =
            "Whoever begins a conversation gets this letter, three of a day at most. Left empty, nobody gets one."
        package static let greetingExample =
            "We have your message. A colleague reads it within 3 business hours. Urgent? Ring 020 7946 0018."
        package static let quotes = "Quote under an answer what was said before"
        package static let tags = "Have answers come back to an address of the conversation"
        package static let refusesMarks =
            "The server refuses our address with a mark in it, so answers come back to the plain address from now on."
        package static let tagsHint =
            "As hello+r.…@example.org. Turn it off when your mail server refuses such addresses: a short mark then stands in the letter."
        package static let signingIn = "Signing in"
        package static let signIn = "How do we sign in?"
        package static let byPassword = "With a password"
        package static let google = "By consent at Google"
        package static let microsoft = "By consent at Microsoft"
        package static let otherProvider = "By consent at another provider"
        package static let client = "Client ID"
        package static let clientHint = "The provider gives it to whoever registers Regard with it."
        package static let clientSecret = "Client secret"
        package static let consentAddress = "Where consent is asked"
        package static let tokenAddress = "Where tokens are given"
        package static let redirect = "Tell the provider this address of ours"
        package static let providerHint = "Only for another provider. Both begin with https://."
        package static let consent = "Ask for consent"
        package static let consentReady = "Go on at the provider. It leads you back here."
        package static let goToProvider = "Go to the provider"
        package static let folder = "Folder at the server"
        package static let minutes = "Look every so many minutes"
        package static let minutesHint = "Left empty, the server tells us at once, where it can."
        package static let after = "What happens at the server to a letter that is kept here?"
        package static let leave = "Nothing"
        package static let mark = "It is marked as read"
        package static let move = "It is moved to this folder"
        package static let delete = "It is deleted there"
        package static let afterFolder = "Folder for taken letters"
        package static let takesOld = "Take the letters too that lie there already"
    }
}
