import ConversationsPages
package import ConversationsRules
import Kernel
package import PeopleRules
package import PromisesRules
package import Store
import Web
import Words

/// What a colleague does with a promise, as the form says it.
enum PromiseAct: Sendable {
    case keep(at: Instant?, missing: String?)
    case moreTime(Instant)
    case agree
    case passOn(MemberID)
    case release
    case mistake(String)
    case fail(newTime: Instant?)

    init(_ form: FormData, at now: Instant, zone: Zone) throws {
        func moment(_ name: String) -> Instant? {
            form.text(name).flatMap { TypedMoment.read($0, at: now, zone: zone) }
        }
        switch form["act"] {
        case "keep": self = .keep(at: moment("at"), missing: nil)
        case "part": self = .keep(at: nil, missing: form["missing"] ?? "")
        case "time":
            guard let due = moment("due") else { throw PromiseRefusal.dueMissing }
            self = .moreTime(due)
        case "agree": self = .agree
        case "pass":
            guard let owner = form["owner"].flatMap({ MemberID($0) }) else { throw PromiseRefusal.ownerMissing }
            self = .passOn(owner)
        case "release": self = .release
        case "mistake": self = .mistake(form["reason"] ?? "")
        case "fail": self = .fail(newTime: moment("again"))
        default: throw Absent("promise")
        }
    }

    /// What the toast says.
    var toast: String {
        switch self {
        case .keep: "promise-kept"
        case .moreTime: "promise-asked"
        case .agree: "promise-agreed"
        case .passOn: "given"
        case .release: "promise-released"
        case .mistake: "promise-mistaken"
        case .fail: "promise-broken"
        }
    }

    /// Whether a message to the person is drafted.
    var drafts: Bool {
        if case .moreTime = self { true } else { false }
    }

    /// Does it; links in what it drafts begin with `address`. `drafted` is the conversation in whose reply the message stands
    /// that tells the person; nil when none does.
    func run(
        _ id: PromiseID, at address: DeskAddress = DeskAddress(), by member: MemberID, in tx: Transaction
    ) throws -> (promise: Promise, drafted: ConversationID?) {
        switch self {
        case .keep(let at, let missing):
            return (try Promises.keep(id, at: at, missing: missing, by: member, in: tx), nil)
        case .agree: return (try Promises.agree(id, by: member, in: tx), nil)
        case .passOn(let owner): return (try Promises.passOn(id, to: owner, by: member, in: tx), nil)
        case .release: return (try Promises.release(id, by: member, in: tx), nil)
        case .mistake(let reason): return (try Promises.mistake(id, reason: reason, by: member, in: tx), nil)
        case .fail(let newTime):
            return (try Promises.fail(id, newTime: newTime, by: member, in: tx), nil)
        case .moreTime(let until):
            let promise = try Promises.askForTime(id, until: until, by: member, in: tx)
            return (promise, try MoreTimeLetter.draft(promise, at: address, by: member, in: tx))
        }
    }
}

/// The message that tells the person that we need more time, before the old moment passes.
package enum MoreTimeLetter {
    /// Puts it behind what stands in the member's reply; the conversation, nil for a promise that belongs to none.
    @discardableResult
    package static func draft(
        _ promise: Promise, at address: DeskAddress, by member: MemberID, in tx: Transaction
    ) throws -> ConversationID? {
        guard let conversation = promise.conversation else { return nil }
        let letter = try words(promise, at: address, by: member, in: tx)
        let typed = try Drafts.of(conversation, by: member, in: tx)[.reply]?.words
        let words = [typed, letter].compactMap(\.self).joined(separator: "\n\n")
        try Drafts.save(words, .reply, of: conversation, by: member, in: tx)
        return conversation
    }

    /// As it is drafted: moments by the person's own clocks, and a link by which they say themselves that it suits, once it is
    /// known where people reach the desk.
    static func words(
        _ promise: Promise, at address: DeskAddress, by member: MemberID, in tx: Transaction
    ) throws -> String {
        let person = try People.person(promise.person, in: tx)
        let business = try PeopleRules.Business.current(in: tx)
        let letter = words(
            promise, name: person.called, Moments(now: tx.now, zone: person.zone ?? business.zone))
        guard try !address.current(in: tx).isEmpty else { return letter }
        let link = try PersonLinks.make(for: person.id, at: address, by: member, in: tx)
        return "\(letter)\n\n\(Words.Promises.letterLink(link))"
    }

    static func words(_ promise: Promise, name: String, _ moments: Moments) -> String {
        Words.Promises.letter(
            name: name, wording: promise.wording, due: Words.Promises.by(moments.stamp(promise.due).says),
            until: Words.Promises.by(moments.stamp(promise.asked?.until ?? promise.due).says))
    }
}
