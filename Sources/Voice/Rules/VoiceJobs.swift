package import Jobs
import Kernel
import Store

/// What runs the room's jobs.
package enum VoiceJobs {
    /// Says what runs them; `settings` say whether and how mail leaves.
    package static func add(to handlers: inout JobHandlers, settings: VoiceSettings) {
        handlers.add(AskHowItWas.self) { job, database in
            do {
                try await database.write {
                    _ = try Asking.askWhenDone(job.conversation, settings: settings, in: $0)
                }
            } catch is any Refusal {
                // Nobody waits for this: what stands against asking is shown beside the conversation.
            }
        }
    }
}
