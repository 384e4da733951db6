import Calendars
import Jobs
package import Kernel
package import Store

extension DeskCalendars {
    /// Where the closed dates of a calendar come from; nil when they are all written.
    package static func feed(of id: CalendarID, in tx: Transaction) throws -> CalendarFeed? {
        try tx.row(CalendarFeedStore.one(id), CalendarFeedStore.read)
    }

    /// Keeps where the feed comes from, and has it fetched.
    static func keep(_ change: CalendarFeed.Change, of id: CalendarID, note: String?, in tx: Transaction) throws {
        switch change {
        case .keep: return
        case .none: try CalendarFeedStore.delete(id, in: tx)
        case .text(let text):
            try CalendarFeedStore.put(id, address: nil, text: text, read: tx.now, note: note, in: tx)
        case .address(let address):
            let checked = try CalendarFeed.checked(address)
            let before = try feed(of: id, in: tx)
            guard before?.address != checked || before?.refusal != nil else { return }
            let text = try tx.row(CalendarFeedStore.text(of: id)) { $0.blob(0) }
            try CalendarFeedStore.put(id, address: checked, text: text, read: before?.read, note: before?.note, in: tx)
            try Jobs.enqueue(FetchFeed(calendar: id), key: "\(FetchFeed.name) \(id)", in: tx)
        }
    }

    /// Takes what was fetched: closed dates that differ make a new version. What cannot be read is kept as a refusal, and the
    /// dates of before count on.
    static func take(_ text: [UInt8], of id: CalendarID, in tx: Transaction) throws {
        let calendar = try calendar(id, in: tx)
        var definition = calendar.current.definition
        let note: String?
        do {
            note = try definition.takeFeed(text, at: tx.now)
            _ = try definition.openCalendar(at: tx.now)
        } catch let refusal as any Refusal {
            return try refuse(refusal.sentence, of: id, in: tx)
        }
        try CalendarFeedStore.fetched(id, text, note: note, in: tx)
        if definition != calendar.current.definition { try renew(calendar, with: definition, by: nil, in: tx) }
        try tx.announce("standards")
    }

    static func refuse(_ sentence: String, of id: CalendarID, in tx: Transaction) throws {
        try CalendarFeedStore.refused(id, sentence, in: tx)
        try tx.announce("standards")
    }

    /// Works out anew, once a year, how holidays and closed dates go on, so that they always reach as far ahead. Safe to
    /// repeat: the new version reaches so far.
    static func renewYears(in tx: Transaction) throws {
        for calendar in try all(in: tx) where calendar.retired == nil {
            var definition = calendar.current.definition
            guard definition.isToRenew(since: calendar.current.since, at: tx.now) else { continue }
            if let text = try tx.row(CalendarFeedStore.text(of: calendar.id), { $0.blob(0) }) {
                do {
                    try definition.takeFeed(text, at: tx.now)
                } catch let refusal as any Refusal {
                    try refuse(refusal.sentence, of: calendar.id, in: tx)
                }
            }
            try renew(calendar, with: definition, by: nil, in: tx)
        }
    }
}
