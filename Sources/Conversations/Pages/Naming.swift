import ConversationsRules
import Kernel
package import PeopleRules
package import Web
import Words

extension InboxView {
    /// How the view is called on the screen.
    package var title: String {
        switch self {
        case .waiting: Words.States.waitingOnUs
        case .mine: Words.Inbox.mine
        case .new: Words.States.newToUs
        case .withThem: Words.States.withThem
        case .withColleague: Words.States.withColleague
        case .later: Words.States.later
        case .done: Words.States.done
        case .all: Words.Inbox.everything
        }
    }
}

extension Channel {
    /// How the channel is called on the screen.
    package var title: String {
        switch self {
        case .email: Words.Channel.email
        case .form: Words.Channel.form
        case .chat: Words.Channel.chat
        case .phone: Words.Channel.phone
        case .inPerson: Words.Channel.inPerson
        case .text: Words.Channel.text
        case .letter: Words.Channel.letter
        }
    }
}

extension Place {
    /// A colleague's name; nil when there is none.
    package func name(of member: MemberID?) -> String? {
        member.flatMap { colleagues[$0.value]?.name }
    }

    /// Those who work here now, by name.
    package var staff: [(id: Int64, name: String)] {
        colleagues.filter(\.value.isActive).map { (id: $0.key, name: $0.value.name) }.sorted { $0.name < $1.name }
    }
}

extension String {
    /// The first name, for a greeting or a button: what stands before the first blank, cut where no button could hold it.
    package var firstName: String {
        let name = uncutFirstName
        return name.count <= 40 ? name : "\(name.prefix(39))…"
    }

    private var uncutFirstName: String {
        guard let blank = utf8.firstIndex(of: UInt8(ascii: " ")), blank != startIndex else { return self }
        let first = self[..<blank]
        if first.utf8.last == UInt8(ascii: ".") { return self }
        let isShort = first.utf8.count <= 4
        return isShort && ["Mrs", "Mr", "Ms", "Miss", "Dr", "Prof", "Herr", "Frau"].contains(first)
            ? self : String(first)
    }
}
