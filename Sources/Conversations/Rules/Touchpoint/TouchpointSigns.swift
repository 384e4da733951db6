import Foundation
import Mail

/// What was seen of a message besides its words and its files, kept as JSON. What an older program kept has fewer of them.
package struct TouchpointSigns: Equatable, Sendable, Codable {
    /// How it is signed or encrypted, in Mail's words ("smime encrypted"); nil for most.
    package var protection: String?
    /// The event that it invites to, answers or calls off.
    package var event: Event?
    /// What is wrong with it, in sentences; nil for nothing.
    package var problems: [String]?
    /// How many pictures of its letter lie elsewhere; nil where there is no letter laid out.
    package var pictures: Int?

    package struct Event: Equatable, Sendable, Codable {
        /// `request`, `reply`, `cancel` …; empty when it does not say.
        package var method: String
        package var title: String
        /// In ISO 8601, without a time for whole days, with `Z` in UTC; nil when it does not say.
        package var start: String?
        package var end: String?
        /// The zone of both, as the event calls it; nil for UTC and for the time of wherever one is.
        package var zone: String?
        package var place: String
        /// The address of whoever invites; empty when there is none.
        package var organizer: String
    }

    package init() {}

    init(_ mail: ReadMail) {
        protection = mail.protection?.rawValue
        event = mail.calendar.map(Event.init)
        let told = mail.problems.filter { $0 != mail.protection?.problem }.prefix(10).map { String($0.prefix(300)) }
        problems = told.isEmpty ? nil : told
        pictures = mail.hasHTML ? mail.remotePictures : nil
    }

    /// Whether nobody could read the words of it.
    package var isEncrypted: Bool { protection.flatMap(MailProtection.init)?.isEncrypted ?? false }

    /// As the table keeps them; nil when there is nothing to keep.
    var text: String? {
        get throws {
            guard self != TouchpointSigns() else { return nil }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// As the table kept them; none where there are none, or where nobody can read them any more.
    init(text: String?) {
        let kept = text.flatMap { try? JSONDecoder().decode(TouchpointSigns.self, from: Data($0.utf8)) }
        self = kept ?? TouchpointSigns()
    }
}

extension TouchpointSigns.Event {
    init(_ note: CalendarNote) {
        method = note.method
        title = String(note.summary.prefix(300))
        start = note.start?.iso
        end = note.end?.iso
        zone = note.start?.zone.flatMap { $0 == "UTC" ? nil : String($0.prefix(100)) }
        place = String(note.location.prefix(300))
        organizer = String(note.organizer.prefix(300))
    }
}
