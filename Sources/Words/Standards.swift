extension Words {
    /// What do we hold ourselves to, and do we?
    package enum Standards {
        package static let title = "Standards"
        package static let held = "We hold ourselves to"
        package static let thirtyDays = "the last 30 days"
        package static let nothing = "Nothing yet."
        package static let nothingNext =
            "Write the first one below, for example “Every message gets an answer within 4 hours”."

        package static let add = "Add a standard"
        package static let sentence = "What do you hold yourselves to?"
        package static let sentenceHint = "One sentence with a number: “Orders are processed within 3 hours”."
        package static let readSentence = "Show its parts"
        package static let confirm = "Confirm its parts"
        package static let keep = "Keep this standard"
        package static let change = "Change this standard"
        package static let changeHint = "What began before goes on being judged by the old version."
        package static let retire = "Hold it no longer"
        package static let retired = "held no longer"

        package static let action = "What is done"
        package static let measure = "What is measured"
        package static let amount = "How long"
        package static let unit = "Counted in"
        package static let pauses = "The clock pauses while it is"
        package static let pausesHint = "Done stops it by itself."
        package static let channels = "It covers what comes by"
        package static let points = "At these contact points"
        package static let allCovered = "Choose none to cover all."
        package static let target = "How many of 100 shall meet it"
        package static let warning = "Warn after this share of the time, in percent"
        package static let calendar = "Which hours count"

        package static func measureName(_ measure: String) -> String {
            switch measure {
            case "first_reply": "First answer: from their first word to ours"
            case "every_reply": "Every answer: from each word of theirs to our next"
            case "resolution": "Done: from their first word until it is done"
            case "acknowledgement": "A complaint acknowledged: from their word to ours"
            case "follow_up": "Following up: from Done to our next word"
            case "phone_wait": "Waiting on the telephone, until somebody answers"
            case "counter_wait": "Waiting at the counter, until somebody serves"
            case "order_processed": "An order, until it is processed"
            case "order_delivered": "An order, until it is delivered"
            case "invoice_corrected": "A wrong invoice, until it is corrected"
            default: "After we let somebody down, until we are in touch"
            }
        }
        package static func unitName(_ unit: String) -> String {
            unit == "working_days" ? "working days" : unit
        }

        /// "80 % of the last 130 took up to 2 h 10, 95 % up to 1 day."
        package static func suggestion(_ n: Int, eighty: String, ninetyFive: String) -> String {
            "What you do today: 80 % of the last \(grouped(n)) took up to \(eighty), 95 % up to \(ninetyFive)."
        }
        package static let noSuggestion = "Too few to say what you do today."

        /// "91% met it, likely between 86% and 94% (212)."
        package static func attained(_ percent: Int, _ low: Int, _ high: Int, of n: Int) -> String {
            "\(percent)% met it, likely between \(low)% and \(high)% (\(grouped(n)))"
        }
        package static let tooFew = "too few to say"
        package static func fewVerdicts(_ n: Int) -> String { "\(tooFew), \(grouped(n)) of the 5 needed" }
        package static func goal(_ percent: Int) -> String { "shall be \(percent)%" }
        package static func version(_ number: Int, since day: String) -> String { "version \(number), since \(day)" }

        package static let overTime = "Week by week"
        package static let inControl = "No week differs from the others by more than chance allows."
        package static func outOfControl(_ weeks: String) -> String {
            "These weeks differ from the others by more than chance allows: \(weeks)."
        }
        package static let week = "Week from"
        package static let share = "Met"
        package static let range = "Likely between"
        package static let limits = "Control limits"
        package static let count = "Counted"
        package static let by = "By"
        package static let byChannel = "By channel"
        package static let byTeam = "By team"
        package static let byHour = "By hour"
        package static let byWeekday = "By weekday"
        package static let latest = "The latest"
        package static let noClocks = "Nothing has been measured yet."
        package static let versions = "Versions"

        package static let findings = "What is wrong with these standards"
        package static func uncovered(_ n: Int, _ channel: String, at point: String?) -> String {
            let place = point.map { " about “\($0)”" } ?? ""
            return
                "\(Words.count(n, "conversation", "conversations")) by \(channel)\(place) in 30 days: no standard covers "
                + (n == 1 ? "it." : "them.")
        }
        package static func bothMatch(_ one: String, _ other: String) -> String {
            "“\(one)” and “\(other)” measure the same, and both match."
        }
        package static func hoursImpossible(_ name: String, from: String, to: String) -> String {
            "“\(name)” can run out while nobody is there, as from \(from) to \(to)."
        }
        package static func staffImpossible(
            _ name: String, at hour: String, people: Int, of team: Int, hours: Int
        ) -> String {
            let more = hours > 1 ? " So it is in \(Words.count(hours, "hour", "hours")) of the week." : ""
            return
                "“\(name)” needs \(Words.count(people, "person", "people")) on \(hour), and \(team) are there.\(more)"
        }
        package static func nobodyMeasures(_ name: String) -> String { "“\(name)”: nothing was measured in 30 days." }

        package static let sentenceHead = "Standard"
        package static let drawn = "Drawn: the share that met it with its range, and a stroke where it shall be"
        package static let given = "Held no longer"
        package static let meaning = "What we mean by good:"
        package static let noMeaning = "Nobody has said yet what we mean by good."
        package static let meaningLabel = "What do we mean by good?"
        package static let meaningHint =
            "One sentence, as your customers would say it: “Nobody should have to ask us twice.”"
        package static let sayMeaning = "Say what we mean by good"
        package static let editMeaning = "Edit what we mean by good"
        package static let keepMeaning = "Keep this sentence"

        package static let parts = "How it is measured"
        package static let starts = "The clock starts"
        package static let stops = "It stops"
        package static let covers = "It covers"
        package static let everybody = "everybody"
        package static let neverPauses = "never"
        package static let sinceWhen = "It counts what began since"
        package static let since = "Since when it counts"
        package static let sinceHint = "Empty for now. It never judges what began before."
        package static let query = "And only those that match"
        package static let queryHint =
            "new:yes for first contacts, from:@bigco.example for who writes, about:refund for words of the subject."

        package static func startName(_ measure: String) -> String {
            switch measure {
            case "first_reply", "resolution", "acknowledgement": "with their first word"
            case "every_reply": "with each word of theirs that waits"
            case "follow_up": "when it is done"
            case "phone_wait": "when the call begins"
            case "counter_wait": "when they come in"
            case "order_processed", "order_delivered": "when the order is placed"
            case "invoice_corrected": "when the invoice is questioned"
            default: "when we find that we let somebody down"
            }
        }
        package static func stopName(_ measure: String) -> String {
            switch measure {
            case "first_reply", "acknowledgement": "with our first word"
            case "every_reply", "follow_up": "with our next word"
            case "resolution": "when it is done"
            case "phone_wait": "when somebody answers"
            case "counter_wait": "when somebody serves them"
            case "order_processed": "when it is processed"
            case "order_delivered": "when it is delivered"
            case "invoice_corrected": "when it is corrected"
            default: "when we are in touch"
            }
        }

        package static let clock = "This clock, explained"
        package static let explain = "Explain"
        package static let from = "From"
        package static let to = "To"
        package static let length = "How long"
        package static let counts = "Counts"
        package static let doesNotCount = "Does not count"
        package static let why = "Why"
        package static let used = "Used"
        package static func usedOf(_ used: String, _ target: String) -> String { "\(used) of \(target) used" }
        package static func judgedBy(_ sentence: String, version: Int, calendar: String, number: Int) -> String {
            "Judged by “\(sentence)”, version \(version), counted by “\(calendar)”, version \(number)."
        }
        package static let met = "met"
        package static let missed = "missed"
        package static let running = "running"
        package static let paused = "paused"
        package static func dueAt(_ moment: String) -> String { "until \(moment)" }

        package static let toConversation = "Open the conversation"
        package static let card = "What we hold ourselves to here"

        package static let calendars = "Calendars"
        package static let calendarsNext = "Which hours a standard counts."
        package static let noCalendars = "No calendar yet."
        package static let needCalendar = "A standard counts by a calendar: make one first."
        package static let addCalendar = "Add a calendar"
        package static let name = "Name"
        package static let nameExample = "Shop hours"
        package static let zone = "Time zone"
        package static let hoursHint = "As 9:00-12:30, 13:30-18:00; over midnight as 22:00-6:00; empty when closed."
        package static let region = "Holidays of"
        package static let regionHint =
            "A country or region by its code, as GB or GB-SCT; begin to type its name. Empty for none."
        package static let exceptions = "Dates with hours of their own"
        package static let exceptionsHint =
            "One a line: 2026-12-24 9:00-12:00 Christmas Eve. Without hours it is closed."
        package static let feed = "Closed dates from an iCalendar text"
        package static let feedHint = "Paste it here. It takes the place of the one before. Empty leaves what is kept."
        package static let feedAddress = "Closed dates from an iCalendar address"
        package static let feedAddressHint =
            "It is read once a day. What cannot be read changes nothing, and is said here."
        package static let feedNone = "Remove the feed and its dates"
        package static func feedRefused(_ why: String) -> String {
            "The feed could not be taken; the dates of before count on. \(why)"
        }
        package static let calendarFindings = "Before you count on it"
        package static func feedKept(_ n: Int) -> String { "\(Words.count(n, "date is", "dates are")) kept from it." }
        package static let keepCalendar = "Keep this calendar"
        package static let showPreview = "Show the next 30 days"
        package static let preview = "The next 30 days, as the clock sees them"
        package static let closed = "closed"
        package static let day = "Day"
        package static let open = "Open"
        package static let retireCalendar = "Take it out of use"
        package static let outOfUse = "out of use"
        package static func openAWeek(_ hours: String) -> String { "\(hours) in the next 30 days" }
    }
}
