import ChannelsRules
import Logging
import ServiceLifecycle

/// Fetches from all mailboxes, until it is told to stop.
struct FetchService: Service {
    let fetching: MailFetching

    init(_ access: MailboxAccess, log: Logger) {
        // What servers say may hold addresses: it stands on the mailbox's page and not in the log.
        fetching = MailFetching(access) { mailbox, _ in
            log.notice("mailbox-failed", metadata: ["mailbox": "\(mailbox)"])
        }
    }

    func run() async {
        await cancelWhenGracefulShutdown { await fetching.run() }
    }
}
