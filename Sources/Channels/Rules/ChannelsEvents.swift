package import Kernel
import Timeline

/// Raw mail came in and is kept: it waits to be understood.
package struct MailKept: EventPayload {
    package static let kind = "intake.mail-kept"
    /// How many messages.
    package let count: Int
}

/// A mailbox was made, or what is written about it changed.
package struct MailboxChanged: EventPayload {
    package static let kind = "mailbox.changed"
    package let mailbox: MailboxID
}

/// A server will not take a letter for one of its receivers at least.
package struct LetterRefused: EventPayload {
    package static let kind = "outbox.refused"
    package let letter: ID<OutboxItem>
}

/// Too many letters leave one of our addresses by themselves: they are held from now on, and a person has to look.
package struct LettersHeld: EventPayload {
    package static let kind = "outbox.held"
    /// The first that is held.
    package let letter: ID<OutboxItem>
}
