extension Words {
    /// What came in that we did not take for a person's words?
    package enum Quarantine {
        package static let title = "Quarantine"
        package static let bounce = "Could not be delivered"
        package static let autoReply = "Automatic reply"
        package static let list = "Sent to a list"
        package static let feedback = "Complaint from a mail provider"
        package static let disposition = "Receipt that a letter was opened"
        package static let unreadable = "We could not read it"
        package static let calendar = "A calendar’s answer"
        package static let blocked = "From a sender whom you block"
        package static let spam = "Looks like junk"
        package static let forged = "Says that it is a letter of ours, and is not"
        package static let tooLarge = "Too large: only its beginning is kept"
        package static let noSender = "Nobody is named as its sender"
        package static let own = "From ourselves, to ourselves"
        package static let take = "Treat as normal"
        package static let choose = "Choose"
        package static let takeChosen = "Treat the chosen ones as normal"
        package static func takeAll(_ number: Int) -> String {
            number == 1
                ? "Treat the one of this reason as normal" : "Treat all \(grouped(number)) of this reason as normal"
        }
        /// The heading and the button when it is asked once more.
        package static func takeMany(_ number: Int) -> String {
            "Treat \(Words.count(number, "letter", "letters")) as normal"
        }
        package static let takeManyMeans =
            "Each becomes a person’s letter and waits for an answer. What names nobody outside stays in quarantine."
        package static let back = "Back to the quarantine"
        package static let drop = "It is nothing"
        package static let read = "Read it"
        package static let raw = "The letter as it came"
        package static let why = "Why it is here"
        package static let from = "From"
        package static let to = "To"
        package static let subject = "Subject"
        package static let came = "Came in"
        package static let size = "Size"
        package static let empty = "Nothing is set aside."
        package static let emptyNext =
            "What is no person’s letter, such as automatic replies, is kept here and never lost."
        package static let taken = "Treated as a person’s letter now."
        package static let dropped = "Left aside."
        package static let reason = "Reason"
        package static let cutShort = "Only the beginning is shown. Download it to see all of it."
        package static let download = "Download the letter"

        package static func opening(_ number: Int) -> String {
            number == 1
                ? "1 thing came in that we did not take for a person’s words."
                : "\(grouped(number)) things came in that we did not take for a person’s words."
        }
    }
}
