import Kernel
import Language

/// Why the room Standards declines. Each sentence says what to do.
package enum StandardsRefusal: Refusal, Equatable {
    case calendarNameMissing
    case calendarTaken(String)
    case calendarInUse(String, by: String)
    case calendarRetired(String)
    case regionUnknown(String)
    case feedAddressUnusable

    case partMissing(StandardPart)
    /// A part that a sentence does not say, why it is wanted, and what to write.
    case partUnsaid(String, why: String, instead: String)
    /// Words that cannot be measured, why, and what to do instead.
    case vague(String, why: String, instead: String)
    case limitNoTime(String)
    case limitInAction(String)
    case numberUnusable(Int)
    case shareUnusable(Int, StandardPart)
    case waitInDays
    case pauseUnusable
    case actionTooLong
    case sinceHasPassed
    case sinceUnreadable
    case complaintsUnnamed
    case queryUnreadable(String)
    case recordsHaveNoPopulation
    case standardRetired(String)
    case measureChanged

    case neverMissing
    case ruleUnreadable
    case incidentUnsaid
    case reviewMissing
    case reviewTooLong

    case meaningTooLong
    case textNameMissing
    case textNameTaken(String)
    case textMissing
    case languageUnknown(String)
    /// Phrases that say nothing or cannot be measured.
    case textEmpty([TextFinding])

    case keyMissing
    case momentsBackwards(String)
    case endsTwice(String)
    case personUnusable(String)
    case measureNotBrought(Measure)
    case waitPromised(String)
    case lineUnreadable(LineFault)
    case yetToCome(String)
    case promisedWhen(String)
    case promisedToNobody(String)
    case promisedByNobody(String)
    case colleagueUnknown(String)
    case columnMissing(String)
    case momentUnreadable(String, column: String)
    case channelUnknown(String)

    package var sentence: String {
        switch self {
        case .calendarNameMissing:
            "Give the calendar a name of up to \(DeskCalendar.nameLimit) characters, for example “Shop hours”."
        case .calendarTaken(let name): "There is a calendar named “\(name)” already. Choose another name."
        case .calendarInUse(let name, let action):
            "“\(action)” counts by the calendar “\(name)”. Give that standard another calendar first."
        case .calendarRetired(let name): "The calendar “\(name)” is out of use. Choose another one."
        case .regionUnknown(let code):
            "No holidays are known for “\(code.prefix(16))”: choose a country or region from the list, as GB or GB-SCT."
        case .feedAddressUnusable:
            "Give the address of the feed as https:// and the name of a server that everybody can reach."
        case .partMissing(let part): part.missing
        case .partUnsaid(_, let why, let instead): "\(why) \(instead)"
        case .vague(_, let why, let instead): instead.isEmpty ? why : "\(why) \(instead)"
        case .limitNoTime(let words):
            "“\(words)” is no length of time that a clock can measure: say within how many minutes, hours or working days."
        case .limitInAction(let words):
            "“\(words)” is a limit, which has its own field: say here only what is done, as “Orders are processed”."
        case .numberUnusable(let number): "\(number) cannot be a time limit: give a number from 1 to 1,000,000."
        case .shareUnusable(let number, let part):
            part == .warning
                ? "\(number) % cannot be when people are warned: give a share of the time from 1 to 100 %."
                : "\(number) % cannot be a target: give the share that shall meet it, from 1 to 100 %."
        case .waitInDays:
            "Nobody waits on the telephone or at the counter for days: give seconds, minutes or hours."
        case .pauseUnusable:
            "A clock can pause while a conversation is with them, later or with a colleague. Done stops it by itself."
        case .actionTooLong:
            "The sentence is longer than \(StandardVersion.actionLimit) characters. Say in fewer words what is done."
        case .sinceHasPassed: "A standard judges only what is to come: choose a moment from now on."
        case .sinceUnreadable: "Say since when it counts as a date and a time, or leave it empty for now."
        case .complaintsUnnamed:
            "Say at which contact points people complain: choose at least one."
        case .queryUnreadable(let word):
            "“\(word.prefix(60))” cannot be read here: write by:email, at:Repair, new:yes, from:@bigco.example or about:refund."
        case .recordsHaveNoPopulation:
            "Orders, invoices and waits are covered all of them: leave out by which channel, at which contact point and from whom."
        case .standardRetired(let action): "“\(action)” is held no longer. Add it as a new standard instead."
        case .measureChanged:
            "A standard goes on measuring what it measures: add a new one for something else, and hold this one no longer."
        case .neverMissing:
            "Say in up to \(NeverEvent.sentenceLimit) characters what must never happen."
        case .ruleUnreadable:
            "Say how we notice it: somebody reports it, a standard is late, something is recorded, or words are written."
        case .incidentUnsaid: "Say in a sentence what happened."
        case .reviewMissing: "Answer all three: what happened, what made it possible, and what we change."
        case .reviewTooLong: "This is longer than \(Incident.wordsLimit) characters. Say it in fewer words."
        case .meaningTooLong: "This is longer than \(ServiceMeaning.limit) characters. Say it in fewer words."
        case .textNameMissing:
            "Give the text a name of up to \(AutomaticText.nameLimit) characters, for example “On hold”."
        case .textNameTaken(let name): "There is a text named “\(name)” already. Choose another name."
        case .textMissing: "Write what is said, in up to \(AutomaticText.wordsLimit) characters."
        case .languageUnknown(let tag):
            "Nobody has listed the empty words of the language “\(tag.prefix(16))” yet: give one of \(TextFinding.languages.joined(separator: ", "))."
        case .textEmpty(let findings):
            findings.map { "\($0.why) \($0.instead)" }.joined(separator: " ")
        case .keyMissing: "Give each of them a number or name of its own, so that it is not counted twice."
        case .momentsBackwards(let key): "“\(key)” ends before it begins: correct its moments."
        case .endsTwice(let key): "“\(key)” was answered and given up: leave out the one that was not."
        case .personUnusable(let address):
            "“\(address.prefix(80))” is no mail address of a customer: give theirs, or leave it out."
        case .measureNotBrought(let measure):
            "“\(measure.rawValue)” is measured from conversations and cannot be brought from outside."
        case .lineUnreadable(.quoteOpen): "A quotation mark is opened here and never closed: close it, or leave it out."
        case .lineUnreadable(.cellsTooMany):
            "There are more cells than columns: put text with a comma in it between quotation marks."
        case .yetToCome(let key): "“\(key)” has moments that are still to come: correct them."
        case .waitPromised(let key): "Nobody promises when a wait ends: leave out by when “\(key)” is promised."
        case .promisedWhen(let key):
            "“\(key)” is promised for before it began, or for more than five years later: correct the moment."
        case .promisedToNobody(let key): "“\(key)” is promised to nobody: give the mail address of the person."
        case .promisedByNobody(let key):
            "Say who sees to “\(key)”: give the mail address of a colleague. Every promise has one owner."
        case .colleagueUnknown(let address):
            "Nobody on the team has the address “\(address)”: give that of who sees to what is promised."
        case .columnMissing(let name): "There is no column “\(name)”: name the columns in the first line."
        case .momentUnreadable("", let column): "“\(column)” is empty: give a moment, as 2026-11-19 08:31."
        case .momentUnreadable(let text, "promised"):
            "“promised” is “\(text.prefix(40))”, which is no moment: write a day as 2026-11-19, or 2026-11-19 17:00."
        case .momentUnreadable(let text, let column):
            "“\(column)” is “\(text.prefix(40))”, which is no moment: write it as 2026-11-19 08:31 or 2026-11-19T08:31:00Z."
        case .channelUnknown(let text): "“channel” is “\(text.prefix(40))”: write phone or counter."
        }
    }

    package var code: String { "standards.\(word)" }

    private var word: String {
        switch self {
        case .calendarNameMissing: "calendar-name-missing"
        case .calendarTaken: "calendar-taken"
        case .calendarInUse: "calendar-in-use"
        case .calendarRetired: "calendar-retired"
        case .regionUnknown: "region-unknown"
        case .feedAddressUnusable: "feed-address-unusable"
        case .partMissing(let part): "\(part.rawValue)-missing"
        case .partUnsaid(let part, _, _): "\(part)-missing"
        case .vague: "vague"
        case .limitNoTime: "limit-no-time"
        case .limitInAction: "limit-in-action"
        case .numberUnusable: "number-unusable"
        case .shareUnusable: "share-unusable"
        case .waitInDays: "wait-in-days"
        case .pauseUnusable: "pause-unusable"
        case .actionTooLong: "action-too-long"
        case .sinceHasPassed: "since-has-passed"
        case .sinceUnreadable: "since-unreadable"
        case .complaintsUnnamed: "complaints-unnamed"
        case .queryUnreadable: "query-unreadable"
        case .recordsHaveNoPopulation: "records-have-no-population"
        case .standardRetired: "standard-retired"
        case .measureChanged: "measure-changed"
        case .neverMissing: "never-missing"
        case .ruleUnreadable: "rule-unreadable"
        case .incidentUnsaid: "incident-unsaid"
        case .reviewMissing: "review-missing"
        case .reviewTooLong: "review-too-long"
        case .meaningTooLong: "meaning-too-long"
        case .textNameMissing: "text-name-missing"
        case .textNameTaken: "text-name-taken"
        case .textMissing: "text-missing"
        case .languageUnknown: "language-unknown"
        case .textEmpty: "text-empty"
        case .keyMissing: "key-missing"
        case .momentsBackwards: "moments-backwards"
        case .endsTwice: "ends-twice"
        case .personUnusable: "person-unusable"
        case .measureNotBrought: "measure-not-brought"
        case .waitPromised: "wait-promised"
        case .lineUnreadable: "line-unreadable"
        case .yetToCome: "yet-to-come"
        case .promisedWhen: "promised-when"
        case .promisedToNobody: "promised-to-nobody"
        case .promisedByNobody: "promised-by-nobody"
        case .colleagueUnknown: "colleague-unknown"
        case .columnMissing: "column-missing"
        case .momentUnreadable: "moment-unreadable"
        case .channelUnknown: "channel-unknown"
        }
    }

    package var field: String? {
        switch self {
        case .calendarNameMissing, .calendarTaken: "name"
        case .calendarRetired: "calendar"
        case .regionUnknown: "region"
        case .feedAddressUnusable: "feed_address"
        case .waitInDays: "unit"
        case .partMissing(let part): part.rawValue
        case .vague, .limitNoTime, .partUnsaid: "sentence"
        case .numberUnusable: "number"
        case .shareUnusable(_, let part): part.rawValue
        case .pauseUnusable: "pauses"
        case .measureChanged: "measure"
        case .actionTooLong, .limitInAction: "action"
        case .sinceHasPassed, .sinceUnreadable: "since"
        case .complaintsUnnamed, .recordsHaveNoPopulation: "population"
        case .queryUnreadable: "query"
        case .neverMissing: "sentence"
        case .ruleUnreadable: "rule"
        case .incidentUnsaid: "words"
        case .reviewMissing: "happened"
        case .meaningTooLong: "meaning"
        case .textNameMissing, .textNameTaken: "name"
        case .textMissing, .textEmpty: "words"
        case .languageUnknown: "language"
        default: nil
        }
    }
}

/// The parts of a standard that have to be there.
package enum StandardPart: String, Sendable, CaseIterable {
    case action
    case measure
    case number
    case unit
    case population
    case target
    case warning
    case calendar

    /// What to do when it is not there.
    var missing: String {
        switch self {
        case .action: "Say what is done, for example “Orders are processed”."
        case .measure: "Say which event starts the clock and which stops it: choose what is measured."
        case .number: "The standard has no limit: say how long, for example 3 hours."
        case .unit: "Say in which unit the limit is: seconds, minutes, hours, days or working days."
        case .population: "Say which conversations it covers, or that it covers all."
        case .target: "Say which share shall meet it, for example 90 %."
        case .warning: "Say after which share of the time people are warned, for example 75 %."
        case .calendar: "Choose the calendar that it counts by."
        }
    }
}

extension StandardsRefusal {
    /// Refuses a text while a word in it cannot be measured.
    static func refuseVague(_ text: String) throws(StandardsRefusal) {
        guard let vague = VagueWords.english.refusals(in: text).first else { return }
        throw .vague(vague.words, why: vague.why, instead: vague.instead)
    }
}
