import ChannelsPages
import ChannelsRules
import ConversationsPages
import ConversationsRules
import Kernel
import PeoplePages
import PeopleRules
import Store
import Web

extension Front {
    /// Whose these letters are: by the message that each belongs to, else by the first address that it goes to. At most three
    /// statements; letters to ourselves have none.
    @Sendable static func outboxMatters(
        _ items: [OutboxItem], _ tx: Transaction
    ) throws -> [ID<OutboxItem>: OutboxMatter] {
        let toPeople = items.filter { $0.purpose != .house }
        let matters = try Conversations.matters(of: toPeople.map { TouchpointID($0.subject) }, in: tx)
        let others = toPeople.filter { matters[TouchpointID($0.subject)] == nil }.compactMap(\.recipients.first)
        let known = others.isEmpty ? [:] : try People.find(emails: others, in: tx)
        let people = try People.summary(ids: matters.values.map(\.person) + known.values, in: tx)
        var all: [ID<OutboxItem>: OutboxMatter] = [:]
        for item in toPeople {
            let touchpoint = TouchpointID(item.subject)
            if let matter = matters[touchpoint], let person = people[matter.person] {
                let place = Link.to(Path.conversation(matter.conversation), anchor: "t-\(touchpoint)")
                all[item.id] = OutboxMatter(name: person.name, place: place, words: matter.words)
            } else if let person = item.recipients.first.flatMap({ known[$0] }).flatMap({ people[$0] }) {
                all[item.id] = OutboxMatter(name: person.name, place: Path.person(person.id))
            }
        }
        return all
    }
}
