package import ConversationsRules
import Jobs
package import Kernel
import Store
package import Timeline

/// Asks how it was, some time after a conversation was done. Safe to run twice: the first run uses the ask budget up.
package struct AskHowItWas: Job {
    package static let name = "voice.ask"
    package let conversation: ConversationID
}

/// What the room does when others' events happen.
package enum VoiceFollowers {
    /// How long after Done a person is asked: an answer that is sent with Done leaves after 10 s, and Done can be undone.
    package static let patience = Span.seconds(30)

    /// Queues the question when a conversation is done. One of many at once asks nobody, nor does what is still queued of a
    /// Done before it that was undone.
    package static func add(to followers: inout Followers) {
        followers.withCommit(ConversationDone.self) { _, done, tx in
            let key = "\(AskHowItWas.name) \(done.conversation)"
            guard !done.inBulk else { return try Jobs.cancel(key: key, in: tx) }
            try Jobs.enqueue(AskHowItWas(conversation: done.conversation), at: tx.now + patience, key: key, in: tx)
        }
        followers.withCommit(MailComplained.self) { _, complained, tx in
            try Asking.stop(because: complained.notice, in: tx)
        }
    }
}
