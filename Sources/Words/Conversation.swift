extension Words {
    /// What does this person need from us, and what did we say?
    package enum Conversation {
        /// In the title of the window: "Shareef, Brakes"; the name alone where there is no subject.
        package static func title(_ name: String, _ subject: String) -> String {
            subject.isEmpty ? name : "\(name), \(subject)"
        }
        package static let backToList = "Back to the list"
        package static let answer = "Answer"
        package static let whoSees = "Who will see this"
        package static let noteToTeam = "Note to the team"
        package static let yourNote = "Your note, only the team sees it"
        package static let noteExample = "Only the team sees this."
        package static let saveNote = "Save note for the team"
        package static let sendAndDone = "Send and mark done"
        package static let sendAnyway = "Send anyway"
        package static let toNewest = "To the newest"
        package static let readFirst = "Read first"
        package static let quotedLetter = "Show what they quoted"
        package static let showLaidOut = "Show the letter as it was laid out"
        package static let laidOut = "The letter as it was laid out"
        package static let attachments = "Attachments"

        package static let done = "Done"
        package static let withThem = "With them"
        package static let later = "Later…"
        package static let laterToday = "In three hours"
        package static let tomorrow = "Tomorrow morning"
        package static let nextWeek = "Next Monday"
        package static let untilWords = "Or in words"
        package static let untilExample = "Fri 17:00"
        package static let untilMoment = "Until"
        package static let putOff = "Put off until then"
        package static let waitOnUs = "Back to waiting on us"
        package static let giveTo = "Give to…"
        package static let giveToMe = "Give to me"
        package static let giveBack = "Give to nobody"

        package static func reply(to name: String) -> String { "Reply to \(name)" }
        package static func yourReply(to name: String) -> String { "Your reply to \(name)" }
        /// The named send button: "Send email to Shareef".
        package static func sendEmail(to name: String) -> String { "Send email to \(name)" }
        package static func recipients(_ addresses: [String]) -> String { "To \(Words.list(addresses))" }
        package static func draftSaved(_ time: String) -> String { "Draft saved \(time)" }
        package static func about(_ name: String) -> String { "About \(name)" }
        package static func openPage(_ name: String) -> String { "Open \(name)’s page" }
        /// The reference that a human reads out, last and small.
        package static func reference(_ code: String) -> String { "conversation \(code)" }
        package static func standard(_ limit: String) -> String { "to reply (our standard: \(limit))" }

        /// Names an entry for those who hear it: "Shareef, email, Wednesday 08:15".
        package static func heard(_ name: String, _ channel: String, _ time: String) -> String {
            "\(name), \(channel.lowercased()), \(time)"
        }
        /// Somebody else than the person whose conversation it is: "Ann Else (ann@else.example)".
        package static func writer(_ name: String, _ address: String) -> String { "\(name) (\(address))" }
        package static let somebodyElse = "Somebody else"
        package static func noteHeard(_ name: String) -> String { "Note from \(name), only the team sees this" }

        package static func sent(to name: String) -> String { "Sent to \(name)." }
        /// While it can still be taken back.
        package static func sending(to name: String, seconds: Int) -> String {
            "Goes to \(name) in \(count(seconds, "second", "seconds"))."
        }
        package static let takenBack = "Taken back. Your words are in the draft again."
        package static func given(_ name: String, to colleague: String) -> String { "\(name): given to \(colleague)." }
        package static func undone(_ name: String) -> String { "\(name): put back as it was." }

        package static func noAddress(_ name: String) -> String {
            "We have no address of \(name). Add one on their page, then send."
        }

        /// The state of an answer on its way, under its words.
        package enum Outgoing {
            package static let held = "Leaves in a moment"
            package static let queued = "On its way"
            package static let sent = "Sent"
            package static let noServer = "Not sent: no mail server is set up. It stays here until one is."
            package static func refused(_ said: String) -> String {
                "The mail server refused it: “\(said)”. Check the address, then send it again."
            }
        }

        /// What changed in a conversation, as one line in the thread.
        package enum Event {
            package static func done(by name: String) -> String { "\(name) marked it done" }
            package static func withThem(by name: String) -> String { "\(name) set it to “with them”" }
            package static func later(by name: String, until moment: String) -> String {
                "\(name) put it off until \(moment)"
            }
            package static func waiting(by name: String) -> String { "\(name) set it to “waiting on us”" }
            package static func given(by name: String, to colleague: String) -> String {
                "\(name) gave it to \(colleague)"
            }
            package static func taken(by name: String) -> String { "\(name) took it" }
            package static func givenBack(by name: String) -> String { "\(name) gave it to nobody" }
            package static func asked(by name: String) -> String { "\(name) asked how it was" }
            package static let answered = "Answered how it was"
            package static let imported = "Came with the import"
        }
    }
}
