import Kernel
import PeopleRules

extension Person {
    /// As lists show it.
    var json: JSON { "{\(members)}" }

    /// As it is shown alone: with what leads to them and what holds of them.
    func json(_ identities: [Identity], _ facts: [Fact]) -> JSON {
        #"{\#(members),"identities":\#(each: identities, \.json),"facts":\#(each: facts, \.json)}"#
    }

    private var members: JSON {
        """
        "id":\(id),"name":\(name),"addressAs":\(addressAs),"pronoun":\(pronoun),"zone":\(zone?.name),"sentence":\(sentence?.text),\
        "sentenceBy":\(sentence?.by),"sentenceAt":\(sentence?.at),"since":\(since),"latest":\(latest),\
        "version":\(version)
        """
    }

    static let schema = Schema.object("Person", members)
    static let wholeSchema = Schema.object(
        "PersonWithFacts",
        members + [
            .init("identities", .list(Identity.schema), "Oldest first."),
            .init("facts", .list(Fact.schema), "What holds, newest first; at most 100."),
        ])

    private static let members: [Schema.Member] = [
        .init("id", .id), .init("name", .text(), "As the person wrote it."),
        .init("addressAs", .nullable(.text()), "How they like to be called."),
        .init("pronoun", .nullable(.choice(of: Pronoun.self))),
        .init("zone", .nullable(.text()), "Where their clocks stand; null when as ours."),
        .init("sentence", .nullable(.text()), "What a colleague needs to know first."),
        .init("sentenceBy", .nullable(.id)), .init("sentenceAt", .nullable(.instant)),
        .init("since", .instant, "The first contact."), .init("latest", .instant, "The last contact."),
        .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
    ]
}

extension Identity {
    var json: JSON { #"{"id":\#(id),"kind":\#(kind),"value":\#(value),"trouble":\#(trouble?.json)}"# }

    static let schema = Schema.object(
        "Identity",
        [
            .init("id", .id), .init("kind", .choice(of: Kind.self)), .init("value", .text()),
            .init("trouble", .nullable(AddressTrouble.schema), "Why nothing reaches them by it now."),
        ])
}

extension AddressTrouble {
    var json: JSON { #"{"since":\#(since),"reason":\#(reason),"words":\#(words)}"# }

    static let schema = Schema.object(
        "AddressTrouble",
        [
            .init("since", .instant), .init("reason", .text(), "As docs/mail.md lists them."),
            .init("words", .text(), "What the other side said."),
        ])
}

extension Fact {
    var json: JSON {
        """
        {"id":\(id),"person":\(person),"kind":\(kind),"text":\(text),"how":\(source.how),"source":\(source.words),\
        "touchpoint":\(source.touchpoint.map { ID<Fact>($0) }),"learntBy":\(learntBy),"learntAt":\(learntAt),\
        "agreed":\(agreed),"replaces":\(replaces),"replacedBy":\(replacedBy),"retired":\(retired)}
        """
    }

    private var replacedBy: FactID? {
        guard case .corrected(let fact) = end else { return nil }
        return fact
    }

    private var retired: Instant? {
        guard case .retired(let moment, _) = end else { return nil }
        return moment
    }

    static let schema = Schema.object(
        "Fact",
        [
            .init("id", .id), .init("person", .id), .init("kind", .choice(of: Kind.self)), .init("text", .text()),
            .init("how", .choice(of: FactSource.How.self)),
            .init("source", .nullable(.text()), "Who told us and where."),
            .init("touchpoint", .nullable(.id), "In which it was learnt."), .init("learntBy", .nullable(.id)),
            .init("learntAt", .instant),
            .init("agreed", .nullable(.instant), "When the person agreed that we keep it."),
            .init("replaces", .nullable(.id)), .init("replacedBy", .nullable(.id)),
            .init("retired", .nullable(.instant)),
        ])
}
