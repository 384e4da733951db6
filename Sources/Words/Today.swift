extension Words {
    /// What needs me now?
    package enum Today {
        package static let needsYou = "Needs you now"
        package static let mostUrgent = "most urgent first"
        package static let keysHint = "move"
        package static let enterHint = "opens"
        package static let openInbox = "Open the inbox"
        package static let reply = "Reply"
        package static let yours = "Yours"

        /// The small heading: "Today, Thursday 19 November".
        package static func title(_ day: String) -> String { "Today, \(day)" }

        /// "Good morning", by the hour on the wall; "Hello" at night.
        package static func greeting(hour: Int, name: String) -> String {
            switch hour {
            case 5..<12: "Good morning, \(name)."
            case 12..<18: "Good afternoon, \(name)."
            case 18..<24: "Good evening, \(name)."
            default: "Hello, \(name)."
            }
        }

        /// Linked in the opening sentence: "Three people", "At least 90 people" when not all were counted.
        package static func waitingPeople(_ number: Int, isAll: Bool) -> String {
            "\(isAll ? "" : "at least ")\(spelled(number)) \(number == 1 ? "person" : "people")"
        }
        /// Goes on after `waitingPeople`: "are waiting on us, the longest for 2 h 10."
        package static func areWaiting(_ number: Int, longest: String) -> String {
            number == 1 ? "is waiting on us, for \(longest)." : "are waiting on us, the longest for \(longest)."
        }
        /// Linked: "Two of them are yours".
        package static func yours(_ number: Int) -> String {
            "\(spelled(number).capitalizedFirst) of them \(number == 1 ? "is" : "are") yours"
        }
        /// Linked: "Three are with colleagues".
        package static func withOthers(_ number: Int) -> String {
            number == 1 ? "One is with a colleague" : "\(spelled(number).capitalizedFirst) are with colleagues"
        }
        package static let promisesThisWeek = "Promises this week"
        package static let all = "All"
        /// "23 kept, 1 late, 1 to go".
        package static func week(kept: Int, late: Int, toGo: Int) -> String {
            kept + late + toGo == 0 ? "None falls due this week." : "\(kept) kept, \(late) late, \(toGo) to go"
        }
        package static let keepPromise = "See to it"
        /// Linked: "One promise is late".
        package static func latePromises(_ number: Int) -> String {
            number == 1 ? "One promise is late" : "\(spelled(number).capitalizedFirst) promises are late"
        }
        /// Linked: "One conversation is late".
        package static func late(_ number: Int) -> String {
            number == 1 ? "One conversation is late" : "\(spelled(number).capitalizedFirst) conversations are late"
        }
        /// What a standard asks for, by what it measures: "Reply within 2 hours".
        package static func duty(_ measure: String, within time: String) -> String {
            switch measure {
            case "resolution": "Finish within \(time)"
            case "acknowledgement": "Acknowledge within \(time)"
            case "follow_up": "Ask after it within \(time)"
            default: "Reply within \(time)"
            }
        }
        package static let open = "Open"
        package static let nobody = "Nobody is waiting."
        package static let nothing = "Nothing needs you now."
        package static let nobodyYet = "Nobody has written yet."
        package static let newHere =
            "Whoever writes to us stands here. An owner can add the mailbox that they write to."
        package static let addMailbox = "Add the mailbox that people write to"
        package static let orImport = ", or bring in the mail that you have:"
        /// What is typed for that; `options` name the desk's data.
        package static func importCommand(_ options: String) -> String {
            "regard import mail FOLDER" + (options.isEmpty ? "" : " \(options)")
        }
        package static let unfinished = "The desk is not set up yet: it has no name and no hours."
        package static let finish = "Finish the setup"
        package static func nobodyNext(withThem number: Int) -> String {
            number == 1
                ? "1 conversation is with the customer or a colleague."
                : "\(grouped(number)) conversations are with the customer or a colleague."
        }
        package static func nothingElse(withThem number: Int) -> String {
            "Nothing else is waiting. \(nobodyNext(withThem: number))"
        }
        /// "6, most urgent first".
        package static func ranked(_ number: Int) -> String { "\(grouped(number)), \(mostUrgent)" }
    }
}

extension String {
    /// The same with a capital first letter.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
