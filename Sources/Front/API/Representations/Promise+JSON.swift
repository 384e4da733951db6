import Kernel
import Language
import PromisesRules
import Statistics

extension Promise {
    var json: JSON {
        """
        {"id":\(id),"person":\(person),"conversation":\(conversation),"touchpoint":\(touchpoint),"owner":\(owner),\
        "madeBy":\(madeBy),"made":\(made),"wording":\(wording),"kind":\(kind),"origin":\(origin),"due":\(due),\
        "warns":\(warns),"breaks":\(lapses),"askedUntil":\(asked?.until),"warned":\(warned),"late":\(lateTold),\
        "outcome":\(outcome?.verdict),"at":\(outcome?.at),"settled":\(settlement?.recorded),\
        "settledBy":\(settlement?.by),"remark":\(outcome?.remark),"brokenBy":\(outcome?.breaking),"replaces":\(replaces),\
        "version":\(version)}
        """
    }

    static let schema = Schema.object(
        "Promise",
        [
            .init("id", .id), .init("person", .id), .init("conversation", .nullable(.id)),
            .init("touchpoint", .nullable(.id), "The message that it stands in."),
            .init("owner", .id, "The member who sees to it."), .init("madeBy", .nullable(.id)),
            .init("made", .instant), .init("wording", .text(limit: wordingLimit)),
            .init("kind", .choice(of: PromiseKind.self)), .init("origin", .choice(of: Origin.self)),
            .init("due", .instant), .init("warns", .instant, "When its owner is warned."),
            .init("breaks", .instant, "When it is broken by itself, unless it is settled before."),
            .init("askedUntil", .nullable(.instant), "The later moment that the person was asked for."),
            .init("warned", .nullable(.instant)),
            .init("late", .nullable(.instant), "When it was told that it is late."),
            .init("outcome", .nullable(.choice(of: Verdict.self)), "Null while it is open."),
            .init("at", .nullable(.instant), "When that was."),
            .init("settled", .nullable(.instant), "When that was recorded."),
            .init("settledBy", .nullable(.id)),
            .init("remark", .nullable(.text()), "What is still missing, or why it was no promise."),
            .init("brokenBy", .nullable(.choice(of: Breaking.self))),
            .init("replaces", .nullable(.id), "The promise in whose place it was made."),
            .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
        ])
}

extension Promise.Outcome {
    fileprivate var remark: String? {
        switch self {
        case .keptInPart(_, let missing): missing
        case .mistaken(_, let reason): reason
        default: nil
        }
    }

    fileprivate var breaking: Promise.Breaking? {
        if case .broken(_, let how) = self { how } else { nil }
    }
}

extension PromiseShare {
    var json: JSON {
        """
        {"kept":\(kept),"keptLate":\(keptLate),"keptInPart":\(keptInPart),"broken":\(broken),"late":\(late),\
        "toGo":\(toGo),"n":\(n),"share":\(estimate?.value),"low":\(estimate?.range?.lower),"high":\(estimate?.range?.upper)}
        """
    }

    static let schema = Schema.object(
        "PromiseShare",
        [
            .init("kept", .number(), "In full and on time."), .init("keptLate", .number()),
            .init("keptInPart", .number()), .init("broken", .number()),
            .init("late", .number(), "Late and still open."),
            .init("toGo", .number(), "Still to fall due."),
            .init("n", .number(), "How many can be judged."),
            .init("share", .nullable(.real), "Kept in full and on time, of n."),
            .init("low", .nullable(.real), "Wilson's interval, 95 %."), .init("high", .nullable(.real)),
        ])
}

extension PromiseFigures {
    var json: JSON {
        """
        {"all":\(all.json),\
        "byOwner":\(each: byOwner.sorted { $0.key < $1.key }, { #"{"owner":\#($0.key),"share":\#($0.value.json)}"# }),\
        "byTeam":\(each: byTeam.sorted { $0.key < $1.key }, { #"{"team":\#($0.key),"share":\#($0.value.json)}"# }),\
        "byKind":\(each: byKind.sorted { $0.key.rawValue < $1.key.rawValue }, { #"{"kind":\#($0.key),"share":\#($0.value.json)}"# }),\
        "byPerson":\(each: byPerson.sorted { $0.key < $1.key }, { #"{"person":\#($0.key),"share":\#($0.value.json)}"# }),\
        "byWeek":\(each: byWeek.sorted { $0.key < $1.key }, { #"{"monday":\#($0.key.monday),"share":\#($0.value.json)}"# }),\
        "keptLate":\(lateness.count),"medianLatenessSeconds":\(medianLateness.map { Int($0.milliseconds / 1000) }),\
        "longestLatenessSeconds":\(lateness.last.map { Int($0.milliseconds / 1000) })}
        """
    }

    static let schema = Schema.object(
        "PromiseFigures",
        [
            .init("all", PromiseShare.schema),
            .init("byOwner", .list(.object("PromiseShareOfOwner", [.init("owner", .id), share]))),
            .init("byTeam", .list(.object("PromiseShareOfTeam", [.init("team", .text()), share]))),
            .init(
                "byKind",
                .list(.object("PromiseShareOfKind", [.init("kind", .choice(of: PromiseKind.self)), share]))),
            .init(
                "byPerson", .list(.object("PromiseShareOfPerson", [.init("person", .id), share])),
                "Of those to whom most was promised, at most 20."),
            .init(
                "byWeek",
                .list(.object("PromiseShareOfWeek", [.init("monday", .text(), "As 2026-11-16."), share]))),
            .init("keptLate", .number(), "How many were kept late; at most 10,000 are looked at."),
            .init("medianLatenessSeconds", .nullable(.number())),
            .init("longestLatenessSeconds", .nullable(.number())),
        ])

    private static let share = Schema.Member("share", PromiseShare.schema)
}

extension Int {
    /// The date of a day number, as "2026-11-16".
    fileprivate var monday: String {
        String(Instant(milliseconds: Int64(self) * 86_400_000).iso8601.prefix(10))
    }
}

extension PromiseProposal {
    var json: JSON {
        """
        {"key":\(key),"words":\(found.words),"from":\(found.range.lowerBound),"to":\(found.range.upperBound),\
        "what":\(found.what),"due":\(found.due),"who":\(found.who),"isUnsure":\(found.isUnsure)}
        """
    }

    static let schema = Schema.object(
        "FoundPromise",
        [
            .init("key", .text(), "By which a decision about it names it."), .init("words", .text()),
            .init("from", .number(), "In Unicode scalars."),
            .init("to", .number()),
            .init("what", .text()), .init("due", .nullable(.instant)),
            .init("who", .choice(["we", "third party"])),
            .init("isUnsure", .flag, "Whether good readers disagree about its being a promise."),
        ])
}

extension Absence {
    var json: JSON { #"{"from":\#(from),"until":\#(until),"standIn":\#(standIn)}"# }

    static let schema = Schema.object(
        "Absence",
        [
            .init("from", .instant), .init("until", .instant, "When they are back."),
            .init("standIn", .id, "The member who sees to their promises meanwhile."),
        ])
}
